#include "graph_options.h"

#include "input.h"
#include "options.h"
#include "status.h"

#include <isnad/extract/error.h>
#include <isnad/graph/labels.h>

#include <CLI/CLI.hpp>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace isnad {
namespace {

namespace fs = std::filesystem;

CLI::Validator views(std::optional<View>& view) {
    return {[&view](std::string& name) -> std::string {
                view = view_of(name);
                return view ? "" : "'" + name + "' is none of statements, aggregate, events";
            },
            ""};
}

void check_format(const std::string& output) {
    try {
        format_of(output);
    } catch (const Error& error) {
        throw Failure(Status::usage, error.what());
    }
}

void check_place(const std::string& output) {
    const fs::path folder = fs::path(output).has_parent_path() ? fs::path(output).parent_path() : fs::path(".");
    if (access(folder.c_str(), W_OK | X_OK) != 0) {
        throw Failure(Status::cannot_write, output + ": cannot write: " + std::strerror(errno));
    }
}

// A format that holds all records would pass over the wish in silence.
void check_view(const std::string& output, const GraphOptions& options) {
    if (options.view && !has_views(format_of(output)) && *options.view != View::statements) {
        throw Failure(Status::usage, output + ": this format has no view but statements");
    }
}

}  // namespace

const char* const endings_help =
    "The ending chooses the format: .graphml (Gephi, NetworkX, igraph), .gexf (Gephi, with layout and timeline), "
    ".html\n"
    "(a page for any browser), .json (node-link), .graphology.json (Gephi Lite, sigma), .cyjs (Cytoscape), .csv (two\n"
    "tables, .nodes.csv and .edges.csv), .neo4j.csv (the same for neo4j-admin), .ttl and .nq (RDF), .ftm.jsonl\n"
    "(FollowTheMoney), .events.tsv (event data), .dot (Graphviz), .jsonl (the relation records).";

void add_graph_options(CLI::App& command, GraphOptions& options, bool outputs_needed) {
    command
        .add_option("-o,--output", options.outputs, "File to write; repeat it for several. Its ending is the format")
        ->type_name("FILE")
        ->required(outputs_needed)
        ->allow_extra_args(false);
    command.add_option("--labels", options.write.language, "Language of the names that viewers show")
        ->type_name("en|ar")
        ->check(CLI::IsMember({"en", "ar"}).description(""))
        ->capture_default_str();
    command
        .add_option_function<std::string>(
            "--view", [](const std::string&) {}, "An edge a relation, merged ones, or a node a relation")
        ->check(views(options.view))
        ->type_name("statements|aggregate|events")
        ->default_str("what suits the format");
    command.add_flag(
        "--strict", [&options](std::int64_t) { options.write.edge_kind = false; },
        "GraphML: nothing that its schema does not know");
    command.add_flag(
        "--no-evidence", [&options](std::int64_t) { options.write.evidence = false; },
        "Leave out the evidence as JSON; smaller, but nothing to verify");
    command.add_option("--links-key", options.write.links_key, "JSON: edges for NetworkX from 3.4 on")
        ->type_name("links|edges")
        ->check(CLI::IsMember({"links", "edges"}).description(""))
        ->capture_default_str();
    add_filter_options(command, options.filter);
}

void check_outputs(const GraphOptions& options) {
    for (const std::string& output : options.outputs) check_format(output);
    for (const std::string& output : options.outputs) check_view(output, options);
    for (const std::string& output : options.outputs) check_place(output);
}

void save_graph(const Graph& graph, const GraphOptions& options, const Vocabulary& vocabulary, Console& console,
                const std::string& contents) {
    WriteOptions write = options.write;
    write.projection.filter = resolve(options.filter, graph, vocabulary);
    for (const std::string& output : options.outputs) {
        const Format format = format_of(output);
        write.projection.view = options.view.value_or(default_view(format));
        save(output, graph, format, write);
        std::string names;
        for (const fs::path& file : files_of(output, format)) names += (names.empty() ? "" : " and ") + file.string();
        console.notice("wrote " + names + contents);
    }
}

}  // namespace isnad
