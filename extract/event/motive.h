// Motives: whose feelings an adverbial noun of action tells of. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "recalled the envoy in protest [ihtijajan] at X", "summoned the envoy to [li-] protest": who did so has the motive.
Mentions motive_holders(const EventContext& in, std::uint32_t i);

/// "summoned the envoy of X to protest against": who the complaint goes to, where it says nobody else.
Mentions protested_to(const EventContext& in, const RelationInfo& complaint);

/// The frame of complaining, where an envoy is recalled or summoned in protest: no crowd does that; else null.
const Frame* frame_of_complaint(const EventContext& in, std::uint32_t i, const FrameMatch& match);

}  // namespace isnad
