// Which reading of a word its context allows. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>
#include <string_view>

namespace isnad {

/// A verb whose first letter looks like a clitic before a particle.
bool is_whole_verb(const ItemContext& in, std::uint32_t at, const PhraseMatch& particle);

bool clause_start(const ItemContext& in);

/// "shelled the army Aden": a place right behind a verb and its subject is the object, though spelled like a verb.
bool is_place_acted_upon(const ItemContext& in, std::uint32_t at, const Mention& mention);

/// A word that is a verb to the lexicon too, in a place where only a verb can stand.
bool verb_beats_mention(const ItemContext& in, std::uint32_t at);

bool next_is_nominal(const ItemContext& in, std::uint32_t at);

bool next_is_time(const ItemContext& in, std::uint32_t at);

/// Chooses the verb reading of a word, or none where it must be a noun.
const Analysis* verb_reading(const ItemContext& in, std::uint32_t at);

/// "on the other hand, ...", "as ...": nothing but such stands before.
bool first_of_sentence(const ItemContext& in);

/// Says whether a quotation is open here.
bool is_quoted(const ItemContext& in);

/// Between verb readings: one with a predicate, then the one with fewer clitics.
bool prefers(const ItemContext& in, const Analysis& a, const Analysis& b);

const Analysis* participle_reading(const ItemContext& in, std::uint32_t at);

/// "is demanded [mutalab] to [bi-]", spelled like "demanding": what is done to somebody.
bool is_done_to(const ItemContext& in, std::uint32_t at, const Form& participle);

/// "the Ruritanian occupation of [li-] X": what may also name the forces is the deed.
bool is_done_to(const ItemContext& in, std::uint32_t at);

bool before_complement(const ItemContext& in, std::uint32_t at);

/// A participle that stands as the verb of its clause.
const Analysis* predicate_reading(const ItemContext& in, std::uint32_t at);

/// Says whether a word is written with one letter of a contrast where a lemma has the other.
bool contrasts_with(const ItemContext& in, const Token& token, std::string_view lemma);

const Analysis* event_reading(const ItemContext& in, std::uint32_t at);

/// The enclitic that a token has after this word, as in Analysis, or 0.
std::uint8_t enclitic_after(const ItemContext& in, std::uint32_t at, std::u16string_view word);

}  // namespace isnad
