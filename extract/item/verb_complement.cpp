// Items: what follows a word that only a verb would take.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/main_verb.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "made clear [bayyana] X, in a statement, that": whether "that" follows a phrase between commas.
bool says_behind_inset(const ItemContext& in, std::uint32_t at, std::uint32_t subject) {
    constexpr std::uint32_t farthest = 30;
    std::uint32_t comma = subject;
    while (comma < in.limit && comma < subject + 3 && in.a.token(comma).kind == TokenKind::word) ++comma;
    if (comma >= in.limit || in.a.token(comma).mark != Mark::comma) return false;
    const std::uint32_t end = std::min(in.limit, comma + farthest);
    for (std::uint32_t next = comma + 1; next < end; ++next) {
        const Mark mark = in.a.token(next).mark;
        if (mark == Mark::comma && says_that(in, at, next)) return true;
        if (mark == Mark::colon || mark == Mark::stop) return false;
    }
    return false;
}

bool may_say(const ItemContext& in, std::uint32_t at) {
    return std::ranges::any_of(in.a.morphology->words(in.a.token(at)), [&](const Analysis& analysis) {
        return in.a.form(analysis).kind == FormKind::verb && analysis.enclitic == 0 &&
               in.a.language->verbs[in.a.form(analysis).entry].says;
    });
}

/// Where the word begins a clause: at the head, behind a comma, behind "as".
bool begins(const ItemContext& in) {
    return first_of_sentence(in) || previous_is(in, ItemKind::comma) || previous_is(in, ItemKind::subordinator);
}

/// "and made clear [wa-bayyana] that": nothing stands between "between" and "that".
bool says_at_once(const ItemContext& in, std::uint32_t at, std::uint32_t after) {
    const PhraseMatch that = find_particle(in.a, after, in.limit, Particle::complementizer);
    return that.phrase != nullptr && begins(in) && may_say(in, at);
}

/// "made clear [bayyana] the minister in a remark yesterday that", "...: 'We ...'": between one and nobody is nothing.
bool says_behind_one(const ItemContext& in, std::uint32_t at, const Mention& subject) {
    constexpr std::uint32_t farthest = 12;
    if (subject.number != Number::singular || subject.names_body() || !may_say(in, at)) return false;
    const std::uint32_t end = std::min(in.limit, subject.end + farthest);
    for (std::uint32_t next = subject.end; next < end; ++next) {
        const Token& token = in.a.token(next);
        if (token.mark == Mark::colon) return true;
        const std::uint32_t mention = in.a.mention_at[next];
        if (token.kind == TokenKind::mark || (mention != 0 && in.a.mentions[mention - 1].conjunction)) return false;
        const PhraseMatch that = find_particle(in.a, next, in.limit, Particle::complementizer);
        if (that.phrase != nullptr) return !in.a.proclitic(*that.analysis).conjunction;
    }
    return false;
}

}  // namespace

bool is_verb_of_preposition(const ItemContext& in, std::uint32_t at, const PhraseMatch& particle) {
    if (particle.analysis->particle != Particle::preposition || particle.end != at + 1 || particle.end >= in.limit)
        return false;
    std::uint32_t after = particle.end;
    if (says_at_once(in, at, after)) return true;
    const std::uint32_t who = behind_count(in.a, after, in.limit);    // "expressed ten of X"
    if (who < in.limit && in.a.mention_at[who] != 0 && begins(in)) {  // "expressed X of [an]", but not "through X"
        const Mention& subject = in.a.mentions[in.a.mention_at[who] - 1];
        if (subject.kind != MentionKind::modified && subject.preposition == 0) after = subject.end;
        if (after == subject.end && says_behind_one(in, at, subject)) return true;
    }
    if (after >= in.limit) return false;
    if (after > particle.end && says_that(in, at, after))
        return true;  // "X made clear [bayyana] that", but not "between"
    if (first_of_sentence(in) && says_behind_inset(in, at, after)) return true;
    if (takes_preposition_at(in, at, after)) return true;
    return after > particle.end && expresses(in, at, after, in.a.mentions[in.a.mention_at[who] - 1]);
}

bool is_verb_of_quantifier(const ItemContext& in, std::uint32_t at, const PhraseMatch& particle) {
    if (particle.analysis->particle != Particle::quantifier || particle.end != at + 1 || particle.end >= in.limit)
        return false;
    const std::uint32_t next = in.a.mention_at[particle.end];
    if (next == 0) return false;
    const Mention& speaker = in.a.mentions[next - 1];
    if (!speaker.definite || speaker.number == Number::plural || speaker.preposition != 0 || speaker.conjunction)
        return false;
    if (!speaker.names_person() && (speaker.kind != MentionKind::title || speaker.number != Number::singular))
        return false;
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::verb && word.enclitic == 0 && form.features.tense == Tense::perfect &&
               in.a.language->verbs[form.entry].says && agrees(form.features, speaker);
    });
}

bool next_is_time(const ItemContext& in, std::uint32_t at) {
    return at + 1 < in.limit && may_begin_time(in.a, at + 1) && find_time(in.a, at + 1, in.limit).end != 0;
}

bool takes_preposition_at(const ItemContext& in, std::uint32_t at, std::uint32_t next) {
    const auto analyses = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        return in.a.form(analysis).kind == FormKind::verb && analysis.enclitic == 0 &&
               takes_preposition_at(in, analysis, next);
    });
}

bool takes_preposition_at(const ItemContext& in, const Analysis& verb, std::uint32_t next) {
    const PhraseMatch match = find_particle(in.a, next, in.limit, Particle::preposition);
    return match.phrase != nullptr && match.analysis->proclitic == 0 &&
           takes(in, in.a.language->verbs[in.a.form(verb).entry], SlotKind::oblique, match.phrase->entry);
}

bool says_that(const ItemContext& in, std::uint32_t at, std::uint32_t after) {
    if (in.a.token(after).mark == Mark::comma) ++after;
    return after < in.limit && find_particle(in.a, after, in.limit, Particle::complementizer).phrase != nullptr &&
           may_say(in, at);
}

bool takes(const ItemContext& in, const Verb& verb, SlotKind kind, std::uint32_t preposition) {
    return any_frame(*in.a.language, verb, [&](const Frame& frame) { return has_slot(frame, kind, preposition); });
}

}  // namespace isnad
