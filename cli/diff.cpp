// isnad diff: the relations that one graph has and the other has not.
#include "commands.h"
#include "console.h"
#include "filter_options.h"
#include "graph_input.h"
#include "lexicon_folder.h"
#include "output.h"

#include <isnad/export/jsonl.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace isnad {
namespace {

constexpr const char* diff_footer = R"(Examples:
  isnad diff yesterday.isnad today.isnad       what was added (+) and what was taken away (-)
  isnad diff news.json news.graphml            any two files that isnad wrote

Each line is + or -, a blank, and a relation record. The same relation in another reading is one line of each.)";

struct DiffSettings {
    std::string before;
    std::string after;
    std::string lexicon;
    std::string merges;
};

std::vector<std::string> record_lines(const Graph& graph) {
    std::stringstream lines;
    write_jsonl(lines, graph);
    std::vector<std::string> records;
    for (std::string line; std::getline(lines, line);) records.push_back(line);
    std::ranges::sort(records);
    return records;
}

void write_missing(const std::vector<std::string>& from, const std::vector<std::string>& in, const std::string& sign,
                   Output& output) {
    std::vector<std::string> missing;
    std::ranges::set_difference(from, in, std::back_inserter(missing));
    for (const std::string& record : missing) output.write(sign + " " + record + "\n");
}

Status run_diff(const DiffSettings& settings) {
    Console console;
    const Extractor extractor = load_extractor(settings.lexicon, console);
    const auto records = [&](const std::string& file) {
        return record_lines(apply_merges(load_graph(file, extractor), settings.merges, extractor));
    };
    const std::vector<std::string> before = records(settings.before);
    const std::vector<std::string> after = records(settings.after);
    Output output;
    write_missing(before, after, "-", output);
    write_missing(after, before, "+", output);
    output.finish();
    return Status::done;
}

}  // namespace

Action add_diff_command(CLI::App& command) {
    const auto settings = std::make_shared<DiffSettings>();
    command.add_option("BEFORE", settings->before, "A file that isnad wrote")->required();
    command.add_option("AFTER", settings->after, "Another one")->required();
    add_merges_option(command, settings->merges);
    command.add_option("--lexicon", settings->lexicon, "Your own relations beside the built-in ones")
        ->type_name("PATH");
    command.footer(diff_footer);
    return [settings] { return run_diff(*settings); };
}

}  // namespace isnad
