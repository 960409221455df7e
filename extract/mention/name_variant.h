// First names that are spelled in several ways. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention.h>

#include <cstdint>

namespace isnad {

/// Says whether a word before the surname of somebody known spells his first name: it has the same first letter and
/// half of the letters. Only foreign first names vary so.
bool is_spelling_of(const Annotations& annotations, std::uint32_t at, const PhraseMatch& surname);

}  // namespace isnad
