// Mentions: first names that are spelled in several ways.
#include <isnad/extract/mention/name_variant.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {
namespace {

/// The letters that two words have in common, in one order.
std::size_t common_letters(std::u16string_view one, std::u16string_view other) {
    std::vector<std::size_t> row(other.size() + 1, 0);
    for (const char16_t letter : one) {
        std::size_t before = 0;  // of the row above, one letter to the left
        for (std::size_t i = 0; i < other.size(); ++i) {
            const std::size_t above = row[i + 1];
            row[i + 1] = letter == other[i] ? before + 1 : std::max(above, row[i]);
            before = above;
        }
    }
    return row.back();
}

}  // namespace

bool is_spelling_of(const Annotations& annotations, std::uint32_t at, const PhraseMatch& surname) {
    const Entity& person = annotations.lexicon->entities[surname.phrase->entry];
    const auto label =
        std::ranges::find_if(person.names, [&](const auto& name) { return name.first == annotations.language->code; });
    if (label == person.names.end()) return false;
    std::u16string name = annotations.language->folder.fold(label->second);
    if (!annotations.language->article.empty() && name.starts_with(annotations.language->article))
        name.erase(0, annotations.language->article.size());
    const std::u16string_view word = annotations.text.form(annotations.token(at));
    name.resize(std::min(name.find(u' '), name.size()));
    return !name.empty() && !word.empty() && name.front() == word.front() &&
           2 * common_letters(name, word) >= std::min(name.size(), word.size());
}

}  // namespace isnad
