#include <isnad/extract/page.h>
#include <isnad/extract/utf8.h>

#include <algorithm>
#include <cstdint>
#include <unordered_set>

namespace isnad {
namespace {

constexpr std::size_t longest_chrome = 120;  ///< Bytes: longer lines are never compared with chrome phrases.

std::string_view trim_marks(std::string_view line) {
    constexpr std::string_view marks = " \t\r\n.:|>-*";
    while (!line.empty() && marks.find(line.front()) != std::string_view::npos) line.remove_prefix(1);
    while (!line.empty() && marks.find(line.back()) != std::string_view::npos) line.remove_suffix(1);
    return line;
}

/// A line of the form "a / b / headline" or "a > b > headline": what stands before the headline is navigation.
std::size_t breadcrumb_length(std::string_view line) {
    for (const std::string_view separator : {std::string_view(" / "), std::string_view(" > "), std::string_view(" | ")}) {
        const std::size_t last = line.rfind(separator);
        const std::size_t first = line.find(separator);
        if (first != std::string_view::npos && first != last && first < 40 && line.substr(first, last - first).size() < 80) {
            return last + separator.size();
        }
    }
    return 0;
}

bool matches(const Chrome& chrome, std::u16string_view line) {
    switch (chrome.kind) {
        case ChromeKind::line: return line == chrome.phrase;
        case ChromeKind::start:
        case ChromeKind::cut: return line.starts_with(chrome.phrase);
        case ChromeKind::suffix: return line.ends_with(chrome.phrase) && line.find(u' ') == std::u16string_view::npos;
    }
    return false;
}

/// A hash of the letters of a line, to recognise its repetition.
std::uint64_t letters_hash(std::string_view line, const Language& language, std::size_t& words) {
    std::uint64_t hash = 1469598103934665603ULL;
    bool inside = false;
    for (std::size_t at = 0; at < line.size();) {
        const Decoded decoded = decode_utf8(line, at);
        at += decoded.length;
        const char16_t unit = language.folder.fold(decoded.code);
        const bool letter = unit > 0x7F || (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
        words += letter && !inside;
        inside = letter;
        if (letter) hash = (hash ^ unit) * 1099511628211ULL;
    }
    return hash;
}

}  // namespace

std::vector<Span> find_article(std::string_view text, const Language& language) {
    constexpr std::size_t fewest_words = 4;  // shorter lines may well stand twice
    std::vector<Span> lines;
    std::unordered_set<std::uint64_t> seen;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t newline = std::min(text.find('\n', at), text.size());
        std::size_t begin = at;
        at = newline + 1;
        std::string_view line = text.substr(begin, newline - begin);
        const std::size_t crumb = breadcrumb_length(line);
        begin += crumb;
        line.remove_prefix(crumb);
        if (line.size() < longest_chrome) {
            const std::u16string folded = language.folder.fold(trim_marks(line));
            const auto chrome = std::find_if(language.chrome.begin(), language.chrome.end(),
                                             [&](const Chrome& c) { return matches(c, folded); });
            if (folded.empty()) continue;
            if (chrome != language.chrome.end()) {
                if (chrome->kind == ChromeKind::cut) break;
                continue;
            }
        }
        std::size_t words = 0;
        const std::uint64_t hash = letters_hash(line, language, words);
        if (words >= fewest_words && !seen.insert(hash).second) continue;
        lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(newline)});
    }
    return lines;
}

}  // namespace isnad
