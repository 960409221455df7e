// Crowds of which only the place tells whose they are. Internal to extract/.
#pragma once

#include <isnad/extract/clause/clause.h>
#include <isnad/extract/event/event_context.h>

#include <cstdint>
#include <span>

namespace isnad {

/// "thousands demonstrated yesterday in X", "and in X protesters stormed": a crowd of which nobody says whose it is is
/// of where it does so. `fronted`: only of a place right before this item counts, or no_item.
void take_scene(Annotations& annotations, std::span<const Item> items, std::uint32_t fronted, Arguments& args);

/// The subject, or "demonstrations in X": X's.
Mentions protesters(const EventContext& in, std::uint32_t i, const Arguments& args);

}  // namespace isnad
