// Who mediates between those that the sentence has told of. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "signed an agreement by the mediation [bi-wasata] of X": X mediates between who signed it. Says whether it is so.
bool mediates_by_noun(EventContext& in, std::uint32_t i, const EventNoun& noun, const Arguments& args);

/// "resumed talks that X sponsors [yaraaha]": the same of a verb that takes the talks up in a pronoun.
bool mediates_by_verb(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args);

}  // namespace isnad
