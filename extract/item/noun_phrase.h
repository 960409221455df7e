// Noun phrases with their modifiers, and words that are in none. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// A nisba right behind a verb that it agrees with.
bool follows_acting_verb(const ItemContext& in, std::uint32_t at);

/// "with a knife a soldier [-an]": no title in the accusative is a genitive.
bool shows_accusative(const ItemContext& in, std::uint32_t at);

/// An event noun with the nisbas and the genitive that follow it.
std::uint32_t event_noun(ItemContext& in, std::uint32_t at, const Analysis* analysis);

/// "no arrest of any ...", "the killing of every ...": a word in apposition that whoever is meant stands behind.
bool is_any(const ItemContext& in, std::uint32_t at, bool negated);

/// "the attack of this group": the known mention after a demonstrative, or `at`.
bool stands_for_words(const ItemContext& in, std::uint32_t at, std::uint32_t end);

/// The state whose adjective begins at a token, and where the adjective ends; or no_entry.
std::uint32_t nisba_of(const ItemContext& in, std::uint32_t at, std::uint32_t& end);

/// "killed a Canadian", "was killed a Canadian": an adjective right behind a verb is a noun.
void name_native(ItemContext& in, std::uint32_t at, Item& item);

std::uint32_t nisba_mention(ItemContext& in, std::uint32_t at, std::uint32_t entity);

/// A word that can only continue the noun phrase: an adjective, or a noun in the genitive.
bool adjective_at(const ItemContext& in, std::uint32_t at, bool genitive);

/// "in a statement clarified [awdaha] X that": spelled like "clearer", but a verb with its speaker or what he says.
bool says_beside(const ItemContext& in, std::uint32_t at);

/// "a meeting [that] brought together [jama'a]", spelled like "a crowd": a verb of which the noun is the subject, or
/// which takes it up by a pronoun.
bool is_done_by(const ItemContext& in, const Item& noun, std::uint32_t at);

/// No noun is spelled so.
bool is_only_adjective(const ItemContext& in, const Token& token);

/// The preposition and article that an unknown word begins with, or nullptr.
const Proclitic* clitics_written(const Annotations& annotations, std::uint32_t at);

std::uint32_t word(ItemContext& in, std::uint32_t at);

std::uint32_t nominal(ItemContext& in, std::uint32_t at, const Analysis* analysis);

}  // namespace isnad
