// Pronouns, each a mention of its own. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "that she ...": the pronoun on a complementizer is the subject of its clause.
void pronoun_after(ItemContext& in, std::uint32_t at, const Analysis& analysis);

std::uint32_t pronoun_object(ItemContext& in, std::uint32_t at, const PhraseMatch& match);

/// "but [illa] he [anna-hu]": two words, and the pronoun stands on the second.
std::uint32_t adversative_with_pronoun(ItemContext& in, std::uint32_t at);

/// "but the latter refused": takes the last actor named before that agrees, or returns `at`.
std::uint32_t latter(ItemContext& in, std::uint32_t at);

std::uint32_t independent_pronoun(ItemContext& in, std::uint32_t at, const PhraseMatch& match);

}  // namespace isnad
