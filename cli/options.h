// Options that several subcommands share, and how they are declared.
#pragma once

#include "input.h"

#include <string>

namespace CLI {
class App;
class Validator;
}  // namespace CLI

namespace isnad {

/// Options of every subcommand that extracts.
struct ExtractOptions {
    InputOptions input;
    std::string lexicon;
    unsigned threads = 0;  ///< 0: one for each core.
    double min_confidence = 0.0;
    bool quiet = false;

    unsigned thread_count() const;
};

/// Accepts a date and makes it YYYY-MM-DD.
CLI::Validator dates();
void add_extract_options(CLI::App& command, ExtractOptions& options);
void add_lexicon_option(CLI::App& command, std::string& lexicon);
void add_language_options(CLI::App& command, InputOptions& input);

}  // namespace isnad
