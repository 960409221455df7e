// Clauses: who holds a place, by what is said of it: "the town that X controls".
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/governed_pronoun.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

namespace {

/// "a bus [that] carries X": whoever strikes it strikes him.
bool carries(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    const Item& passengers = items[verb + 1];
    return annotations.language->verbs[annotations.form(*items[verb].analysis).entry].verb_class == VerbClass::hold &&
           annotations.form(*items[verb].analysis).features.tense == Tense::imperfect && !items[verb].negated &&
           (passengers.kind == ItemKind::actors ||
            any_resolved(annotations, passengers.mentions)) &&  // "the flag of X"
           passengers.preposition == 0 &&
           passengers.begin == items[verb].end;
}

/// "[that] are subject to the control of X", "under X's control", from the item behind the place: X; else no_item.
std::uint32_t find_rule(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const bool verb = at < items.size() && items[at].kind == ItemKind::verb && !items[at].conjunction &&
                      !items[at].negated && items[at].analysis->enclitic == 0;
    const std::uint32_t rule = verb ? at + 1 : at;
    if (rule >= items.size() || items[rule].preposition == 0 || items[rule].conjunction) return no_item;
    const bool within = items[rule].preposition == annotations.language->locative;
    const bool holds = !within && may_name(annotations, items[rule], {"192"});
    return holds && any_resolved(annotations, items[rule].mentions) ? rule : no_item;
}

/// "that X occupies [-ha]", "that X controls [yusaytir alayha]": what the pronoun stands for is held.
bool occupies(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    const bool held = items[verb].analysis->enclitic != 0;
    if (!held && verb + 1 >= items.size()) return false;
    const Verb& holds = annotations.language->verbs[annotations.form(*items[verb].analysis).entry];
    return any_frame(*annotations.language, holds, [&](const Frame& frame) {
        return annotations.lexicon->relations[frame.relation].cameo == "192" && any_slot(frame, [&](const Slot& slot) {
                   return slot.role == Role::target &&
                          (held ? slot.kind == SlotKind::object : slot.preposition == items[verb + 1].preposition);
               });
    });
}

/// "[that] were subject to [li-] X", "[that] X had been holding", from the verb "to be": X, or no_item.
std::uint32_t holder_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t copula) {
    if (copula + 2 >= items.size() || items[copula].negated) return no_item;
    const Item& next = items[copula + 1];
    const Item& second = items[copula + 2];
    const bool subject = next.kind == ItemKind::nominal && is_adjective_of_belonging(annotations, next.end - 1) &&
                         second.kind == ItemKind::actors && second.preposition != 0 &&
                         second.preposition == annotations.language->dative;
    if (subject) return copula + 2;
    const bool holds = is_bare_actor(next) && second.kind == ItemKind::verb && !second.conjunction && !second.negated;
    return holds && occupies(annotations, items, copula + 2) ? copula + 1 : no_item;
}

}  // namespace

std::uint32_t find_holder(const Annotations& annotations, std::span<const Item> items, std::uint32_t place) {
    constexpr std::uint32_t nearby = 3;
    std::uint32_t verb = place + 1;  // behind where it lies: "a town in the south [that] ..."
    while (verb < items.size() && verb < place + nearby && is_phrase(items[verb]) && !items[verb].conjunction &&
           (items[verb].preposition != 0 || items[verb].kind == ItemKind::nominal))
        ++verb;
    if (verb < items.size() && items[verb].kind == ItemKind::relative) ++verb;
    for (std::uint32_t at = place + 1; at <= verb; ++at) {
        if (const std::uint32_t rule = find_rule(annotations, items, at); rule != no_item) return rule;
    }
    if (verb < items.size() && items[verb].kind == ItemKind::verb && is_copula(annotations, items[verb])) {
        if (const std::uint32_t holder = holder_behind(annotations, items, verb); holder != no_item) return holder;
        ++verb;
    }
    if (verb + 1 >= items.size() || items[verb].kind != ItemKind::verb || items[verb].conjunction) return no_item;
    const bool held = items[verb].analysis->enclitic != 0;  // "that X occupies [-ha]"
    if (!held && carries(annotations, items, verb)) return verb + 1;
    const bool taken_up = held || is_governed_pronoun(annotations, items[verb + 1]);
    const std::uint32_t holder = held ? verb + 1 : verb + 2;
    if (!taken_up || items[verb].negated || holder >= items.size() || !is_bare_actor(items[holder])) return no_item;
    const Verb& holds = annotations.language->verbs[annotations.form(*items[verb].analysis).entry];
    if (held && holds.verb_class == VerbClass::hold) return holder;  // "a shed that X uses"
    return occupies(annotations, items, verb) ? holder : no_item;
}

}  // namespace isnad
