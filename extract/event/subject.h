// Who a trigger is about: written, taken up by a relative clause, or only meant. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "[were] killed then five soldiers": unvocalised, a verb of violence at the head of a sentence is passive.
bool may_be_suffered(const EventContext& in, std::uint32_t i, const Arguments& args);

/// "X called on Y to free a man [whom] she holds [him]": who is asked or accused holds him.
Mentions captor_asked(const EventContext& in, std::uint32_t i);

void find_implicit_subject(EventContext& in, std::uint32_t i, Arguments& args);

/// "a tour that he began yesterday and [that] took in X": what a second relative clause is about, or no_item.
std::uint32_t noun_of_relatives(const EventContext& in, std::uint32_t i);

/// "repelled a Ruritanian attack [that] hit": whose a noun of action without the article is, for the clause behind it.
Mentions striker_named(const EventContext& in, std::uint32_t noun);

/// "repelled an attack of [li-] X [that] hit": who owns the indefinite noun of violence that the verb agrees with.
Mentions striker_beside(const EventContext& in, std::uint32_t i);

/// "X launched attacks in the north, [which] struck Y": who did the deed that the verb agrees with.
Mentions striker_before(const EventContext& in, std::uint32_t i);

/// "the speech of X in which [fiha] he criticized Y": a pronoun takes up the speech, and its owner did it.
Mentions issuer_taken_up(EventContext& in, std::uint32_t i, const Arguments& args);

/// What the relative clause of the verb is about, if that does it: an actor, the deed of one, or a thing.
bool find_relative_subject(EventContext& in, std::uint32_t i, std::uint32_t antecedent, Arguments& args);

/// Takes the first object as the subject where it can be that, or returns no_item.
std::uint32_t take_right_subject(const EventContext& in, std::uint32_t i, Arguments& args);

void find_subject(EventContext& in, std::uint32_t i, Arguments& args);

/// "when asked about the sending of troops said X: '...'": who says something stands behind, and before is a clause of
/// its own.
bool speaks_behind_clause(const EventContext& in, std::uint32_t i, const Arguments& args);

/// "an interview with X [in which he] said in it": the item of X, or no_item.
std::uint32_t partner_who_says(const EventContext& in, std::uint32_t i);

/// Right after a verb of saying stands the speaker; after another verb he beats a common noun before it.
bool speaks_right(const EventContext& in, std::uint32_t i, std::uint32_t left, const Arguments& args);

/// Whose doing a noun of action that is a subject is: "the Ruritanian raids".
Mentions doers(const EventContext& in, std::uint32_t noun);

/// Makes the item the subject, and finds who does it thereby: an actor, the doer of a deed, or whom a pronoun stands
/// for.
void set_subject(EventContext& in, std::uint32_t subject, Arguments& args);

/// "the Vienna convention obliges", "the Beirut summit urges": the noun before the verb `i` is called by a city only.
bool is_called_by_city(const EventContext& in, std::uint32_t i, const Mentions& city);

/// "we urge": whoever is speaking.
void find_speaking_subject(EventContext& in, Arguments& args);

}  // namespace isnad
