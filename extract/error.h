// The one exception of the library: bad input, a bad lexicon, a file that cannot be read or written.
#pragma once

#include <stdexcept>
#include <string>

namespace isnad {

/// Thrown by loading and writing, never by extraction. what() is "where: message".
class Error : public std::runtime_error {
  public:
    Error(const std::string& where, const std::string& message) : std::runtime_error(where + ": " + message) {}
};

}  // namespace isnad
