// Clefts: "it was X who did it", "who did it is X".
#include <isnad/extract/clause_reader.h>
#include <isnad/extract/item_builder.h>
#include <isnad/extract/title_chain.h>

#include <algorithm>

namespace isnad {

bool ItemBuilder::is_who(std::uint32_t at, const PhraseMatch& match) const {
    if (a_.language->partitive == 0 || match.phrase->entry != a_.language->partitive || match.end >= limit_)
        return false;
    if (a_.mention_at[match.end] != 0 || bears_article(a_, match.end)) return false;
    const bool beside = items_.size() > 1 && previous_is(ItemKind::pronoun) && items_.back().end == at &&
                        items_[items_.size() - 2].kind == ItemKind::actors;
    if (beside) return a_.morphology->has(a_.token(match.end), FormKind::verb);
    if (!previous_is(ItemKind::complementizer) || items_.back().end != at) return false;  // "that who threatens X is Y"
    const auto words = a_.morphology->words(a_.token(match.end));
    return !words.empty() &&
           std::ranges::all_of(words, [&](const Analysis& word) { return a_.form(word).kind == FormKind::verb; });
}

bool ClauseReader::asks_who(std::uint32_t i) const {
    if (i == 0 || items_[i - 1].kind != ItemKind::relative) return false;
    const std::uint32_t last = items_[i - 1].end - 1;
    const PhraseMatch who = find_particle(a_, last, last + 1, Particle::preposition);
    return who.phrase != nullptr && who.phrase->entry == a_.language->partitive && a_.language->partitive != 0;
}

std::uint32_t ClauseReader::cleft_subject(std::uint32_t i) const {
    if (i == 0 || items_[i - 1].kind != ItemKind::relative || items_[i].analysis->enclitic != 0) return no_item;
    if (i > 1 && items_[i - 2].kind != ItemKind::complementizer && items_[i - 2].kind != ItemKind::colon &&
        items_[i - 2].kind != ItemKind::quote)
        return no_item;
    for (std::uint32_t at = i + 1; at + 1 < items_.size(); ++at) {
        const Item& item = items_[at];
        const bool copula = item.kind == ItemKind::verb && is_copula(a_, item);
        if (item.kind == ItemKind::pronoun || copula) {
            const Item& who = items_[at + 1];
            const bool named =
                who.kind == ItemKind::actors && who.preposition == 0 && who.begin == item.end && resolved(who.mentions);
            return named ? at + 1 : no_item;
        }
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::adverb) return no_item;
    }
    return no_item;
}

}  // namespace isnad
