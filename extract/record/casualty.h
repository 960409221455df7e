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

/// Says whether casualties of whom nobody tells who did it fell by violence: so the verb or another word says,
/// and no deed that is `told` in the sentence may be that.
bool falls_by_violence(const Annotations& annotations, std::span<const Item> items, const Casualty& word,
                       std::span<const Event> told, const Event& fallen);

/// "a raid that X launched left [asfarat an] five dead", "led a raid that X launched to the death of five": who did the
/// last deed of the sentence that is told before the noun `fall`, where a verb says that it led to that; or nobody.
Indices doers_that_led(const Annotations& annotations, std::span<const Item> items, std::span<const Event> told,
                       std::uint32_t fall);

/// "five were killed when the troops of X fired": who did the deed of the clause of time behind `victim`, where it
/// befell them or nobody known; or nobody.
Indices doers_meanwhile(const Annotations& annotations, std::span<const Item> items, std::span<const Event> told,
                        std::uint32_t victim);

}  // namespace isnad
