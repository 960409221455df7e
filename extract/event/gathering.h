// Subjects that another phrase tells: who was thanked for what he gave, the meeting that brought somebody together.
// Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstdint>
#include <span>

namespace isnad {

/// "thanked X for [ala] what she gave [it]": who was thanked or blamed for it, if the verb agrees. `told`: the events
/// of the sentence.
Mentions answerable_before(const Annotations& annotations, const ClauseContext& clause, std::span<const Item> items,
                           std::span<const Event> told, std::uint32_t i);

/// "brought [jama'a] the meeting X and Y together": a noun of action that a frame asks for stands before the actors.
bool gathers(const Annotations& annotations, std::span<const Item> items, const Verb& verb, std::uint32_t i,
             const Arguments& args);

/// "an agreement with X [that] ends the strike": the bare noun of what was agreed, which a verb tells of behind what
/// stands with the noun, or no_item.
std::uint32_t pact_told_of(const Annotations& annotations, const ClauseContext& clause, std::span<const Item> items,
                           std::uint32_t i, const Arguments& args);

/// "at the invitation of X, Y went to ...": whom a request at the head of a clause asks is the subject of its verb.
/// `subjects`: those of all verbs of the sentence.
void find_invited(const Annotations& annotations, const ClauseContext& clause, std::span<const Item> items,
                  std::span<const Mentions> subjects, std::span<Event> told);

}  // namespace isnad
