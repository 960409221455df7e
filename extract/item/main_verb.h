// Words that only their place shows to be the verb of a clause. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "highlighted [abraza] the minister that", spelled like "the most prominent of": before one speaker.
bool is_verb_of_quantifier(const ItemContext& in, std::uint32_t at, const PhraseMatch& particle);

/// "that the army of [al-] X stationed in [the] Y launched": no noun without the article goes on behind such a phrase.
bool is_verb_of_clause(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "the troops made progress [taqadduman]", spelled like "the two went ahead".
bool follows_many(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// Of two readings as a verb, the one that agrees with the actor after it, else the one that is preferred.
bool fits_better(const ItemContext& in, std::uint32_t at, const Analysis& a, const Analysis& b);

/// Says whether the verb names something that its subject does.
bool has_doer(const ItemContext& in, const Analysis& verb);

/// "two gunmen [ithnayn]": a number behind what it counts, spelled like a verb.
bool counts_those_before(const ItemContext& in, std::uint32_t at);

/// "a soldier [who] killed a Ruritanian [-an]": no noun has an indefinite accusative right behind it.
bool governs_accusative(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "that X, who visited Y, asked to meet Z", spelled like "request": the clause of X has no verb yet, and the
/// relative clause its own and an object.
bool is_main_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "expressed the minister yesterday to [li-] X his [an] ...", spelled like "through": `after` stands behind who.
bool expresses(const ItemContext& in, std::uint32_t at, std::uint32_t after, const Mention& subject);

/// "visited X yesterday and refused to give Y", spelled like "the refusal": the clause of a verb alike goes on.
bool goes_on_with_action(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "we killed five", "we struck X", but not "our support for [li-] X".
bool takes_what_follows(const ItemContext& in, std::uint32_t at);

/// "called for X and pledged [by] ...", spelled like "and a pledge": before the preposition that the verb takes.
bool goes_on_with(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "its condemnation [idana-hu]", spelled like "condemned him [adana-hu]" but for the place of the hamza.
bool is_written_as_noun(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "X, Y's minister, held talks": says whether a subject and a comma, and nothing else, stand before the verb.
bool awaits_verb(const ItemContext& in, const Analysis& verb);

}  // namespace isnad
