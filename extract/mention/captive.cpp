// Mentions: an accusative participle that is whom a verb strikes or seizes, not how its subject does it.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

bool seizes(const Annotations& annotations, const Token& token) {
    if (!Morphology::has(token, FormKind::verb)) return false;
    const auto words = annotations.morphology->words(token);
    return std::ranges::any_of(words, [&](const Analysis& word) {
        if (annotations.form(word).kind != FormKind::verb || word.enclitic != 0) return false;
        const Verb& verb = annotations.language->verbs[annotations.form(word).entry];
        return any_frame(*annotations.language, verb, [&](const Frame& frame) {
            const std::string_view cameo = annotations.lexicon->relations[frame.relation].cameo;
            return (cameo == "173" || cameo == "186" || cameo == "181" || cameo == "180") && has_target_object(frame);
        });
    });
}

}  // namespace

bool is_struck(const Annotations& annotations, std::uint32_t at, TitleKind kind) {
    constexpr std::uint32_t farthest = 5;
    if (kind == TitleKind::asset) return at > 0 && Morphology::has(annotations.token(at - 1), FormKind::verb);
    for (std::uint32_t back = 1; back <= farthest && back <= at; ++back) {
        const Token& token = annotations.token(at - back);
        if (token.kind != TokenKind::word) return false;
        if (back > 1 && seizes(annotations, token)) return true;
        if (find_particle(annotations, at - back, at, Particle::complementizer).phrase != nullptr) return false;
    }
    return false;
}

}  // namespace isnad
