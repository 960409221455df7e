// Quick noes for words: which of 64 kinds of beginning a word has; whether a list may have it.
#pragma once

#include <isnad/extract/lexicon/form.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace isnad {

/// Returns one bit of 64, made of the first two letters; 0 for a shorter word. Stems that are the same but for their
/// last letter have the same bit where they have three letters or more.
inline std::uint64_t sketch_of(std::u16string_view word) {
    if (word.size() < 2) return 0;
    const std::uint32_t letters = (std::uint32_t{word[0]} << 16U) | word[1];
    return std::uint64_t{1} << ((letters * 0x9E3779B1U) >> 26U);
}

/// Returns the first two letters in 16 bits; 0 for a shorter word.
inline std::uint16_t first_letters(char16_t first, char16_t second) {
    return static_cast<std::uint16_t>((first & 0xFFU) << 8U | (second & 0xFFU));
}
inline std::uint16_t first_letters(std::u16string_view word) {
    return word.size() < 2 ? std::uint16_t{0} : first_letters(word[0], word[1]);
}

/// A list of words that only says whether a word may be on it: for some thousands, wrong for one other word in twenty.
struct WordFilter {
    std::vector<std::uint64_t> bits = std::vector<std::uint64_t>(1024);

    void add(std::u16string_view word) {
        const std::uint32_t hash = hash_of(word);
        bits[hash / 64 % bits.size()] |= std::uint64_t{1} << hash % 64;
    }
    bool may_have(std::u16string_view word) const {
        const std::uint32_t hash = hash_of(word);
        return (bits[hash / 64 % bits.size()] >> hash % 64 & 1U) != 0;
    }
};

}  // namespace isnad
