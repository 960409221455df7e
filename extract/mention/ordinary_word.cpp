// Mentions: names that are also spelled like other words.
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/body.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/person.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the opening of an embassy": a noun of action that also names a group, where neither the words beside it nor the
/// text before speak for the group.
bool is_deed(const MentionContext& in, std::uint32_t at, const PhraseMatch& name) {
    const Token& token = in.a.token(at);
    const bool governed = in.a.proclitic(*name.analysis).preposition != 0;  // "by [bi-] opening"
    if (!in.a.morphology->has(token, FormKind::event_noun)) return false;
    if ((!governed && !in.a.morphology->has(token, FormKind::verb)) || at + 1 >= in.limit || bears_article(in.a, at))
        return false;
    const Token& next = in.a.token(at + 1);
    const bool quoted = next.mark == Mark::quote || next.mark == Mark::quote_close;
    if (next.kind == TokenKind::mark && (!quoted || (at > in.first && in.a.token(at - 1).kind == TokenKind::mark)))
        return false;
    const auto words = in.a.morphology->analyses(next);
    const bool verb = !words.empty() && std::ranges::all_of(words, [](const Analysis& analysis) {
        return analysis.form.kind == FormKind::verb;
    });
    if (verb) return false;                                                               // "X accuses"
    const PhraseMatch other = find_phrase(in.a, at + 1, in.limit, Phrase::Kind::entity);  // "X and Y"
    if (other.phrase != nullptr && in.a.proclitic(*other.analysis).conjunction) return false;
    const bool joined = in.a.proclitic(*name.analysis).conjunction && !in.a.mentions.empty() &&
                        in.a.mentions.back().end == at && in.a.mentions.back().names_body();  // "Y and X"
    return !joined && std::ranges::none_of(
                          in.a.mentions, [&](const Mention& mention) { return mention.entity == name.phrase->entry; });
}

/// "the Ruritanian base", "the air base": a noun that also names a group, before its adjective.
bool is_described_thing(const MentionContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || !is_feminine_noun(in, at)) return false;
    const Token& next = in.a.token(at + 1);
    return next.feminine_ending && bears_article(in.a, at + 1) &&
           (in.a.morphology->has(next, FormKind::adjective) || in.a.morphology->has(next, FormKind::nisba) ||
            in.a.morphology->has(next, FormKind::portfolio));
}

/// A noun with the article, which no name can stand before.
bool opens_noun_phrase(const MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (!bears_article(in.a, at) || in.a.morphology->has(token, FormKind::adjective)) return false;
    return !in.a.morphology->has(token, FormKind::nisba) && !in.a.morphology->has(token, FormKind::title) &&
           (in.a.morphology->has(token, FormKind::noun) || in.a.morphology->has(token, FormKind::event_noun));
}

/// An indefinite object: a noun that shows the accusative.
bool is_bare_accusative(const MentionContext& in, std::uint32_t at) {
    const auto words = in.a.morphology->words(in.a.token(at));
    return !in.a.morphology->has(in.a.token(at), FormKind::verb) &&
           std::ranges::any_of(words, [&](const Analysis& analysis) {
               return in.a.form(analysis).features.accusative && analysis.proclitic == 0;
           });
}

/// "the re-opening of": behind the verbal noun of a light verb.
bool is_done_again(const MentionContext& in, std::uint32_t at) {
    if (at <= in.first || bears_article(in.a, at - 1) || in.a.token(at - 1).kind != TokenKind::word) return false;
    const auto words = in.a.morphology->words(in.a.token(at - 1));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        const Form& form = in.a.form(analysis);
        return form.kind == FormKind::event_noun && analysis.enclitic == 0 &&
               in.a.language->event_nouns[form.entry].verb != no_entry;
    });
}

/// "after [an] opened gunmen": right behind a conjunction of two words that a verb follows.
bool opens_clause_of_time(const MentionContext& in, std::uint32_t at) {
    if (at < in.first + 2) return false;
    const PhraseMatch opener = find_particle(in.a, at - 2, in.limit, Particle::subordinator);
    return opener.phrase != nullptr && opener.end == at && !opener.phrase->rest.empty();
}

