// Bytes of a file or of standard input, in UTF-8, by pieces, lines or as a whole.
#pragma once

#include "console.h"
#include "encoding.h"

#include <cstdint>
#include <optional>
#include <string>

namespace isnad {

/// The longest document or line that is read.
constexpr std::size_t document_limit = std::size_t{1} << 30;

/// Reads one input. Throws Failure(Status::input_failed) with the reason if it cannot.
class Reader {
  public:
    /// `encoding` empty: detect it. A conversion is announced on the console.
    Reader(const std::string& path, const std::string& encoding, Console& console);

    /// Returns the next line without its end, or nothing at the end of the input. A line beyond the limit comes back
    /// empty, with `cut_line()` true.
    std::optional<std::string> line();
    bool cut_line() const { return cut_; }
    std::uint64_t line_number() const { return line_number_; }

    /// Returns all that is left.
    std::string rest();

    /// Returns the first byte that is no white space, without reading it; '\0' in an empty input.
    char first_character() const;

    /// Returns how many bytes of the input have been read.
    std::uint64_t bytes_read() const { return bytes_read_; }

  private:
    struct File {
        explicit File(const std::string& path);
        ~File();
        File(const File&) = delete;
        File& operator=(const File&) = delete;

        int descriptor;
    };

    bool fill();
    std::string read_piece();

    File file_;
    bool end_ = false;
    std::optional<Converter> converter_;
    std::string buffer_;
    std::size_t position_ = 0;
    std::uint64_t bytes_read_ = 0;
    std::uint64_t line_number_ = 0;
    bool cut_ = false;
};

}  // namespace isnad
