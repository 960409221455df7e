// The command `isnad`: declares the subcommands, runs the chosen one, turns what went wrong into an exit status.
#include "commands.h"
#include "status.h"

#include <isnad/export/atomic_file.h>
#include <isnad/extract/error.h>
#include <isnad/graph/query.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <exception>
#include <iostream>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {
namespace {

struct Subcommand {
    const char* name;
    const char* description;
    Action (*add)(CLI::App&);
};

constexpr std::array subcommands{
    Subcommand{"build", "Build a graph from articles and write it to files", add_build_command},
    Subcommand{"extract", "Print the relations of articles, one JSON object a line", add_extract_command},
    Subcommand{"add", "Add articles to a store, or replace those that have changed", add_add_command},
    Subcommand{"remove", "Take documents out of a store", add_remove_command},
    Subcommand{"export", "Write a graph to files: of a store, or of a file that isnad wrote", add_export_command},
    Subcommand{"diff", "Show which relations one graph has and another has not", add_diff_command},
    Subcommand{"verify", "Compare every span in a store with its document", add_verify_command},
    Subcommand{"query", "Ask a graph who said or did what to whom", add_query_command},
    Subcommand{"search", "Find words in the evidence of a store", add_search_command},
    Subcommand{"top", "Show the strongest relations of a graph", add_top_command},
    Subcommand{"timeline", "Show what was between two actors, by date", add_timeline_command},
    Subcommand{"path", "Show how one actor is related to another, over whom", add_path_command},
    Subcommand{"conflicts", "Show claims that exclude each other", add_conflicts_command},
    Subcommand{"entities", "Review which actors are perhaps one", add_entities_command},
    Subcommand{"explain", "Show how one text is understood, and why a relation is missing", add_explain_command},
    Subcommand{"lexicon", "Check a lexicon of your own, and what it knows of your news", add_lexicon_command},
};

constexpr const char* isnad_footer = R"(Examples:
  isnad build articles/ -o news.graphml -o news.json     a graph for Gephi, and one for programs
  isnad query news.json 'Azerbaijan accuses ?'           whom, in which words, on whose word
  isnad extract article.txt | jq .relation               the relations themselves
  isnad SUBCOMMAND --help                                more examples

Exit status:
  0    all was done
  1    some inputs could not be read; the rest was done
  2    wrong usage: unknown option, format or name
  3    the output could not be written
  4    mistakes in a lexicon
  70   a fault of isnad itself
  141  the reader of the output went away, as in `isnad extract news | head`)";

/// Options as "--id-field NAME   The field that identifies it [id]".
class HelpFormatter : public CLI::Formatter {
  public:
    HelpFormatter() { column_width(28); }

    std::string make_option_opts(const CLI::Option* option) const override {
        return option->get_positional() || option->get_type_size() == 0 ? "" : " " + option->get_type_name();
    }
    std::string make_option_desc(const CLI::Option* option) const override {
        const std::string standard = option->get_default_str();
        return option->get_description() + (standard.empty() ? "" : " [" + standard + "]");
    }
};

int code(Status status) { return static_cast<int>(status); }

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
    return names;
}

std::vector<std::string> subcommand_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* subcommand : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(subcommand->get_name());
    }
    return names;
}

// The subcommand that the words name as far as they do: "lexicon check".
CLI::App& chosen(CLI::App& app, const std::vector<std::string>& words, std::size_t& depth) {
    CLI::App* current = &app;
    for (depth = 0; depth < words.size(); ++depth) {
        const std::vector<CLI::App*> next =
            current->get_subcommands([&](const CLI::App* app) { return app->get_name() == words[depth]; });
        if (next.empty()) break;
        current = next.front();
    }
    return *current;
}

std::string did_you_mean(const std::string& word, const std::vector<std::string>& candidates) {
    const std::vector<std::string> meant = nearest(word, candidates);
    return meant.empty() ? std::string() : "; did you mean '" + meant.front() + "'?";
}

/// Explains a mistake on the command line better than the parser does.
std::string explain_mistake(CLI::App& app, const std::vector<std::string>& words, const CLI::ParseError& error) {
    std::size_t depth = 0;
    const CLI::App& command = chosen(app, words, depth);
    const std::vector<std::string> subcommands = subcommand_names(command);
    const bool lacks_subcommand = !subcommands.empty();
    if (lacks_subcommand && depth < words.size() && !words[depth].starts_with('-')) {
        return "unknown subcommand '" + words[depth] + "'" + did_you_mean(words[depth], subcommands);
    }
    const std::vector<std::string> options = option_names(command);
    for (std::size_t i = depth; i < words.size() && words[i] != "--"; ++i) {
        const std::string word = words[i].substr(0, words[i].find('='));
        if (!word.starts_with("--") || std::ranges::find(options, word) != options.end()) continue;
        return "unknown option '" + word + "'" + did_you_mean(word, options);
    }
    return error.what();
}

int report_mistake(CLI::App& app, const std::vector<std::string>& words, const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {
        app.exit(error);
        return code(std::cout.flush() ? Status::done : Status::cannot_write);
    }
    std::size_t depth = 0;
    std::string help = "isnad";
    chosen(app, words, depth);
    for (std::size_t i = 0; i < depth; ++i) help += " " + words[i];
    std::cerr << "isnad: " << explain_mistake(app, words, error) << "\nTry '" << help << " --help'.\n";
    return code(Status::usage);
}

int run(int argc, char** argv) {
    CLI::App app("Who said or did what to whom: knowledge graphs from Arabic news, every relation with its proof.\n",
                 "isnad");
    app.set_version_flag("--version", "isnad " ISNAD_VERSION);
    app.require_subcommand(1);
    app.footer(isnad_footer);
    app.formatter(std::make_shared<HelpFormatter>());
    Action action;
    for (const Subcommand& subcommand : subcommands) {
        CLI::App& command = *app.add_subcommand(subcommand.name, subcommand.description);
        command.parse_complete_callback([&action, start = subcommand.add(command)] { action = start; });
    }
    std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty()) {
        std::cerr << app.help();
        return code(Status::usage);
    }
    if (words.front() == "help") {
        words.erase(words.begin());
        words.emplace_back("--help");
    }
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ParseError& error) {
        return report_mistake(app, words, error);
    }
    return code(action());
}

}  // namespace
}  // namespace isnad

int main(int argc, char** argv) {
    // A closed pipe and a file too large are errors of a write, handled where it is written.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        return isnad::run(argc, argv);
    } catch (const isnad::Failure& failure) {
        if (*failure.what() != '\0') std::cerr << "isnad: " << failure.what() << '\n';
        return isnad::code(failure.status());
    } catch (const isnad::WriteError& failure) {
        if (failure.reason() == EPIPE) return isnad::code(isnad::Status::closed_pipe);
        std::cerr << "isnad: " << failure.what() << '\n';
        return isnad::code(isnad::Status::cannot_write);
    } catch (const isnad::Error& failure) {
        std::cerr << "isnad: " << failure.what() << '\n';
        return isnad::code(isnad::Status::input_failed);
    } catch (const std::bad_alloc&) {
        std::cerr << "isnad: out of memory\n";
    } catch (const std::exception& failure) {
        std::cerr << "isnad: internal error: " << failure.what() << '\n';
    }
    return isnad::code(isnad::Status::internal);
}
