// isnad extract: relation records on standard output.
#include "commands.h"
#include "lexicon_folder.h"
#include "options.h"
#include "output.h"
#include "pipeline.h"

#include <isnad/export/record.h>
#include <isnad/export/text_sink.h>

#include <CLI/CLI.hpp>

#include <memory>

namespace isnad {
namespace {

constexpr const char* extract_footer = R"(Examples:
  isnad extract article.txt                          the relations of one article
  isnad extract articles/ > news.jsonl               of all articles in a folder
  isnad extract --from jsonl --text-field body --id-field url feed.jsonl
  cat article.txt | isnad extract --date 2021-11-16 -
  isnad extract articles/ --min-confidence 0.9 | jq -r '[.source.id, .relation, .target.id] | @tsv'

Records come out sorted by the path of the file and, within a file, in its order: the same bytes for any number of
threads and any order of the arguments. A file named twice is read once. Offsets count the bytes of the text as read.)";

Status run_extract(const ExtractOptions& options) {
    Console console(options.quiet);
    const Extractor extractor = load_extractor(options.lexicon, console);
    Output output;
    const Work work = [&](const Document& document, Workspace& workspace) {
        Result result;
        TextSink sink;
        for (const Relation& relation : extractor.extract(document, workspace)) {
            if (relation.confidence < options.min_confidence) continue;
            write_record(sink, relation);
            ++result.relation_count;
        }
        result.records = sink.text();
        return result;
    };
    process_documents(list_inputs(options.input, console), options.input, options.thread_count(), console, work,
                      [&](Result&& result) { output.write(result.records); });
    output.finish();
    return console.errors() == 0 ? Status::done : Status::input_failed;
}

}  // namespace

Action add_extract_command(CLI::App& command) {
    const auto options = std::make_shared<ExtractOptions>();
    add_extract_options(command, *options);
    command.footer(extract_footer);
    return [options] { return run_extract(*options); };
}

}  // namespace isnad
