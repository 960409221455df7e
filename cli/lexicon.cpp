// isnad lexicon check: what exactly is wrong in a lexicon.
#include "commands.h"
#include "lexicon_folder.h"
#include "output.h"

#include <isnad/extract/extractor.h>

#include <CLI/CLI.hpp>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace isnad {
namespace {

constexpr const char* footer = R"(Examples:
  isnad lexicon check mine                        a folder of your own, checked as laid over the built-in lexicon
  isnad lexicon check mine/ar/predicates/my.lex   a single file
  isnad lexicon check --alone lexicon             a whole lexicon by itself

Each mistake is a line `file:line: reason` on standard output; the status is then 4.)";

struct Settings {
    std::string path;
    bool alone = false;
};

Status check(const Settings& settings) {
    const LexiconFolder folder = read_lexicon(settings.path);
    std::vector<Problem> problems;
    if (settings.alone) {
        const Extractor checked(folder.files, {}, problems);
    } else {
        const Extractor checked(embedded_lexicon(), folder.files, problems);
    }
    Output output;
    for (const Problem& problem : problems) output.write(folder.locate(problem.where) + ": " + problem.message + "\n");
    if (problems.empty()) {
        const std::string files = std::to_string(folder.files.size()) + (folder.files.size() == 1 ? " file" : " files");
        output.write(settings.path + ": " + files + ", no mistakes\n");
    }
    output.finish();
    return problems.empty() ? Status::done : Status::bad_lexicon;
}

}  // namespace

Action add_lexicon_command(CLI::App& command) {
    const auto settings = std::make_shared<Settings>();
    command.require_subcommand(1);
    CLI::App& checking = *command.add_subcommand("check", "Report every mistake of a lexicon as file:line: reason");
    checking.add_option("PATH", settings->path, "A folder laid out like the built-in lexicon, or one file of it")
        ->required();
    checking.add_flag("--alone", settings->alone, "Check it as a whole lexicon, without the built-in one below");
    checking.footer(footer);
    return [settings] { return check(*settings); };
}

}  // namespace isnad
