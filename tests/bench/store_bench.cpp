// A store of a million relations: questions put to the file and to the loaded graph, and what the graph weighs.
// ISNAD_BENCH_EDGES sets another number, ISNAD_BENCH_GRAPH the file that store_bench.py asks the same of.
#include "many_relations.h"

#include <isnad/export/format.h>
#include <isnad/graph/answers.h>
#include <isnad/store/store.h>

#include <benchmark/benchmark.h>
#include <malloc.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <set>

namespace {

using isnad::Store;

const isnad::Lexicon& lexicon() {
    static const isnad::Extractor extractor = [] {
        std::vector<isnad::Problem> problems;
        return isnad::Extractor(isnad::embedded_lexicon(), {}, problems);
    }();
    return extractor.lexicon();
}

isnad::Vocabulary vocabulary() {
    return {.actors = [](std::string_view name) { return isnad::find_actors(lexicon(), name); },
            .relation = [](std::string_view name) { return isnad::find_relation(lexicon(), name); },
            .fold = [](std::string_view text) { return isnad::fold_for_search(lexicon(), text); }};
}

std::size_t count() {
    const char* wanted = std::getenv("ISNAD_BENCH_EDGES");
    return wanted == nullptr ? 1000000 : std::strtoull(wanted, nullptr, 10);
}

// Made once; later runs find it.
const std::string& path() {
    static const std::string made = [] {
        const std::string file =
            (std::filesystem::temp_directory_path() / ("bench-" + std::to_string(count()) + ".isnad")).string();
        if (std::filesystem::exists(file)) return file;
        isnad::RelationMaker maker(1);
        Store store(file + ".new", Store::Mode::create, vocabulary().fold);
        store.begin();
        std::vector<isnad::Relation> relations;
        for (std::size_t i = 0; i < count(); ++i) {
            relations.push_back(maker.next());
            if (i % 5 != 4) continue;
            const isnad::Document document{relations.front().document, "", "ar", ""};
            store.put(store.entry(document, {"", "", "ar", ""}, std::exchange(relations, {})));
        }
        store.commit();
        std::filesystem::rename(file + ".new", file);
        return file;
    }();
    return made;
}

std::size_t ask(const char* question) {
    const Store store(path(), Store::Mode::read, vocabulary().fold);
    const isnad::Vocabulary words = vocabulary();
    const auto queries = isnad::parse_queries(question, store.relations(words.relation), store.vocabulary(words));
    isnad::Graph graph = store.outline(words.relation, queries);
    const std::vector<isnad::Answer> answers = isnad::find_answers(graph, queries);
    std::set<std::string> ids;
    for (const isnad::Answer& answer : answers) {
        for (const isnad::EdgeId edge : answer) ids.insert(graph[edge].id);
    }
    store.add_evidence(graph, queries, ids);
    return answers.size();
}

// Opens the store, asks, and has the evidence of all answers.
void ask_store(benchmark::State& state, const char* question) {
    path();
    std::size_t answers = 0;
    for (auto _ : state) answers = ask(question);
    state.counters["answers"] = static_cast<double>(answers);
}
BENCHMARK_CAPTURE(ask_store, two_constants, "IND.3 accuses ?")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask_store, two_actors, "IND.3 ? PAK.1")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask_store, join_of_two, "IND.9 accuses ?x and ?x accuses IND.9")->Unit(benchmark::kMillisecond);

const isnad::Graph& outline() {
    static const isnad::Graph graph = [] {
        isnad::Graph loaded = Store(path(), Store::Mode::read, vocabulary().fold).outline(vocabulary().relation);
        if (const char* file = std::getenv("ISNAD_BENCH_GRAPH")) {
            std::ofstream out(file);
            isnad::write(out, loaded, isnad::format_of("x.json"));
        }
        return loaded;
    }();
    return graph;
}

// The graph without evidence, with all its vertices: bytes that are in use, by the allocator's own count.
void load_outline(benchmark::State& state) {
    path();
    ::malloc_trim(0);
    const std::size_t before = ::mallinfo2().uordblks + ::mallinfo2().hblkhd;
    for (auto _ : state) benchmark::DoNotOptimize(&outline());
    const std::size_t after = ::mallinfo2().uordblks + ::mallinfo2().hblkhd;
    state.counters["relations"] = static_cast<double>(num_edges(outline()));
    state.counters["vertices"] = static_cast<double>(num_vertices(outline()));
    state.counters["bytes_a_relation"] =
        static_cast<double>(after - before) / static_cast<double>(num_edges(outline()));
}
BENCHMARK(load_outline)->Unit(benchmark::kMillisecond)->Iterations(1);

void ask_graph(benchmark::State& state, const char* question) {
    const auto queries = isnad::parse_queries(question, outline(), vocabulary());
    std::size_t answers = 0;
    for (auto _ : state) answers = isnad::find_answers(outline(), queries).size();
    state.counters["answers"] = static_cast<double>(answers);
}
BENCHMARK_CAPTURE(ask_graph, two_constants, "IND.3 accuses ?")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(ask_graph, join_of_two, "IND.9 accuses ?x and ?x accuses IND.9")->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
