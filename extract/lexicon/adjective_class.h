// Classes of adjectives beside those of noun_class.h: what Form::entry says of them.
#pragma once

#include <cstdint>

namespace isnad {

/// Form::entry of an adjective that says of an office that it has ended ("the former minister").
inline constexpr std::uint32_t former_adjective = 2;

/// Form::entry of an adjective that stands for one more of those told of before ("a third", "another").
inline constexpr std::uint32_t ordinal_adjective = 3;

}  // namespace isnad
