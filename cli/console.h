// Standard error: notices, warnings, errors and the progress line, from any thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

namespace isnad {

/// How far a run has come.
struct Progress {
    std::uint64_t documents = 0;
    std::uint64_t bytes = 0;
    std::uint64_t relations = 0;
    std::uint64_t total_bytes = 0;  ///< 0 if unknown, as with standard input.
};

class Console {
  public:
    explicit Console(bool quiet = false);
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    void notice(std::string_view message);
    /// `where` is a file, "file:line" or the like.
    void warning(std::string_view where, std::string_view message);
    /// Reports an input that could not be used; the run goes on and ends with Status::input_failed.
    void error(std::string_view where, std::string_view message);
    /// Shows the progress line on a terminal, a few times a second, once the run has taken a second.
    void progress(const Progress& progress);

    std::uint64_t errors() const;

  private:
    void print(std::string_view kind, std::string_view where, std::string_view message);
    void clear_progress();
    bool too_many(std::string_view where);

    using Clock = std::chrono::steady_clock;
    mutable std::mutex mutex_;
    bool quiet_;
    bool terminal_;
    bool progress_shown_ = false;
    std::uint64_t errors_ = 0;
    std::string last_file_;
    std::uint64_t said_of_last_file_ = 0;
    Clock::time_point start_ = Clock::now();
    Clock::time_point last_progress_ = start_;
};

}  // namespace isnad
