// The finder of events, sentence by sentence: what a sentence says by its form alone, clause_context.h tells.
// Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>
#include <span>

namespace isnad {

/// Finds the events of the next sentence of a document, left to right.
void find_events(EventContext& in, std::span<const Item> items, std::uint32_t sentence);

/// "X said, according to what Y reported": the next sentence goes on with X.
bool is_only_cited(const EventContext& in, std::uint32_t i);

/// Tells of what the participle `i` says of the actor that it goes with.
void participle(EventContext& in, std::uint32_t i);

}  // namespace isnad
