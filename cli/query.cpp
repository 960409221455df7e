// isnad query: who said or did what to whom, asked of a graph file.
#include "commands.h"
#include "console.h"
#include "graph_input.h"
#include "lexicon_folder.h"
#include "output.h"
#include "show.h"

#include <isnad/export/record.h>
#include <isnad/extract/error.h>
#include <isnad/graph/build.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace isnad {
namespace {

constexpr const char* footer = R"(Examples:
  isnad query news.json 'Azerbaijan accuses ?'     whom does Azerbaijan accuse?
  isnad query news.json '? calls_on Armenia'       who calls on Armenia?
  isnad query news.json 'Russia ? Ukraine'         all that Russia does to Ukraine or says to it
  isnad query news.json '? 19 ?'                   all fighting: CAMEO root 19
  isnad query news.json 'Peskov says ?' --json     the records, for a program

FILE is anything that isnad wrote: GraphML, node-link JSON or records. Names are in English or Arabic, or ids (AZE); a
state stands for its ministers and organs too. Relations are named as in the records, or by a CAMEO code. Each answer
shows its evidence: the sentence with the [trigger], who says so, date and document.)";

struct Settings {
    std::string file;
    std::string question;
    std::string lexicon;
    bool json = false;
    std::size_t limit = 0;
    std::size_t evidence = 3;
    Look look;
};

/// Edges that say the same, from different places.
struct Answer {
    std::string sentence;
    std::vector<EdgeId> edges;
};

std::vector<Answer> group(const Graph& graph, const std::vector<EdgeId>& edges, const Look& look) {
    std::vector<Answer> answers;
    std::map<std::string, std::size_t> places;
    for (const EdgeId edge : edges) {
        const std::string sentence = sentence_of(graph, edge, look);
        const auto [place, fresh] = places.emplace(sentence, answers.size());
        if (fresh) answers.push_back({.sentence = sentence, .edges = {}});
        answers[place->second].edges.push_back(edge);
    }
    std::ranges::stable_sort(answers, std::ranges::greater(), [](const Answer& answer) { return answer.edges.size(); });
    return answers;
}

std::string show(const Graph& graph, const Answer& answer, const Settings& settings) {
    std::string text = settings.look.color ? "\x1b[1m" + answer.sentence + "\x1b[0m" : answer.sentence;
    std::size_t pieces = 0;
    std::string evidence;
    for (const EdgeId edge : answer.edges) {
        for (const Evidence& piece : graph[edge].evidence) {
            if (pieces++ < settings.evidence) evidence += show_evidence(piece, settings.look);
        }
    }
    if (pieces > 1) text += "  (" + std::to_string(pieces) + " times)";
    text += "\n" + evidence;
    if (pieces > settings.evidence) {
        text += "    and " + std::to_string(pieces - settings.evidence) + " more: --evidence " +
                std::to_string(pieces) + "\n";
    }
    return text + "\n";
}

void print_records(const Graph& graph, const std::vector<EdgeId>& edges, std::size_t limit, Output& output) {
    for (std::size_t i = 0; i < std::min(limit, edges.size()); ++i) {
        for (std::size_t piece = 0; piece < graph[edges[i]].evidence.size(); ++piece) {
            output.write(write_record(relation_of(graph, edges[i], piece)));
        }
    }
}

void print_answers(const Graph& graph, const std::vector<EdgeId>& edges, std::size_t limit, const Settings& settings,
                   Output& output) {
    const std::vector<Answer> answers = group(graph, edges, settings.look);
    for (std::size_t i = 0; i < std::min(limit, answers.size()); ++i) output.write(show(graph, answers[i], settings));
    if (answers.size() > limit) {
        output.write("and " + std::to_string(answers.size() - limit) + " more: --limit " +
                     std::to_string(answers.size()) + "\n");
    }
}

Query parse(const Settings& settings, const Graph& graph, const Extractor& extractor) {
    try {
        return parse_query(settings.question, graph, vocabulary_of(extractor));
    } catch (const Error& error) {
        throw Failure(Status::usage, error.what());
    }
}

Status run(const Settings& settings) {
    Console console;
    const Extractor extractor = load_extractor(settings.lexicon, console);
    const Graph graph = load_graph(settings.file, extractor);
    const std::vector<EdgeId> edges = find_edges(graph, parse(settings, graph, extractor));
    Output output;
    constexpr std::size_t all = std::numeric_limits<std::size_t>::max();
    constexpr std::size_t page = 20;
    if (settings.json) {
        print_records(graph, edges, settings.limit > 0 ? settings.limit : all, output);
    } else {
        print_answers(graph, edges, settings.limit > 0 ? settings.limit : page, settings, output);
    }
    output.finish();
    if (edges.empty()) console.notice("no relation in " + settings.file + " answers this");
    return Status::done;
}

}  // namespace

Action add_query_command(CLI::App& command) {
    const auto settings = std::make_shared<Settings>();
    settings->look.color = wants_color();
    command.add_option("FILE", settings->file, "A file that isnad wrote")->required();
    command.add_option("QUESTION", settings->question, "A sentence with ? for what you want to know")->required();
    command.add_flag("--json", settings->json, "Print the records of all answers, one JSON object a line");
    command.add_option("--limit", settings->limit, "How many answers [20; with --json all]")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""));
    command.add_option("--evidence", settings->evidence, "How many pieces of evidence for each")
        ->type_name("N")
        ->capture_default_str();
    command.add_option("--labels", settings->look.language, "Language of names")
        ->type_name("en|ar")
        ->check(CLI::IsMember({"en", "ar"}).description(""))
        ->capture_default_str();
    command.add_option("--lexicon", settings->lexicon, "Your own names and relations beside the built-in ones")
        ->type_name("PATH");
    command.footer(footer);
    return [settings] { return run(*settings); };
}

}  // namespace isnad
