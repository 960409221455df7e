// Events: a demonstrative that a verb is said of, or a noun.
#include <isnad/extract/event/demonstrative.h>

namespace isnad {
namespace {

/// "after that", "in spite of that": the demonstrative at `at` is no subject.
bool is_governed_demonstrative(const EventContext& in, std::uint32_t at, std::uint32_t first) {
    constexpr std::uint32_t longest = 4;
    if (at == first) return false;
    if (find_particle(in.a, at - 1, at, Particle::preposition).phrase != nullptr) return true;
    for (std::uint32_t begin = at; begin > first && begin + longest > at; --begin) {
        if (find_particle(in.a, begin - 1, at + 1, Particle::conjunction).end == at + 1) return true;
    }
    return false;
}

}  // namespace

bool follows_demonstrative(const EventContext& in, std::uint32_t i) {
    const std::uint32_t first = in.a.text.sentences[in.sentence].first;
    std::uint32_t at = in.items[i].begin;
    const bool negated = at > first && find_particle(in.a, at - 1, at, Particle::negation).phrase != nullptr;
    if (negated) --at;
    if (at <= first) return false;
    const PhraseMatch match = find_particle(in.a, at - 1, at, Particle::demonstrative);
    return match.phrase != nullptr && in.a.proclitic(*match.analysis).preposition == 0 &&
           !is_governed_demonstrative(in, at - 1, first);
}

bool is_pointed_at(const Annotations& annotations, const Item& noun) {
    return noun.mentions.empty() && noun.begin > 0 &&
           find_particle(annotations, noun.begin - 1, noun.begin, Particle::demonstrative).phrase != nullptr;
}

}  // namespace isnad
