// isnad top: the strongest relations of a graph, as a table.
#include "commands.h"
#include "console.h"
#include "filter_options.h"
#include "graph_input.h"
#include "lexicon_folder.h"
#include "output.h"
#include "show.h"

#include <isnad/graph/labels.h>
#include <isnad/graph/project.h>

#include <CLI/CLI.hpp>
#include <boost/range/iterator_range.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace isnad {
namespace {

constexpr const char* top_footer = R"(Examples:
  isnad top news.json                who did or said what to whom most often
  isnad top news.graphml --limit 50 --labels ar

Counted are relations between two actors; as sources, articles that reprint one another count once.
Ask for the evidence of one with isnad query.)";

struct TopSettings {
    std::string file;
    std::string lexicon;
    std::string merges;
    std::size_t limit = 20;
    std::string language = "en";
    std::vector<std::string> families;
};

std::vector<std::string> row_of(const Graph& graph, EdgeId edge, const std::string& language) {
    const Edge& relation = graph[edge];
    const std::string dates = relation.first_date == relation.last_date
                                  ? relation.first_date.get()
                                  : relation.first_date.get() + " .. " + relation.last_date;
    return {std::to_string(static_cast<std::uint64_t>(relation.weight)),
            std::to_string(relation.documents),
            std::to_string(relation.sources),
            relation.cameo,
            std::string(label_of(graph[boost::source(edge, graph)], language)),
            kind_of(relation, info_of(graph, relation), language),
            std::string(label_of(graph[boost::target(edge, graph)], language)),
            dates};
}

// Offices, which are the same every day, and casualties only on request.
Filter wanted_of(const TopSettings& settings) {
    Filter filter{.actors_only = true};
    if (settings.families.empty()) filter.families = {Family::event, Family::statement};
    for (const std::string& family : settings.families) filter.families.push_back(*family_of(family));
    return filter;
}

std::vector<EdgeId> strongest(const Graph& graph, std::size_t limit) {
    const auto all = boost::make_iterator_range(boost::edges(graph));
    std::vector<EdgeId> edges(all.begin(), all.end());
    std::ranges::stable_sort(edges, std::ranges::greater(),
                             [&](const EdgeId edge) { return std::tuple(graph[edge].weight, graph[edge].documents); });
    if (edges.size() > limit) edges.resize(limit);
    return edges;
}

Status run_top(const TopSettings& settings) {
    Console console;
    const Extractor extractor = load_extractor(settings.lexicon, console);
    const Graph graph = project(apply_merges(load_graph(settings.file, extractor), settings.merges, extractor),
                                {.view = View::aggregate, .filter = wanted_of(settings)});
    std::vector<std::vector<std::string>> rows{{"times", "docs", "sources", "CAMEO", "who", "did", "to whom", "when"}};
    for (const EdgeId edge : strongest(graph, settings.limit)) rows.push_back(row_of(graph, edge, settings.language));
    Output output;
    if (rows.size() > 1) output.write(show_table(rows, {true, true, true, false, false, false, false, false}));
    output.finish();
    if (rows.size() == 1) console.notice("no relation between two actors in " + settings.file);
    return Status::done;
}

}  // namespace

Action add_top_command(CLI::App& command) {
    const auto settings = std::make_shared<TopSettings>();
    command.add_option("FILE", settings->file, "A file that isnad wrote")->required();
    command.add_option("--limit", settings->limit, "How many relations")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""))
        ->capture_default_str();
    command.add_option("--labels", settings->language, "Language of names")
        ->type_name("en|ar")
        ->check(CLI::IsMember({"en", "ar"}).description(""))
        ->capture_default_str();
    command.add_option("--family", settings->families, "Kinds of relations [event statement]")
        ->type_name("FAMILY")
        ->check(CLI::IsMember({"event", "statement", "affiliation", "casualty"}).description(""));
    add_merges_option(command, settings->merges);
    command.add_option("--lexicon", settings->lexicon, "Your own relations beside the built-in ones")
        ->type_name("PATH");
    command.footer(top_footer);
    return [settings] { return run_top(*settings); };
}

}  // namespace isnad
