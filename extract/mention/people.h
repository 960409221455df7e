// People of a state or place, named by an adjective or by where they are. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstddef>
#include <cstdint>

namespace isnad {

/// "the police", which the whole text does not say whose, are of the only state where the sentence takes place.
void resolve_by_place(MentionContext& in, std::size_t first);

/// "the Armenians", "Palestinians".
std::uint32_t people(MentionContext& in, std::uint32_t at);

/// "Ruritanian shoppers [-un -un] said": people of a state, whatever the noun, by its ending and the adjective's.
std::uint32_t nationals(MentionContext& in, std::uint32_t at);

}  // namespace isnad
