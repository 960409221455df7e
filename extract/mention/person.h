// Personal names, with and without titles. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstdint>

namespace isnad {

/// "X [met] the Ruritanian minister": one who never held an office there is not he.
bool is_of_another_state(const MentionContext& in, std::uint32_t person, std::uint32_t owner);

/// "Y, the spokesman of X,": the title after a personal name says for whom he acts.
void apposed_title(MentionContext& in, Mention& mention);

/// "X, who is [wa-huwa] a Ruritanian diplomat,": the clause says for whom a person acts whom nothing else tells of.
void described_by_clause(const MentionContext& in, Mention& mention);

/// "X, who is [wa-huwa] a Ruritanian diplomat,": the end of the name before such a clause, or `at`.
std::uint32_t named_by_clause(const MentionContext& in, std::uint32_t at);

/// At the end of the sentence, a mark or what is said.
bool ends_phrase(const MentionContext& in, std::uint32_t at);

/// The personal name after a title, also between commas.
void attach_name(MentionContext& in, Mention& mention, const TitleChain& chain);

/// "President Whoever Y": a word of another use before the surname of a known person is his given name. Returns the
/// end of the name, or `at`.
std::uint32_t before_known_surname(const MentionContext& in, std::uint32_t at);

/// "President Y": the one person of that last name who was in office then, for the state that the title names.
bool surname_after_title(const MentionContext& in, Mention& mention, std::uint32_t at, const TitleChain& chain);

/// Says whether the person held, at the date of the document, an office of that owner, or of that title where the
/// chain names no owner.
bool in_office(const MentionContext& in, std::uint32_t person, const TitleChain& chain);

/// "the mufti of X, Dr Y": a second title without an owner belongs to the name.
std::uint32_t after_honorific(const MentionContext& in, std::uint32_t at);

PhraseMatch known_person(const MentionContext& in, std::uint32_t at, std::uint32_t end);

/// Makes the name from `at` to `end`, a known one if there is such, the person of the mention. `clitics`: letters
/// before the first word that are not of the name.
void set_person(MentionContext& in, Mention& mention, const PhraseMatch& known, std::uint32_t at, std::uint32_t end,
                std::size_t clitics = 0);

/// A personal name without a title before it: met before, or followed by its title, or given name and surname.
std::uint32_t person(MentionContext& in, std::uint32_t at);

/// "and Muhammad", "to Muhammad": the reading of the first word of a name that bears clitics; else nullptr.
const Analysis* given_name_after_clitics(const MentionContext& in, std::uint32_t at);

/// "Abdal-Xyz", written as one word: the letters before the article, if they are a part of names, else 0.
std::size_t joined_part(const Language& language, std::u16string_view word);

/// "the opposition's leader criticized president X": what is spelled like a word of honour at `at` is a title of
/// another.
bool begins_head_of_state(const MentionContext& in, const Mention& mention, std::uint32_t at);

}  // namespace isnad
