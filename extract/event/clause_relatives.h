// The noun that a relative clause takes up, and what stands before a verb over another clause. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstdint>

namespace isnad {

/// Actors right of a verb, not its object, are who does it; `antecedent` is what its relative clause is about, if
/// anything.
bool acts_right(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args);

/// "the author of the attack [f.] that struck [f.] X": the deed in the title is its subject, not the man.
bool is_of_named_deed(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent);

/// "X [f.] is who [man] did [m.] it": the verb agrees with "who".
bool asks_who(const ClauseContext& in, std::uint32_t i);

/// "who [alladhi] attacked X is Y", "that those who attacked X are Y": Y, or no_item.
std::uint32_t cleft_subject(const ClauseContext& in, std::uint32_t i);

/// "among those who criticized X [are] Y and Z", "was among those who visited X, Y": Y, or no_item.
std::uint32_t one_among_doers(const ClauseContext& in, std::uint32_t i);

/// "freed hostages whom it had held [-hum]": the copula's verb has the noun before the copula as its object.
bool is_object_of_next(const ClauseContext& in, std::uint32_t copula, const Mention& who);

/// "convicted a Ruritanian soldier [who] shot X", "met a minister in Y [who] visited X": the soldier, or no_item.
std::uint32_t bare_title_told_of(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "a suicide bomber [who] wears a mask blew up": an imperfect right behind the indefinite subject of another verb.
bool tells_of_subject(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "made some [people] believe": says whether a verb says what the object right before it was brought to do.
bool is_caused(const ClauseContext& in, std::uint32_t i);

/// "that the company is inquiring ... and will announce": whom nobody knows is the subject of both; or none.
Mentions unknown_topic(const ClauseContext& in, std::uint32_t i);

/// The same where no doer stands behind the verb.
bool is_done_by_genitive(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "a raid [that] killed three": a noun of action without the article right before the verb is what it is about.
bool tells_of_bare_deed(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "as for the occupation of X, says Y that": who says it stands beside the verb.
bool speaks_beside(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// Makes whom the relative clause is about its subject, or who holds what it is about; false where that is nobody.
bool take_antecedent(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, Arguments& args);

/// "the support of X's fighters, who [pl.] wage": the relative clause is about the genitive.
bool take_genitive(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, Arguments& args);

/// "the study expected that": what is said behind the verb is in a paper that is a noun of action too.
bool is_paper_right(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "the police had said", "a man who was carrying an axe had [qad] attacked": the actor behind the copula before
/// the verb, or no_item.
std::uint32_t subject_of_copula(const ClauseContext& in, std::uint32_t i);

/// ", in its speech, when it announced the pact,": no verb of the main clause stands in these items.
bool is_set_off_clause(const ClauseContext& in, std::uint32_t first, std::uint32_t last);

/// Says whether the first of them is a person by name.
bool is_person(const ClauseContext& in, const Mentions& mentions);

/// "a town [that] the troops had held [alay-ha]": what is held is the place before, whose nobody says it is.
bool holds_place(const ClauseContext& in, std::uint32_t i);

/// "X, who before [sabaqa an] attacked Y": what a relative clause is about whose verb stands before "that".
std::uint32_t antecedent_over_that(const ClauseContext& in, std::uint32_t i);

/// "behind it": a pronoun with a preposition right after the verb.
bool has_pronoun_behind(const ClauseContext& in, std::uint32_t i);

/// "the attack killed five and hurt ten": the noun of action that is the subject of the verb before a verb of
/// violence that is coordinated with it, or no_item.
std::uint32_t deed_going_on(const ClauseContext& in, std::uint32_t i);

/// "sanctions [that] X condemned [bi-ha]", "a base [where] X's troops are": a pronoun that agrees with the
/// indefinite noun right before the verb.
bool takes_up_noun_before(const ClauseContext& in, std::uint32_t i, const Features& pronoun);

/// "In X, where [he] met Y, the minister said": the subject of the main clause, if the verb opens one that stands
/// before it, or no_item.
std::uint32_t subject_ahead(const ClauseContext& in, std::uint32_t i, std::uint32_t object);

/// The noun that a relative clause is about, with a relative pronoun or without.
std::uint32_t noun_taken_up(const ClauseContext& in, std::uint32_t i);

/// "attacks at several places in the capital [that] X launched [them]": the noun of a light verb, of which the
/// phrases up to the item `nearest` say where and when; or no_item.
std::uint32_t distant_noun(const ClauseContext& in, std::uint32_t i, std::uint32_t nearest, const LightUse& light);

/// "a summit opened in X, and took part in it Y": the meeting that a verb goes on about, or no_item.
std::uint32_t meeting_before(const ClauseContext& in, std::uint32_t i, const LightUse& light);

}  // namespace isnad
