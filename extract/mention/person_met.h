// Persons whom a text has named before, or whom everybody knows by one word. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstdint>
#include <string_view>

namespace isnad {

/// A full name once given, its last word alone means the same person.
void remember(MentionContext& in, const PhraseMatch& name, const Mention& mention);

/// "the forces of the president X": whose name stands in a title.
void remember_holder(MentionContext& in, const PhraseMatch& name);

/// "quoted from [an] X his saying that": unknown words before a noun of somebody's saying name him; returns where
/// they end.
std::uint32_t named_by_saying(const MentionContext& in, std::uint32_t at);

/// A person's office becomes known, or is what it was.
void register_person(MentionContext& in, Mention& mention);

/// "with Xyz Zyx [the] minister of Ruritania", "said Xyz Zyx ...": the end of unknown words that can only be a name
/// there, or `at`.
std::uint32_t named_by_title(const MentionContext& in, std::uint32_t at);

/// "said Karim Mountain that", "said John the-Judge: ...": a given name and whatever word stands between a verb of
/// saying and what is said, or to whom, where or when. Returns the end of the name, or `at`.
std::uint32_t named_by_verb(const MentionContext& in, std::uint32_t at);

/// "Smith" alone: a word that is nothing else, and the last name of one person who is in office then.
std::uint32_t holder_alone(MentionContext& in, std::uint32_t at);

std::uint32_t met_before(MentionContext& in, std::uint32_t at);

std::uint32_t met_before(MentionContext& in, std::uint32_t at, std::u16string_view surname, const Proclitic& proclitic);

/// "[the] prince Rudolf", after "the crown prince, [the] prince Rudolf son of X": who bore that title before that
/// name.
bool met_with_title(const MentionContext& in, Mention& mention, std::uint32_t at, const TitleChain& chain);

/// "the Doctor" of a text in which somebody is called "Sami the-Doctor": not one of those who stand for their
/// office.
std::uint32_t met_by_title(MentionContext& in, const TitleChain& chain);

/// For whom a known person acts: whom the text has said, else as the lexicon knows it for the day of the document.
std::uint32_t acting_here(const MentionContext& in, std::uint32_t known);

}  // namespace isnad
