// What case an ending shows.
#include <isnad/extract/clause.h>
#include <isnad/extract/somebody.h>

#include <algorithm>

namespace isnad {

bool is_accusative(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.definite || mention.number != Number::singular) return false;
    if (mention.begin > 0 && is_counted(annotations, mention.begin - 1)) return false;  // "thirty deputies"
    const auto shows = [&](std::uint32_t at, bool accusative) {
        const auto readings = annotations.morphology->titles_and_words(annotations.token(at));
        return std::any_of(readings.begin(), readings.end(), [&](const Analysis& reading) {
            const Features& features = annotations.form(reading).features;
            return features.accusative == accusative && features.number == Number::singular;
        });
    };
    const bool alone = mention.end == mention.begin + 1 || shows(mention.begin + 1, true);  // else "the two chiefs of"
    return alone && shows(mention.begin, true) && !shows(mention.begin, false);
}

}  // namespace isnad
