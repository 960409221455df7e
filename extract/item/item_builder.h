// The builder of items, word by word. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "Paris, 3 May (Agency) - ": where and when the article was written is no part of its first sentence.
void drop_dateline(ItemContext& in);

bool names_place(const ItemContext& in, const Item& item);

/// "dozens of [min] X": returns the token after the preposition before a mention, or `at`.
std::uint32_t after_partitive(const ItemContext& in, std::uint32_t at);

/// Moves what was waiting (preposition, negation ...) onto a new item.
std::uint32_t push(ItemContext& in, ItemKind kind, std::uint32_t begin, std::uint32_t end, const Analysis* analysis);

/// Reads a sentence into items.
void read_items(ItemContext& in);

}  // namespace isnad
