// How the command ends: its exit statuses, and the exception that carries one to main().
#pragma once

#include <stdexcept>
#include <string>

namespace isnad {

/// Exit statuses; `isnad --help` and README.md list them.
enum class Status {
    done = 0,
    input_failed = 1,   ///< Some inputs could not be read; the rest was done.
    usage = 2,          ///< Wrong options, unknown format, a question that cannot be understood.
    cannot_write = 3,   ///< Full disk, no right to write.
    bad_lexicon = 4,    ///< Mistakes in a lexicon.
    internal = 70,      ///< A fault of isnad.
    closed_pipe = 141,  ///< The reader of standard output went away, as in `isnad extract news | head`.
};

/// Ends the command with a message and a status. An empty message ends it silently.
class Failure : public std::runtime_error {
  public:
    Failure(Status status, const std::string& message) : std::runtime_error(message), status_(status) {}
    Status status() const { return status_; }

  private:
    Status status_;
};

}  // namespace isnad
