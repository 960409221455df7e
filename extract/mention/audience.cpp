// Mentions: several to whom something is said.
#include <isnad/extract/mention/audience.h>

#include <algorithm>

namespace isnad {

bool is_audience(const MentionContext& in, const Mention& mention, std::uint32_t end) {
    if (mention.preposition == 0 || mention.preposition != in.a.language->dative || !mention.definite) return false;
    if (mention.number != Number::plural || mention.resolved() || mention.end != mention.begin + 1) return false;
    const auto joins = [&](const Analysis& word) { return in.a.proclitic(word).conjunction; };
    return end >= in.limit || std::ranges::none_of(in.a.morphology->analyses(in.a.token(end)), joins);
}

}  // namespace isnad
