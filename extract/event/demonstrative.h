// Events: a demonstrative that a verb is said of. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "which [hadha] does not indicate": said by nobody.
bool follows_demonstrative(const EventContext& in, std::uint32_t i);

}  // namespace isnad
