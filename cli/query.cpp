// isnad query: who said or did what to whom, asked of a graph file.
#include "commands.h"
#include "console.h"
#include "graph_input.h"
#include "graph_options.h"
#include "lexicon_folder.h"
#include "output.h"
#include "show.h"

#include <isnad/export/answer_table.h>
#include <isnad/export/record.h>
#include <isnad/extract/error.h>
#include <isnad/graph/answers.h>
#include <isnad/graph/build.h>
#include <isnad/graph/project.h>
#include <isnad/store/store.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace isnad {
namespace {

constexpr const char* query_footer = R"(Examples:
  isnad query news.json 'Azerbaijan accuses ?'     whom does Azerbaijan accuse?
  isnad query news.json '? calls_on Armenia'       who calls on Armenia?
  isnad query news.json 'Russia ? Ukraine'         all that Russia does to Ukraine or says to it
  isnad query news.json '? 19 ?'                   all fighting: CAMEO root 19
  isnad query news.json 'Peskov says ?' --json     the records, for a program
  isnad query news.json '?x accuses ?y and ?y accuses ?x'
  isnad query news.json 'Russia ? ?' --reported-by Reuters --since 2021-11-01 --csv
  isnad query news.json 'Egypt ? ?' -o egypt.gexf  the answers as a graph

FILE is anything that isnad wrote: a store, GraphML, node-link JSON or records. Names are in English or Arabic, or ids
(AZE); a state stands for its ministers and organs too. Relations are named as in the records, or by a CAMEO code;
offices and casualties are found by their names (holds_office_in, killed). ?x is the same actor wherever it stands. Each
answer shows its evidence: the sentence with the [trigger], who says so, date and document.)";

struct QuerySettings {
    std::string file;
    std::string question;
    std::string lexicon;
    bool json = false;
    bool csv = false;
    std::size_t limit = 0;
    std::size_t evidence = 3;
    Look look;
    GraphOptions graph;
};

/// Answers that say the same, from different places: for each sentence of the question its edges.
struct Group {
    std::vector<std::string> sentences;
    std::vector<std::vector<EdgeId>> edges;
    std::size_t answers = 0;
};

std::vector<Group> group(const Graph& graph, const std::vector<Answer>& answers, const Look& look) {
    std::vector<Group> groups;
    std::map<std::vector<std::string>, std::size_t> places;
    for (const Answer& answer : answers) {
        std::vector<std::string> sentences;
        for (const EdgeId edge : answer) sentences.push_back(sentence_of(graph, edge, look));
        const auto [place, fresh] = places.emplace(sentences, groups.size());
        if (fresh) groups.push_back({sentences, std::vector<std::vector<EdgeId>>(answer.size()), 0});
        Group& same = groups[place->second];
        ++same.answers;
        for (std::size_t i = 0; i < answer.size(); ++i) {
            if (std::ranges::find(same.edges[i], answer[i]) == same.edges[i].end()) same.edges[i].push_back(answer[i]);
        }
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &Group::answers);
    return groups;
}

