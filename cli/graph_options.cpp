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

CLI::Validator codes() {
    return {[](std::string& code) -> std::string {
                const bool digits = std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
                return digits && code.size() >= 2 && code.size() <= 4
                           ? ""
                           : "'" + code + "' is no CAMEO code like 13 or 112";
            },
            ""};
}

void add_filter_options(CLI::App& command, GraphOptions& options) {
    Filter& filter = options.write.projection.filter;
    command.add_flag("--actors-only", filter.actors_only, "Leave out relations without source or target");
    command.add_option("--min-weight", filter.minimum_weight, "Only what is said this often of the same two")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber.description(""));
    command.add_option("--min-sources", filter.minimum_sources, "Only what this many documents say")->type_name("N");
    command.add_option("--since", filter.since, "Only from this day on; what has no date is left out")
        ->type_name("YYYY-MM-DD")
        ->transform(dates());
    command.add_option("--until", filter.until, "Only up to this day")->type_name("YYYY-MM-DD")->transform(dates());
    command.add_option("--relation", options.relations, "Only this relation; repeat it for several")
        ->type_name("NAME")
        ->allow_extra_args(false);
    command.add_option("--root", filter.codes, "Only this CAMEO root or code; repeat it for several")
        ->type_name("CODE")
        ->check(codes())
        ->allow_extra_args(false);
    command.add_option("--ego", options.ego, "Only the neighbourhood of this actor; repeat it for several")
        ->type_name("ACTOR")
        ->allow_extra_args(false);
    command.add_option("--depth", filter.depth, "Steps from the actor of --ego")->type_name("N")->capture_default_str();
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

// As a question is read: any name of an actor, any name or label of a relation.
Query read_question(const std::string& question, const Graph& graph, const Vocabulary& vocabulary) {
    try {
        return parse_query(question, graph, vocabulary);
    } catch (const Error& error) {
        throw Failure(Status::usage, error.what());
    }
}

Filter resolve(const GraphOptions& options, const Graph& graph, const Vocabulary& vocabulary) {
    Filter filter = options.write.projection.filter;
    for (const std::string& name : options.relations) {
        const RelationTerm term = read_question("? " + name + " ?", graph, vocabulary).relation;
        filter.relations.insert(filter.relations.end(), term.names.begin(), term.names.end());
        if (!term.cameo.empty()) filter.codes.push_back(term.cameo);
    }
    for (const std::string& name : options.ego) {
        const ActorTerm term = read_question(name + " ? ?", graph, vocabulary).source;
        filter.ego.insert(filter.ego.end(), term.ids.begin(), term.ids.end());
    }
    return filter;
}

}  // namespace

const char* const endings_help =
    "The ending chooses the format: .graphml (Gephi, NetworkX, igraph), .gexf (Gephi, with layout and timeline), "
    ".html\n"
    "(a page for any browser), .json (node-link), .graphology.json (Gephi Lite, sigma), .cyjs (Cytoscape), .csv (two\n"
    "tables, .nodes.csv and .edges.csv), .neo4j.csv (the same for neo4j-admin), .ttl and .nq (RDF), .ftm.jsonl\n"
    "(FollowTheMoney), .events.tsv (event data), .dot (Graphviz), .jsonl (the relation records).";

void add_graph_options(CLI::App& command, GraphOptions& options) {
    command
        .add_option("-o,--output", options.outputs, "File to write; repeat it for several. Its ending is the format")
        ->type_name("FILE")
        ->required()
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
    add_filter_options(command, options);
}

void check_outputs(const GraphOptions& options) {
    for (const std::string& output : options.outputs) check_format(output);
    for (const std::string& output : options.outputs) check_view(output, options);
    for (const std::string& output : options.outputs) check_place(output);
}

void save_graph(const Graph& graph, const GraphOptions& options, const Vocabulary& vocabulary, Console& console,
                const std::string& contents) {
    WriteOptions write = options.write;
    write.projection.filter = resolve(options, graph, vocabulary);
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
