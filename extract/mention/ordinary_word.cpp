// Mentions: names that are also spelled like other words.
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>

namespace isnad {

bool MentionFinder::is_ordinal_after_preposition(std::uint32_t at) const {
    if (at + 1 >= limit_ || bears_article(a_, at + 1)) return false;
    const auto words = a_.morphology->words(a_.token(at));
    const bool ordinal = std::ranges::any_of(words, [&](const Analysis& analysis) {
        const FormKind kind = a_.form(analysis).kind;
        return a_.proclitic(analysis).preposition != 0 && (kind == FormKind::adjective || kind == FormKind::number);
    });
    const Token& next = a_.token(at + 1);
    return ordinal && (a_.morphology->has(next, FormKind::noun) || a_.morphology->has(next, FormKind::event_noun)) &&
           !a_.morphology->has(next, FormKind::verb) && !a_.morphology->may_begin(next, Phrase::Kind::particle);
}

bool MentionFinder::is_ordinary_word(std::uint32_t at, const PhraseMatch& name) const {
    if (name.end > at + 1) return false;
    const Token& token = a_.token(at);
    if (name.phrase->use == NameUse::surname) {
        // "Mubarak al-Xyz": before a surname of its own it is a given name.
        const bool given = at + 1 < limit_ && bears_article(a_, at + 1) && is_unknown_word(a_, at + 1);
        if (given && name.analysis->proclitic == 0) return true;
        if (name.analysis->proclitic == 0 && is_ordinal_after_preposition(at)) return true;
        return a_.morphology->has(token, FormKind::verb) && name.analysis->proclitic == 0 && at + 1 < limit_ &&
               !a_.token(at).spaced;
    }
    if (a_.lexicon->entities[name.phrase->entry].type == "group" && (is_described_thing(at) || is_deed(at, name)))
        return true;
    const bool spelled_like_verb = at + 1 < limit_ && a_.morphology->has(token, FormKind::verb);
    if (a_.lexicon->entities[name.phrase->entry].type == "group" && spelled_like_verb &&
        (opens_noun_phrase(at + 1) || is_bare_accusative(at + 1) || is_opened(at) || opens_clause_of_time(at) ||
         is_done_again(at)))
        return true;  // "a soldier opened [the] fire", "opened an inquiry", "decided on opening an inquiry"
    if (a_.lexicon->entities[name.phrase->entry].type == "group" && at == first_ && at + 1 < limit_) {
        // "opened the prosecutor ..." at the head of a sentence: spelled like a group.
        const Token& next = a_.token(at + 1);
        const bool title =
            a_.morphology->has(next, FormKind::title) &&
            (!a_.morphology->has(next, FormKind::verb) || (at + 2 < limit_ && bears_article(a_, at + 2)));
        return a_.morphology->has(token, FormKind::verb) && title;
    }
    if (a_.lexicon->entities[name.phrase->entry].kind == Entity::Kind::place) {
        return a_.morphology->has(token, FormKind::noun) || a_.morphology->has(token, FormKind::adjective) ||
               is_owned_deed(token);
    }
    return false;
}

bool MentionFinder::is_owned_deed(const Token& token) const {
    if (token.feminine_ending || !a_.morphology->has(token, FormKind::event_noun)) return false;
    const auto words = a_.morphology->words(token);
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        return a_.form(analysis).kind == FormKind::event_noun && analysis.enclitic != 0;
    });
}

