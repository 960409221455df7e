// Light verbs with the nouns that say what is done by them. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

bool try_lights(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args);

/// A bit for each noun of action that an argument may be: most light uses of a verb are ruled out by it.
std::uint64_t nouns_beside(const EventContext& in, const Arguments& args);

/// The arguments of a light verb together with those of its noun.
Arguments light_arguments(const EventContext& in, std::uint32_t i, std::uint32_t noun, const Arguments& args);

/// "X was exposed to an attack", where nothing else tells whose it is.
bool suffer_by_light(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args);

}  // namespace isnad
