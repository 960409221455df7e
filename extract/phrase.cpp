// Matching of phrases of several words.
#include <isnad/extract/mention.h>

namespace isnad {
namespace {

/// Returns the token after the phrase's other words, or 0 if they do not follow. Hyphens between words are skipped.
std::uint32_t match_rest(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                         const std::vector<std::u16string>& rest) {
    for (const std::u16string& word : rest) {
        if (at < limit && annotations.token(at).mark == Mark::dash && !annotations.token(at).spaced) ++at;
        if (at >= limit || annotations.text.form(annotations.token(at)) != word) return 0;
        ++at;
    }
    return at;
}

template <class Accept>
PhraseMatch find_matching(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Accept accept) {
    PhraseMatch best;
    const Token& token = annotations.token(at);
    for (const Analysis& analysis : annotations.morphology->analyses(token)) {
        const Form& form = annotations.form(analysis);
        if (form.kind != FormKind::phrase) continue;
        const Phrase& phrase = annotations.language->phrases[form.entry];
        if (at + 1 + phrase.rest.size() <= best.end || !accept(phrase)) continue;
        const std::uint32_t end = match_rest(annotations, at + 1, limit, phrase.rest);
        if (end > best.end) best = {&phrase, end, &analysis};
    }
    return best;
}

}  // namespace

PhraseMatch find_phrase(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Phrase::Kind kind) {
    if (!annotations.morphology->may_begin(annotations.token(at), kind)) return {};
    const auto find = [&] {
        return find_matching(annotations, at, limit, [&](const Phrase& phrase) { return phrase.kind == kind; });
    };
    if (kind != Phrase::Kind::entity && kind != Phrase::Kind::particle) return find();
    const std::size_t slot = kind == Phrase::Kind::entity ? 0 : 1;
    PhraseMemory& memory = annotations.phrase_memory[at];
    if (memory.limit[slot] != limit) {
        memory.match[slot] = find();
        memory.limit[slot] = limit;
    }
    return memory.match[slot];
}

PhraseMatch find_particle(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Particle particle) {
    if (!annotations.morphology->may_begin(annotations.token(at), particle)) return {};
    return find_matching(annotations, at, limit, [&](const Phrase& phrase) {
        return phrase.kind == Phrase::Kind::particle && phrase.particle == particle;
    });
}

}  // namespace isnad
