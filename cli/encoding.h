// Which encoding a file is in, and its conversion to UTF-8.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace isnad {

/// What the beginning of a file says about it.
struct Detected {
    std::string encoding;  ///< ICU's name of the encoding; empty for UTF-8, which is kept byte for byte.
    std::string refusal;   ///< Why this is no text; empty if it is.
};

/// How much of a file detect_encoding() wants to see.
constexpr std::size_t detection_size = std::size_t{64} << 10;

/// Tells UTF-8 (also with invalid bytes), UTF-16, windows-1256, ISO-8859-6 and binary data apart.
Detected detect_encoding(std::string_view head);

/// Returns the offset of the first byte that is not part of valid UTF-8.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// Converts a stream to UTF-8, piece by piece.
class Converter {
  public:
    /// Throws Failure if ICU does not know the encoding.
    explicit Converter(const std::string& encoding);
    ~Converter();
    Converter(Converter&&) noexcept;
    Converter& operator=(Converter&&) noexcept;

    /// Returns the next piece in UTF-8. What the encoding cannot say becomes U+FFFD. `last` flushes.
    std::string convert(std::string_view piece, bool last);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace isnad
