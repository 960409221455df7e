// Classes of characters and marks. Internal to extract/.
#pragma once

#include <isnad/extract/token/token.h>

#include <array>
#include <cstdint>

namespace isnad {

enum class CharClass : std::uint8_t { space, letter, digit, ignored, mark };

using CharClasses = std::array<CharClass, 0x10000>;

/// Classes of the BMP, from ICU's general categories. Made once, and owned by the program.
const CharClasses& char_classes();

/// What a mark of punctuation is, in the spelling of any script that news uses.
Mark mark_of(char32_t code);

}  // namespace isnad
