// The predicates of a trigger, and the event that a match of a frame makes. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace isnad {

/// "the coalition refusing [li-] talks", "the rebels backed by X": a participle with the article behind an actor.
void attributive(EventContext& in, std::uint32_t i);

bool try_predicates(EventContext& in, std::uint32_t i, const std::vector<std::uint32_t>& predicates,
                    std::string_view lemma, const Arguments& args);

/// Adds the event of a match; false where it must not stand (negated statements, the speaker's own words).
bool add(EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args, std::string_view lemma,
         double penalty);

/// "expressed its wish for [fi] cooperation with X", "the signing of agreements between X and Y": told already.
bool repeats_last(const EventContext& in, const Event& event);

/// "made a tour that took in X", "gave money to help X": an event that only adds to whom the last one went.
bool completes_last(const EventContext& in, const Event& event, const Arguments& args);

/// "lifted the sanctions that it had imposed on X": they are lifted from X. To be called before `imposed` is told.
void share_lifted(EventContext& in, const Event& imposed);

/// "rejected an offer that X made": made to who rejects it, whose rejection is of X. To be called before `offer` is
/// told.
void share_offer(EventContext& in, Event& offer);

/// "rejected X's invitation": X invites who rejects it. Says whether the noun `i` is such a request.
bool asks_who_answers(EventContext& in, std::uint32_t i, const EventNoun& noun, const Arguments& args);

/// "decided to arrest X", "issued a decree that bans" tell of a deed, "decided to build a dam" of a plan and no more.
void tell_of_plans(EventContext& in);

/// "signed it for [an] X the minister A and for Y the minister B": X and Y agree.
bool sign_for_sides(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args);

Modality modality_of(const EventContext& in, std::uint32_t i);

/// "the coalition refusing [li-] talks": the actors that the last word of the item, a participle, describes, or
/// no_item. Precondition: a phrase with a preposition or an agent follows it.
std::uint32_t bearer_of_attributive(const ClauseContext& in, std::uint32_t i);

}  // namespace isnad
