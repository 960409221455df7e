#include "options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <thread>

namespace isnad {
namespace {

constexpr unsigned thread_limit = 1024;

// CLI11's own transformer would accept the numbers behind the names too.
CLI::Validator formats(InputFormat& format) {
    return {[&format](std::string& name) -> std::string {
                static const std::map<std::string, InputFormat, std::less<>> names{
                    {"auto", InputFormat::automatic}, {"text", InputFormat::text}, {"jsonl", InputFormat::jsonl}};
                const auto found = names.find(name);
                if (found == names.end()) return "'" + name + "' is none of auto, text, jsonl";
                format = found->second;
                return {};
            },
            ""};
}

void add_input_options(CLI::App& command, InputOptions& input) {
    command
        .add_option("INPUT", input.paths, "Files, folders (searched for .txt, .jsonl, .ndjson), - for standard input")
        ->required();
    command
        .add_option_function<std::string>(
            "--from", [](const std::string&) {}, "What the inputs are")
        ->check(formats(input.format))
        ->type_name("auto|text|jsonl")
        ->default_str("auto, by the name");
    command.add_option("--text-field", input.text_field, "JSON Lines: the field with the article")
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--id-field", input.id_field, "JSON Lines: the field that identifies it")
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--date-field", input.date_field, "JSON Lines: the field with its date")
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--encoding", input.encoding, "Encoding of the inputs, such as windows-1256; else detected")
        ->type_name("NAME");
}

}  // namespace

CLI::Validator dates() {
    return {[](std::string& text) -> std::string {
                const std::string date = normalize_date(text);
                if (date.empty()) return "'" + text + "' is not a date like 2021-11-16";
                text = date;
                return {};
            },
            ""};
}

unsigned ExtractOptions::thread_count() const {
    return threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
}

void add_lexicon_option(CLI::App& command, std::string& lexicon) {
    command.add_option("--lexicon", lexicon, "Your own actors, predicates and relations, laid over the built-in ones")
        ->type_name("PATH");
}

void add_language_options(CLI::App& command, InputOptions& input) {
    command.add_option("--language", input.language, "Language of the texts")->type_name("CODE")->capture_default_str();
    command.add_option("--date", input.date, "Date of publication, where the input has none of its own")
        ->type_name("YYYY-MM-DD")
        ->transform(dates());
}

void add_extract_options(CLI::App& command, ExtractOptions& options) {
    add_input_options(command, options.input);
    add_language_options(command, options.input);
    add_lexicon_option(command, options.lexicon);
    command.add_option("--threads", options.threads, "Threads; the output is the same for any number")
        ->type_name("N")
        ->check(CLI::Range(1U, thread_limit).description(""))
        ->default_str("all cores");
    command.add_option("--min-confidence", options.min_confidence, "Leave out relations below this confidence")
        ->type_name("0..1")
        ->check(CLI::Range(0.0, 1.0).description(""));
    command.add_flag("--quiet,-q", options.quiet, "Neither progress nor warnings; errors are still shown");
}

}  // namespace isnad
