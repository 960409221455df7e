#include <isnad/graph/query.h>

#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <set>
#include <utility>

namespace isnad {
namespace {

std::u32string decode(std::string_view text) {
    std::u32string letters;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_utf8(text, at);
        letters += decoded.code;
        at += decoded.length;
    }
    return letters;
}

// Levenshtein's distance, where swapping two neighbours costs one too; at most `limit` + 1.
std::size_t distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(before_last, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        if (*std::ranges::min_element(row) > limit) return limit + 1;
    }
    return row.back();
}

}  // namespace

std::vector<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
    constexpr std::size_t longest = 100;  // Letters; nobody mistypes a longer name and wants it guessed.
    constexpr std::size_t most = 3;
    const std::u32string letters = decode(word);
    if (letters.size() > longest) return {};
    const std::size_t limit = std::max<std::size_t>(1, letters.size() / 3);
    std::set<std::pair<std::size_t, std::string>> found;
    for (const std::string& candidate : candidates) {
        const std::size_t edits = distance(letters, decode(candidate), limit);
        if (edits <= limit) found.emplace(edits, candidate);
    }
    std::vector<std::string> names;
    for (const auto& [edits, name] : found) {
        if (names.size() < most) names.push_back(name);
    }
    return names;
}

}  // namespace isnad
