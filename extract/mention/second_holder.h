// Names of office-holders apart from the title. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace isnad {

/// "the two senators, the republican X and": the first of them is told apart by an adjective. "The prime minister of
/// Ruritania, the designated X".
std::uint32_t after_telling_adjective(const MentionContext& in, std::uint32_t at, const TitleChain& chain);

/// "arrested the Ruritanian X Y": a name with nothing but where he is from before it.
std::uint32_t national_named(MentionContext& in, std::uint32_t at);

/// "the director at [fi] 'Whatever' X": behind the quoted name.
std::uint32_t after_quoted_post(const MentionContext& in, std::uint32_t at);

/// "the sailors and the Ruritanian marines": an adjective in the plural is that of both, from a mention on.
void share_nisba(MentionContext& in, std::size_t first);

/// "the Ruritanian president X and the Graustarkian Y": the second person of the title of the first; returns where
/// they end. `two`: the title is in the dual, so that any adjective may tell them apart.
std::uint32_t second_holder(MentionContext& in, const Mention& first, const TitleChain& chain);

/// Says whether "and" stands on the first word of a mention, or by itself before it.
bool is_joined(const Annotations& annotations, const Mention& mention);

/// "the writer and [wa-]the analyst X": one man with two offices, of which the first has no name of its own, becomes
/// one mention. `first`: the first mention of the sentence.
void join_offices(MentionContext& in, std::size_t first);

/// "Smith, who [wa-huwa] is a Ruritanian deputy,": he is of whom the office is. `first` as above.
void describe_persons(MentionContext& in, std::size_t first);

/// The role that a chain of titles gives: "the head of the foreign affairs committee in the senate" is no diplomat,
/// "the spokesman of the Palace" is of the government.
std::string_view role_of(const Annotations& annotations, const TitleChain& chain);

}  // namespace isnad
