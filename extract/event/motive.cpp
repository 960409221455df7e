// Motives: whose feelings an adverbial noun of action tells of.
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/motive.h>

namespace isnad {
namespace {

/// "in protest", "in support of": right in the accusative, or "to protest against".
bool may_be_motive(const EventContext& in, std::uint32_t i) {
    const Item& noun = in.items[i];
    if (i == 0 || noun.conjunction || noun.owner != 0 || !noun.mentions.empty() || noun.end != noun.begin + 1)
        return false;
    if (noun.preposition != 0)
        return noun.preposition == in.a.language->dative && noun.analysis_definite(in.a) &&
               may_name(in.a, noun, {"11", "14"});
    return noun.accusative && !noun.analysis_definite(in.a) && may_name(in.a, noun, {"05", "11", "12", "14"});
}

/// Nothing but its subject stands between the verb and the noun, which may be its object.
bool may_be_object(const ClauseContext& in, std::uint32_t verb, std::uint32_t noun) {
    if (noun > verb + 2 || (noun == verb + 2 && !is_bare_actor(in.items[verb + 1]))) return false;
    return any_frame(*in.a.language, verb_of(in, in.items[verb]), [](const Frame& frame) {
        return any_slot(frame, [](const Slot& slot) { return slot.kind == SlotKind::object; });
    });
}

/// "marched to protest", "marched in condemnation of" is one deed.
bool holds_motive(const EventContext& in, std::uint32_t verb, std::uint32_t noun) {
    if (in.items[verb].negated) return false;
    if (in.items[noun].preposition != 0) return has_become(in, verb, {"166"});
    return in.used[verb] && !has_become(in, verb, {"14"}) && !may_be_object(in.clause, verb, noun);
}

/// An envoy was just recalled or summoned.
bool has_summoned(const EventContext& in) {
    return in.events.size() > in.first_event &&
           in.a.lexicon->relations[in.events.back().frame->relation].cameo == "166";
}

}  // namespace

Mentions motive_holders(const EventContext& in, std::uint32_t i) {
    if (!may_be_motive(in, i)) return {};
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& item = in.items[at - 1];
        if (item.kind == ItemKind::verb) return holds_motive(in, at - 1, i) ? in.subjects[at - 1] : Mentions{};
        const bool deed = item.kind == ItemKind::event_noun && in.used[at - 1] && !in.noun_subjects[at - 1].empty();
        if (deed && in.items[i].preposition == 0)
            return has_become(in, at - 1, {"14"}) ? Mentions{} : in.noun_subjects[at - 1];
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::adverb) return {};
    }
    return {};
}

Mentions protested_to(const EventContext& in, const RelationInfo& complaint) {
    const std::string_view root = root_of(complaint);
    if ((root != "11" && root != "14") || !has_summoned(in)) return {};
    const Event& last = in.events.back();
    return in.items[last.item].kind == ItemKind::verb ? last.targets : Mentions{};
}

const Frame* frame_of_complaint(const EventContext& in, std::uint32_t i, const FrameMatch& match) {
    if (!in.a.lexicon->relations[match.frame->relation].cameo.starts_with("14")) return nullptr;
    if (in.items[i].conjunction || !in.items[i].mentions.empty() || !has_summoned(in)) return nullptr;
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*in.items[i].analysis).entry];
    const Frame* complaint = nullptr;
    (void)any_frame(*in.a.language, noun, [&](const Frame& frame) {
        if (in.a.lexicon->relations[frame.relation].cameo == "114") complaint = &frame;
        return complaint != nullptr;
    });
    return complaint;
}

}  // namespace isnad
