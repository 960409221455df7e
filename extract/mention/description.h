// Definite descriptions: titles that name nobody by themselves, and whom they refer to. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace isnad {

/// "the Gulf state": one of the union's members that the text has named, and not the union.
bool is_member_state(const MentionContext& in, const TitleChain& chain);

std::uint32_t member_state(MentionContext& in, const TitleChain& chain);

/// "its ally [the state] X": X. Returns the begin where nobody is named.
std::uint32_t another(MentionContext& in, const TitleChain& chain);

/// Unvocalised, the oblique dual and the sound plural are one spelling: then it is the plural.
bool may_be_plural(const MentionContext& in, const TitleChain& chain);

/// A title in the dual that may be a plural is one, unless two are meant for certain.
void settle_number(const MentionContext& in, const TitleChain& chain, Mention& mention);

/// A chain that does not say whose it is: a known person, a default, a description of someone met before, or
/// nobody.
std::uint32_t untitled(MentionContext& in, const TitleChain& chain, Mention mention);

/// The same, else the nearest that fits.
std::uint32_t owner_at(const MentionContext& in, std::uint32_t at, const Features* pronoun);

/// The mention once for each of several actors.
std::uint32_t add_each(MentionContext& in, std::span<const std::uint32_t> pair, Mention mention);

/// "the two countries".
std::uint32_t described_pair(MentionContext& in, Mention mention);

/// "the two officials", "the two men": the last two, if the text has named two.
std::uint32_t described_two(MentionContext& in, const Title& title, const Mention& mention);

/// Takes over who it is from the last mention that the title describes, if any.
void take_described(const MentionContext& in, const TitleChain& chain, Mention& mention);

/// "the rebels": the one armed group that the text has named, or of several the one that it called so.
std::uint32_t rebels_named(const MentionContext& in, const TitleChain& chain, const Mention& mention);

/// A head of government is no head of state, though both are "head".
bool same_office(const Mention& before, const Mention& mention);

/// "the paper X": the title says what its bearer is anyway, a medium or a party.
bool names_genre(std::string_view role, const Entity& entity);

bool names_type(const Title& title, const Entity& entity);

/// "the prime minister's office" after "the prime minister of X".
bool is_office_of(const MentionContext& in, const Title& organ, const Mention& holder);

/// "the foreign minister", "the spokesman of the government": no state is named.
bool is_minister(const MentionContext& in, const TitleChain& chain);

/// "the government", "the army": of the state whose officials were named last, or of the only one that was named.
std::uint32_t state_in_question(const MentionContext& in);

/// "[to] this country": the state by whose name or place the text last told of one, or no_entry.
std::uint32_t land_pointed_at(const MentionContext& in, const TitleChain& chain);

/// "these planes", "these forces": says whether a title is a bare one of forces behind a demonstrative.
bool are_forces_pointed_at(const MentionContext& in, const TitleChain& chain);

/// "these planes": whose the planes are that the text has named last, or forces of the same kind; none if it has named
/// none.
std::vector<std::uint32_t> forces_pointed_at(const MentionContext& in, const TitleChain& chain);

/// The text names another state at least three times, and twice as often: a guest's state is not in question.
bool is_outnumbered(const MentionContext& in, std::uint32_t state);

/// The state that the text names first as one who acts.
std::uint32_t protagonist(const MentionContext& in);

bool follows_preposition(const MentionContext& in, std::uint32_t at);

/// Who holds an office of a state, or an organ of it, whichever state that is.
bool is_official(const MentionContext& in, const Mention& mention);

/// Police and troops that need not say whose they are.
bool is_domestic_force(const MentionContext& in, const Mention& mention);

/// Says whether "in" stands before a token.
bool follows_locative(const MentionContext& in, std::uint32_t at);

bool is_party(const MentionContext& in, const Mention& mention);

/// "X and Y", "the ministers of X and Y": says whether a mention is one of those named together with the one before it.
bool is_listed_with_last(const MentionContext& in, std::size_t mention);

/// "the three countries", "the three ministers": so many as the text last named together, or none.
std::vector<std::uint32_t> several_described(const MentionContext& in, const TitleChain& chain);

/// "[al-]source", "[dhat] the same source": the noun by which the text may have called him before.
std::u16string_view stem_of(const MentionContext& in, const TitleChain& chain);

}  // namespace isnad
