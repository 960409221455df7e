// isnad timeline, path, conflicts: questions about two actors, and about claims that exclude each other.
#include "commands.h"
#include "console.h"
#include "filter_options.h"
#include "graph_input.h"
#include "lexicon_folder.h"
#include "output.h"
#include "show.h"

#include <isnad/export/text_sink.h>
#include <isnad/graph/labels.h>
#include <isnad/graph/project.h>
#include <isnad/graph/relations_between.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace isnad {
namespace {

constexpr const char* timeline_footer = R"(Examples:
  isnad timeline news.json Russia Ukraine              cooperation and conflict between them, by month
  isnad timeline news.isnad Egypt Ethiopia --by day --reported-by Reuters
  isnad timeline news.json Armenia Azerbaijan --csv    for a spreadsheet

Cooperation and conflict are told apart by CAMEO's quad class; what is denied is not counted. The last column is the
mean of the Goldstein values, from -10 (war) to +10. Relations without a date come last.)";

constexpr const char* path_footer = R"(Examples:
  isnad path news.json Peskov Aliyev      how one is related to the other, over whom

A shortest chain of relations in any direction; of several the one that is reported most often.)";

constexpr const char* conflicts_footer = R"(Examples:
  isnad conflicts news.json                        what some assert and others deny; tolls that differ
  isnad conflicts news.isnad --since 2021-11-01 --limit 5

Compared are claims about the same two actors, and the numbers of those killed, hurt or captured of one side on one day.)";

struct BetweenSettings {
    std::string file;
    std::string first;
    std::string second;
    std::string lexicon;
    std::string period = "month";
    bool csv = false;
    std::size_t limit = 20;
    std::size_t evidence = 2;
    Look look;
    FilterOptions filter;
};

/// A graph with what is needed to read the names in a question.
struct Loaded {
    Extractor extractor;
    Vocabulary vocabulary;
    Graph graph;
};

std::unique_ptr<Loaded> load(const BetweenSettings& settings) {
    Console console;
    auto loaded = std::make_unique<Loaded>(Loaded{load_extractor(settings.lexicon, console), {}, {}});
    loaded->vocabulary = vocabulary_of(loaded->extractor);
    loaded->graph =
        apply_merges(load_graph(settings.file, loaded->extractor), settings.filter.merges, loaded->extractor);
    const Filter filter = resolve(settings.filter, loaded->graph, loaded->vocabulary);
    if (filter != Filter()) loaded->graph = subgraph(loaded->graph, kept_edges(loaded->graph, filter));
    return loaded;
}

std::string number(double value) {
    TextSink sink;
    sink.real(std::round(value * 100.0) / 100.0);
    return std::string(sink.text());
}

std::string bar(double value, double most) {
    constexpr double width = 30.0;
    std::string text;
    const double blocks = most > 0.0 ? std::ceil(value / most * width) : 0.0;
    for (double i = 0.0; i < blocks; ++i) text += "\u2588";
    return text;
}

std::string chart(const std::vector<TimelineRow>& rows) {
    double most = 0.0;
    for (const TimelineRow& row : rows) most = std::max({most, row.cooperation, row.conflict});
    std::vector<std::vector<std::string>> table{{"when", "cooperation", "", "conflict", "", "said", "Goldstein"}};
    for (const TimelineRow& row : rows) {
        table.push_back({row.period.empty() ? "no date" : row.period, number(row.cooperation),
                         bar(row.cooperation, most), number(row.conflict), bar(row.conflict, most), number(row.other),
                         number(row.goldstein)});
    }
    return show_table(table, {false, true, false, true, false, true, true});
}

std::string table_of(const std::vector<TimelineRow>& rows) {
    std::string text = "period,cooperation,conflict,other,goldstein\n";
    for (const TimelineRow& row : rows) {
        text += row.period + "," + number(row.cooperation) + "," + number(row.conflict) + "," + number(row.other) +
                "," + number(row.goldstein) + "\n";
    }
    return text;
}

