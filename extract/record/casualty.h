// Casualties: how many of whom were killed, hurt or captured, and by whom.
#pragma once

#include <isnad/extract/event/event.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace isnad {

/// Appends the casualties of a sentence, whose other events are those from `first_event` on: they tell who did it.
void find_casualties(const Annotations& annotations, std::span<const Item> items, std::uint32_t sentence,
                     std::vector<Event>& events, std::size_t first_event);

}  // namespace isnad
