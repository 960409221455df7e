// Bodies that a text calls by what they are and whose. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/title_chain.h>

#include <cstdint>

namespace isnad {

/// "The Guardian ... the British paper", "Hamas ... the Palestinian movement": the one body of that type that the text
/// has named and that may be of that state, or no_entry.
std::uint32_t body_by_epithet(const MentionContext& in, const TitleChain& chain, const Mention& mention);

}  // namespace isnad
