// Clefts: "it was X who did it", "who did it is X".
#include <isnad/extract/event/clause_reader.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

std::optional<ItemKind> ItemBuilder::opened_by(std::uint32_t at, const PhraseMatch& preposition) const {
    const std::uint32_t next = preposition.end;
    if (next >= limit_ || a_.mention_at[next] != 0 || !Morphology::has(a_.token(next), FormKind::verb))
        return std::nullopt;
    const auto words = a_.morphology->words(a_.token(next));
    const auto all = [&](Tense tense) {
        return std::ranges::all_of(words, [&](const Analysis& word) {
            const Form& form = a_.form(word);
            return form.kind == FormKind::verb && (tense == Tense::none || form.features.tense == tense);
        });
    };
    if (a_.language->partitive != 0 && preposition.phrase->entry == a_.language->partitive) {
        const bool beside = items_.size() > 1 && previous_is(ItemKind::pronoun) && items_.back().end == at &&
                            items_[items_.size() - 2].kind == ItemKind::actors;
        const bool that =
            previous_is(ItemKind::complementizer) && items_.back().end == at;  // "that who threatens X is"
        const bool who = !bears_article(a_, next) && (beside || (that && all(Tense::none)));
        return who ? std::optional(ItemKind::relative) : std::nullopt;
    }
    const bool until = find_particle(a_, at, limit_, Particle::subordinator).end == next && all(Tense::perfect);
    return until ? std::optional(ItemKind::subordinator) : std::nullopt;
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
            const bool named = is_bare_actor(who) && who.begin == item.end && resolved(who.mentions);
            return named ? at + 1 : no_item;
        }
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::adverb) return no_item;
    }
    return no_item;
}

}  // namespace isnad
