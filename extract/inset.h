// Insets: what commas set off in the middle of a clause. Internal to extract/.
#pragma once

#include <isnad/extract/clause.h>
#include <isnad/extract/item.h>

#include <cstdint>
#include <span>

namespace isnad {

/// Returns the item after the comma that closes an inset opened at `at`, or the size if none does.
std::uint32_t after_inset(std::span<const Item> items, std::uint32_t at);

/// "said X, the head of Y, and the leader of Z, that": from the comma at `at`, nothing but nouns between several
/// commas. Returns the item "that", or no_item.
std::uint32_t behind_appositions(std::span<const Item> items, std::uint32_t at);

}  // namespace isnad
