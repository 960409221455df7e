// Which adjectives end a noun phrase. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "accused in earlier statements X": says whether an adjective without the article stands behind the noun in such a
/// way that whoever follows is no genitive of it.
bool ends_phrase(const ItemContext& in, const Item& noun, std::uint32_t at);

/// "in a telephone call X": the same of the adjective that is the last word of a noun of more than one, which ends at
/// `end`.
bool ends_words(const ItemContext& in, const Item& noun, std::uint32_t end);

}  // namespace isnad
