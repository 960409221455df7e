// How much of a text the lexicon knows, measured where the grammar says what must stand there.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace isnad {

struct Annotations;

/// What was counted. All but `word` are counted only in places that want them, so that a share is one of such words and
/// not of guesses.
enum class CoverageKind : std::uint8_t {
    word,   ///< Any word.
    verb,   ///< The word after a particle that stands before verbs only ("will", "did not").
    title,  ///< The word before a person's known name that is neither verb nor particle.
    nisba,  ///< The word with the article after a title that takes it for the adjective of a state.
    noun,   ///< The word before an actor's name in the genitive.
    name,   ///< A person's name after a title: known if the lexicon has the person.
};
inline constexpr std::size_t coverage_kinds = 6;

/// Returns "words", "finite verbs" ....
std::string_view name_of(CoverageKind kind);

/// Of one kind: how many tokens there were, how many of them the lexicon knows, and the others.
struct CoverageShare {
    struct Unknown {
        std::uint64_t count = 0;
        std::string context;  ///< Of the first one: some words around it.
    };
    std::uint64_t known = 0;
    std::uint64_t total = 0;
    std::map<std::string, Unknown, std::less<>> unknown;  ///< By the words as written.
};

/// The coverage of some documents. Adding is associative; contexts are those of the documents added first.
struct Coverage {
    std::array<CoverageShare, coverage_kinds> shares;

    CoverageShare& operator[](CoverageKind kind) { return shares[static_cast<std::size_t>(kind)]; }
    const CoverageShare& operator[](CoverageKind kind) const { return shares[static_cast<std::size_t>(kind)]; }
    void add(const Coverage& other);
};

/// Measures a document that has been through the finder of mentions.
Coverage measure(const Annotations& annotations);

}  // namespace isnad
