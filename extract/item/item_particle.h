// Particles, and what they open. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

std::uint32_t take_particle(ItemContext& in, std::uint32_t at, const PhraseMatch& match);

}  // namespace isnad
