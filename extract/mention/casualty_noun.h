// Common nouns for people killed, hurt or captured, and for their fate. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention.h>

#include <cstdint>

namespace isnad {

/// The word of `casualties.tsv` that a reading as a common noun is, or nullptr.
inline const Casualty* casualty_of(const Language& language, const Form& form) {
    return form.kind == FormKind::noun && form.entry >= first_casualty_noun
               ? &language.casualties[form.entry - first_casualty_noun]
               : nullptr;
}

/// The one that a token may be, or nullptr.
const Casualty* casualty_noun(const Annotations& annotations, std::uint32_t token);

}  // namespace isnad
