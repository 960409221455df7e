// Who or what is held. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "X was [kana] held [muhtajazan] in Y", "... by [lada] Y": tells of it at the copula.
void tell_of_captives(EventContext& in, std::uint32_t copula);

/// "X [f.] drove out Y [m.], and took the villages that he held": Y, who alone agrees with the verb and was struck
/// before; or nobody.
Mentions holder_driven_out(const EventContext& in, std::uint32_t i);

}  // namespace isnad
