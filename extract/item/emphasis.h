// Words that only stress somebody. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "X himself criticized", but not "blew himself up": says whether "himself" only stresses what stands before it.
bool stresses(const ItemContext& in, std::uint32_t at);

}  // namespace isnad
