// isnad build: articles in, graph files out.
#include "build_store.h"
#include "commands.h"
#include "graph_input.h"
#include "graph_options.h"
#include "lexicon_folder.h"
#include "options.h"
#include "pipeline.h"

#include <isnad/graph/build.h>

#include <CLI/CLI.hpp>
#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

namespace isnad {
namespace {

namespace fs = std::filesystem;

constexpr const char* build_footer = R"(Examples:
  isnad build articles/ -o news.graphml                  for Gephi, NetworkX, igraph
  isnad build articles/ -o news.graphml -o news.json     several files of one graph
  isnad build --from jsonl --text-field body --id-field url feed.jsonl -o news.json
  isnad build articles/ -o news.isnad                    a store, which isnad add goes on with
  cat article.txt | isnad build - -o news.json
  isnad build articles/ -o news.csv --view aggregate --min-weight 2
  isnad build articles/ -o egypt.gexf --ego Egypt --since 2021-01-01 --labels ar

)";

constexpr const char* promise = R"(
Each file is written whole or not at all, and is the same to the byte for any number of threads and any order of the
inputs.)";

struct BuildSettings {
    ExtractOptions extract;
    GraphOptions graph;
};

void check_no_input(const std::string& output, const std::vector<InputFile>& inputs) {
    std::error_code ignored;
    for (const fs::path& file : files_of(output, format_of(output))) {
        for (const InputFile& input : inputs) {
            if (input.path == "-" || !fs::equivalent(input.path, file, ignored)) continue;
            throw Failure(Status::usage, file.string() + ": is an input; choose another name or folder for the output");
        }
    }
}

struct Counts {
    std::uint64_t documents = 0;
    std::uint64_t actors = 0;
    std::uint64_t relations = 0;
};

Graph build_graph(const Extractor& extractor, const std::vector<InputFile>& inputs, const ExtractOptions& options,
                  Console& console, Counts& counts) {
    GraphBuilder builder([&](std::string_view name) { return find_relation(extractor.lexicon(), name); });
    const Work work = [&](const Document& document, Workspace& workspace) {
        Result result;
        result.relations = extractor.extract(document, workspace);
        std::erase_if(result.relations, [&](const Relation& r) { return r.confidence < options.min_confidence; });
        result.relation_count = result.relations.size();
        return result;
    };
    process_documents(inputs, options.input, options.thread_count(), console, work, [&](Result&& result) {
        ++counts.documents;
        for (Relation& relation : result.relations) builder.add(std::move(relation));
    });
    Graph graph = builder.finish();
    counts.relations = boost::num_edges(graph);
    for (const VertexId vertex : boost::make_iterator_range(boost::vertices(graph))) {
        if (graph[vertex].kind == NodeKind::actor) ++counts.actors;
    }
    return graph;
}

std::string count_of(std::uint64_t count, const std::string& what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

// A store keeps all; what would be passed over in silence is refused.
void check_store(const GraphOptions& options) {
    if (options.outputs.size() > 1)
        throw Failure(Status::usage, "a store is written alone; isnad export makes other files of it");
    if (options.view || options.filter != FilterOptions{}) {
        throw Failure(Status::usage, options.outputs.front() +
                                         ": a store keeps all relations; views, conditions and merges are for isnad "
                                         "export");
    }
}

Status run_build(const BuildSettings& settings) {
    if (std::ranges::any_of(settings.graph.outputs, names_store)) {
        check_store(settings.graph);
        return build_store(settings.graph.outputs.front(), settings.extract);
    }
    check_outputs(settings.graph);
    Console console(settings.extract.quiet);
    const std::vector<InputFile> inputs = list_inputs(settings.extract.input, console);
    for (const std::string& output : settings.graph.outputs) check_no_input(output, inputs);

    const Extractor extractor = load_extractor(settings.extract.lexicon, console);
    Counts counts;
    const Graph graph = apply_merges(build_graph(extractor, inputs, settings.extract, console, counts),
                                     settings.graph.filter.merges, extractor);
    if (counts.documents == 0) throw Failure(Status::input_failed, "no document could be read; nothing was written");
    const std::string contents = ": " + count_of(counts.actors, "actor") + " and " +
                                 count_of(counts.relations, "relation") + " from " +
                                 count_of(counts.documents, "document");
    save_graph(graph, settings.graph, vocabulary_of(extractor), console, contents);
    return console.errors() == 0 ? Status::done : Status::input_failed;
}

}  // namespace

Action add_build_command(CLI::App& command) {
    const auto settings = std::make_shared<BuildSettings>();
    add_extract_options(command, settings->extract);
    add_graph_options(command, settings->graph);
    command.footer(build_footer + std::string(endings_help) + promise);
    return [settings] { return run_build(*settings); };
}

}  // namespace isnad
