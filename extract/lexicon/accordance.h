// Who is named behind "according to": Phrase::entry of the particle. Internal to extract/.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace isnad {

/// By whose word something is told.
enum class Accordance : std::uint8_t {
    plain,
    cited,  ///< "citing X": a medium says it on the word of X.
    voice,  ///< "X said through [ala lisan] Y": Y says it for X.
};

/// As `particles.tsv` spells them, in the order of Accordance.
inline constexpr std::array<std::string_view, 3> accordance_names{"-", "cited", "voice"};

}  // namespace isnad
