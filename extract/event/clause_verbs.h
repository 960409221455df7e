// What a verb may be, and whether somebody does what it says. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstdint>

namespace isnad {

/// The verbs that a written form may be, by their number in the lexicon, the likeliest first: unvocalised, "signed"
/// is spelled as "fell".
Indices readings(const ClauseContext& in, std::uint32_t i);

/// "met his death": the subject of the active verb is whom it befalls.
bool suffers(const ClauseContext& in, const Verb& verb);

/// The form may also be of a verb without a relation.
bool has_plain_reading(const ClauseContext& in, std::uint32_t i);

/// "it is said that": an imperfect of saying without a subject at the head of a sentence.
bool is_impersonal(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "what indicates", "it was expected [mina l-mutawaqqa']": its subject is nobody who has been named before.
bool is_of_nobody(const ClauseContext& in, std::uint32_t i);

/// "arrested dozens of [min] them": an object that the subject cannot be.
bool is_followed_by_some(const ClauseContext& in, std::uint32_t subject);

/// A plural or dual that shows its case is no object.
bool is_nominative(const ClauseContext& in, const Item& item);

}  // namespace isnad