bool is_opened(const MentionContext& in, std::uint32_t at) {
    if (at <= in.first || in.a.token(at - 1).kind != TokenKind::word) return false;
    if (in.a.morphology->has(in.a.token(at - 1), FormKind::verb)) return false;  // "X refused a meeting"
    const auto words = in.a.morphology->words(in.a.token(at + 1));
    return !words.empty() && std::ranges::all_of(words, [&](const Analysis& analysis) {
        return in.a.form(analysis).kind == FormKind::event_noun && analysis.proclitic == 0 && analysis.enclitic == 0;
    });
}

/// "in [fi] Homs", "in Homs [al-]Ruritanian": behind a preposition of its own, and no noun behind it that it could
/// govern.
bool stands_where(const MentionContext& in, std::uint32_t at) {
    if (at <= in.first || in.a.token(at - 1).kind != TokenKind::word) return false;
    const PhraseMatch where = find_particle(in.a, at - 1, in.limit, Particle::preposition);
    if (where.phrase == nullptr || where.end != at) return false;
    if (at + 1 >= in.limit || in.a.token(at + 1).kind != TokenKind::word) return true;
    const Token& next = in.a.token(at + 1);
    const bool side = std::ranges::any_of(in.a.morphology->words(next), [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::noun && in.a.form(word).entry == direction_noun;
    });
    if (side || in.a.morphology->may_begin(next, Phrase::Kind::particle)) return true;
    if (bears_article(in.a, at + 1) && !bears_article(in.a, at))
        return in.a.morphology->has(next, FormKind::nisba) || in.a.morphology->has(next, FormKind::adjective);
    return in.a.morphology->has(next, FormKind::verb) && !in.a.morphology->has(next, FormKind::noun) &&
           !in.a.morphology->has(next, FormKind::title) && !in.a.morphology->has(next, FormKind::event_noun);
}

}  // namespace

bool is_ordinal_after_preposition(const MentionContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || bears_article(in.a, at + 1)) return false;
    const auto words = in.a.morphology->words(in.a.token(at));
    const bool ordinal = std::ranges::any_of(words, [&](const Analysis& analysis) {
        const FormKind kind = in.a.form(analysis).kind;
        return in.a.proclitic(analysis).preposition != 0 && (kind == FormKind::adjective || kind == FormKind::number);
    });
    const Token& next = in.a.token(at + 1);
    return ordinal &&
           (in.a.morphology->has(next, FormKind::noun) || in.a.morphology->has(next, FormKind::event_noun)) &&
           !in.a.morphology->has(next, FormKind::verb) && !in.a.morphology->may_begin(next, Phrase::Kind::particle);
}

bool is_ordinary_word(const MentionContext& in, std::uint32_t at, const PhraseMatch& name) {
    if (name.end > at + 1) return false;
    const Token& token = in.a.token(at);
    if (name.phrase->use == NameUse::surname) {
        // "Mubarak al-Xyz": before a surname of its own it is a given name.
        const bool given = at + 1 < in.limit && bears_article(in.a, at + 1) && is_unknown_word(in.a, at + 1);
        if (given && name.analysis->proclitic == 0) return true;
        if (after_patronymic(in.a, name.end, in.limit) != name.end) return true;  // "Mubarak bin Salim"
        if (name.analysis->proclitic == 0 && is_ordinal_after_preposition(in, at)) return true;
        return in.a.morphology->has(token, FormKind::verb) && name.analysis->proclitic == 0 && at + 1 < in.limit &&
               !in.a.token(at).spaced;
    }
    if (in.a.lexicon->entities[name.phrase->entry].type == "group" &&
        (is_described_thing(in, at) || is_deed(in, at, name)))
        return true;
    const bool spelled_like_verb = at + 1 < in.limit && in.a.morphology->has(token, FormKind::verb);
    if (in.a.lexicon->entities[name.phrase->entry].type == "group" && spelled_like_verb &&
        (opens_noun_phrase(in, at + 1) || is_bare_accusative(in, at + 1) || is_opened(in, at) ||
         opens_clause_of_time(in, at) || is_done_again(in, at)))
        return true;  // "a soldier opened [the] fire", "opened an inquiry", "decided on opening an inquiry"
    if (in.a.lexicon->entities[name.phrase->entry].type == "group" && at == in.first && at + 1 < in.limit) {
        // "opened the prosecutor ..." at the head of a sentence: spelled like a group.
        const Token& next = in.a.token(at + 1);
        const bool title =
            in.a.morphology->has(next, FormKind::title) &&
            (!in.a.morphology->has(next, FormKind::verb) || (at + 2 < in.limit && bears_article(in.a, at + 2)));
        return in.a.morphology->has(token, FormKind::verb) && title;
    }
    if (in.a.lexicon->entities[name.phrase->entry].kind == Entity::Kind::place) {
        const bool known =
            in.a.morphology->has(token, FormKind::noun) || in.a.morphology->has(token, FormKind::adjective);
        return (known && !stands_where(in, at)) || is_owned_deed(in, token);
    }
    return false;
}

