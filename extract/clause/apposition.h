// Phrases beside each other: which of them belong together. Internal to extract/.
#pragma once

#include <isnad/extract/clause/clause.h>

#include <cstdint>
#include <span>

namespace isnad {

/// "went the crown prince, the minister X, on a visit": a person who is named between commas after a bare title of the
/// same actor.
bool names_subject(const Annotations& annotations, std::span<const Item> items, std::uint32_t subject,
                   std::uint32_t at);

/// "said the commander of A, commander of B, Admiral X, in a statement, that": says whether nothing but phrases stands
/// between a comma and what is said.
bool leads_to_speech(std::span<const Item> items, std::uint32_t at);

/// "its neighbour X": what the state is, right before its name.
bool is_named_after(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "X the crown prince": another title right after a person who is known to bear it.
bool is_second_title(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "talks that were [kanat] planned with X": says whether a copula and the adjective behind it only describe the noun
/// of action right before them, as the adjective alone would.
bool is_attribute_of(const Annotations& annotations, const Item& noun, std::uint32_t at, const Analysis& copula,
                     std::uint32_t limit);

/// "in X's internal affairs", spelled like the ministry: a definite adjective behind a noun and its genitive.
bool is_adjective_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "two days after [baada] [min] the raid of X": says whether the phrase at `at` says from when a time is counted.
bool tells_since_when(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "the movement X, [al-]backed by Y,": where such a participle stands right behind an actor, the item after what it
/// governs, else `at`.
std::uint32_t behind_participle(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "during the programme 'The Week'": quotation marks right after a noun with a preposition.
bool is_quoted_name(std::span<const Item> items, std::uint32_t at);

/// "sharp": says whether a word without the article can be nothing but an adjective.
bool is_nothing_but_adjective(const Annotations& annotations, std::uint32_t at);

/// "a sharp statement": a noun of two words, the second of which can be nothing but an adjective in the indefinite; no
/// genitive of it follows.
bool is_described(const Annotations& annotations, const Item& noun);

/// "[during] his latest visit": behind such an adjective the object of the noun has a preposition.
bool is_owned_and_described(const Annotations& annotations, const Item& noun);

/// "over the collapse of the talks": a definite noun right after an indefinite one with a preposition; "in the province
/// of X".
bool is_genitive(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "in the capital Strelsau on Monday evening": says whether the item at `at` is a time, a prepositional phrase or the
/// capital that such a phrase names.
bool is_adjunct(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "two gunmen [who] ride a motorcycle killed an officer": finds the object of a violent verb behind a clause about its
/// subject, whose verb stands at `at`, or no_item.
std::uint32_t behind_assailant(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                               std::uint32_t at);

/// "seized rifles, according to a statement of [li-] X": the item behind what is cited up to `at`; whose the statement
/// is is no argument of the verb.
std::uint32_t after_cited(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "said the leader of the party 'New Ruritania' X that": the item behind a name of several words in quotation marks,
/// if what is said follows later; else `at`.
std::uint32_t after_quoted_name(std::span<const Item> items, std::uint32_t at);

/// "in the capital X": a capital's name right behind a definite noun with a preposition.
bool names_capital(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// Says whether the noun of action takes its object by that preposition.
bool takes_object_at(const Annotations& annotations, const Item& noun, std::uint8_t preposition);

/// "she rejected the result, affirming [mu'akkidatan] that", without a comma: no indefinite adjective stands behind a
/// definite noun. Returns the participle's reading, or null.
const Analysis* find_acting_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t at,
                                   std::uint32_t limit);

/// "between X and Y on one side [min jiha] and Z on the other": says whether those words begin at a token.
bool sets_apart(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "a man [who] is called [yud'a] John Smith", spelled like "who claims".
bool calls_by_name(const Annotations& annotations, std::span<const Item> items, std::uint32_t at, const Analysis& verb);

/// "held X, of Y, [for] responsible": says whether a verb with an actor as its object asks for that very noun besides.
bool asks_for_noun(const Annotations& annotations, const Item& verb, const Item& noun);

/// Says whether a noun of action has an object in one of its frames of events.
bool takes_object(const Annotations& annotations, const Item& noun);

/// "at his reception in X yesterday [of] Y": Y, behind where and when a meeting by a noun with an owner happens; or
/// no_item.
std::uint32_t object_over_adjuncts(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun);
/// Says whether an item is Y there.
bool is_object_over_adjuncts(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "X condemned in a statement the attack": a definite noun of action right behind a document is the object of a verb
/// that judges, and not what the document is about.
bool is_object_behind_paper(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                            std::uint32_t at);

/// "were killed in X's shelling of Y", "at his meeting with Y": the actors at `at` stand bare right behind a noun of
/// action with a preposition and its doer.
bool is_object_of_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "stressed X, at his opening [of the] works of the meeting, the need": what stands bare behind a deed with its owner
/// that a comma sets off, and its genitives, is the deed's.
bool is_of_set_off_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "pledged [bi-] to help X", "offered the presentation of a loan to [ila] X": finds for whom the noun of action is
/// that a promise or an offer is about, or nobody.
Indices find_beneficiary(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun);

/// "the island is considered [a] bridge": an indefinite noun right beside the verb or its subject.
bool is_attribute(const Annotations& annotations, std::span<const Item> items, const Arguments& args);

/// A verb or noun of saying or protesting: who does so suffers nothing from an agent far off.
bool is_of_words(const Annotations& annotations, const Item& item);

/// "an official [who] asked not [adam] to be named": where that ends which begins at `at`, or `at`.
std::uint32_t after_wish(std::span<const Item> items, std::uint32_t at);

/// "announced the Brigades, the armed wing of X, [their] responsibility for": the noun of action behind an inset that
/// describes the subject, or no_item. `comma`: opens the inset.
std::uint32_t behind_epithet(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                             std::uint32_t comma);

/// "made ... a visit": says whether the noun of action is the object with which a light verb means something.
bool asks_for_light_noun(const Annotations& annotations, const Item& verb, const Item& noun);
/// The same, also of a noun with a preposition: "went on [bi-] a visit".
bool goes_with_light_noun(const Annotations& annotations, const Item& verb, const Item& noun);

/// "dispersed the police, using gas, the students": what follows an inset that a participle opens behind the subject of
/// a verb that takes whom, or no_item. `comma`: opens the inset.
std::uint32_t behind_circumstance(const Annotations& annotations, std::span<const Item> items, std::uint32_t comma);

/// "condemned the shelling of the town by Y", of what stands before "by": the deed that Y did, or no_item.
std::uint32_t find_deed_of_agent(const Annotations& annotations, std::span<const Item> before, std::uint32_t trigger,
                                 const Indices& objects);

/// "regretted the death of X by the fire of Y": who killed has not regretted it. `before` ends at the agent.
bool regrets_death(const Annotations& annotations, std::span<const Item> before, std::uint32_t trigger);

/// "struck 'a crowd in ...'": a verb that says nothing has its object in the quotation.
bool takes_speech(const Annotations& annotations, const Item& trigger);

/// "added the president we shall not give in": his own words without a mark, told by a verb in the first person right
/// behind the verb of saying and its subject.
bool opens_own_words(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                     std::uint32_t at);

/// Says whether a verb may tell of meeting its object.
bool meets(const Annotations& annotations, const Item& trigger);

/// A title after a comma of which nobody knows whose it is, after a personal name. `alone`: only one bare phrase stands
/// between the trigger and it.
bool describes_person(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                      std::uint32_t at, bool alone);

/// "said X, a guest of the programme": a noun after a comma right after who says something.
bool describes_speaker(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                       std::uint32_t at);

/// "said, during a session of granting [of] confidence, that": genitives of a noun with a preposition.
bool is_of_adjunct(const Annotations& annotations, std::span<const Item> items, std::uint32_t at,
                   std::uint32_t trigger);

/// "said a source who wants no name that": where nobody else says anything from `at` on, what is said begins with the
/// first complement, or, if `quoted`, with a quotation. Returns its item or no_item.
std::uint32_t find_speech(const Annotations& annotations, std::span<const Item> items, std::uint32_t at, bool quoted);

}  // namespace isnad
