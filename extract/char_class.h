// Classes of characters. Internal to extract/.
#pragma once

#include <array>
#include <cstdint>

namespace isnad {

enum class CharClass : std::uint8_t { space, letter, digit, ignored, mark };

using CharClasses = std::array<CharClass, 0x10000>;

/// Classes of the BMP, from ICU's general categories. Made once, and owned by the program.
const CharClasses& char_classes();

}  // namespace isnad
