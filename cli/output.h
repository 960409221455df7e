// Standard output: results only, whole lines, every error noticed.
#pragma once

#include <string>
#include <string_view>

namespace isnad {

class Output {
  public:
    /// Appends text. Throws Failure if it cannot be written: Status::closed_pipe silently, Status::cannot_write
    /// otherwise.
    void write(std::string_view text);
    /// Writes what is buffered. Call it at the end; a destructor could not report an error.
    void finish();

  private:
    std::string buffer_;
};

}  // namespace isnad
