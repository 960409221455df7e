// The names of titles, in all their forms.
#include <isnad/extract/lexicon/lexicon_builder.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {
namespace {

/// "junud" is the only plural of "jundi": what ends like a regular plural of such a name is two of them.
bool has_broken_plural(const LexiconEntry& entry, std::string_view name) {
    return std::ranges::any_of(entry.stanza,
                               [&](const StanzaLine& line) { return line.key() == "broken" && line.value() == name; });
}

}  // namespace

void add_title_name(LexiconBuilder& builder, Language& language, const LexiconEntry& entry, const StanzaLine& line,
                    std::uint32_t title, TitleKind kind) {
    const std::vector<std::u16string> words = fold_words(language.folder, line.value());
    if (words.empty()) return;
    const bool plural = line.key() == "plural";
    const auto name = static_cast<std::uint32_t>(language.title_names.size());
    language.title_names.push_back({title, {words.begin() + 1, words.end()}, plural});
    const std::u16string first = to_utf16(line.value().substr(0, line.value().find(' ')));
    if (plural) return add_inflected(builder, language, "plural", first, FormKind::title, name);
    const bool human = kind == TitleKind::person || kind == TitleKind::people;
    const std::string_view described = has_broken_plural(entry, line.value()) ? "described" : "adjective";
    add_inflected(builder, language, human ? described : "noun", first, FormKind::title, name);
    // "the army" is a thing, "the gunman" a man.
    if (kind == TitleKind::force) add_inflected(builder, language, described, first, FormKind::title, name);
}

}  // namespace isnad
