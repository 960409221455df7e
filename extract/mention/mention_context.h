// What the finder of mentions knows while it reads a sentence. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace isnad {

/// The document with the mentions found so far, and the tokens of the sentence at hand. All functions that find
/// mentions share one. `at` is the token in question wherever nothing else is said.
struct MentionContext {
    MentionContext(Annotations& annotations, const Sentence& sentence)
        : a(annotations), first(sentence.first), limit(sentence.last) {}

    Annotations& a;
    std::uint32_t first;
    std::uint32_t limit;
};

/// The first mention that a description may still refer to.
inline std::size_t oldest(const MentionContext& in) {
    constexpr std::size_t memory = 1000;
    return in.a.mentions.size() - std::min(in.a.mentions.size(), memory);
}

/// Takes mentions [from, to) out; mention_at tells of those behind them where they are now. Linear in what is behind.
void erase_mentions(MentionContext& in, std::size_t from, std::size_t to);

/// "the death of a Ruritanian": says whether a noun without the article names what befell whom it is followed by.
bool tells_of_dead(const Annotations& annotations, std::uint32_t at);

}  // namespace isnad
