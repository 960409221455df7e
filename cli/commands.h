// The subcommands: each declares its options on the application and, chosen, runs and returns the exit status.
#pragma once

#include "status.h"

#include <functional>

namespace CLI {
class App;
}

namespace isnad {

/// What a subcommand does once the command line has been read.
using Action = std::function<Status()>;

Action add_build_command(CLI::App& command);
Action add_extract_command(CLI::App& command);
Action add_add_command(CLI::App& command);
Action add_remove_command(CLI::App& command);
Action add_export_command(CLI::App& command);
Action add_diff_command(CLI::App& command);
Action add_verify_command(CLI::App& command);
Action add_search_command(CLI::App& command);
Action add_query_command(CLI::App& command);
Action add_top_command(CLI::App& command);
Action add_timeline_command(CLI::App& command);
Action add_path_command(CLI::App& command);
Action add_conflicts_command(CLI::App& command);
Action add_entities_command(CLI::App& command);
Action add_explain_command(CLI::App& command);
Action add_lexicon_command(CLI::App& command);

}  // namespace isnad
