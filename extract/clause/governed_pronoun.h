// A pronoun behind a preposition, which takes up what was named before. Internal to extract/.
#pragma once

#include <isnad/extract/item/item.h>

namespace isnad {

/// "what X came with [bi-hi]": says whether the item is a preposition and a pronoun.
bool is_governed_pronoun(const Annotations& annotations, const Item& item);

}  // namespace isnad
