// A hash for ids and tables that are kept: the same on every machine and run.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace isnad {

constexpr std::uint64_t stable_seed = 0xCBF29CE484222325U;

/// Hashes bytes, eight at a time (multiply and shift, after FNV-1a): for telling contents apart, not for safety from
/// those who forge them. `seed` chains several parts; a part and its end are told from the next one by its length.
inline std::uint64_t stable_hash(std::string_view bytes, std::uint64_t seed = stable_seed) {
    constexpr std::uint64_t factor = 0xD6E8FEB86659FD93U;
    std::uint64_t hash = seed ^ (bytes.size() * factor);
    const auto mix = [&](std::uint64_t value) {
        hash = (hash ^ value) * factor;
        hash ^= hash >> 32U;
    };
    const auto value_at = [&](std::size_t at, std::size_t length) {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
        return value;
    };
    const auto eight_at = [&](std::size_t at) {  // one load where the machine has the bytes in this order
        std::uint64_t value = 0;
        std::memcpy(&value, bytes.data() + at, sizeof value);
        return std::endian::native == std::endian::little ? value : value_at(at, 8);
    };
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) mix(eight_at(at));
    if (at < bytes.size()) mix(value_at(at, bytes.size() - at));
    hash = (hash ^ (hash >> 29U)) * factor;
    return hash ^ (hash >> 32U);
}

/// The lower 60 bits as fifteen hexadecimal digits: a std::string keeps that many without memory of its own, and a
/// graph has millions of them.
inline std::string hex(std::uint64_t value) {
    std::string digits(15, '0');
    for (std::size_t i = digits.size(); i-- > 0; value >>= 4U) digits[i] = "0123456789abcdef"[value & 0xFU];
    return digits;
}

}  // namespace isnad
