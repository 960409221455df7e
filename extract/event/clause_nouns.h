// Nouns of action, and what they are done to. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstdint>
#include <span>

namespace isnad {

/// "the arrest of 48 men": whom an act of force counts have not done it.
bool counts_victims(const ClauseContext& in, const Item& item);

/// "the arrest of five of the Xis": the Xis, or nobody.
Mentions counted_victims(const ClauseContext& in, std::uint32_t i);

/// "the condemnation of the attack": an item of its own.
bool has_genitive_thing(const ClauseContext& in, std::uint32_t i);

bool is_statement_noun(const ClauseContext& in, const Item& item);

/// Says whether what the noun of action is done to stands behind it: "on X".
bool has_own_target(const ClauseContext& in, std::uint32_t i, const Arguments& args);

bool has_own_actor(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "its support for [li-] the steps": right behind the noun.
bool says_to_whom(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// A comma before or behind ", in a statement,".
bool is_inset_comma(const ClauseContext& in, std::uint32_t comma);

/// "replied to an attack": who does so has not done it.
bool is_about(const ClauseContext& in, const Verb& verb, std::uint8_t preposition);

/// "announced [about] an arrest": the noun is what a verb of saying tells.
bool is_announced(const ClauseContext& in, std::uint32_t i);

/// Arrests, expulsions, sanctions, releases: who announces them does them.
bool is_act_of_authority(const ClauseContext& in, const Item& item);

/// "attacked X by saying [bi-l-qawl] that": the verb whose subject says so, or no_item.
std::uint32_t verb_done_by_saying(const ClauseContext& in, std::uint32_t i);

/// "X's announcement of [an] the return of the troops": a noun in the place of what is said.
bool tells_of_event(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "a halt to [li-] shelling": the noun before it ends it.
bool is_ended(const ClauseContext& in, std::uint32_t i);

/// "dismissed after his accusation of [bi-] sending arms to X": the pronoun is whom nobody in particular accuses.
bool is_accusation_of_owner(const ClauseContext& in, std::uint32_t i);

/// When, how or where something happens: "yesterday in Geneva under the auspices of Z".
bool is_aside(const ClauseContext& in, const Item& item);

/// "at [bi-] a request of X", "on the grounds of X's request", "in answer to [li-] X's call": a request that was
/// made, whatever of.
bool is_heeded(const ClauseContext& in, std::uint32_t i);

/// "renewed the support of X for [li-] Y": the genitive of the noun of a light verb does it, for another is whom it
/// is done to.
bool names_doer(const ClauseContext& in, std::uint32_t noun, std::span<const std::uint8_t> prepositions,
                const Arguments& args);

/// Says whether both are of one state or body.
bool is_of_same_state(const ClauseContext& in, const Mentions& one, const Mentions& other);

/// "said that X [is] in readiness for": the topic right before a noun of will is whose it is.
Mentions topic_before(const ClauseContext& in, std::uint32_t i);

/// "X: arrest of a man": in a headline the state before the colon arrests.
Mentions country_heading(const ClauseContext& in, std::uint32_t i);

/// "with approval from X": whose doing a noun is, where "from" is no argument of its own. `fatal`: somebody is said
/// to have fallen in it, "the death of Y in a raid of [li-] X".
void given_by(const ClauseContext& in, std::uint32_t i, Arguments& args, bool fatal);

/// "threatened to answer any attack": none has happened.
bool is_any(const ClauseContext& in, std::uint32_t i);

/// "with the siege and shelling [of] X": the genitive of the second noun is that of both. `governed`: a verb says whose
/// the deeds are, "went on backing and arming X".
bool shares_genitive(const ClauseContext& in, std::uint32_t i, bool governed = false);

/// "X's decision [to] expel": says whether a noun of action follows right behind a noun whose owner does it.
bool follows_deed_noun(const ClauseContext& in, std::uint32_t i);

/// "the decision of", "a decision that provides for": the noun of a deed that the noun of action at `i` belongs to,
/// or no_item.
std::uint32_t deed_before(const ClauseContext& in, std::uint32_t i);

bool is_deed(const ClauseContext& in, const Item& item);

/// "stressed the necessity of expelling X and arresting Y": says whether a noun of action is only said to be
/// needed.
bool is_only_needed(const ClauseContext& in, std::uint32_t i);

/// "led X to call for calm": the one who was led does it.
bool caused_subject(const ClauseContext& in, std::uint32_t verb, std::uint32_t i, Arguments& args);

/// The preposition of the phrase right before an item: its own, or where it opens the sentence that of the noun
/// whose genitive it is; else 0.
std::uint8_t preposition_of_phrase(const ClauseContext& in, std::uint32_t i);

/// Another verb of the sentence says or does something.
bool another_acts(const ClauseContext& in, std::uint32_t i);

/// "a number of the raids [that] X made".
bool is_some_of(const ClauseContext& in, const Item& noun);

/// "in a statement [that] the agency published [it]": a relative clause without a pronoun.
bool describes_noun(const ClauseContext& in, std::uint32_t i);

/// "a step [that was] described as": an unvocalised verb right behind an indefinite noun.
bool is_said_of_bare_noun(const ClauseContext& in, std::uint32_t i);

/// How many items before `before` tell nothing of who does it, maybe 0: a relative clause between commas, what enables
/// him, or what describes a noun. `aside`: a comma stands behind them, so that circumstances count too.
std::uint32_t passed_over(const ClauseContext& in, std::uint32_t before, bool aside);

/// "no progress [that] is mentioned": right behind an indefinite noun that names nobody.
bool is_said_of_thing(const ClauseContext& in, std::uint32_t i);

}  // namespace isnad