Status run_timeline(const BetweenSettings& settings) {
    const auto loaded = load(settings);
    const Period period = settings.period == "day"     ? Period::day
                          : settings.period == "month" ? Period::month
                                                       : Period::year;
    const auto rows = timeline(loaded->graph, read_actor(settings.first, loaded->graph, loaded->vocabulary),
                               read_actor(settings.second, loaded->graph, loaded->vocabulary), period);
    Output output;
    if (settings.csv) {
        output.write(table_of(rows));
    } else if (!rows.empty()) {
        output.write(chart(rows));
    }
    output.finish();
    if (rows.empty()) Console().notice("nothing in " + settings.file + " is between these two");
    return Status::done;
}

std::string show_edge(const Graph& graph, EdgeId edge, const BetweenSettings& settings) {
    const std::string sentence = sentence_of(graph, edge, settings.look);
    std::string text = (settings.look.color ? "\x1b[1m" + sentence + "\x1b[0m" : sentence) + "\n";
    const std::vector<Evidence>& evidence = graph[edge].evidence;
    for (std::size_t i = 0; i < std::min(evidence.size(), settings.evidence); ++i)
        text += show_evidence(evidence[i], settings.look);
    return text;
}

Status run_path(const BetweenSettings& settings) {
    const auto loaded = load(settings);
    const auto path = shortest_path(loaded->graph, read_actor(settings.first, loaded->graph, loaded->vocabulary),
                                    read_actor(settings.second, loaded->graph, loaded->vocabulary));
    Output output;
    for (const EdgeId edge : path) output.write(show_edge(loaded->graph, edge, settings));
    output.finish();
    if (path.empty()) Console().notice("no chain of relations in " + settings.file + " leads from one to the other");
    return Status::done;
}

Status run_conflicts(const BetweenSettings& settings) {
    const auto loaded = load(settings);
    const std::vector<Conflict> conflicts = find_conflicts(loaded->graph);
    Output output;
    for (std::size_t i = 0; i < std::min(conflicts.size(), settings.limit); ++i) {
        const Conflict& conflict = conflicts[i];
        output.write((conflict.kind == Conflict::Kind::polarity ? "asserted and denied: " : "numbers differ: ") +
                     conflict.subject + "\n");
        for (const EdgeId edge : conflict.edges) output.write("  " + show_edge(loaded->graph, edge, settings));
        output.write("\n");
    }
    if (conflicts.size() > settings.limit) {
        output.write("and " + std::to_string(conflicts.size() - settings.limit) + " more: --limit " +
                     std::to_string(conflicts.size()) + "\n");
    }
    output.finish();
    if (conflicts.empty()) Console().notice("no claims in " + settings.file + " exclude each other");
    return Status::done;
}

std::shared_ptr<BetweenSettings> declare(CLI::App& command, bool two_actors, const char* footer) {
    auto settings = std::make_shared<BetweenSettings>();
    settings->look.color = wants_color();
    command.add_option("FILE", settings->file, "A file that isnad wrote")->required();
    if (two_actors) {
        command.add_option("A", settings->first, "An actor, by any name")->required();
        command.add_option("B", settings->second, "Another")->required();
    }
    command.add_option("--labels", settings->look.language, "Language of names")
        ->type_name("en|ar")
        ->check(CLI::IsMember({"en", "ar"}).description(""))
        ->capture_default_str();
    command.add_option("--evidence", settings->evidence, "How many pieces of evidence for each")
        ->type_name("N")
        ->capture_default_str();
    add_filter_options(command, settings->filter);
    add_confidence_option(command, settings->filter);
    command.add_option("--lexicon", settings->lexicon, "Your own names and relations beside the built-in ones")
        ->type_name("PATH");
    command.footer(footer);
    return settings;
}

}  // namespace

Action add_timeline_command(CLI::App& command) {
    const auto settings = declare(command, true, timeline_footer);
    command.add_option("--by", settings->period, "What a line counts")
        ->type_name("day|month|year")
        ->check(CLI::IsMember({"day", "month", "year"}).description(""))
        ->capture_default_str();
    command.add_flag("--csv", settings->csv, "Print a table for programs");
    return [settings] { return run_timeline(*settings); };
}

Action add_path_command(CLI::App& command) {
    const auto settings = declare(command, true, path_footer);
    return [settings] { return run_path(*settings); };
}

Action add_conflicts_command(CLI::App& command) {
    const auto settings = declare(command, false, conflicts_footer);
    command.add_option("--limit", settings->limit, "How many")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""))
        ->capture_default_str();
    return [settings] { return run_conflicts(*settings); };
}

}  // namespace isnad
