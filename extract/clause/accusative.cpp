// What case an ending shows.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/somebody.h>

#include <algorithm>

namespace isnad {

namespace {

/// "the two ministers of", "officials of" in the oblique, which can be no subject behind a verb; else such a word is
/// "my minister".
bool is_oblique(const Annotations& annotations, const Mention& mention) {
    if (mention.begin == 0) return false;
    const Token& before = annotations.token(mention.begin - 1);  // "one of the officials of" is a subject
    if (!Morphology::has(before, FormKind::verb) || Morphology::may_begin(before, Phrase::Kind::particle)) return false;
    const auto titles = annotations.morphology->titles(annotations.token(mention.begin));
    const auto oblique = [&](const Analysis& title) { return annotations.form(title).features.oblique; };
    return std::ranges::any_of(titles, oblique) &&
           std::ranges::all_of(titles, [&](const Analysis& title) { return oblique(title) || title.enclitic != 0; });
}

}  // namespace

bool is_accusative(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title) return false;
    if (is_oblique(annotations, mention)) return true;
    if (mention.definite || mention.number != Number::singular) return false;
    if (mention.begin > 0 && is_counted(annotations, mention.begin - 1)) return false;  // "thirty deputies"
    const auto shows = [&](std::uint32_t at, bool accusative) {
        const auto readings = annotations.morphology->titles_and_words(annotations.token(at));
        return std::ranges::any_of(readings, [&](const Analysis& reading) {
            const Features& features = annotations.form(reading).features;
            return features.accusative == accusative && features.number == Number::singular;
        });
    };
    const bool alone = mention.end == mention.begin + 1 || shows(mention.begin + 1, true);  // else "the two chiefs of"
    return alone && shows(mention.begin, true) && !shows(mention.begin, false);
}

}  // namespace isnad
