// Looking up what a person typed: an actor by any of its names, a relation by its name or label.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

class Lexicon;

/// What the lexicon knows of a relation of the ontology.
struct RelationInfo {
    std::string name;
    std::string family;
    std::string cameo;
    std::string plover;  ///< Empty where PLOVER has none.
    int quad = 0;
    double goldstein = 0.0;
    bool symmetric = false;
    std::string label_en;
    std::string label_ar;
};

/// The CAMEO root of a relation: the first two digits of its code.
inline std::string_view root_of(const RelationInfo& relation) { return std::string_view(relation.cameo).substr(0, 2); }

/// A bit for each CAMEO root that begins with these digits, one or two; none for no digits.
constexpr std::uint32_t roots_of(std::string_view digits) {
    constexpr std::uint32_t tens[] = {0x3FE, 0xFFC00, 0x100000};  // 01 to 09, 10 to 19, 20
    if (digits.empty() || digits.front() < '0' || digits.front() > '2') return 0;
    const auto ten = static_cast<std::uint32_t>(digits.front() - '0');
    if (digits.size() == 1) return tens[ten];
    return std::uint32_t{1} << (ten * 10 + static_cast<std::uint32_t>(digits[1] - '0'));
}

/// Returns the relation of that name, or nullptr.
const RelationInfo* find_relation(const Lexicon& lexicon, std::string_view name);

/// Returns the ids of all actors that bear `name` (folded: case, hamza, diacritics) in any language, sorted; nisba,
/// seats and capitals count as names.
std::vector<std::string> find_actors(const Lexicon& lexicon, std::string_view name);

/// Returns the matching form of any text in any language of the lexicon: letters folded, lower case, single blanks.
std::string fold_for_search(const Lexicon& lexicon, std::string_view text);

/// Returns a word of a search as texts may write it: folded, alone and after each proclitic of the languages it may
/// belong to, with the article or without. Sorted.
std::vector<std::string> forms_for_search(const Lexicon& lexicon, std::string_view word);

}  // namespace isnad
