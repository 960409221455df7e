#include <isnad/export/graphml.h>

#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace isnad {
namespace {

// Of the name characters of XML those of the scripts that actors are written in; others are spelled, which is always
// right.
bool is_name_character(char32_t c) {
    if (c < 0x80) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
               c == '_' || c == ':';
    }
    constexpr std::array<std::pair<char32_t, char32_t>, 5> letters{{
        {0xC0, 0xD6},
        {0xD8, 0xF6},
        {0xF8, 0x2FF},
        {0x400, 0x52F},
        {0x620, 0x66F},
    }};
    return std::ranges::any_of(letters, [c](const auto& range) { return c >= range.first && c <= range.second; });
}

void spell(std::string& out, char32_t c) {
    std::array<char, 8> digits;
    const auto end = std::to_chars(digits.begin(), digits.end(), static_cast<std::uint32_t>(c), 16).ptr;
    out += "_x";
    out.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
    out += '_';
}

}  // namespace

std::string xml_id(std::string_view id) {
    const auto is_plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (!id.empty() && std::ranges::all_of(id, is_plain)) return std::string(id);  // As ids of edges are.
    std::string out;
    for (std::size_t at = 0; at < id.size();) {
        const Decoded decoded = decode_utf8(id, at);
        const bool looks_spelled = id.substr(at, 2) == "_x";
        if (is_name_character(decoded.code) && !looks_spelled) {
            out += id.substr(at, decoded.length);
        } else {
            spell(out, decoded.code);
        }
        at += decoded.length;
    }
    return out.empty() ? "_x_" : out;
}

std::string id_of_xml(std::string_view xml_id) {
    std::string out;
    for (std::size_t at = 0; at < xml_id.size();) {
        const std::size_t end = xml_id.substr(at, 2) == "_x" ? xml_id.find('_', at + 1) : std::string_view::npos;
        if (end == std::string_view::npos) {
            out += xml_id[at++];
            continue;
        }
        std::uint32_t code = 0;
        const auto read = std::from_chars(xml_id.data() + at + 2, xml_id.data() + end, code, 16);
        if (read.ec == std::errc() && read.ptr == xml_id.data() + end) append_utf8(out, code);
        at = end + 1;
    }
    return out;
}

}  // namespace isnad
