// Building the graph of many relations, and writing it.
#include <isnad/export/format.h>
#include <isnad/extract/extractor.h>
#include <isnad/graph/build.h>

#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace {

std::vector<isnad::Relation> read_relations() {
    std::vector<isnad::Problem> problems;
    const isnad::Extractor extractor(isnad::embedded_lexicon(), {}, problems);
    isnad::Workspace workspace;
    std::vector<isnad::Relation> relations;
    for (int repeat = 0; repeat < 50; ++repeat) {
        for (const auto& entry :
             std::filesystem::directory_iterator(std::filesystem::path(ISNAD_SOURCE) / "samples/ar")) {
            std::ifstream stream(entry.path());
            // A blank more at the end makes another document of it: other content, other uids.
            const std::string text = std::string(std::istreambuf_iterator<char>(stream), {}) +
                                     std::string(static_cast<std::size_t>(repeat), ' ');
            for (isnad::Relation& relation :
                 extractor.extract({entry.path().filename().string(), text, "ar", ""}, workspace)) {
                relations.push_back(std::move(relation));
            }
        }
    }
    return relations;
}

const std::vector<isnad::Relation>& relations() {
    static const std::vector<isnad::Relation> all = read_relations();
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
