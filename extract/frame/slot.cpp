#include <isnad/extract/frame/frame.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/mention/person_or_office.h>

namespace isnad {

std::string describe(const Annotations& annotations, const Slot& slot) {
    static constexpr std::string_view roles[] = {"source", "target", "content", "block", "transmitter"};
    static constexpr std::string_view kinds[] = {"subject", "object",    "oblique", "clause",  "speech",
                                                 "noun",    "attribute", "words",   "passive", "arms"};
    std::string text(roles[static_cast<std::size_t>(slot.role)]);
    text += " as " + std::string(kinds[static_cast<std::size_t>(slot.kind)]);
    if (slot.preposition != 0) text += " " + annotations.language->prepositions[slot.preposition];
    return text;
}

std::u16string_view negation_of_adjective(const Annotations& annotations, const Item& item) {
    if (!item.negated || item.preposition == 0 || item.begin == 0) return {};
    const std::uint32_t at = item.begin - 1;
    const PhraseMatch un = find_particle(annotations, at, item.begin, Particle::negation);
    if (un.phrase == nullptr) return {};
    const bool quoted = at > 0 && annotations.token(at - 1).kind == TokenKind::mark;  // "as [bi-] 'unlawful'"
    if (!quoted && annotations.language->proclitics[un.analysis->proclitic].preposition == 0) return {};
    return annotations.text.form(annotations.token(at)).substr(un.analysis->stem, un.analysis->stem_length);
}

bool bears_word_of_slot(const Annotations& annotations, const Item& item, const Slot& slot) {
    const std::u16string_view un = slot.role == Role::content ? negation_of_adjective(annotations, item) : u"";
    if (!un.empty()) return un == slot.word;
    const bool person = slot.role == Role::block && item.kind == ItemKind::actors && item.mentions.size() == 1 &&
                        names_person_or_office(annotations, annotations.mentions[item.mentions.front()]);
    if (!person) return bears_word(annotations, item, slot.word);
    Item head;
    head.begin = item.begin;
    head.end = item.begin + 1;
    return bears_word(annotations, head, slot.word);
}

}  // namespace isnad
