// isnad explain: how one text is understood.
#include "commands.h"
#include "lexicon_folder.h"
#include "options.h"
#include "output.h"
#include "reader.h"

#include <isnad/extract/extractor.h>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace isnad {
namespace {

constexpr const char* explain_footer = R"(Examples:
  isnad explain 'TEXT'            tokens, mentions, frames tried, relations or the reason for none
  isnad explain - < article.txt   the same for a whole article
  isnad explain --lexicon mine 'TEXT'   with your own lexicon: did the new verb fire?)";

struct ExplainSettings {
    std::string text;
    std::string lexicon;
    InputOptions input;
};

Status run_explain(const ExplainSettings& settings) {
    Console console;
    Document document{
        .id = "-", .text = settings.text, .language = settings.input.language, .date = settings.input.date};
    if (settings.text == "-") document.text = Reader("-", "", console).rest();
    const Extractor extractor = load_extractor(settings.lexicon, console);
    Workspace workspace;
    Output output;
    output.write(extractor.explain(document, workspace));
    output.finish();
    return Status::done;
}

}  // namespace

Action add_explain_command(CLI::App& command) {
    const auto settings = std::make_shared<ExplainSettings>();
    command.add_option("TEXT", settings->text, "The text itself, or - for standard input")->required();
    add_language_options(command, settings->input);
    add_lexicon_option(command, settings->lexicon);
    command.footer(explain_footer);
    return [settings] { return run_explain(*settings); };
}

}  // namespace isnad
