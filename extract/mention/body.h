// Names of bodies that the lexicon does not know, and bodies that the text has named before. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstdint>
#include <string_view>

namespace isnad {

/// "the movement X, [the] opposing": the adjective of a party that stands at `end`.
bool is_in_opposition(const MentionContext& in, std::uint32_t at, std::uint32_t end, const Entity& body);

/// "the former president": not of the office that acts now.
bool is_former(const MentionContext& in, const Mention& holder);

/// "the spokesman of X ... the spokesman Smith": the actor of whoever bore the title before without a name.
std::uint32_t of_holder_unnamed(const MentionContext& in, const TitleChain& chain, const Mention& mention);

/// "the agency of Ruritania quoted [an] a spokesman for the defence ministry": the state whose agency quotes him.
std::uint32_t state_of_agency(const MentionContext& in, const TitleChain& chain);

/// "the police in X": the state that a place right after a title lies in, or nothing.
std::uint32_t state_of_place(const MentionContext& in, std::uint32_t at);

/// "was killed in Ruritania by the police": they are of the place right before.
std::uint32_t state_of_scene(const MentionContext& in, const Mention& police);

/// "the leader of the party", "a source in the party", "a spokesman for the party": the chain names a definite body.
bool has_definite_body(const MentionContext& in, const TitleChain& chain);

/// "the spokesman of the ministry": the actor of the last organ that such a title fits.
std::uint32_t last_organ(const MentionContext& in, std::uint32_t title);

/// "the jets of the army": that of whose army the text has spoken, else of the state that it is about.
std::uint32_t army_of(const MentionContext& in, const TitleChain& chain);

/// "a Ruritanian delegation came ... the delegation": whose a group is that bears its name, or whom the same noun
/// has introduced last.
std::uint32_t introduced_as(const MentionContext& in, const Mention& mention);

/// "the Socialist Party" is no party met before whose name lacks that word.
bool is_other_party(const MentionContext& in, const TitleChain& chain, const Mention& before);

/// "the movement X", later "the movement": says whether the word stands in the mention of a body before.
bool names_body(const MentionContext& in, const Mention& before, std::u16string_view word);

/// "a leader in the movement": the body that was last called so, or nothing.
std::uint32_t body_of(const MentionContext& in, const TitleChain& chain);

/// "director of the research department in the organisation": the same of a body behind the chain, which then ends
/// at `end`.
std::uint32_t body_behind(const MentionContext& in, const TitleChain& chain, std::uint32_t& end);

}  // namespace isnad
