// Clauses and times that tell nothing of who does what. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "urged X, who had read it [wa-qad], Y to", "X, its seat being Z, imposed": clauses that two commas set off.
void enclose_asides(ItemContext& in);

/// "today (Friday)": the day in parentheses belongs to the time before it.
std::uint32_t after_day(const ItemContext& in, std::uint32_t at);

/// "talks [that] lasted [for] two hours with X": how long a deed lasted is passed over.
void drop_durations(ItemContext& in);

}  // namespace isnad
