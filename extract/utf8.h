// UTF-8 and UTF-16 without exceptions: any bytes decode to something.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace isnad {

/// A decoded code point and the number of bytes it took. An invalid byte yields U+FFFD and length 1.
struct Decoded {
    char32_t code = 0;
    std::size_t length = 0;
};

/// Decodes the code point that starts at `at`. Precondition: at < text.size().
Decoded decode_utf8(std::string_view text, std::size_t at);

/// Appends `code` as UTF-8.
void append_utf8(std::string& out, char32_t code);

/// Converts between UTF-8 and UTF-16; what is invalid becomes U+FFFD.
std::u16string to_utf16(std::string_view text);
std::string to_utf8(std::u16string_view text);

}  // namespace isnad
