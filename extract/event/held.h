// Who is held somewhere. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "X was [kana] held [muhtajazan] in Y", "... by [lada] Y": tells of it at the copula.
void held(EventContext& in, std::uint32_t copula);

}  // namespace isnad
