// Events: who mediates between those that the sentence has told of.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/mediation.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/frame/find_frame.h>

#include <algorithm>

namespace isnad {
namespace {

constexpr std::string_view mediation = "045";

/// Talks, agreements and what is conceded to the other are what somebody mediates in.
bool may_be_mediated(const EventContext& in, const Event& event) {
    const RelationInfo& relation = in.a.lexicon->relations[event.frame->relation];
    const std::string_view root = root_of(relation);
    return relation.cameo != mediation && relation.cameo != "042" &&
           (root == "03" || root == "04" || root == "05" || root == "08");
}

bool starts_clause(const Item& item) {
    return item.kind == ItemKind::complementizer || item.kind == ItemKind::relative ||
           item.kind == ItemKind::subordinator || (item.kind == ItemKind::verb && item.conjunction);
}

/// Who talks or agrees with whom by the last event of the clause before the item; nobody unless there are two, and
/// the mediator is none of them.
Mentions parties_before(const EventContext& in, std::uint32_t i, const Mentions& mediators) {
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Event& event = in.events[e];
        if (event.item >= i) continue;
        const std::uint32_t end = i > 0 && in.items[i - 1].kind == ItemKind::relative ? i - 1 : i;
        if (std::ranges::any_of(in.items.subspan(event.item + 1, end - event.item - 1), starts_clause)) return {};
        if (!may_be_mediated(in, event)) continue;
        Mentions parties = event.sources;
        for (const std::uint32_t target : event.targets) parties.push_back(target);
        const auto entity = [&](std::uint32_t party) { return in.a.mentions[party].entity; };
        const bool two = std::ranges::any_of(parties, [&](std::uint32_t party) {
            return entity(party) != no_entry && entity(parties.front()) != no_entry &&
                   entity(party) != entity(parties.front());
        });
        const bool between_others = std::ranges::none_of(
            parties, [&](std::uint32_t party) { return same_actor(in.clause, {party}, mediators); });
        return two && between_others ? parties : Mentions{};
    }
    return {};
}

/// Tells that the subject mediates, if the verb or noun `entry` can mean it and there are others to mediate between.
template <class Entry>
bool mediates(EventContext& in, std::uint32_t i, const Entry& entry, const Arguments& args, double penalty) {
    if (!resolved(in.clause, args.subject_mentions)) return false;
    FrameMatch match;
    match.frame = find_frame_of(*in.a.lexicon, *in.a.language, entry, mediation);
    if (match.frame == nullptr) return false;
    match.sources = args.subject_mentions;
    match.targets = parties_before(in, i, match.sources);
    return !match.targets.empty() && add(in, i, match, args, entry.lemma, penalty);
}

}  // namespace

bool mediates_by_noun(EventContext& in, std::uint32_t i, const EventNoun& noun, const Arguments& args) {
    const Item& item = in.items[i];
    if (item.preposition == 0 || item.preposition != in.a.language->membership || item.analysis_definite(in.a))
        return false;
    // "under the care [bi-riaya] of X for [li-] the citizens": who is cared for stands there.
    const bool cares = i + 1 < in.items.size() && in.items[i + 1].preposition == in.a.language->dative &&
                       in.items[i + 1].kind == ItemKind::actors;
    if (cares) return false;
    return mediates(in, i, noun, args, nominal_penalty);
}

bool mediates_by_verb(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args) {
    if (!describes_noun(in.clause, i) && (i == 0 || in.items[i - 1].kind != ItemKind::relative)) return false;
    return mediates(in, i, verb, args, 0.0);
}

}  // namespace isnad
