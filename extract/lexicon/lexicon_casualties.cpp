// The lexicon's words for people killed, hurt or captured.
#include <isnad/extract/lexicon/lexicon_builder.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

namespace isnad {

void add_casualty(LexiconBuilder& builder, Language& language, const LexiconFile& file, const StanzaLine& row) {
    static constexpr std::array<std::string_view, 7> kinds{"done",  "suffers", "falls",  "dies",
                                                           "takes", "noun",    "victims"};
    const auto kind = std::ranges::find(kinds, row.value(0));
    const auto relation = builder.lexicon.relation_by_name.find(row.value(1));
    if (row.values() < 3 || kind == kinds.end())
        return builder.report(file, row, "expected word, kind, relation and id");
    if (relation == builder.lexicon.relation_by_name.end() ||
        builder.lexicon.relations[relation->second].family != "casualty")
        return builder.report(file, row, "'" + std::string(row.value(1)) + "' is no relation of the family casualty");
    const auto index = static_cast<std::uint32_t>(language.casualties.size());
    Casualty casualty;
    casualty.kind = static_cast<Casualty::Kind>(kind - kinds.begin());
    casualty.lemma = row.key();
    const std::string_view more = row.values() > 3 && row.value(3) != "-" ? row.value(3) : std::string_view{};
    const bool needs = casualty.kind > Casualty::Kind::done && casualty.kind < Casualty::Kind::noun;
    for (std::string_view rest = needs ? more : std::string_view{}; !rest.empty();) {
        const std::size_t slash = rest.find('/');
        casualty.needs.push_back(language.folder.fold(rest.substr(0, slash)));
        rest = slash == std::string_view::npos ? std::string_view{} : rest.substr(slash + 1);
    }
    casualty.frame.relation = relation->second;
    casualty.frame.rule = language.code + "/" + std::string(row.value(1)) + "/" + std::string(row.value(2));
    const auto& rules = language.casualties;
    if (std::ranges::any_of(rules, [&](const Casualty& other) { return other.frame.rule == casualty.frame.rule; }))
        return builder.report(file, row, "the id '" + std::string(row.value(2)) + "' is taken");
    bool known = false;
    for (Verb& verb : language.verbs) {
        if (casualty.kind >= Casualty::Kind::noun || verb.lemma != row.key()) continue;
        const bool idiom = casualty.kind > Casualty::Kind::suffers && !casualty.needs.empty();
        std::uint32_t& first = idiom ? verb.idiom : verb.casualty;
        casualty.other = std::exchange(first, index);
        known = true;
    }
    const auto noun = builder.event_noun_by_lemma.find(row.key());
    if (casualty.kind == Casualty::Kind::noun && noun != builder.event_noun_by_lemma.end()) {
        language.event_nouns[noun->second].casualty = index;
        known = true;
    }
    if (casualty.kind >= Casualty::Kind::noun && !known) {
        add_inflected(builder, language, "noun", to_utf16(row.key()), FormKind::noun, first_casualty_noun + index);
        if (casualty.kind == Casualty::Kind::victims && !more.empty())
            add_inflected(builder, language, "plural", to_utf16(more), FormKind::noun, first_casualty_noun + index);
        known = true;
    }
    if (!known) return builder.report(file, row, "no such verb");
    language.casualties.push_back(std::move(casualty));
}

}  // namespace isnad
