// Forces that fight at the side of others. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "troops of X, backed [mad'umatan] by [bi-] aircraft of Y": tells that Y fights at their side; the item is a
/// participle in the indefinite.
void backed_by_arms(EventContext& in, std::uint32_t i);

}  // namespace isnad
