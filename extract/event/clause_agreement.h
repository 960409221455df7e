// Which actors a pronoun or a verb can be about. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstdint>

namespace isnad {

/// "the citizens" in the case that a subject does not have.
bool is_oblique_people(const ClauseContext& in, const Item& item);

/// Whom nobody knows, but who is more than "the source".
bool is_somebody(const ClauseContext& in, const Mentions& mentions);

/// The same behind any preposition: "according to [li-] officials".
bool is_somebody_governed(const ClauseContext& in, const Mentions& mentions);

bool resolved(const ClauseContext& in, const Mentions& mentions);

/// No reading of its first word is a dual or a plural.
bool is_singular(const ClauseContext& in, const Item& item);

/// "called on [the] Xs [-in]": an unknown word in the plural that is no subject.
bool is_oblique(const ClauseContext& in, const Item& item);

bool fits(const ClauseContext& in, const Features& features, const Mentions& mentions);

bool is_press(const ClauseContext& in, const Mentions& mentions);

bool same_actor(const ClauseContext& in, const Mentions& a, const Mentions& b);

/// Who spoke may be somebody of whom only his title is known.
bool is_nobody_known(const ClauseContext& in, const Features& features, const Mentions& speaker);

/// One and the same person, or a state and its people: neither is what the other does something to.
bool is_of_same_side(const Mention& one, const Mention& other);

/// An object pronoun is not the subject of its own clause: the nearest other actor that fits.
Mentions object_referent(const ClauseContext& in, std::uint32_t i, const Features& features, const Mentions& subject);

}  // namespace isnad
