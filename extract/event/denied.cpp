// Events: what somebody denies, refuses or leaves untold.
#include <isnad/extract/clause/factual.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/speech.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

bool is_charge_denied(const Annotations& annotations, std::span<const Item> items, std::span<const Event> told,
                      const Event& accusation) {
    if (items[accusation.item].kind != ItemKind::event_noun) return false;
    return std::ranges::any_of(told, [&](const Event& event) {
        const RelationInfo& relation = annotations.lexicon->relations[event.frame->relation];
        const bool denies = relation.cameo == "016" || root_of(relation) == "12";
        if (!denies || event.item >= accusation.item || event.polarity != Polarity::positive) return false;
        const auto between = items.subspan(event.item + 1, accusation.item - event.item - 1);
        return std::ranges::all_of(between,
                                   [](const Item& item) { return is_phrase(item) || item.kind == ItemKind::time; });
    });
}

bool is_left_untold(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    if (items[noun].preposition != 0) return false;  // "did not inform them of [bi-] the arrest"
    for (std::uint32_t at = noun; at > 0; --at) {
        const Item& before = items[at - 1];
        if (before.kind == ItemKind::verb) {
            const Verb& verb = annotations.language->verbs[annotations.form(*before.analysis).entry];
            return before.negated && verb.says;
        }
        const bool subject = (before.kind == ItemKind::actors || before.kind == ItemKind::nominal) &&
                             before.preposition == 0 && !before.conjunction;
        if (!subject && before.kind != ItemKind::time && before.kind != ItemKind::adverb) return false;
    }
    return false;
}

bool is_only_refused(const Annotations& annotations, std::span<const Item> items, std::span<const Event> told,
                     std::uint32_t noun) {
    const Item& deed = items[noun];
    if (told.empty() || deed.conjunction || deed.owner != 0 || deed.end < deed.begin + 2) return false;
    if (may_name(annotations, deed, {"01", "02", "10", "11", "12", "13"})) return false;
    for (std::uint32_t at = deed.begin; at < deed.end; ++at) {
        if (bears_article(annotations, at)) return false;
    }
    if (std::ranges::any_of(deed.mentions,
                            [&](auto who) { return annotations.mentions[who].kind == MentionKind::name; }))
        return false;
    const Event& refusal = told.back();
    if (root_of(annotations.lexicon->relations[refusal.frame->relation]) != "12" || refusal.item >= noun) return false;
    if (items[refusal.item].kind != ItemKind::verb || refusal.polarity != Polarity::positive) return false;
    const auto between = items.subspan(refusal.item + 1, noun - refusal.item - 1);
    return std::ranges::all_of(
        between, [](const Item& item) { return item.kind == ItemKind::actors || item.kind == ItemKind::time; });
}

bool is_beside_denial(const EventContext& in, std::uint32_t denial, std::uint32_t i) {
    const Item& deed = in.items[i];
    if (is_behind_factual(in.a, deed) || (deed.preposition != 0 && is_meanwhile(in.a, deed.begin - 1))) return true;
    const auto between = in.items.subspan(denial + 1, i - denial - 1);  // nothing yet that it is part of
    return deed.preposition != 0 && std::ranges::all_of(between, [](const Item& item) {
               return is_bare_actor(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
           });
}

Mentions who_denies(const EventContext& in, std::uint32_t i) {
    if (in.events.size() == in.first_event || in.items[i].owner != 0 || in.items[i].conjunction ||
        in.items[i].preposition != 0 || !may_name(in.a, in.items[i], {"112"}))
        return {};
    const Event& denial = in.events.back();
    const RelationInfo& relation = in.a.lexicon->relations[denial.frame->relation];
    const bool denies = relation.cameo == "016" || root_of(relation) == "12";
    if (!denies || denial.item >= i || denial.polarity != Polarity::positive || !denial.targets.empty()) return {};
    const auto between = in.items.subspan(denial.item + 1, i - denial.item - 1);
    const bool beside = std::ranges::all_of(
        between, [](const Item& item) { return is_bare_actor(item) || item.kind == ItemKind::time; });
    return beside ? denial.sources : Mentions{};
}

}  // namespace isnad
