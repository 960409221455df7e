// Mentions: names that a comma sets off from their office and no comma closes.
#include <isnad/extract/mention/open_apposition.h>
#include <isnad/extract/mention/person.h>

#include <algorithm>

namespace isnad {
namespace {

/// "said the minister": says whether a verb of saying stands right before the title.
bool stands_behind_saying(const MentionContext& in, const TitleChain& chain) {
    if (chain.begin <= in.first || !Morphology::has(in.a.token(chain.begin - 1), FormKind::verb)) return false;
    return std::ranges::any_of(in.a.morphology->words(in.a.token(chain.begin - 1)), [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::verb && (in.a.language->verbs[form.entry].roots & roots_of("01")) != 0;
    });
}

}  // namespace

bool tells_circumstance(const MentionContext& in, std::uint32_t at) {
    for (const Particle kind : {Particle::complementizer, Particle::preposition, Particle::relative,
                                Particle::subordinator, Particle::according, Particle::reportative})
        if (const PhraseMatch found = find_particle(in.a, at, in.limit, kind);
            found.phrase != nullptr && !in.a.proclitic(*found.analysis).conjunction)
            return true;
    if (find_phrase(in.a, at, in.limit, Phrase::Kind::date).phrase != nullptr) return true;
    if (const Proclitic* joined = find_joined_proclitic(in.a, at))
        return joined->preposition != 0 && !joined->conjunction;
    const auto words = in.a.morphology->titles_and_words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Proclitic& proclitic = in.a.proclitic(word);
        return proclitic.preposition != 0 && !proclitic.conjunction && in.a.form(word).kind != FormKind::given_name;
    });
}

bool may_be_name(const MentionContext& in, std::uint32_t at, bool first) {
    const Token& token = in.a.token(at);
    const bool joined = token.readings.article_joined && (first || Morphology::known(token));  // but "David Kalhoven"
    if (token.kind != TokenKind::word || joined || (first && bears_article(in.a, at))) return false;
    if (token.dotless_ending && Morphology::may_begin(token, Particle::preposition)) return false;  // "on", no "Ali"
    if (is_unknown_word(in.a, at) || in.a.morphology->has(token, FormKind::given_name)) return true;
    if (in.a.morphology->may_begin(token, Phrase::Kind::particle) || in.a.morphology->has(token, FormKind::number) ||
        in.a.morphology->has(token, FormKind::title) || in.a.morphology->has(token, FormKind::adverb) ||
        find_phrase(in.a, at, in.limit, Phrase::Kind::date).phrase != nullptr)
        return false;
    const PhraseMatch name = find_phrase(in.a, at, in.limit, Phrase::Kind::entity);
    if (name.phrase != nullptr && name.phrase->use != NameUse::surname) return false;
    return std::ranges::all_of(in.a.morphology->words(token), [&](const Analysis& word) {
        const Proclitic& proclitic = in.a.proclitic(word);
        return proclitic.preposition == 0 && !(first && proclitic.conjunction) && word.enclitic == 0 &&
               !in.a.form(word).features.accusative;
    });
}

bool is_left_open(const MentionContext& in, std::uint32_t at, std::uint32_t end) {
    if (end < at + 2 || end >= in.limit || bears_article(in.a, at)) return false;
    const bool name = is_unknown_word(in.a, at) || in.a.morphology->has(in.a.token(at), FormKind::given_name);
    return name && given_name_after_clitics(in, at) == nullptr && tells_circumstance(in, end);
}

std::uint32_t open_name(const MentionContext& in, std::uint32_t at) {
    if (at + 2 >= in.limit || !in.a.morphology->has(in.a.token(at), FormKind::given_name)) return at;
    if (!may_be_name(in, at, true) || bears_article(in.a, at + 1) || !may_be_name(in, at + 1, false)) return at;
    return is_left_open(in, at, at + 2) ? at + 2 : at;
}

std::uint32_t name_like_consequence(const MentionContext& in, const TitleChain& chain, std::uint32_t at) {
    if (at + 2 >= in.limit || !is_only_verb(in.a.token(at)) || !stands_behind_saying(in, chain)) return at;
    if (!is_unknown_word(in.a, at + 1) || bears_article(in.a, at + 1)) return at;
    const bool odd = std::ranges::all_of(in.a.morphology->words(in.a.token(at)), [&](const Analysis& word) {
        const Proclitic& proclitic = in.a.proclitic(word);
        return proclitic.conjunction && proclitic.preposition == 0 &&
               in.a.language->verbs[in.a.form(word).entry].roots == 0;
    });
    const bool ends = in.a.token(at + 2).kind == TokenKind::mark || tells_circumstance(in, at + 2);
    return odd && ends ? at + 2 : at;
}

bool precedes_holder(const MentionContext& in, std::uint32_t at) {
    if (at + 2 >= in.limit || in.a.token(at).mark != Mark::comma || bears_article(in.a, at + 1)) return false;
    if (given_name_after_clitics(in, at + 1) != nullptr) return false;
    const std::uint32_t end = read_person_name(in.a, at + 1, in.limit, true);
    return end >= at + 3 && in.a.morphology->has(in.a.token(at + 1), FormKind::given_name);
}

}  // namespace isnad
