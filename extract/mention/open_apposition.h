// Names that a comma sets off from their office and no comma closes. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstdint>

namespace isnad {

/// "during", "at [li-] reporters", "on Sunday", "that", "who": no other subject or object begins there.
bool tells_circumstance(const MentionContext& in, std::uint32_t at);

/// "the minister, X Y during a visit, that": says whether the name from `at` to `end`, behind a comma, is that of the
/// office before it though no comma follows: it is a whole one, and what somebody says, where, when or to whom goes on.
bool is_left_open(const MentionContext& in, std::uint32_t at, std::uint32_t end);

/// "the minister, Yasir Lamp at the agency": behind a comma a given name and whatever word stands before such a
/// circumstance are a name. Returns its end, or `at`.
std::uint32_t open_name(const MentionContext& in, std::uint32_t at);

/// A word that may be a name, whatever else it means: without clitics, no particle, no place, no title, no object.
bool may_be_name(const MentionContext& in, std::uint32_t at, bool first);

/// "said the minister Fasil Xyz that", spelled like "so it flowed": behind a title a verb without a relation that a
/// conjunction is written on, before a word that nobody knows. Returns the end of the name, or `at`.
std::uint32_t name_like_consequence(const MentionContext& in, const TitleChain& chain, std::uint32_t at);

/// "called on, X, the head of Y, Z W, to": says whether behind the title that ends at `at` its holder is named, so that
/// it is not that of whom is named before it.
bool precedes_holder(const MentionContext& in, std::uint32_t at);

}  // namespace isnad
