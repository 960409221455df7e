// Events: a demonstrative that a verb is said of, or a noun. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "which [hadha] does not indicate": said by nobody.
bool follows_demonstrative(const EventContext& in, std::uint32_t i);

/// "these agreements": a noun without an owner that points to what has been told of.
bool is_pointed_at(const Annotations& annotations, const Item& noun);

}  // namespace isnad
