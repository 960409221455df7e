// Matching of phrases of several words.
#include <isnad/extract/mention/mention.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// Returns the token after the phrase's other words, or 0 if they do not follow. Hyphens between words are skipped, and
/// in names of media the quotation marks around some of them: "the daily 'News' of X".
std::uint32_t match_rest(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Analysis& first) {
    const Phrase& phrase = annotations.language->phrases[first.form.entry];
    const auto is_medium = [&] {
        return phrase.kind == Phrase::Kind::entity && annotations.proclitic(first).preposition == 0 &&
               annotations.lexicon->entities[phrase.entry].type == "media";
    };
    bool quoted = false;
    for (const std::u16string& word : phrase.rest) {
        if (at < limit && annotations.token(at).mark == Mark::dash && !annotations.token(at).spaced) ++at;
        if (at < limit && annotations.token(at).mark == Mark::quote && is_medium()) {
            quoted = !quoted;
            ++at;
        }
        if (at >= limit || annotations.text.form(annotations.token(at)) != word) return 0;
        ++at;
    }
    if (!quoted) return at;
    return at < limit && annotations.token(at).mark == Mark::quote ? at + 1 : 0;
}

/// Of phrases of one word and of several, in this order, the first of one word that is accepted.
template <class Accept>
PhraseMatch find_word(const Annotations& annotations, std::uint32_t at, std::span<const Analysis> phrases,
                      Accept accept) {
    for (const Analysis& analysis : phrases) {
        if (analysis.more_words != 0) break;
        if (accept(analysis)) return {&annotations.language->phrases[analysis.form.entry], at + 1, &analysis};
    }
    return {};
}

/// The longest that is accepted; of two as long as each other, the first.
template <class Accept>
PhraseMatch find_longest(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                         std::span<const Analysis> phrases, Accept accept) {
    PhraseMatch best = find_word(annotations, at, phrases, accept);
    if (!annotations.token(at).phrase_follows) return best;
    const std::uint16_t next = Morphology::next_letters(annotations.text, at, limit);
    for (const Analysis& analysis : phrases) {
        if (analysis.next != next || analysis.more_words == 0 || !accept(analysis)) continue;
        if (at + 1 + analysis.more_words <= best.end) continue;
        const std::uint32_t end = match_rest(annotations, at + 1, limit, analysis);
        if (end > best.end) best = {&annotations.language->phrases[analysis.form.entry], end, &analysis};
    }
    return best;
}

/// "the Labour Party [of] Ruritania", with an adjective: parties of several states bear one name.
bool is_of_other_state(const Annotations& annotations, const PhraseMatch& name, std::uint32_t limit) {
    if (name.phrase == nullptr || name.phrase->rest.empty() || name.end >= limit) return false;
    const std::string& home = annotations.lexicon->entities[name.phrase->entry].home;
    const Token& next = annotations.token(name.end);
    if (home.empty() || next.kind != TokenKind::word || !annotations.morphology->has(next, FormKind::nisba))
        return false;
    bool other = false;
    for (const Analysis& analysis : annotations.morphology->words(next)) {
        const Form& form = annotations.form(analysis);
        const Proclitic& proclitic = annotations.proclitic(analysis);
        const bool adjective = form.kind == FormKind::nisba && form.features.number == Number::singular &&
                               proclitic.article && proclitic.preposition == 0 && !proclitic.conjunction;
        if (!adjective) continue;
        const Entity& state = annotations.lexicon->entities[annotations.language->nisbas[form.entry].entity];
        if (state.id == home) return false;
        other |= state.type == "state";
    }
    return other;
}

/// "the Security Council" in "the national Security Council [of Ruritania]": a longer name of state organs begins there
/// too.
bool is_part_of_title(const Annotations& annotations, std::uint32_t at, const PhraseMatch& name, std::uint32_t limit) {
    if (name.phrase == nullptr || name.phrase->rest.empty() || name.end >= limit) return false;
    if (annotations.lexicon->entities[name.phrase->entry].type != "organization") return false;
    return std::ranges::any_of(annotations.morphology->titles(annotations.token(at)), [&](const Analysis& analysis) {
        if (analysis.more_words <= name.phrase->rest.size()) return false;
        const TitleName& title = annotations.language->title_names[annotations.form(analysis).entry];
        const Title& organ = annotations.language->titles[title.title];
        return organ.kind == TitleKind::organ && organ.role.starts_with("GOV") &&
               match_loosely(annotations, at + 1, limit, title.rest) != 0;
    });
}

constexpr auto any = [](const Analysis&) { return true; };

PhraseMatch find_any(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Phrase::Kind kind) {
    const Token& token = annotations.token(at);
    if (kind == Phrase::Kind::entity)
        return find_longest(annotations, at, limit, annotations.morphology->names(token), any);
    return find_longest(annotations, at, limit, annotations.morphology->other_phrases(token),
                        [&](const Analysis& analysis) { return analysis.phrase == kind; });
}

/// Where the next word goes on with a phrase, what is found is kept.
PhraseMatch recall_phrase(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Phrase::Kind kind) {
    PhraseMemory& memory = annotations.phrase_memory[at * 2 + (kind == Phrase::Kind::entity ? 0 : 1)];
    const auto analyses = annotations.morphology->phrases(annotations.token(at));
    if (memory.limit != limit) {
        PhraseMatch match = find_any(annotations, at, limit, kind);
        if (kind == Phrase::Kind::entity &&
            (is_of_other_state(annotations, match, limit) || is_part_of_title(annotations, at, match, limit)))
            match = {};
        memory.limit = limit;
        memory.words = static_cast<std::uint16_t>(match.phrase == nullptr ? 0 : match.end - at);
        memory.analysis = static_cast<std::uint16_t>(match.phrase == nullptr ? 0 : match.analysis - analyses.data());
    }
    if (memory.words == 0) return {};
    const Analysis& analysis = analyses[memory.analysis];
    return {&annotations.language->phrases[analysis.form.entry], at + memory.words, &analysis};
}

}  // namespace

PhraseMatch look_for_phrase(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, Phrase::Kind kind) {
    const Token& token = annotations.token(at);
    if (token.phrase_follows) {
        const bool asked_often = kind == Phrase::Kind::entity || kind == Phrase::Kind::particle;
        return asked_often ? recall_phrase(annotations, at, limit, kind) : find_any(annotations, at, limit, kind);
    }
    if (kind == Phrase::Kind::entity) return find_word(annotations, at, annotations.morphology->names(token), any);
    return find_word(annotations, at, annotations.morphology->other_phrases(token),
                     [&](const Analysis& analysis) { return analysis.phrase == kind; });
}

bool begins_name(const Annotations& annotations, std::uint32_t at) {
    const auto limit = static_cast<std::uint32_t>(annotations.text.tokens.size());
    return find_any(annotations, at, limit, Phrase::Kind::entity).phrase != nullptr;
}

PhraseMatch look_for_particle(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                              Particle particle) {
    const auto phrases = annotations.morphology->other_phrases(annotations.token(at));
    return find_longest(annotations, at, limit, phrases, [&](const Analysis& analysis) {
        return analysis.phrase == Phrase::Kind::particle && analysis.particle == particle;
    });
}

}  // namespace isnad