bool MentionFinder::is_deed(std::uint32_t at, const PhraseMatch& name) const {
    const Token& token = a_.token(at);
    const bool governed = a_.proclitic(*name.analysis).preposition != 0;  // "by [bi-] opening"
    if (!a_.morphology->has(token, FormKind::event_noun)) return false;
    if ((!governed && !a_.morphology->has(token, FormKind::verb)) || at + 1 >= limit_ || bears_article(a_, at))
        return false;
    const Token& next = a_.token(at + 1);
    const bool quoted = next.mark == Mark::quote || next.mark == Mark::quote_close;
    if (next.kind == TokenKind::mark && (!quoted || (at > first_ && a_.token(at - 1).kind == TokenKind::mark)))
        return false;
    const auto words = a_.morphology->analyses(next);
    const bool verb = !words.empty() && std::ranges::all_of(words, [](const Analysis& analysis) {
        return analysis.form.kind == FormKind::verb;
    });
    if (verb) return false;                                                           // "X accuses"
    const PhraseMatch other = find_phrase(a_, at + 1, limit_, Phrase::Kind::entity);  // "X and Y"
    if (other.phrase != nullptr && a_.proclitic(*other.analysis).conjunction) return false;
    const bool joined = a_.proclitic(*name.analysis).conjunction && !a_.mentions.empty() &&
                        a_.mentions.back().end == at && a_.mentions.back().names_body();  // "Y and X"
    return !joined && std::ranges::none_of(
                          a_.mentions, [&](const Mention& mention) { return mention.entity == name.phrase->entry; });
}

bool MentionFinder::is_feminine_noun(std::uint32_t at) const {
    const Token& token = a_.token(at);
    return token.feminine_ending && bears_article(a_, at) &&
           (a_.morphology->has(token, FormKind::noun) || a_.morphology->has(token, FormKind::title));
}

bool MentionFinder::is_described_thing(std::uint32_t at) const {
    if (at + 1 >= limit_ || !is_feminine_noun(at)) return false;
    const Token& next = a_.token(at + 1);
    return next.feminine_ending && bears_article(a_, at + 1) &&
           (a_.morphology->has(next, FormKind::adjective) || a_.morphology->has(next, FormKind::nisba) ||
            a_.morphology->has(next, FormKind::portfolio));
}

bool MentionFinder::opens_noun_phrase(std::uint32_t at) const {
    const Token& token = a_.token(at);
    if (!bears_article(a_, at) || a_.morphology->has(token, FormKind::adjective)) return false;
    return !a_.morphology->has(token, FormKind::nisba) && !a_.morphology->has(token, FormKind::title) &&
           (a_.morphology->has(token, FormKind::noun) || a_.morphology->has(token, FormKind::event_noun));
}

bool MentionFinder::is_bare_accusative(std::uint32_t at) const {
    const auto words = a_.morphology->words(a_.token(at));
    return !a_.morphology->has(a_.token(at), FormKind::verb) &&
           std::ranges::any_of(words, [&](const Analysis& analysis) {
               return a_.form(analysis).features.accusative && analysis.proclitic == 0;
           });
}

bool MentionFinder::is_done_again(std::uint32_t at) const {
    if (at <= first_ || bears_article(a_, at - 1) || a_.token(at - 1).kind != TokenKind::word) return false;
    const auto words = a_.morphology->words(a_.token(at - 1));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        return form.kind == FormKind::event_noun && analysis.enclitic == 0 &&
               a_.language->event_nouns[form.entry].verb != no_entry;
    });
}

bool MentionFinder::opens_clause_of_time(std::uint32_t at) const {
    if (at < first_ + 2) return false;
    const PhraseMatch opener = find_particle(a_, at - 2, limit_, Particle::subordinator);
    return opener.phrase != nullptr && opener.end == at && !opener.phrase->rest.empty();
}

bool MentionFinder::is_opened(std::uint32_t at) const {
    if (at <= first_ || a_.token(at - 1).kind != TokenKind::word) return false;
    if (a_.morphology->has(a_.token(at - 1), FormKind::verb)) return false;  // "X refused a meeting"
    const auto words = a_.morphology->words(a_.token(at + 1));
    return !words.empty() && std::ranges::all_of(words, [&](const Analysis& analysis) {
        return a_.form(analysis).kind == FormKind::event_noun && analysis.proclitic == 0 && analysis.enclitic == 0;
    });
}

}  // namespace isnad
