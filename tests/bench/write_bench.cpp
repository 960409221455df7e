// Writing a graph of a million edges with seven attributes, beside Boost's own writer. ISNAD_BENCH_EDGES sets another
// number; ISNAD_BENCH_GRAPH names a file for other programs to write the same graph from (see write_bench.py).
#include "many_relations.h"

#include <isnad/export/format.h>
#include <isnad/graph/build.h>
#include <isnad/graph/labels.h>

#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <boost/graph/graphml.hpp>
#include <boost/property_map/function_property_map.hpp>

#include <cstdlib>
#include <fstream>
#include <functional>

namespace {

isnad::Graph build(std::size_t count) {
    isnad::RelationMaker maker(1);
    isnad::GraphBuilder builder;
    for (std::size_t added = 0; added < count;) {
        isnad::Relation relation = maker.next();
        if (!relation.source || !relation.target) continue;  // They would make a vertex each.
        builder.add(std::move(relation));
        ++added;
    }
    isnad::Graph graph = builder.finish();
    for (const auto e : boost::make_iterator_range(edges(graph))) graph[e].evidence = {};
    return graph;
}

const isnad::Graph& graph() {
    static const isnad::Graph made = [] {
        const char* count = std::getenv("ISNAD_BENCH_EDGES");
        isnad::Graph built = build(count == nullptr ? 1000000 : std::strtoull(count, nullptr, 10));
        if (const char* path = std::getenv("ISNAD_BENCH_GRAPH")) {
            std::ofstream out(path);
            isnad::write(out, built, isnad::format_of("x.json"));
        }
        return built;
    }();
    return made;
}

std::int64_t peak_memory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

void measure(benchmark::State& state, const std::function<void(std::ostream&)>& write) {
    const std::size_t count = num_edges(graph());
    const std::int64_t before = peak_memory();
    std::int64_t bytes = 0;
    for (auto _ : state) {
        std::ofstream out("/dev/null");
        write(out);
        bytes = static_cast<std::int64_t>(out.tellp());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(count));
    state.counters["bytes"] = static_cast<double>(bytes);
    state.counters["more_memory"] = static_cast<double>(peak_memory() - before);
}

void write_isnad(benchmark::State& state, const char* name) {
    measure(state, [format = isnad::format_of(name)](std::ostream& out) { isnad::write(out, graph(), format); });
}
BENCHMARK_CAPTURE(write_isnad, graphml, "x.graphml")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(write_isnad, json, "x.json")->Unit(benchmark::kMillisecond)->UseRealTime();

void write_boost_graphml(benchmark::State& state) {
    using isnad::EdgeId;
    const isnad::Graph& g = graph();
    boost::dynamic_properties properties;
    const auto add = [&](const char* name, auto value) {
        properties.property(
            name, boost::make_function_property_map<EdgeId>(std::function<decltype(value(EdgeId()))(EdgeId)>(value)));
    };
    add("relation", [&g](EdgeId e) { return g[e].relation.get(); });
    add("cameo", [&g](EdgeId e) { return g[e].cameo.get(); });
    add("polarity", [&g](EdgeId e) { return std::string(isnad::name_of(g[e].polarity)); });
    add("modality", [&g](EdgeId e) { return std::string(isnad::name_of(g[e].modality)); });
    add("weight", [&g](EdgeId e) { return g[e].weight; });
    add("documents", [&g](EdgeId e) { return static_cast<int>(g[e].documents); });
    add("first_date", [&g](EdgeId e) { return g[e].first_date.get(); });
    measure(state, [&](std::ostream& out) { boost::write_graphml(out, g, properties, true); });
}
BENCHMARK(write_boost_graphml)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
