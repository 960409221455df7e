// Casualties: how many there are in all. Internal to extract/.
#pragma once

#include <isnad/extract/mention/count.h>
#include <isnad/extract/record/casualty_victims.h>

#include <cstdint>
#include <optional>
#include <span>

namespace isnad {

/// "the number of the dead rose to 120": what a phrase of this kind counts, and how many it says there are.
struct Tally {
    const Casualty* word = nullptr;
    std::uint32_t trigger = 0;  ///< Token: the noun for them.
    Count count;
};

/// Reads the phrase `i` as the subject of a verb that says how many there are, right before or behind it; or nothing.
/// "12 dead", a number with its noun, is none.
std::optional<Tally> read_tally(const Annotations& annotations, std::span<const Item> items, std::uint32_t i);

}  // namespace isnad
