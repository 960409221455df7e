// With which gender verbs and pronouns take up what is called by a name. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention.h>

#include <cstdint>

namespace isnad {

/// The gender of a state, a place or a body whose name begins at a token; any where both are usual.
Gender gender_of_name(const Annotations& annotations, std::uint32_t at, const PhraseMatch& name);

}  // namespace isnad
