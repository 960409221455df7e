// Names that are also spelled like other words. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstdint>

namespace isnad {

/// "by the first visit": spelled like a surname, before an indefinite noun.
bool is_ordinal_after_preposition(const MentionContext& in, std::uint32_t at);

/// A name that is also a verb or a common word: only where nothing speaks for that reading.
bool is_ordinary_word(const MentionContext& in, std::uint32_t at, const PhraseMatch& name);

/// "condemned the raids on X and demanded [wa-talaba] of", spelled like "and a student of": a verb of demanding with
/// the conjunction, of whom the title would be said to be.
bool goes_on_to_demand(const Annotations& annotations, std::uint32_t at, const Analysis& title);

/// "Sultan al-Xani", spelled like "the sultan of": a given name before a surname that nobody knows.
bool is_given_name_here(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "a programme of [li-] the journalist", "called them [bi-] the": what bears a preposition describes no noun before
/// it.
bool is_plain_adjective(const Annotations& annotations, const Token& token);

bool is_feminine_noun(const MentionContext& in, std::uint32_t at);

/// "its dialogue", spelled like a place in -ah.
bool is_owned_deed(const MentionContext& in, const Token& token);

/// "the port of Ishmael", "the town of Salih": a given name right behind the word for a place is that of the place.
bool is_name_of_place(const MentionContext& in, std::uint32_t at);

/// "by her firmness" [bi-rasanati-ha]: a preposition and somebody's pronoun on a word that nobody knows, which is no
/// name.
bool bears_clitics_of_noun(const Annotations& annotations, std::uint32_t at);

}  // namespace isnad
