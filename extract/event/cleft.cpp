// Clefts: "it was X who did it", "who did it is X".
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/item/item_context.h>

#include <algorithm>

namespace isnad {

bool asks_who(const ClauseContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i - 1].kind != ItemKind::relative) return false;
    const std::uint32_t last = in.items[i - 1].end - 1;
    const PhraseMatch who = find_particle(in.a, last, last + 1, Particle::preposition);
    return who.phrase != nullptr && who.phrase->entry == in.a.language->partitive && in.a.language->partitive != 0;
}

namespace {

/// Says whether the relative clause of a verb has nothing before it that it could be about: it opens the sentence, or
/// stands behind "was", a comma or a particle.
bool is_about_nobody_before(const ClauseContext& in, std::uint32_t relative) {
    if (relative == 0) return true;
    const Item& before = in.items[relative - 1];
    return !is_phrase(before) && before.kind != ItemKind::close;
}

}  // namespace

std::uint32_t one_among_doers(const ClauseContext& in, std::uint32_t i) {
    const std::uint8_t between = in.a.language->between;
    if (i == 0 || between == 0 || in.items[i - 1].kind != ItemKind::relative || in.items[i - 1].preposition != between)
        return no_item;
    if (!is_about_nobody_before(in, i - 1)) return no_item;
    std::uint32_t actors = in.items[i].analysis->enclitic != 0 ? 1 : 0;  // so far, the object among them
    for (std::uint32_t at = i + 1; at < in.items.size(); ++at) {
        const Item& item = in.items[at];
        if (is_bare_actor(item) && !item.conjunction && ++actors == 2)
            return resolved(in, item.mentions) ? at : no_item;
        if (is_phrase(item) && item.preposition != 0) actors = 1;  // "took part in the talks": no object follows
        if (!is_phrase(item) && item.kind != ItemKind::comma && item.kind != ItemKind::time &&
            item.kind != ItemKind::adverb)
            return no_item;
    }
    return no_item;
}

std::uint32_t cleft_subject(const ClauseContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i - 1].kind != ItemKind::relative || in.items[i].analysis->enclitic != 0) return no_item;
    if (i > 1 && in.items[i - 2].kind != ItemKind::complementizer && in.items[i - 2].kind != ItemKind::colon &&
        in.items[i - 2].kind != ItemKind::quote)
        return no_item;
    for (std::uint32_t at = i + 1; at + 1 < in.items.size(); ++at) {
        const Item& item = in.items[at];
        const bool copula = item.kind == ItemKind::verb && is_copula(in.a, item);
        if (item.kind == ItemKind::pronoun || copula) {
            const Item& who = in.items[at + 1];
            const bool named = is_bare_actor(who) && who.begin == item.end && resolved(in, who.mentions);
            return named ? at + 1 : no_item;
        }
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::adverb) return no_item;
    }
    return no_item;
}

}  // namespace isnad