bool is_owned_deed(const MentionContext& in, const Token& token) {
    if (token.feminine_ending || !in.a.morphology->has(token, FormKind::event_noun)) return false;
    const auto words = in.a.morphology->words(token);
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        return in.a.form(analysis).kind == FormKind::event_noun && analysis.enclitic != 0;
    });
}

bool goes_on_to_demand(const Annotations& annotations, std::uint32_t at, const Analysis& title) {
    if (!annotations.proclitic(title).conjunction) return false;
    return std::ranges::any_of(annotations.morphology->words(annotations.token(at)), [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::verb && word.proclitic == title.proclitic &&
               (annotations.language->verbs[form.entry].roots & roots_of("10")) != 0;
    });
}

bool is_given_name_here(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    return annotations.morphology->has(annotations.token(at), FormKind::given_name) &&
           !bears_article(annotations, at) && at + 1 < limit && is_unknown_word(annotations, at + 1) &&
           bears_article(annotations, at + 1);
}

bool is_feminine_noun(const MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    return token.feminine_ending && bears_article(in.a, at) &&
           (in.a.morphology->has(token, FormKind::noun) || in.a.morphology->has(token, FormKind::title));
}

bool is_name_of_place(const MentionContext& in, std::uint32_t at) {
    if (at <= in.first || bears_article(in.a, at - 1)) return false;
    const auto titles = in.a.morphology->titles(in.a.token(at - 1));
    const auto of_place = [&](const Analysis& analysis) {
        const Title& title = in.a.language->titles[in.a.language->title_names[in.a.form(analysis).entry].title];
        return title.kind == TitleKind::asset && title.visited && analysis.enclitic == 0 && analysis.proclitic == 0;
    };
    const auto is_word = [](const Analysis& analysis) { return analysis.more_words == 0; };
    const Analysis* clitics = given_name_after_clitics(in, at);
    return clitics == nullptr && std::ranges::any_of(titles, is_word) &&
           std::ranges::all_of(titles,
                               [&](const Analysis& analysis) { return !is_word(analysis) || of_place(analysis); });
}

bool is_plain_adjective(const Annotations& annotations, const Token& token) {
    return std::ranges::any_of(annotations.morphology->words(token), [&](const Analysis& word) {
        return annotations.form(word).kind == FormKind::adjective && annotations.proclitic(word).preposition == 0;
    });
}

bool bears_clitics_of_noun(const Annotations& annotations, std::uint32_t at) {
    constexpr std::size_t shortest = 3;  // letters between the clitics
    const std::u16string_view word = annotations.text.form(annotations.token(at));
    const Language& language = *annotations.language;
    const auto ends_word = [&](const Enclitic& enclitic) {
        return enclitic.features.person == 3 && enclitic.written.size() > 1 && word.ends_with(enclitic.written) &&
               word.size() > enclitic.written.size() + shortest;
    };
    const auto begins_word = [&](const Proclitic& proclitic) {
        return proclitic.preposition != 0 && proclitic.written.size() == 1 && word.starts_with(proclitic.written);
    };
    return std::ranges::any_of(language.enclitics, ends_word) && std::ranges::any_of(language.proclitics, begins_word);
}

}  // namespace isnad
