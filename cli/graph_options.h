// The files that a graph is written to, and what is shown of it: the same options for every subcommand that writes one.
#pragma once

#include "console.h"
#include "filter_options.h"

#include <isnad/export/format.h>
#include <isnad/graph/query.h>

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace isnad {

/// What the user asked for; names are looked up when the graph is there.
struct GraphOptions {
    std::vector<std::string> outputs;
    std::optional<View> view;  ///< Else the one that a format shows best.
    WriteOptions write;
    FilterOptions filter;
};

/// What the endings mean, for the footers of help texts.
extern const char* const endings_help;

/// `outputs_needed`: a subcommand that does nothing else demands a file.
void add_graph_options(CLI::App& command, GraphOptions& options, bool outputs_needed = true);

/// Throws Failure for outputs that cannot be written, before any work is done.
void check_outputs(const GraphOptions& options);

/// Writes all files; `contents` is said of them. Throws Failure(Status::usage) for names that are unknown.
void save_graph(const Graph& graph, const GraphOptions& options, const Vocabulary& vocabulary, Console& console,
                const std::string& contents);

}  // namespace isnad
