// Events: forces that fight at the side of others, told by a participle beside these: "backed by aircraft of X".
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/backed_by.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/frame/find_frame.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// The forces that the participle describes: right before it, or before a comma; or no_item.
std::uint32_t forces_before(const EventContext& in, std::uint32_t i) {
    std::uint32_t head = i;
    if (head > 0 && in.items[head - 1].kind == ItemKind::comma) --head;
    if (head == 0 || !is_bare_actor(in.items[head - 1])) return no_item;
    const Mention& who = in.a.mentions[in.items[head - 1].mentions.back()];
    return who.resolved() && is_force_of_arms(in.a, who) ? head - 1 : no_item;
}

/// "by aircraft of X", "by soldiers of [min] X".
Mentions helpers_behind(const EventContext& in, std::uint32_t i) {
    const Item& by = in.items[i + 1];
    const bool with = by.kind == ItemKind::actors && by.preposition != 0 &&
                      by.preposition == in.a.language->membership && by.begin <= in.items[i].end + 1;
    if (!with || !is_force_of_arms(in.a, in.a.mentions[by.mentions.front()])) return {};
    if (resolved(in.clause, by.mentions) || i + 2 >= in.items.size()) return by.mentions;
    const Item& of = in.items[i + 2];
    return of.kind == ItemKind::actors && of.preposition == in.a.language->partitive ? of.mentions : Mentions{};
}

}  // namespace

void backed_by_arms(EventContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    const bool word = item.kind == ItemKind::nominal || item.kind == ItemKind::adverb;
    if (!word || item.end != item.begin + 1 || item.preposition != 0 || item.conjunction || i + 1 >= in.items.size() ||
        bears_article(in.a, item.begin))
        return;
    const std::uint32_t head = forces_before(in, i);  // seldom any, so asked before the readings of the word
    if (head == no_item) return;
    for (const Analysis& reading : in.a.morphology->words(in.a.token(item.begin))) {
        const Form& form = in.a.form(reading);
        if (form.kind != FormKind::participle || form.features.voice == Voice::active || reading.enclitic != 0)
            continue;
        const Verb& verb = in.a.language->verbs[form.entry];
        FrameMatch match;
        match.frame = find_frame_of(*in.a.lexicon, *in.a.language, verb, "062");
        if (match.frame == nullptr) continue;
        match.sources = helpers_behind(in, i);
        match.targets = {in.items[head].mentions.back()};
        if (!resolved(in.clause, match.sources) || is_of_same_state(in.clause, match.sources, match.targets)) return;
        add(in, i, match, Arguments{}, verb.lemma, nominal_penalty);
        return;
    }
}

}  // namespace isnad
