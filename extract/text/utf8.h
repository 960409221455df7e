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

/// Decodes three and four bytes, and what is invalid. For decode_utf8.
Decoded decode_long_utf8(std::string_view text, std::size_t at);

/// Decodes the code point that starts at `at`. Precondition: at < text.size().
inline Decoded decode_utf8(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {lead, 1};
    if (lead >= 0xC2 && lead < 0xE0 && at + 1 < text.size()) {
        const auto next = static_cast<unsigned char>(text[at + 1]);
        if ((next & 0xC0U) == 0x80U) return {((lead & 0x1FU) << 6U) | (next & 0x3FU), 2};
    }
    return decode_long_utf8(text, at);
}

/// Returns the longest beginning of at most `bytes` bytes that ends between two characters.
std::string_view first_bytes(std::string_view text, std::size_t bytes);

/// Appends `code` as UTF-8.
void append_utf8(std::string& out, char32_t code);

/// Converts between UTF-8 and UTF-16; what is invalid becomes U+FFFD.
std::u16string to_utf16(std::string_view text);
std::string to_utf8(std::u16string_view text);

}  // namespace isnad
