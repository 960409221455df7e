// Counts: numbers in digits and in words.
#pragma once

#include <isnad/extract/mention/mention.h>

#include <cstdint>

namespace isnad {

/// A number: tokens up to `end` (0: none there) and its value.
struct NumberExpression {
    std::uint32_t end = 0;
    std::uint64_t value = 0;
};

/// Reads the number that begins at a token: digits, words of the lexicon, and both ("12 thousand"). Linear in its
/// words. `conjoined`: it may begin with "and".
NumberExpression read_number(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                             bool conjoined = false);

/// "[the] three" behind what it counts: the value of such a word, or 0.
std::uint64_t number_with_article(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

}  // namespace isnad
