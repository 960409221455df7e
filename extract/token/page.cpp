#include <isnad/extract/token/page.h>

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace isnad {
namespace {

constexpr std::size_t longest_chrome = 320;  ///< Bytes: longer lines are never compared with chrome phrases.

std::string_view trim_marks(std::string_view line) {
    constexpr std::string_view marks = " \t\r\n.:|>-*";
    while (!line.empty() && marks.find(line.front()) != std::string_view::npos) line.remove_prefix(1);
    while (!line.empty() && marks.find(line.back()) != std::string_view::npos) line.remove_suffix(1);
    return line;
}

/// "Oslo 3 May / Agency / The minister said today / Sunday / that ...": slashes in prose, where a date stands before
/// the first or a stop ends the line, are no navigation.
bool is_prose_with_slashes(std::string_view line, std::size_t first) {
    constexpr std::size_t marks_behind = 6;  // bytes: a quotation mark or one of direction
    const std::size_t stop = line.find_last_of('.');
    return line.substr(0, first).find_first_of("0123456789") != std::string_view::npos ||
           (stop != std::string_view::npos && stop + marks_behind >= line.size());
}

/// A line of the form "a / b / headline" or "a > b > headline": what stands before the headline is navigation.
std::size_t breadcrumb_length(std::string_view line) {
    constexpr std::size_t longest_step = 40;
    constexpr std::size_t longest_path = 120;
    for (const char separator : {'/', '>', '|'}) {
        const std::size_t first = line.substr(0, longest_step + 1).find(separator);
        if (first == std::string_view::npos || first == 0 || line[first - 1] != ' ') continue;
        if (separator == '/' && is_prose_with_slashes(line, first)) continue;
        const std::size_t last = line.substr(0, longest_path).rfind(separator);
        if (last != first && last + 1 < line.size() && line[last - 1] == ' ' && line[last + 1] == ' ') return last + 2;
    }
    return 0;
}

/// Runs of blanks, also of those that do not break, become one.
std::u16string single_blanks(std::u16string_view text) {
    std::u16string out;
    for (const char16_t unit : text) {
        const bool blank = unit == u' ' || unit == u'\t' || unit == u'\u00A0';
        if (blank && (out.empty() || out.back() == u' ')) continue;
        out += blank ? u' ' : unit;
    }
    return out;
}

constexpr std::string_view no_break_space = "\xC2\xA0";

std::size_t first_blank(std::string_view line) {
    const std::size_t blank = std::min(line.find_first_of(" \t"), line.size());
    return std::min(line.substr(0, blank).find(no_break_space), blank);
}

bool matches(const Chrome& chrome, std::u16string_view line) {
    switch (chrome.kind) {
        case ChromeKind::line:
            return line == chrome.phrase;
        case ChromeKind::start:
        case ChromeKind::cut:
            return line.starts_with(chrome.phrase);
        case ChromeKind::suffix:
            return line.ends_with(chrome.phrase) && line.find(u' ') == std::u16string_view::npos;
    }
    return false;
}

bool has_words(std::string_view line, std::size_t fewest) {
    std::size_t words = 1;
    for (std::size_t at = 0; at < line.size() && words < fewest; ++at)
        words += line[at] == ' ' || line.substr(at).starts_with(no_break_space) ? 1U : 0U;
    return words >= fewest;
}

/// Says whether a line is chrome, and of which kind.
bool is_chrome(const Language& language, std::string_view line, ChromeKind& kind) {
    const std::u16string first_word = language.folder.fold(line.substr(0, first_blank(line)));
    const auto [first, last] = language.chrome.equal_range(first_word);
    const bool one_word = first_blank(line) == line.size();
    if (first == last && !one_word) return false;
    const std::u16string folded = single_blanks(language.folder.fold(line));
    for (auto at = first; at != last; ++at) {
        if (matches(at->second, folded)) {
            kind = at->second.kind;
            return true;
        }
    }
    return std::ranges::any_of(language.chrome_suffixes, [&](const Chrome& chrome) {
        return kind = ChromeKind::suffix, matches(chrome, folded);
    });
}

}  // namespace

std::vector<Span> find_article(std::string_view text, const Language& language) {
    constexpr std::size_t fewest_words = 4;  // shorter lines may well stand twice
    std::vector<Span> lines;
    std::unordered_set<std::string_view> seen;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t newline = std::min(text.find('\n', at), text.size());
        std::size_t begin = at;
        at = newline + 1;
        std::string_view line = text.substr(begin, newline - begin);
        const std::size_t crumb = breadcrumb_length(line);
        begin += crumb;
        line.remove_prefix(crumb);
        if (line.size() < longest_chrome) {
            ChromeKind kind{};
            if (is_chrome(language, trim_marks(line), kind)) {
                if (kind == ChromeKind::cut) break;
                continue;
            }
        }
        const std::string_view trimmed = trim_marks(line);
        if (trimmed.empty()) continue;
        const bool last = at >= text.size();  // nothing can repeat it
        if (has_words(trimmed, fewest_words) && (last ? seen.count(trimmed) != 0 : !seen.insert(trimmed).second))
            continue;
        lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(newline)});
    }
    return lines;
}

}  // namespace isnad
