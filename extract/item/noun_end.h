// Items: where an adjective ends a noun, so that no genitive stands behind it. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "in an earlier statement X", "in a sharp manner X": says whether no genitive of the noun can stand behind the
/// adjective without the article that stands there.
bool ends_noun(const ItemContext& in, const Item& noun, std::uint32_t at);

/// "a press conference": says whether a noun of several words ends there in an adjective.
bool ends_in_adjective(const ItemContext& in, const Item& noun, std::uint32_t end);

}  // namespace isnad
