// isnad lexicon check, coverage: what exactly is wrong in a lexicon, and what it does not know.
#include "commands.h"
#include "lexicon_folder.h"
#include "options.h"
#include "output.h"
#include "pipeline.h"
#include "show.h"

#include <isnad/export/json_writer.h>
#include <isnad/extract/extractor.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace isnad {
namespace {

constexpr const char* lexicon_footer = R"(Examples:
  isnad lexicon check mine                        a folder of your own, checked as laid over the built-in lexicon
  isnad lexicon check mine/ar/predicates/my.lex   a single file
  isnad lexicon check --alone lexicon             a whole lexicon by itself

Each mistake is a line `file:line: reason` on standard output; the status is then 4.)";

constexpr const char* coverage_footer = R"(Examples:
  isnad lexicon coverage articles/               what share of the words in your news the lexicon knows
  isnad lexicon coverage --lexicon mine feed.jsonl --limit 50
  isnad lexicon coverage articles/ --json | jq '.kinds[] | select(.kind == "finite verbs") | .unknown'

A share counts the words in places that want them: finite verbs after particles that stand before verbs only, titles
before the known name of a person, nisba after a title, nouns before the name of an actor, and the names of persons
after a title. The most frequent words that are not known follow, each with its number and a context.)";

struct LexiconSettings {
    std::string path;
    bool alone = false;
};

Status check(const LexiconSettings& settings) {
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

struct CoverageSettings {
    ExtractOptions extract;
    std::size_t limit = 20;
    bool json = false;
};

using UnknownWord = std::pair<std::string, CoverageShare::Unknown>;

std::vector<UnknownWord> most_frequent(const CoverageShare& share, std::size_t limit) {
    std::vector<UnknownWord> words(share.unknown.begin(), share.unknown.end());
    std::ranges::stable_sort(words, std::ranges::greater(), [](const UnknownWord& word) { return word.second.count; });
    if (words.size() > limit) words.resize(limit);
    return words;
}

std::string percent(const CoverageShare& share) {
    if (share.total == 0) return "-";
    std::array<char, 16> text{};
    const double value = 100.0 * static_cast<double>(share.known) / static_cast<double>(share.total);
    std::snprintf(text.data(), text.size(), "%.1f %%", value);
    return text.data();
}

std::string show(const Coverage& coverage, std::size_t limit) {
    std::vector<std::vector<std::string>> rows{{"of", "known", "share"}};
    for (std::size_t kind = 0; kind < coverage_kinds; ++kind) {
        const CoverageShare& share = coverage.shares[kind];
        rows.push_back(
            {std::string(name_of(static_cast<CoverageKind>(kind))) + " (" + std::to_string(share.total) + ")",
             std::to_string(share.known), percent(share)});
    }
    std::string text = show_table(rows, {false, true, true});
    for (std::size_t kind = 0; kind < coverage_kinds; ++kind) {
        const auto words = most_frequent(coverage.shares[kind], limit);
        if (words.empty()) continue;
        text += "\nnot known: " + std::string(name_of(static_cast<CoverageKind>(kind))) + "\n";
        for (const auto& [word, unknown] : words)
            text += "  " + std::to_string(unknown.count) + "  " + word + "  | " + unknown.context + "\n";
    }
    return text;
}

std::string to_json(const Coverage& coverage, std::size_t limit) {
    TextSink sink;
    JsonWriter writer(sink);
    writer.begin_object();
    writer.key("kinds");
    writer.begin_array();
    for (std::size_t kind = 0; kind < coverage_kinds; ++kind) {
        const CoverageShare& share = coverage.shares[kind];
        writer.begin_object();
        writer.key("kind");
        writer.text(name_of(static_cast<CoverageKind>(kind)));
        writer.key("total");
        writer.integer(static_cast<std::int64_t>(share.total));
        writer.key("known");
        writer.integer(static_cast<std::int64_t>(share.known));
        writer.key("unknown");
        writer.begin_array();
        for (const auto& [word, unknown] : most_frequent(share, limit)) {
            writer.begin_object();
            writer.key("words");
            writer.text(word);
            writer.key("count");
            writer.integer(static_cast<std::int64_t>(unknown.count));
            writer.key("context");
            writer.text(unknown.context);
            writer.end_object();
        }
        writer.end_array();
        writer.end_object();
    }
    writer.end_array();
    writer.end_object();
    return std::string(sink.text()) + "\n";
}

Status cover(const CoverageSettings& settings) {
    const ExtractOptions& options = settings.extract;
    Console console(options.quiet);
    const Extractor extractor = load_extractor(options.lexicon, console);
    const Work work = [&](const Document& document, Workspace& workspace) {
        Result result;
        result.coverage = extractor.coverage(document, workspace);
        return result;
    };
    Coverage coverage;
    process_documents(list_inputs(options.input, console), options.input, options.thread_count(), console, work,
                      [&](Result&& result) {
                          if (result.coverage) coverage.add(*result.coverage);
                      });
    Output output;
    output.write(settings.json ? to_json(coverage, settings.limit) : show(coverage, settings.limit));
    output.finish();
    return console.errors() == 0 ? Status::done : Status::input_failed;
}

Action add_check(CLI::App& command) {
    const auto settings = std::make_shared<LexiconSettings>();
    command.add_option("PATH", settings->path, "A folder laid out like the built-in lexicon, or one file of it")
        ->required();
    command.add_flag("--alone", settings->alone, "Check it as a whole lexicon, without the built-in one below");
    command.footer(lexicon_footer);
    return [settings] { return check(*settings); };
}

Action add_coverage(CLI::App& command) {
    const auto settings = std::make_shared<CoverageSettings>();
    add_extract_options(command, settings->extract);
    command.add_option("--limit", settings->limit, "How many unknown words of each kind")
        ->type_name("N")
        ->capture_default_str();
    command.add_flag("--json", settings->json, "Print an object for programs");
    command.footer(coverage_footer);
    return [settings] { return cover(*settings); };
}

}  // namespace

Action add_lexicon_command(CLI::App& command) {
    command.require_subcommand(1);
    CLI::App& checking = *command.add_subcommand("check", "Report every mistake of a lexicon as file:line: reason");
    CLI::App& covering = *command.add_subcommand("coverage", "Measure how much of your news the lexicon knows");
    const Action check_it = add_check(checking);
    const Action cover_it = add_coverage(covering);
    return [&covering, check_it, cover_it] { return covering.parsed() ? cover_it() : check_it(); };
}

}  // namespace isnad
