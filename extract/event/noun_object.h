// Whom a noun of action has struck or whom it helps, where another phrase names them. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "the death of X's chief in a raid of Y": whom the deed has struck.
Mentions victims_before(const EventContext& in, std::uint32_t i);

/// "X took the town with [bi-] the backing of Y", "came at the invitation of Y": who was backed or invited.
Mentions helped_before(const EventContext& in, std::uint32_t i);

/// "a raid of Y led to the death of ten of X's soldiers": whom it has struck.
Mentions victims_behind(const EventContext& in, std::uint32_t i);

/// "the threat of [bi-] striking X", "of cutting the gas off from X": whom the deed would befall.
Mentions threatened_behind(const EventContext& in, std::uint32_t i);

/// "announced the foiling of an attack".
bool is_done_to_thing(const EventContext& in, std::uint32_t i);

/// "X's threat of [bi-] burning".
bool is_told_whole(const EventContext& in, std::uint32_t i, const RelationInfo& relation);

/// "the arrest of X by [min qibal] Y", "his arrest by Y": no other noun of action stands before Y.
bool names_agent(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "a raid of X [that] led to the arrest of", "led a raid of X to": the deed that is the subject of the verb before
/// a noun of action, or no_item.
std::uint32_t deed_that_led(const ClauseContext& in, std::uint32_t verb, std::uint32_t i);

/// "led a raid of [li-] X to the arrest of": the verb before its subject, or no_item.
std::uint32_t verb_that_led(const ClauseContext& in, std::uint32_t i);

/// "a campaign of [li-] X": who does a deed, `found` or beside it.
Mentions doers_beside(const ClauseContext& in, std::uint32_t deed, const Mentions& found);

/// "an attack of [li-] X [that] struck Y": a bare deed of violence stands before its owner and the verb.
bool strikes_behind_owner(const ClauseContext& in, std::uint32_t i);

/// The verb that a bare noun is the object of, or no_item.
std::uint32_t verb_of_object(const ClauseContext& in, std::uint32_t noun);

/// Says whether a raid is theirs by what stands at its noun: not "the shelling of a car of [li-] X".
bool is_striker(const ClauseContext& in, std::uint32_t i, const Mentions& mentions);

/// "ten were killed in a raid", "a raid led to the death of ten": the word that tells of them, or no_item.
std::uint32_t victims_told(const ClauseContext& in, std::uint32_t i);

/// "the killing of 12 Xs", "the attacks of [the capital]": it befalls the genitive.
bool befalls_genitive(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "after X's refusal to stop", "announced X's retreat from": what such a noun of action says has happened, though it
/// names nobody to whom.
bool is_told_as_fact(const ClauseContext& in, std::uint32_t i, const FrameMatch& match);

/// "after the launching by X of a missile": the event found last, of the noun of a light verb.
bool is_deed_told_as_fact(const EventContext& in, std::uint32_t i);

/// "the expulsion of a Graustarkian from X": who expels, by the land that the foreigner must leave; or nobody.
Mentions expelled_from(const ClauseContext& in, std::uint32_t i);

}  // namespace isnad
