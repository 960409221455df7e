#include "console.h"

#include <unistd.h>

#include <array>
#include <cmath>
#include <cstdio>

namespace isnad {
namespace {

// One bad file of a million lines must not bury the rest of the messages.
constexpr std::uint64_t messages_per_file = 20;

// Returns "news.jsonl" for "news.jsonl:12".
std::string_view file_of(std::string_view where) {
    const std::size_t colon = where.rfind(':');
    if (colon == std::string_view::npos) return where;
    const bool line = where.find_first_not_of("0123456789", colon + 1) == std::string_view::npos;
    return line ? where.substr(0, colon) : where;
}

std::string format_duration(double seconds) {
    const auto whole = std::lround(seconds);
    std::array<char, 32> text{};
    if (whole < 60) {
        std::snprintf(text.data(), text.size(), "%lds", whole);
    } else if (whole < 3600) {
        std::snprintf(text.data(), text.size(), "%ldm%02lds", whole / 60, whole % 60);
    } else {
        std::snprintf(text.data(), text.size(), "%ldh%02ldm", whole / 3600, whole / 60 % 60);
    }
    return text.data();
}

std::string format_progress(const Progress& progress, double seconds) {
    std::array<char, 160> text{};
    const auto bytes = static_cast<double>(progress.bytes);
    std::snprintf(text.data(), text.size(), "%llu documents, %.1f MB/s, %llu relations",
                  static_cast<unsigned long long>(progress.documents), bytes / 1e6 / seconds,
                  static_cast<unsigned long long>(progress.relations));
    std::string line = text.data();
    if (progress.total_bytes > progress.bytes && progress.bytes > 0) {
        const double left = static_cast<double>(progress.total_bytes) / bytes * seconds - seconds;
        line += ", " + std::to_string(progress.bytes * 100 / progress.total_bytes) + " %, " + format_duration(left) +
                " left";
    }
    return line;
}

}  // namespace

Console::Console(bool quiet) : quiet_(quiet), terminal_(isatty(STDERR_FILENO) == 1) {}

Console::~Console() { clear_progress(); }

void Console::notice(std::string_view message) {
    if (!quiet_) print("", "", message);
}

void Console::warning(std::string_view where, std::string_view message) {
    if (!quiet_) print("warning: ", where, message);
}

void Console::error(std::string_view where, std::string_view message) {
    print("error: ", where, message);
    const std::lock_guard lock(mutex_);
    ++errors_;
}

void Console::progress(const Progress& progress) {
    if (quiet_ || !terminal_) return;
    const Clock::time_point now = Clock::now();
    const std::lock_guard lock(mutex_);
    if (now - start_ < std::chrono::seconds(1) || now - last_progress_ < std::chrono::milliseconds(200)) return;
    last_progress_ = now;
    progress_shown_ = true;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    std::fprintf(stderr, "\r\x1b[K%s", format_progress(progress, seconds).c_str());
    std::fflush(stderr);
}

std::uint64_t Console::errors() const {
    const std::lock_guard lock(mutex_);
    return errors_;
}

void Console::print(std::string_view kind, std::string_view where, std::string_view message) {
    const std::lock_guard lock(mutex_);
    if (!where.empty() && too_many(where)) return;
    clear_progress();
    std::string line = "isnad: ";
    line += kind;
    if (!where.empty()) (line += where) += ": ";
    line += message;
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

bool Console::too_many(std::string_view where) {
    if (file_of(where) != last_file_) {
        last_file_ = file_of(where);
        said_of_last_file_ = 0;
    }
    if (++said_of_last_file_ <= messages_per_file) return false;
    if (said_of_last_file_ == messages_per_file + 1) {
        clear_progress();
        std::fprintf(stderr, "isnad: %s: more of the same is not shown\n", last_file_.c_str());
    }
    return true;
}

void Console::clear_progress() {
    if (!progress_shown_) return;
    std::fputs("\r\x1b[K", stderr);
    progress_shown_ = false;
}

}  // namespace isnad
