// Who speaks where, how far, and what a verb may be besides. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/lexicon/accordance.h>

#include <cstdint>

namespace isnad {

/// "X supports Y, according to a statement [that] Z issued [it], and demands": not Z.
bool is_cited(const ClauseContext& in, std::uint32_t verb);

bool is_cited(const ClauseContext& in, const Event& speech);

/// Says whether the item is an "according to" of that kind.
bool is_according(const ClauseContext& in, std::uint32_t i, Accordance kind);

/// ", as X says,": a report beside the clause.
bool is_told_so(const ClauseContext& in, std::uint32_t i);

/// Right behind "as [kama]".
bool follows_as(const ClauseContext& in, std::uint32_t i);

/// "his saying, in a speech in X, that": the arguments of a noun of saying with what is said, behind an inset.
Arguments with_speech(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// The colon after who speaks, and to whom, at the head of a line.
std::uint32_t headline_colon(const ClauseContext& in);

/// "Ruritania: prices fall": a state at the head of a line speaks only where words of its own follow.
bool names_topic(const ClauseContext& in);

/// The predicate of plain saying, which every language has.
const Predicate* speech_predicate(const ClauseContext& in);

/// "said 'The Free' that": quotation marks around the name of who says something.
bool is_quoted_speaker(const ClauseContext& in, std::uint32_t i);

/// "said Joyful Whoever", "said Whoever the Ruritanian": two words right behind the verb, of which one can only be
/// a name, and no noun phrase is made so.
bool is_odd_name(const ClauseContext& in, std::uint32_t i);

/// "the minister in Ruritania [f.] who [m.] said": the actor before places that the verb does not agree with, or
/// no_item.
std::uint32_t before_place(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent);

/// "the steps of which he said that they ...": what the clause is about is told of, and says nothing.
bool is_told_of(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args);

/// "[he] stressed [the] importance of": a feminine noun in the construct state right behind a masculine verb.
bool is_thing_said(const ClauseContext& in, std::uint32_t i, const Item& noun);

/// "said [f.] the deputy [m.] X that": titles in the masculine are borne by women.
bool is_woman(const ClauseContext& in, std::uint32_t i, const Item& item, const Arguments& args);

/// "no reaching of [ila] an agreement": the noun is what the verbal noun of a light verb before it is done to.
bool is_reached(const ClauseContext& in, std::uint32_t i);

/// Conditions and purposes: nothing has happened.
bool is_hypothetical(const ClauseContext& in, std::uint32_t i);

bool is_statement(const ClauseContext& in, const Event& event);

/// What is said ends with its quotation, with the next verb of saying that goes on, or with the sentence.
std::uint32_t speech_end(const ClauseContext& in, std::uint32_t begin, std::uint32_t trigger);

bool is_denial(const ClauseContext& in, const Event& speech);

/// "denied that the envoy, whom he met, had warned him": what a clause about somebody tells of him is not denied.
bool tells_of_somebody(const ClauseContext& in, std::uint32_t i);

/// "denied that ..., but threatened": what comes after "but" is not denied, nor part of what is said.
bool stands_against(const ClauseContext& in, const Event& event, const Event& denial);

/// "said that ..., and called on X": he does so himself, and does not report it.
bool is_own_act(const ClauseContext& in, const Event& event, const Event& speech);

}  // namespace isnad
