// Several to whom something is said. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstdint>

namespace isnad {

/// "said to [the] journalists Smith": says whether the name behind several, which ends at `end`, is not theirs, as that
/// of a list would be.
bool is_audience(const MentionContext& in, const Mention& mention, std::uint32_t end);

}  // namespace isnad
