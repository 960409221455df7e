// Which verb a word is by the verb or the relative pronoun before it. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>
#include <optional>

namespace isnad {

/// "X, which [f.] fights [tuqatil] Y", spelled like "they fought [m., taqatala]": says whether the first of two
/// readings is that of the verb right behind a relative pronoun; nothing where that does not tell.
std::optional<bool> agrees_with_relative(const ItemContext& in, std::uint32_t at, const Analysis& a, const Analysis& b);

/// "X decided that [an] she file [tuqaddim] a complaint", spelled like "he advanced [taqaddama]": the same right behind
/// "that", which stands before no verb in the perfect.
std::optional<bool> is_wanted(const ItemContext& in, std::uint32_t at, const Analysis& a, const Analysis& b);

/// "X [f.], for her part, offers [tuqaddim]", spelled like "he advanced [taqaddama]": the same of the verb of a topic
/// that an adjunct, an inset or a relative clause parts from it.
std::optional<bool> agrees_with_topic(const ItemContext& in, std::uint32_t at, const Analysis& a, const Analysis& b);

/// "X [f.] takes part in the raids and offers [tuqaddim] help", spelled like "and advanced [m., taqaddama]": the same
/// of a verb coordinated with one before, or of "X [f.] left before [she] offered" right behind the subordinator.
std::optional<bool> goes_on_alike(const ItemContext& in, std::uint32_t at, const Analysis& a, const Analysis& b);

/// "X, who had [kana] abducted [khatafa] Y", spelled like "the abduction of": says whether the verb stands right behind
/// the copula of a relative clause.
bool had_done(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "criticized X's meddling and its support [da'muha] for the front [f.]", spelled like "and [m.] supported her": what
/// stands right behind the pronoun is no subject of that verb, so the word is a noun.
bool has_no_subject_behind(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "in a step that Y called rash, asked [talaba] a number of Xs", spelled like "the request": behind a fronted adjunct
/// and a comma the clause begins with its verb.
bool opens_main_clause(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "that [anna] the meddling [tadakhkhul] of X threatens Y", spelled like "that X meddle [an tadkhul]": another verb
/// follows in the clause.
bool is_topic_of_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "X shelled the camp, and managed [wa-tamakkana] to [min] take it", spelled like "and the managing": before the
/// preposition and the noun of what is managed, begun or failed.
bool goes_on_managing(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "before now [sabaqa an] X received [talaqqa]", "it has happened to X that [an] he received": right behind "that" of
/// such a verb stands a verb in the perfect.
bool follows_raising_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb);

/// "was doing", "began doing": says whether an item is a verb that stands before the one of its subject.
bool carries_verb(const Annotations& annotations, const Item& item);

}  // namespace isnad
