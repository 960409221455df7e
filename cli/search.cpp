// isnad search: words in the sentences that prove relations.
#include "commands.h"
#include "console.h"
#include "graph_input.h"
#include "lexicon_folder.h"
#include "options.h"
#include "output.h"
#include "show.h"

#include <isnad/export/jsonl.h>
#include <isnad/store/store.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace isnad {
namespace {

constexpr const char* search_footer = R"(Examples:
  isnad search news.isnad Karabakh
  isnad search news.isnad 'armistice Geneva' --json

Finds the sentences that have all these words, in any order, with the article or without it, with a conjunction or
preposition before them, in any spelling; under each the relations that were taken from it.)";

struct SearchSettings {
    std::string store;
    std::vector<std::string> words;
    std::string lexicon;
    bool json = false;
    std::size_t limit = 20;
    Look look;
};

/// Where a sentence stands: its document and its bytes there.
using Place = std::pair<std::string, Span>;

std::map<Place, std::vector<EdgeId>> edges_by_sentence(const Graph& graph) {
    std::map<Place, std::vector<EdgeId>> places;
    for (const EdgeId edge : boost::make_iterator_range(edges(graph))) {
        for (const Evidence& piece : graph[edge].evidence)
            places[{piece.document, piece.sentence.span}].push_back(edge);
    }
    return places;
}

const Evidence& evidence_at(const Edge& edge, const Place& place) {
    return *std::ranges::find_if(edge.evidence, [&](const Evidence& piece) {
        return piece.document == place.first && piece.sentence.span == place.second;
    });
}

std::string show(const Graph& graph, const Place& place, const std::vector<EdgeId>& edges, const Look& look) {
    std::string text;
    for (const EdgeId edge : edges) {
        text += look.color ? "\x1b[1m" + sentence_of(graph, edge, look) + "\x1b[0m\n"
                           : sentence_of(graph, edge, look) + "\n";
        text += show_evidence(evidence_at(graph[edge], place), look);
    }
    return text + "\n";
}

std::vector<std::vector<std::string>> forms_of(const Lexicon& lexicon, const std::vector<std::string>& arguments) {
    std::vector<std::vector<std::string>> forms;
    for (const std::string& argument : arguments) {
        std::istringstream words(argument);
        for (std::string word; words >> word;) forms.push_back(forms_for_search(lexicon, word));
    }
    return forms;
}

std::string records_of(const Graph& graph) {
    std::ostringstream records;
    write_jsonl(records, graph);
    return records.str();
}

void print_sentences(const Graph& graph, const std::map<Place, std::vector<EdgeId>>& places,
                     const SearchSettings& settings, Output& output) {
    std::size_t shown = 0;
    for (const auto& [place, edges] : places) {
        if (shown++ < settings.limit) output.write(show(graph, place, edges, settings.look));
    }
    if (places.size() > settings.limit) {
        output.write("and " + std::to_string(places.size() - settings.limit) + " sentences more: --limit " +
                     std::to_string(places.size()) + "\n");
    }
}

Status run_search(const SearchSettings& settings) {
    Console console;
    const Extractor extractor = load_extractor(settings.lexicon, console);
    const Vocabulary vocabulary = vocabulary_of(extractor);
    const Store store(settings.store, Store::Mode::read, vocabulary.fold);
    const Graph graph = store.search(vocabulary.relation, forms_of(extractor.lexicon(), settings.words));
    const auto places = edges_by_sentence(graph);
    if (places.empty()) console.notice("no evidence in " + settings.store + " has these words");
    Output output;
    if (settings.json) {
        output.write(records_of(graph));
    } else {
        print_sentences(graph, places, settings, output);
    }
    output.finish();
    return Status::done;
}

}  // namespace

Action add_search_command(CLI::App& command) {
    const auto settings = std::make_shared<SearchSettings>();
    settings->look.color = wants_color();
    command.add_option("STORE", settings->store, "The store, such as news.isnad")->required();
    command.add_option("WORDS", settings->words, "What the sentence must have")->required();
    command.add_flag("--json", settings->json, "Print the records, one JSON object a line");
    command.add_option("--limit", settings->limit, "How many sentences")->type_name("N")->capture_default_str();
    command.add_option("--labels", settings->look.language, "Language of names and relations: en or ar")
        ->type_name("LANGUAGE")
        ->capture_default_str();
    add_lexicon_option(command, settings->lexicon);
    command.footer(search_footer);
    return [settings] { return run_search(*settings); };
}

}  // namespace isnad
