// Insets: what commas set off in the middle of a clause. Internal to extract/.
#pragma once

#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item.h>

#include <cstdint>
#include <span>

namespace isnad {

/// Returns the item after the comma that closes an inset opened at `at`, or the size if none does.
std::uint32_t after_inset(std::span<const Item> items, std::uint32_t at);

/// "condemned X, yesterday, ...", "sent X, in an official statement, a ship": the comma that closes what tells only
/// when, where and how behind the comma at `comma`; where that is more than a time, an object follows. Or no_item.
std::uint32_t end_of_adjunct_inset(std::span<const Item> items, std::uint32_t comma);

/// "condemned X, the member of the council, the raid": the object behind what commas set off as a description of the
/// actor before them, or no_item.
std::uint32_t behind_description(const Annotations& annotations, std::span<const Item> items, std::uint32_t comma);

/// "said 'we have [ladayna] two dead'": the first word of the item bears the preposition.
bool writes_preposition(const Annotations& annotations, const Item& item);

/// "said an official, [who] asked not to be named, that": what he did besides saying it. Returns the item "that", or
/// no_item.
std::uint32_t behind_wish(std::span<const Item> items, std::uint32_t comma);

/// "withdrew after its exposure to an attack by Y": a verb of going or meeting, to which nobody makes its subject.
bool only_moves(const Annotations& annotations, const Item& item);

/// "after the cutting of X": says whether a phrase is the genitive of the one with a preposition right before it, as
/// also "shells" is in "ten were killed after the fall of shells that X fired".
bool is_of_adjunct_before(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                          std::uint32_t at);

/// Returns the comma that opens an inset of phrases which the comma at `at` closes, or `at`.
std::uint32_t before_inset(std::span<const Item> items, std::uint32_t at);

/// "X, which backs Y, took part in": the comma that opens a relative clause which the comma at `at` closes, or `at`.
std::uint32_t before_relative_inset(std::span<const Item> items, std::uint32_t at);

/// "the aim of the plan that X drew up is [huwa] to isolate Y": a pronoun without a comma behind a relative clause ends
/// it, and links what was told of before to what is said of that.
bool is_link(std::span<const Item> items, std::uint32_t trigger, std::uint32_t pronoun);

/// "ten were killed, among them two of X's officers[,] in": the item behind those whom "among them" at `at` names, or
/// `at`.
std::uint32_t behind_members(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "said X, the head of Y, and the leader of Z, that": from the comma at `at`, nothing but nouns between several
/// commas. Returns the item "that", or no_item.
std::uint32_t behind_appositions(std::span<const Item> items, std::uint32_t at);

/// "said to Y, Dr. X, [the] analyst of markets that": nothing but phrases from `at` to what is said. Returns the item
/// that opens it, or no_item.
std::uint32_t behind_titles(std::span<const Item> items, std::uint32_t at);

/// "added in a statement [that] he issued [it] after the raid that": from the verb of a clause about a paper or a
/// meeting to what is said. Returns the item that opens it, or no_item.
std::uint32_t behind_paper(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb);

/// "accused, in a statement [that was] published on Monday, X": from the verb right behind a paper to the item behind
/// what tells when and where that was, or no_item.
std::uint32_t behind_publishing(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb);

/// "quoted officials who were not named [with] their saying that": finds a noun of somebody's saying behind the verb of
/// the clause, right before what he says, or no_item.
std::uint32_t find_saying(std::span<const Item> items, std::uint32_t at);

/// "announced in an interview on the programme 'X' the freezing of": the item behind which the clause goes on to the
/// left, or `at` where no such occasion ends right before it. `about`: what is announced has a preposition.
std::uint32_t before_occasion(const Annotations& annotations, std::span<const Item> items, std::uint32_t at,
                              bool about);

/// "108 people, among them [baynahum] 49 children": spelled like "among themselves".
bool leads_to_number(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "decided X, who met on Monday in Y, the sending of": says whether the first comma behind the verb of a relative
/// clause ends it, for what the main verb is about stands behind it.
bool closes_relative(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                     std::uint32_t comma);

/// "discussed in a call [that] he got [-hu] from X the ways": what stands bare behind the clause about such an
/// occasion, from its verb, or no_item.
std::uint32_t behind_occasion(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "attacked the troops, that X sent [them], Y", "... the deputy who heads the committee Y": from the relative pronoun
/// or the bare verb at `at` behind the subject of `trigger`: the object behind the clause, where that shows its end;
/// else no_item.
std::uint32_t behind_subject_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                                    std::uint32_t at);

/// "urged X, after the talks failed, Y to": from the subordinator behind the subject of `trigger` and a comma: its
/// target behind the next comma, or no_item.
std::uint32_t object_behind_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                                   std::uint32_t at);

/// "[that] a man driving a car attacked": the subject of the verb before the clause that describes it, or no_item.
std::uint32_t subject_before_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb);

/// "killed was X and wounded were two by the fire of Y", seen from "killed": the agent of both, or no_item. `other`:
/// the second verb.
std::uint32_t agent_of_both(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                            std::uint32_t other);

/// "attacked gunmen whom X backs [-hum] Y", at the verb "backs": Y is none of its arguments.
bool is_subject_clause(std::span<const Item> items, std::uint32_t verb);

/// "threatened the Brigades, the armed wing of X, Y": another name of the same actor between commas right behind it.
bool is_renamed(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "that X, [the] neighbour of Y, attacked": the actors before what commas set off right before the verb, or no_item.
std::uint32_t topic_before_inset(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb);

/// "in a statement on a site belonging [tabi'] to X, ...": an indefinite adjective with its complement, right behind a
/// phrase with a preposition, which it describes.
bool describes_adjunct(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "condemned X 'in [bi-] the strongest words' ...": says whether the object of the verb is to come behind `items`.
bool follows_quoted_manner(std::span<const Item> items);

/// "In the evening, in his account on Twitter": says whether the items tell nothing but when, where and how.
bool are_adjuncts(std::span<const Item> items);

}  // namespace isnad
