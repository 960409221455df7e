// isnad build into a store.
#pragma once

#include "options.h"
#include "status.h"

#include <string>

namespace isnad {

/// Returns true for the name of a store.
bool names_store(const std::string& output);

/// Makes a store of these documents alone, in the place of one that is there. It is made beside `path` and then
/// renamed; a run that was killed leaves its work there for the next one. Throws Failure.
Status build_store(const std::string& path, const ExtractOptions& options);

}  // namespace isnad
