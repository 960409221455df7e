// isnad entities review: which actors are perhaps one, for a person to decide.
#include "commands.h"
#include "console.h"
#include "graph_input.h"
#include "lexicon_folder.h"
#include "options.h"

#include <isnad/export/atomic_file.h>
#include <isnad/export/merges_table.h>
#include <isnad/extract/error.h>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace isnad {
namespace {

constexpr const char* entities_footer = R"(Examples:
  isnad entities review news.isnad -o merges.tsv
  isnad export news.isnad --merges merges.tsv -o news.graphml
  isnad entities review news.isnad --merges merges.tsv -o more.tsv

Lists pairs of actors whose names make it likely that they are one, with the reason: open the table in a spreadsheet and
write "same" or "different" under `decision`; an empty one decides nothing. With --merges, build, export,
query, timeline, path and conflicts make one actor of those who are the same. The records stay as they are: take a line out, and the graph is what it
was. With --merges here, what is decided is not asked again.)";

struct EntitiesSettings {
    std::string file;
    std::string output;
    std::string merges;
    std::string lexicon;
};

Status review(const EntitiesSettings& settings) {
    Console console;
    const Extractor extractor = load_extractor(settings.lexicon, console);
    const Vocabulary vocabulary = vocabulary_of(extractor);
    const Graph graph = load_graph(settings.file, extractor);
    const Merges decided = settings.merges.empty() ? Merges() : load_merges(settings.merges);
    const std::vector<Doubt> doubts = doubtful_actors(graph, decided, vocabulary.fold);
    write_file(settings.output, [&](std::ostream& out) { write_doubts(out, graph, doubts); });
    console.notice(settings.output + ": " + std::to_string(doubts.size()) + " pairs to decide on");
    return Status::done;
}

}  // namespace

Action add_entities_command(CLI::App& command) {
    command.require_subcommand(1);
    CLI::App& reviewing = *command.add_subcommand("review", "List pairs of actors that are perhaps one");
    const auto settings = std::make_shared<EntitiesSettings>();
    reviewing.add_option("FILE", settings->file, "A store, or a file that isnad wrote")->required();
    reviewing.add_option("-o,--output", settings->output, "The table")->required();
    reviewing.add_option("--merges", settings->merges, "A table with decisions, which are not asked again")
        ->type_name("FILE");
    add_lexicon_option(reviewing, settings->lexicon);
    reviewing.footer(entities_footer);
    return [settings] { return review(*settings); };
}

}  // namespace isnad
