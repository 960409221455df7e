#include <isnad/extract/text/utf8.h>

namespace isnad {
namespace {

constexpr char32_t replacement = 0xFFFD;

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool is_continuation(std::string_view text, std::size_t at) {
    return at < text.size() && (byte_at(text, at) & 0xC0U) == 0x80U;
}

}  // namespace

Decoded decode_long_utf8(std::string_view text, std::size_t at) {
    const unsigned lead = byte_at(text, at);
    if (lead >= 0xE0 && lead < 0xF0 && is_continuation(text, at + 1) && is_continuation(text, at + 2)) {
        const char32_t code =
            ((lead & 0x0FU) << 12U) | ((byte_at(text, at + 1) & 0x3FU) << 6U) | (byte_at(text, at + 2) & 0x3FU);
        if (code >= 0x800 && (code < 0xD800 || code > 0xDFFF)) return {code, 3};
    }
    if (lead >= 0xF0 && lead < 0xF5 && is_continuation(text, at + 1) && is_continuation(text, at + 2) &&
        is_continuation(text, at + 3)) {
        const char32_t code = ((lead & 0x07U) << 18U) | ((byte_at(text, at + 1) & 0x3FU) << 12U) |
                              ((byte_at(text, at + 2) & 0x3FU) << 6U) | (byte_at(text, at + 3) & 0x3FU);
        if (code >= 0x10000 && code <= 0x10FFFF) return {code, 4};
    }
    return {replacement, 1};
}

std::string_view first_bytes(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
    return text.substr(0, bytes);
}

void append_utf8(std::string& out, char32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | (code >> 18U));
        out += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

std::u16string to_utf16(std::string_view text) {
    std::u16string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_utf8(text, at);
        at += decoded.length;
        if (decoded.code < 0x10000) {
            out += static_cast<char16_t>(decoded.code);
        } else {
            out += static_cast<char16_t>(0xD800U + ((decoded.code - 0x10000U) >> 10U));
            out += static_cast<char16_t>(0xDC00U + ((decoded.code - 0x10000U) & 0x3FFU));
        }
    }
    return out;
}

std::string to_utf8(std::u16string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char32_t unit = text[at];
        const bool pair = unit >= 0xD800 && unit < 0xDC00 && at + 1 < text.size();
        if (pair) {
            append_utf8(out, 0x10000U + ((unit - 0xD800U) << 10U) + (text[++at] - 0xDC00U));
        } else {
            append_utf8(out, unit >= 0xD800 && unit < 0xE000 ? replacement : unit);
        }
    }
    return out;
}

}  // namespace isnad
