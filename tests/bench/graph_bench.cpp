// Building the graph of many relations, and writing it.
#include "many_relations.h"

#include <isnad/export/format.h>
#include <isnad/graph/build.h>

#include <benchmark/benchmark.h>

#include <sstream>
#include <vector>

namespace {

const std::vector<isnad::Relation>& relations() {
    static const std::vector<isnad::Relation> all = [] {
        isnad::RelationMaker maker(1);
        std::vector<isnad::Relation> made;
        for (int i = 0; i < 18000; ++i) made.push_back(maker.next());
        return made;
    }();
    return all;
}

isnad::Graph build() {
    isnad::GraphBuilder builder;
    for (const isnad::Relation& relation : relations()) builder.add(relation);
    return builder.finish();
}

void build_graph(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(build());
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * relations().size()));
}
BENCHMARK(build_graph)->Unit(benchmark::kMillisecond);

void write_graph(benchmark::State& state, const char* name) {
    const isnad::Graph graph = build();
    const auto format = isnad::format_of(name);
    std::int64_t bytes = 0;
    for (auto _ : state) {
        std::ostringstream out;
        isnad::write(out, graph, format);
        bytes += static_cast<std::int64_t>(out.tellp());
    }
    state.SetBytesProcessed(bytes);
}
BENCHMARK_CAPTURE(write_graph, graphml, "x.graphml")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write_graph, json, "x.json")->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
