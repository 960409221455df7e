// Whether the subject or object of a verb stands behind what is put before it. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "denied strongly the minister", "agreed in its turn the parliament": an adverb, and behind it a noun or an actor.
bool has_noun_behind_adverb(const ItemContext& in, std::uint32_t at);

/// "arrived [wasala] in his turn [bi-dawrihi] X", "ordered [amara] in Z X", spelled like nouns: says whether somebody
/// who agrees with the verb stands behind adjuncts that no noun could have before its genitive.
bool has_subject_behind_adjunct(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "after hours of talks received [talaqqa] X", spelled like a noun: nothing but adjuncts stands before, the last of
/// which has no genitive behind it, and behind the word stands somebody who agrees with the verb.
bool follows_closed_adjuncts(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "announced X, on Sunday, the lifting [raf'] of", spelled like "he lifted": behind the verb, its subject and an inset
/// stands a noun.
bool is_object_behind_inset(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "X, for his part, defended [dafa'a]", "X (on Sunday) refused", spelled like nouns: the topic at the head of the
/// clause agrees with the verb, and nothing but an inset parts them.
bool is_verb_behind_inset(const ItemContext& in, std::uint32_t at, const Analysis& verb);

}  // namespace isnad