std::string show(const Graph& graph, const std::string& sentence, const std::vector<EdgeId>& edges,
                 const QuerySettings& settings) {
    std::string text = settings.look.color ? "\x1b[1m" + sentence + "\x1b[0m" : sentence;
    std::size_t pieces = 0;
    std::string evidence;
    for (const EdgeId edge : edges) {
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
    return text;
}

std::string show(const Graph& graph, const Group& answer, const QuerySettings& settings) {
    std::string text;
    for (std::size_t i = 0; i < answer.sentences.size(); ++i) {
        text += (i == 0 ? "" : "and ") + show(graph, answer.sentences[i], answer.edges[i], settings);
    }
    return text + "\n";
}

void print_groups(const Graph& graph, const std::vector<Answer>& answers, const QuerySettings& settings,
                  Output& output) {
    constexpr std::size_t page = 20;
    const std::size_t limit = settings.limit > 0 ? settings.limit : page;
    const std::vector<Group> groups = group(graph, answers, settings.look);
    for (std::size_t i = 0; i < std::min(limit, groups.size()); ++i) output.write(show(graph, groups[i], settings));
    if (groups.size() > limit) {
        output.write("and " + std::to_string(groups.size() - limit) + " more: --limit " +
                     std::to_string(groups.size()) + "\n");
    }
}

// What is wrong with a question is the user's to mend.
template <class Work>
auto with_question(Work work) {
    try {
        return work();
    } catch (const Error& error) {
        throw Failure(Status::usage, error.what());
    }
}

std::vector<Query> parse(const QuerySettings& settings, const Graph& graph, const Vocabulary& vocabulary) {
    return with_question([&] { return parse_queries(settings.question, graph, vocabulary); });
}

std::vector<Answer> find(const Graph& graph, const std::vector<Query>& queries) {
    return with_question([&] { return find_answers(graph, queries); });
}

void print(const Graph& graph, std::vector<Answer> answers, const QuerySettings& settings) {
    Output output;
    if (!settings.json && !settings.csv) {
        print_groups(graph, answers, settings, output);
    } else {
        if (settings.limit > 0 && answers.size() > settings.limit) answers.resize(settings.limit);
        std::ostringstream text;
        settings.json ? write_answer_records(text, graph, answers)
                      : write_answer_table(text, graph, answers, settings.look.language);
        output.write(text.str());
    }
    output.finish();
}

std::vector<EdgeId> edges_of(const std::vector<Answer>& answers) {
    std::vector<EdgeId> edges;
    for (const Answer& answer : answers) edges.insert(edges.end(), answer.begin(), answer.end());
    return edges;
}

// Of a store only what the question asks for is read, where nothing else is asked about the rest of the graph.
Status ask_store(const QuerySettings& settings, const Extractor& extractor, Console& console) {
    const Vocabulary lexicon = vocabulary_of(extractor);
    const Store store(settings.file, Store::Mode::read, lexicon.fold);
    const std::vector<Query> queries = parse(settings, store.relations(lexicon.relation), store.vocabulary(lexicon));
    Graph graph = store.outline(lexicon.relation, queries);
    const std::vector<Answer> answers = find(graph, queries);
    std::set<std::string> ids;
    for (const EdgeId edge : edges_of(answers)) ids.insert(graph[edge].id);
    store.add_evidence(graph, queries, ids);
    if (answers.empty()) console.notice("no relation in " + settings.file + " answers this");
    print(graph, answers, settings);
    return Status::done;
}

Status run_query(QuerySettings& settings) {
    check_outputs(settings.graph);
    settings.look.language = settings.graph.write.language;
    Console console;
    const Extractor extractor = load_extractor(settings.lexicon, console);
    const bool whole = !settings.graph.outputs.empty() || settings.graph.filter != FilterOptions();
    if (!whole && is_store(settings.file)) return ask_store(settings, extractor, console);
    const Vocabulary vocabulary = vocabulary_of(extractor);
    Graph graph = apply_merges(load_graph(settings.file, extractor), settings.graph.filter.merges, extractor);
    const Filter filter = resolve(settings.graph.filter, graph, vocabulary);
    if (filter != Filter()) graph = subgraph(graph, kept_edges(graph, filter));
    const std::vector<Answer> answers = find(graph, parse(settings, graph, vocabulary));
    if (answers.empty()) console.notice("no relation in " + settings.file + " answers this");
    if (settings.graph.outputs.empty()) {
        print(graph, answers, settings);
        return Status::done;
    }
    GraphOptions wanted = settings.graph;
    wanted.filter = FilterOptions();
    save_graph(subgraph(graph, edges_of(answers)), wanted, vocabulary, console, "");
    return Status::done;
}

}  // namespace

Action add_query_command(CLI::App& command) {
    const auto settings = std::make_shared<QuerySettings>();
    settings->look.color = wants_color();
    command.add_option("FILE", settings->file, "A file that isnad wrote")->required();
    command.add_option("QUESTION", settings->question, "A sentence with ? for what you want to know")->required();
    auto* json = command.add_flag("--json", settings->json, "Print the records of all answers, one JSON object a line");
    command.add_flag("--csv", settings->csv, "Print all answers as a table, a row a relation")->excludes(json);
    command.add_option("--limit", settings->limit, "How many answers [20; with --json and --csv all]")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""));
    command.add_option("--evidence", settings->evidence, "How many pieces of evidence for each")
        ->type_name("N")
        ->capture_default_str();
    add_graph_options(command, settings->graph, false);
    add_confidence_option(command, settings->graph.filter);
    command.add_option("--lexicon", settings->lexicon, "Your own names and relations beside the built-in ones")
        ->type_name("PATH");
    command.footer(query_footer);
    return [settings] { return run_query(*settings); };
}

}  // namespace isnad
