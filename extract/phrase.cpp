// Matching of phrases of several words.
#include <isnad/extract/mention.h>

#include <algorithm>

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

/// The letters of the word after a token, past a hyphen; 0 at the end.
std::uint16_t next_letters(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (++at < limit && annotations.token(at).mark == Mark::dash && !annotations.token(at).spaced) ++at;
    return at < limit ? annotations.token(at).letters : std::uint16_t{0};
}

template <class Accept>
PhraseMatch find_matching(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Accept accept) {
    PhraseMatch best;
    const std::uint16_t next = next_letters(annotations, at, limit);
    for (const Analysis& analysis : annotations.morphology->phrases(annotations.token(at))) {
        if ((analysis.next != next && analysis.more_words != 0) || !accept(analysis)) continue;
        if (at + 1 + analysis.more_words <= best.end) continue;
        const Phrase& phrase = annotations.language->phrases[analysis.form.entry];
        const std::uint32_t end =
            analysis.more_words == 0 ? at + 1 : match_rest(annotations, at + 1, limit, phrase.rest);
        if (end > best.end) best = {&phrase, end, &analysis};
    }
    return best;
}

/// "the Labour Party [of] Ruritania", with an adjective: parties of several states bear one name.
bool is_of_other_state(const Annotations& annotations, const PhraseMatch& name, std::uint32_t limit) {
    if (name.phrase == nullptr || name.phrase->rest.empty() || name.end >= limit) return false;
    const std::uint32_t origin = annotations.lexicon->entities[name.phrase->entry].origin;
    const Token& next = annotations.token(name.end);
    if (origin == no_entry || next.kind != TokenKind::word || !annotations.morphology->has(next, FormKind::nisba))
        return false;
    const auto words = annotations.morphology->words(next);
    const auto is_nisba = [&](const Analysis& analysis) {
        const Form& form = annotations.form(analysis);
        const Proclitic& proclitic = annotations.proclitic(analysis);
        return form.kind == FormKind::nisba && form.features.number == Number::singular && proclitic.article &&
               proclitic.preposition == 0 && !proclitic.conjunction;
    };
    const auto is_other = [&](const Analysis& analysis) {
        const std::uint32_t state = annotations.language->nisbas[annotations.form(analysis).entry].entity;
        return is_nisba(analysis) && state != origin && annotations.lexicon->entities[state].type == "state";
    };
    const auto is_own = [&](const Analysis& analysis) {
        return is_nisba(analysis) && annotations.language->nisbas[annotations.form(analysis).entry].entity == origin;
    };
    return std::any_of(words.begin(), words.end(), is_other) && std::none_of(words.begin(), words.end(), is_own);
}

}  // namespace

PhraseMatch look_for_phrase(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Phrase::Kind kind) {
    const auto find = [&] {
        return find_matching(annotations, at, limit, [&](const Analysis& analysis) { return analysis.phrase == kind; });
    };
    if (kind != Phrase::Kind::entity && kind != Phrase::Kind::particle) return find();
    PhraseMemory& memory = annotations.phrase_memory[at * 2 + (kind == Phrase::Kind::entity ? 0 : 1)];
    const auto analyses = annotations.morphology->phrases(annotations.token(at));
    if (memory.limit != limit) {
        PhraseMatch match = find();
        if (kind == Phrase::Kind::entity && is_of_other_state(annotations, match, limit)) match = {};
        memory.limit = limit;
        memory.words = static_cast<std::uint16_t>(match.phrase == nullptr ? 0 : match.end - at);
        memory.analysis = static_cast<std::uint16_t>(match.phrase == nullptr ? 0 : match.analysis - analyses.data());
    }
    if (memory.words == 0) return {};
    const Analysis& analysis = analyses[memory.analysis];
    return {&annotations.language->phrases[analysis.form.entry], at + memory.words, &analysis};
}

bool begins_name(const Annotations& annotations, std::uint32_t at) {
    const auto limit = static_cast<std::uint32_t>(annotations.text.tokens.size());
    const auto is_entity = [](const Analysis& analysis) { return analysis.phrase == Phrase::Kind::entity; };
    return find_matching(annotations, at, limit, is_entity).phrase != nullptr;
}

PhraseMatch look_for_particle(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                              Particle particle) {
    return find_matching(annotations, at, limit, [&](const Analysis& analysis) {
        return analysis.phrase == Phrase::Kind::particle && analysis.particle == particle;
    });
}

}  // namespace isnad
