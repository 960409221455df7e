// Prepositions behind which what is told has happened. Internal to extract/.
#pragma once

#include <isnad/extract/item/item.h>

#include <algorithm>

namespace isnad {

/// "after", "because of".
inline bool is_behind_factual(const Annotations& annotations, const Item& noun) {
    const auto& factual = annotations.language->factual;
    return std::ranges::find(factual, noun.preposition) != factual.end();
}

}  // namespace isnad
