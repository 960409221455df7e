// Whose a verb may be. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstdint>

namespace isnad {

/// "the appointment of X [as] minister": the office stands in the indefinite accusative, and nobody in it acts.
bool is_office_taken(const Annotations& annotations, const Item& item);

/// "the captives whom [alladhina] X says [sg.] Y holds": a verb in the singular right behind a relative pronoun in the
/// plural, whose antecedent does not do it.
bool has_subject_of_its_own(const ClauseContext& in, std::uint32_t i);

/// "the youth who threatened X": no pronoun takes him up, so he does it.
bool acts(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args);

/// "the explosion that struck X": an act of violence is the subject, and whom it strikes is not.
bool strikes(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args);

/// "the attack in which [fiha] X ...": a pronoun stands for the noun before the relative clause.
bool takes_up_noun(const ClauseContext& in, const Arguments& args);

/// "statements by [li-] X in which [he] threatens": the owner of an indefinite noun of action before the verb.
std::uint32_t owner_of_noun(const ClauseContext& in, std::uint32_t i);

/// "the two poles of the race X and Y": the actors that a common noun for them stands before; takes them, and what
/// stands before them, out of the objects.
Mentions apposed(const ClauseContext& in, std::uint32_t i, Arguments& args);

/// "X said that a man who carried an axe attacked": of a clause that has a topic, the speaker is not the subject.
void keep_topic(const ClauseContext& in, std::uint32_t i, Arguments& args);

/// "a meeting [that] ...": the verb follows an indefinite noun of action.
bool follows_bare_noun(const ClauseContext& in, std::uint32_t i);

/// "visas for states [that] refuse": an imperfect right behind indefinite actors with a preposition.
bool is_of_bare_actors(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "with reports that point to": what an indefinite report says nobody in particular says.
bool is_of_bare_document(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// Says whether a verb stands in a clause about a noun before it, also behind "was": "a ship that was leading X".
bool tells_of_noun(const ClauseContext& in, std::uint32_t i);

/// "accused X, who went to A, Y of [bi-]", "[she] expelled forty of them": Y and them are the objects.
void take_hidden_object(const ClauseContext& in, std::uint32_t i, Arguments& args);

/// "which X announced the arrest of": a pronoun behind the deed stands for what the clause is about.
bool takes_up_antecedent(const ClauseContext& in, const Arguments& args);

/// "the arrest of men [who] attacked": the verb agrees with the genitive and not with the deed.
bool is_of_genitive(const ClauseContext& in, std::uint32_t i);

/// "and discussed with him developments": a feminine thing behind a masculine verb that persons do.
bool is_thing_discussed(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "visited X the president", "denied the charges the spokesman": the subject behind the object, or no_item.
std::uint32_t subject_behind_object(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// Whom a relative clause is about: all coordinated actors before it, or the last, as the verb agrees.
Mentions relative_subject(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent);

/// "the proposal met with refusal": a definite noun of action before the noun of a light verb suffers that.
bool meets_with(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "denied the tweets any link": of two bare nouns the first is the subject, though it is no actor.
bool is_noun_right(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "what points to it X", "of whom asked X": the subject stands behind a pronoun that takes up what was before.
bool follows_governed_pronoun(const ClauseContext& in, std::uint32_t i, std::uint32_t right);

/// "Ruritania, criticized it the union": the pronoun takes up what stands before, and the subject follows.
bool is_topic(const ClauseContext& in, std::uint32_t i, const Arguments& args);

bool has_right_subject(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "it had been for X before to [sabaqa li-X an] threaten Y".
Mentions raised_subject(const ClauseContext& in, std::uint32_t i);

bool has_verb_before(const ClauseContext& in, std::uint32_t i);

/// "what [ma] X called [it] a provocation": the pronoun takes up the noun right before the verb.
bool takes_up_thing(const ClauseContext& in, std::uint32_t i, const Features& pronoun);

}  // namespace isnad
