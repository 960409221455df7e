// Coordinated actors, and groups that are announced by their number or listed. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "seven states ... namely A, B and C": whoever was announced is who is then listed.
void announce_lists(ItemContext& in);

/// "X - the paper got a copy of it - said": a clause between two dashes is a parenthesis.
void enclose_dashes(ItemContext& in);

/// "between X, with the help of Y, and Z": the second side stands behind what is told of the first.
void join_sides(ItemContext& in);

std::uint32_t after_numbers(const ItemContext& in, std::uint32_t at);

/// "ten dead", spelled like "my killing".
bool names_victims(const ItemContext& in, std::uint32_t at);

/// "tens of", or "tens of thousands" alone.
std::uint32_t quantifier(ItemContext& in, std::uint32_t at, const PhraseMatch& match);

/// "two suicidal attacks": two duals, the second spelled like a title.
bool is_dual_adjective(const ItemContext& in, std::uint32_t at, const Item& item);

/// "by fire [that is] Ruritanian": the adjective right behind an agent particle is who did it; returns its end.
std::uint32_t nisba_of_agent(ItemContext& in, std::uint32_t at);

/// "about [nahwa] a thousand": before a number no preposition.
bool is_about(const ItemContext& in, std::uint32_t at, std::uint32_t end);

/// "in a state of alert": a noun of showing force behind what elsewhere means "in case of".
bool names_state(const ItemContext& in, std::uint32_t at);

/// "not direct" behind a noun that is as definite as the adjective.
bool is_negated_adjective(const ItemContext& in, std::uint32_t at);

std::uint32_t group(ItemContext& in, std::uint32_t at, Indices& mentions, bool lists);

std::uint32_t after_letters_before_name(const ItemContext& in, std::uint32_t at);

/// "media and papers Ruritanian": the adjective after the last belongs to all.
void share_owner(ItemContext& in, const Indices& mentions);

std::uint32_t actors(ItemContext& in, std::uint32_t at);

/// "D. Smith", "A.D. Smith": the abbreviated titles before a name are passed over. Returns `at` if none are there.
inline std::uint32_t after_abbreviation(const ItemContext& in, std::uint32_t at) {
    return in.a.token(at).folded_length == 1 ? after_letters_before_name(in, at) : at;
}

}  // namespace isnad
