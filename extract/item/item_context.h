// What the builder of items knows while it reads a sentence. Internal to extract/.
#pragma once

#include <isnad/extract/item/item.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace isnad {

/// The sentence, its items so far, and what waits for the next one. All functions that build items share one.
struct ItemContext {
    ItemContext(Annotations& annotations, const Sentence& sentence, std::vector<Item>& built)
        : a(annotations), first(sentence.first), limit(sentence.last), items(built) {}

    Annotations& a;
    std::uint32_t first;
    std::uint32_t limit;
    std::vector<Item>& items;
    std::uint8_t preposition = 0;
    bool conjunction = false;
    bool topic = false;  ///< The next verb is that of the topic, whatever joins it.
    bool negated = false;
    bool future = false;
    bool expects_verb = false;
    bool expects_noun = false;
    bool possible = false;
    bool distributed = false;
    bool accusative = false;  ///< "each [kullan] of", which is no subject behind its verb.
    bool before_verb = false;
    std::uint32_t closes_name = 0;  ///< The mark that closes a name in quotation marks; 0: none.
    bool quote_open = false;
};

inline bool previous_is(const ItemContext& in, ItemKind kind) {
    return !in.items.empty() && in.items.back().kind == kind;
}

}  // namespace isnad
