// Personal names: what stands around "bin" and behind "Abu".
#include <isnad/extract/mention/kin.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

bool may_be_kin(const Annotations& annotations, std::uint32_t at) {
    const Token& token = annotations.token(at);
    if (token.kind != TokenKind::word || Morphology::may_begin(token, Particle::complementizer)) return false;
    return std::ranges::any_of(annotations.morphology->analyses(token), [](const Analysis& analysis) {
        return analysis.proclitic == 0 && analysis.enclitic == 0;
    });
}

bool opens_patronymic(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (at + 2 >= limit || !Morphology::may_begin(annotations.token(at + 1), Particle::name_part)) return false;
    const Token& token = annotations.token(at);
    const bool thing = Morphology::has(token, FormKind::noun) || Morphology::has(token, FormKind::adjective);
    if (!thing || bears_article(annotations, at) || Morphology::has(token, FormKind::verb) ||
        Morphology::has(token, FormKind::title) || Morphology::has(token, FormKind::event_noun) ||
        Morphology::may_begin(token, Phrase::Kind::particle) ||
        find_phrase(annotations, at + 1, limit, Phrase::Kind::entity).phrase != nullptr)  // "the times of Bin Ali"
        return false;
    const PhraseMatch bin = find_particle(annotations, at + 1, limit, Particle::name_part);
    if (bin.phrase == nullptr || bin.phrase->entry != static_cast<std::uint32_t>(Kinship::son) ||
        bin.analysis->proclitic != 0)
        return false;
    const auto words = annotations.morphology->words(token);
    return std::ranges::all_of(words, [](const Analysis& word) { return word.proclitic == 0 && word.enclitic == 0; });
}

}  // namespace isnad
