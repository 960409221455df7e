// The finder of mentions, word by word. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstdint>

namespace isnad {

Mention start(const MentionContext& in, std::uint32_t at, std::uint32_t end, const Analysis* analysis);

std::uint32_t add(MentionContext& in, Mention mention);

/// "X (Agency)": the capital X where a state of that name would be another's; else the name itself.
PhraseMatch capital_meant(const MentionContext& in, std::uint32_t at, const PhraseMatch& name);

std::uint32_t named(MentionContext& in, std::uint32_t at, const PhraseMatch& name);

/// Reads the mentions of a sentence from the token `first` on.
void read_mentions(MentionContext& in, std::uint32_t first);

}  // namespace isnad
