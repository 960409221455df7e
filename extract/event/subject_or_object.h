// What stands behind a verb that goes on: its subject or, where somebody told of before does it, its object. Internal
// to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstddef>
#include <cstdint>

namespace isnad {

/// Tells of the verb by its frames: reads what follows it as its subject; as its object where only that gives the event
/// a target. Says whether it means something.
bool try_both_subjects(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args);

/// Where what follows the verb gave the last event, told after `before`, no target as its subject: reads it as the
/// object, if only that gives the event a target. `with_noun`: by the frames of the verb with a light noun.
void try_other_subject(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args, bool with_noun,
                       std::size_t before);

}  // namespace isnad
