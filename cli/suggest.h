// "Did you mean ...?" for mistyped subcommands and options.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace isnad {

/// Returns the candidate that `word` was probably meant to be, or an empty string if none is near.
std::string suggest(std::string_view word, std::span<const std::string> candidates);

}  // namespace isnad
