// Personal names: how far one reaches.
#include <isnad/extract/mention/kin.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// Only the first word of a name bears clitics.
bool is_given_name(const Annotations& annotations, const Token& token, bool first) {
    if (!annotations.morphology->has(token, FormKind::given_name)) return false;
    const bool nisba = annotations.morphology->has(token, FormKind::nisba);  // "Canadian", not "like Nadi"
    const auto words = annotations.morphology->words(token);
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        return annotations.form(analysis).kind == FormKind::given_name && (first || analysis.proclitic == 0) &&
               (!nisba || annotations.proclitic(analysis).preposition == 0);
    });
}

/// "with the ...": a preposition or conjunction and the article never begin a name.
bool bears_clitic_article(const Annotations& annotations, std::uint32_t at) {
    return annotations.token(at).readings.article_joined;
}

/// A title without a role, as "Mister", which is also a name.
bool is_honorific(const Annotations& annotations, const Token& token) {
    const auto titles = annotations.morphology->titles(token);
    return std::ranges::all_of(titles, [&](const Analysis& analysis) {
        const Title& title = annotations.language->titles[annotations.language->title_names[analysis.form.entry].title];
        return title.kind == TitleKind::person && title.role.empty();
    });
}

bool before_name(const Annotations& annotations, std::uint32_t at) {
    if (at + 1 >= annotations.text.tokens.size()) return false;
    const Token& next = annotations.token(at + 1);
    return is_unknown_word(annotations, at + 1) || annotations.morphology->has(next, FormKind::given_name);
}

/// One who bears a title, whatever it is.
bool names_office(const Annotations& annotations, const Token& token) {
    const auto titles = annotations.morphology->titles(token);
    return !titles.empty() && std::ranges::all_of(titles, [&](const Analysis& analysis) {
        const Form& form = annotations.form(analysis);
        return form.features.number == Number::singular &&
               annotations.language->titles[annotations.language->title_names[form.entry].title].kind ==
                   TitleKind::person;
    });
}

/// "president", "minister": says whether a word may be the title of one who governs.
bool is_post_of_state(const Annotations& annotations, const Token& token) {
    const auto titles = annotations.morphology->titles(token);
    return std::ranges::any_of(titles, [&](const Analysis& analysis) {
        const Title& title = annotations.language->titles[annotations.language->title_names[analysis.form.entry].title];
        return analysis.more_words == 0 && title.role.starts_with("GOV");
    });
}

/// "the deputy", and nothing else.
bool is_office(const Annotations& annotations, std::uint32_t at) {
    const Token& token = annotations.token(at);
    if (token.kind != TokenKind::word || !bears_article(annotations, at)) return false;
    return annotations.morphology->words(token).empty() && !bears_clitic_article(annotations, at) &&
           names_office(annotations, token);
}

/// "Huda Return director of X, ...": the title of a person, by which the word before can only be his name.
bool begins_title(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (at + 1 >= limit || annotations.token(at).kind != TokenKind::word || bears_article(annotations, at))
        return false;
    const auto titles = annotations.morphology->titles(annotations.token(at));
    return std::ranges::any_of(titles, [&](const Analysis& analysis) {
        const Form& form = annotations.form(analysis);
        const Title& title = annotations.language->titles[annotations.language->title_names[form.entry].title];
        return analysis.proclitic == 0 && analysis.enclitic == 0 && form.features.number == Number::singular &&
               title.kind == TitleKind::person && !title.role.empty() && !title.relative;
    });
}

/// A comma, an office or what is said follows: "Ahmad the-Wall, ...", "Ahmad the-Wall the deputy", "said Ahmad the-Wall
/// that".
bool is_set_off(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (at + 1 >= limit) return false;
    const Mark mark = annotations.token(at + 1).mark;
    const PhraseMatch that = find_particle(annotations, at + 1, limit, Particle::complementizer);
    return mark == Mark::comma || mark == Mark::colon || (that.phrase != nullptr && that.analysis->proclitic == 0) ||
           is_office(annotations, at + 1) || begins_title(annotations, at + 1, limit);
}

/// "the Dear", "the Turk" after a given name: adjectives with the article that are nothing else are surnames, and nouns
/// where nothing else can stand.
bool may_be_surname(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const Token& token = annotations.token(at);
    const Morphology& morphology = *annotations.morphology;
    if (!bears_article(annotations, at) || bears_clitic_article(annotations, at)) return false;
    if (!morphology.phrases(token).empty()) return false;
    if (!morphology.titles(token).empty()) {
        const bool honorific = is_honorific(annotations, token) && !before_name(annotations, at);
        return honorific || (names_office(annotations, token) && is_set_off(annotations, at, limit));
    }
    for (const FormKind kind : {FormKind::event_noun, FormKind::number})
        if (morphology.has(token, kind)) return false;
    const auto acts = [&](const Analysis& word) {
        return annotations.form(word).kind == FormKind::verb && word.enclitic == 0;
    };
    if (std::ranges::any_of(morphology.words(token), acts)) return false;
    if (morphology.has(token, FormKind::noun)) return is_set_off(annotations, at, limit);
    return morphology.has(token, FormKind::adjective) || morphology.has(token, FormKind::nisba) ||
           morphology.has(token, FormKind::given_name);
}

/// No noun of action, and nobody's: "executioner", not "his saying".
bool is_bare_noun(const Annotations& annotations, const Token& token) {
    const auto words = annotations.morphology->words(token);
    return !annotations.morphology->has(token, FormKind::event_noun) &&
           std::ranges::all_of(words, [](const Analysis& analysis) { return analysis.enclitic == 0; });
}

/// A noun, of action or not, without clitics and in no phrase.
bool is_lone_noun(const Annotations& annotations, const Token& token) {
    const auto words = annotations.morphology->words(token);
    return !words.empty() && annotations.morphology->phrases(token).empty() &&
           annotations.morphology->titles(token).empty() && std::ranges::all_of(words, [&](const Analysis& analysis) {
               const FormKind kind = annotations.form(analysis).kind;
               return analysis.proclitic == 0 && analysis.enclitic == 0 &&
                      (kind == FormKind::noun || kind == FormKind::event_noun);
           });
}

/// A noun, an adjective or a title, without clitics and in no phrase; no accusative, and no relative of anybody.
bool may_end_name(const Annotations& annotations, const Token& token) {
    const auto readings = annotations.morphology->analyses(token);
    const auto fits = [&](const Analysis& analysis) {
        const Form& form = annotations.form(analysis);
        if (analysis.proclitic != 0 || analysis.enclitic != 0 || form.features.accusative) return false;
        return form.kind == FormKind::noun || form.kind == FormKind::adjective || form.kind == FormKind::title;
    };
    const auto is_relative = [&](const Analysis& analysis) {
        const Form& form = annotations.form(analysis);
        return form.kind == FormKind::title &&
               annotations.language->titles[annotations.language->title_names[form.entry].title].relative;
    };
    return annotations.morphology->phrases(token).empty() && !annotations.morphology->has(token, FormKind::verb) &&
           std::ranges::any_of(readings, fits) && std::ranges::none_of(readings, is_relative);
}

/// A passive participle and nothing else, which nothing before it governs: a surname that is spelled like
/// "preferred".
bool is_bare_participle(const Annotations& annotations, const Token& token) {
    const auto words = annotations.morphology->words(token);
    return !words.empty() && annotations.morphology->phrases(token).empty() &&
           std::ranges::all_of(words, [&](const Analysis& analysis) {
               const Form& form = annotations.form(analysis);
               return form.kind == FormKind::participle && form.features.voice == Voice::passive &&
                      form.features.gender == Gender::masculine && form.features.number == Number::singular &&
                      !form.features.accusative && analysis.proclitic == 0 && analysis.enclitic == 0;
           });
}

/// "Sharaf al-Din": a noun before what bears the article and is part of such names only.
bool opens_whole_name(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    return at + 1 < limit && !bears_article(annotations, at) && bears_article(annotations, at + 1) &&
           is_given_name(annotations, annotations.token(at + 1), false) &&
           annotations.morphology->has(annotations.token(at), FormKind::noun) &&
           is_bare_noun(annotations, annotations.token(at));
}

/// "X Supervisor who ...": what a relative pronoun follows.
bool before_relative(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    return find_particle(annotations, at, limit, Particle::relative).phrase != nullptr;
}

/// What stands at `end` in the name that begins at `first` is a known word, but here it belongs to the name.
bool is_family_name(const Annotations& annotations, std::uint32_t first, std::uint32_t end, std::uint32_t limit,
                    bool proper) {
    const Token& token = annotations.token(end);
    const Morphology& morphology = *annotations.morphology;
    const bool article = bears_article(annotations, end);
    const bool comma = end + 1 < limit && annotations.token(end + 1).mark == Mark::comma;  // "X Smith, the ..."
    const bool set_off = comma || (is_bare_noun(annotations, token) && is_set_off(annotations, end, limit));
    if (proper && end == first + 1 && !article && !morphology.has(token, FormKind::verb) &&
        ((morphology.has(token, FormKind::adjective) && (set_off || !is_post_of_state(annotations, token))) ||
         (set_off && morphology.has(token, FormKind::noun)) ||
         (morphology.has(token, FormKind::title) && before_relative(annotations, end + 1, limit)) ||
         (is_lone_noun(annotations, token) && begins_title(annotations, end + 1, limit))))
        return true;
    // "Sami Fuad Friday, the ...": the last part of a longer name
    if (proper && comma && !article && is_bare_noun(annotations, token) && morphology.has(token, FormKind::noun) &&
        !morphology.has(token, FormKind::verb) && morphology.phrases(token).empty())
        return true;
    if (is_bare_participle(annotations, token)) return true;
    // "Rida Sharaf al-Din": with the article that belongs to the name only the whole is one.
    if (proper && opens_whole_name(annotations, end, limit)) return true;
    // "Abd al-...", "Saad bin Child": what follows a part of a name belongs to it, whatever else it means.
    const PhraseMatch part = find_particle(annotations, end - 1, limit, Particle::name_part);
    const bool follows_part = part.phrase != nullptr;
    if (follows_part && proper && !article && part.phrase->entry != 0 && may_be_kin(annotations, end)) return true;
    // "Abd Allah" is whole; the house of ("Al ...") is spelled like an article.
    const bool open = !bears_article(annotations, end - 1) || annotations.token(end - 1).folded_length == 2;
    if (follows_part && token.kind == TokenKind::word &&
        (article ? !bears_clitic_article(annotations, end) : open && proper && may_end_name(annotations, token)))
        return true;
    const bool whole = end > first + 1 && bears_article(annotations, end - 1) &&
                       find_particle(annotations, end - 2, limit, Particle::name_part).phrase != nullptr;
    return (whole || is_given_name(annotations, annotations.token(end - 1), end - 1 == first)) &&
           may_be_surname(annotations, end, limit);
}

/// What joins two words of a name does not end it; what bears the article may: "Abd Allah".
std::uint32_t without_joint(const Annotations& annotations, std::uint32_t at, std::uint32_t end, std::uint32_t limit) {
    if (end > at && annotations.token(end - 1).kind == TokenKind::mark) --end;
    while (end > at && find_particle(annotations, end - 1, limit, Particle::name_part).phrase != nullptr &&
           !(end - 1 > at && bears_article(annotations, end - 1)) &&
           !annotations.morphology->has(annotations.token(end - 1), FormKind::given_name)) {
        --end;
    }
    return end;
}

/// "the 28", where the article stands alone before the number.
bool is_of_number(const Annotations& annotations, std::uint32_t at) {
    if (at + 1 >= annotations.text.tokens.size()) return false;
    const Token& next = annotations.token(at + 1);
    return next.kind == TokenKind::number && !next.spaced;
}

/// A hyphen between two words.
bool joins_words(const Annotations& annotations, std::uint32_t first, std::uint32_t at, std::uint32_t limit) {
    return at > first && at + 1 < limit && annotations.token(at).mark == Mark::dash && !annotations.token(at).spaced &&
           annotations.token(at + 1).kind == TokenKind::word && !annotations.token(at + 1).spaced;
}

/// Spelled like a conjunction before a verb in the jussive, which nothing here asks for: "Feaser", "so [that he] not
/// err".
bool is_odd_jussive(const Annotations& annotations, const Token& token) {
    const auto readings = annotations.morphology->analyses(token);
    return !readings.empty() && std::ranges::all_of(readings, [&](const Analysis& analysis) {
        return analysis.form.kind == FormKind::verb && analysis.form.features.tense == Tense::jussive &&
               annotations.proclitic(analysis).conjunction && annotations.proclitic(analysis).preposition == 0;
    });
}

/// "al-Jamni", spelled like "he curbed me": nothing but a verb whose object is the speaker.
bool is_done_to_speaker(const Annotations& annotations, const Token& token) {
    if (!is_only_verb(token) || annotations.language->article.empty()) return false;
    if (!annotations.text.form(token).starts_with(annotations.language->article)) return false;
    return std::ranges::all_of(annotations.morphology->analyses(token), [&](const Analysis& analysis) {
        return analysis.enclitic != 0 && annotations.language->enclitics[analysis.enclitic - 1U].features.person == 1;
    });
}

/// "Lindman": nothing but a verb in the dual behind a preposition, "so that the two regret".
bool is_dual_of_purpose(const Annotations& annotations, const Token& token) {
    if (!is_only_verb(token)) return false;
    return std::ranges::all_of(annotations.morphology->analyses(token), [&](const Analysis& analysis) {
        return analysis.form.kind == FormKind::verb && analysis.form.features.number == Number::dual &&
               annotations.proclitic(analysis).preposition != 0;
    });
}

enum class NamePart { none, given, other };

/// What the word at `end` is in the name that begins at `first`. `proper`: a word that can only be a name has been
/// read.
NamePart part_of_name(const Annotations& annotations, std::uint32_t first, std::uint32_t end, std::uint32_t limit,
                      bool after_title, bool proper) {
    const Token& token = annotations.token(end);
    if (token.folded_length == 0) return NamePart::none;  // nothing but vowel signs
    if (mixes_alphabets(annotations, token)) return NamePart::none;
    const PhraseMatch particle = find_particle(annotations, end, limit, Particle::preposition);
    const bool preposition = token.dotless_ending && particle.phrase != nullptr;
    const bool given = !preposition && is_given_name(annotations, token, end == first && !after_title);
    const PhraseMatch name_part = find_particle(annotations, end, limit, Particle::name_part);
    // What is a preposition as a whole is none that is joined to a part of a name.
    const bool bare_part = name_part.phrase != nullptr && name_part.analysis->proclitic == 0;
    // "that" and the Dutch "van" are spelled alike; within a name no known word follows that.
    const bool that = find_particle(annotations, end, limit, Particle::complementizer).phrase != nullptr &&
                      (end == first || (end + 1 < limit && bears_article(annotations, end + 1)));
    const bool part = !preposition && !that &&
                      (bare_part || (name_part.phrase != nullptr && end == first && particle.phrase == nullptr));
    const auto is_odd = [&] {
        return is_odd_jussive(annotations, token) || is_surname_like_purpose(annotations, end) ||
               is_done_to_speaker(annotations, token);
    };
    const bool unknown = (is_unknown_word(annotations, end) || (end != first && is_odd())) &&
                         !bears_clitic_article(annotations, end) &&
                         !(end == first && bears_clitics_of_noun(annotations, end)) &&
                         (end != first || !bears_article(annotations, end) || Morphology::only_opens_names(token));
    const bool family = end != first ? is_family_name(annotations, first, end, limit, proper)
                                     : after_title && (opens_whole_name(annotations, end, limit) ||
                                                       opens_patronymic(annotations, end, limit));
    if (given) return NamePart::given;
    return part || unknown || family ? NamePart::other : NamePart::none;
}

}  // namespace

bool mixes_alphabets(const Annotations& annotations, const Token& token) {
    const std::u16string_view word = annotations.text.form(token);
    const auto is_latin = [](char16_t letter) { return letter < 0x80; };
    return word.size() > 1 && !is_latin(word.front()) && is_latin(word.back());
}

bool is_surname_like_purpose(const Annotations& annotations, std::uint32_t at) {
    if (!is_dual_of_purpose(annotations, annotations.token(at))) return false;
    const std::u16string_view name = annotations.text.form(annotations.token(at));
    if (find_local_person(annotations, std::span(&name, 1)) != no_entry) return true;
    if (at == 0 || is_unknown_word(annotations, at - 1)) return at > 0;
    const auto words = annotations.morphology->words(annotations.token(at - 1));
    return annotations.morphology->has(annotations.token(at - 1), FormKind::given_name) &&
           std::ranges::none_of(words, [&](const Analysis& word) { return annotations.proclitic(word).conjunction; });
}

std::uint32_t after_patronymic(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const auto part = [&](std::uint32_t token) {
        const PhraseMatch match = find_particle(annotations, token, limit, Particle::name_part);
        return match.phrase != nullptr && match.analysis->proclitic == 0;
    };
    while (at + 1 < limit && part(at) && is_given_name(annotations, annotations.token(at + 1), false)) {
        at += 2;
        if (at < limit && part(at - 1) && bears_article(annotations, at)) ++at;  // "Abd al-..."
    }
    return at;
}

std::uint32_t read_odd_name(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (at + 1 >= limit || annotations.mention_at[at] != 0 || annotations.mention_at[at + 1] != 0) return at;
    if (!is_unknown_word(annotations, at + 1) || bears_article(annotations, at)) return at;
    const Token& first = annotations.token(at);
    const Morphology& morphology = *annotations.morphology;
    const bool governs = morphology.has(first, FormKind::title) || morphology.has(first, FormKind::verb) ||
                         morphology.has(first, FormKind::event_noun) || morphology.has(first, FormKind::number) ||
                         Morphology::may_begin(first, Phrase::Kind::particle);
    if (first.kind != TokenKind::word || first.feminine_ending || governs) return at;
    const auto words = morphology.words(first);
    bool thing = false;
    bool quality = false;
    for (const Analysis& word : words) {
        const Form& form = annotations.form(word);
        if (word.proclitic != 0 || form.features.accusative) return at;
        thing |= form.kind == FormKind::noun && word.enclitic == 0;
        quality |= form.kind == FormKind::adjective || form.kind == FormKind::nisba;
    }
    return words.empty() || (thing && !quality) ? at : at + 2;
}

std::uint32_t read_person_name(const Annotations& annotations, std::uint32_t at, std::uint32_t limit,
                               bool after_title) {
    constexpr std::uint32_t longest = 5;
    constexpr std::uint32_t longest_joined = 8;  // "X ibn Y ibn Abd al-..."
    if (at >= limit || is_of_number(annotations, at)) return at;
    const bool patronymic = after_title && opens_patronymic(annotations, at, limit);
    if (!may_begin_person_name(annotations.token(at)) && !patronymic &&
        !(after_title && opens_whole_name(annotations, at, limit)))
        return at;
    if (after_title && find_particle(annotations, at, limit, Particle::on_behalf).phrase != nullptr) return at;
    std::uint32_t end = at;
    bool proper = patronymic;  // a word that can only be a name has been read
    const auto may_go_on = [&] {
        return end - at < longest ||
               (end - at < longest_joined &&
                find_particle(annotations, end - 1, limit, Particle::name_part).phrase != nullptr);
    };
    while (end < limit && may_go_on() &&
           (annotations.token(end).kind == TokenKind::word || joins_words(annotations, at, end, limit))) {
        const Token& token = annotations.token(end);
        if (token.kind == TokenKind::mark) {  // "Jan-Erik"
            ++end;
            continue;
        }
        const PhraseMatch name = find_phrase(annotations, end, limit, Phrase::Kind::entity);
        if (name.phrase != nullptr && annotations.lexicon->entities[name.phrase->entry].kind == Entity::Kind::person &&
            name.analysis->proclitic == 0) {
            return after_patronymic(annotations, name.end, limit);
        }
        if (name.phrase != nullptr && name.analysis->proclitic == 0 && end != at &&
            annotations.lexicon->entities[name.phrase->entry].kind != Entity::Kind::place) {
            break;
        }
        if (end >= at + 2 && opens_office(annotations, end, limit)) break;
        const NamePart part = part_of_name(annotations, at, end, limit, after_title, proper);
        if (part == NamePart::none) break;
        proper |= part == NamePart::given;
        ++end;
    }
    end = without_joint(annotations, at, end, limit);
    if (!after_title && !(proper && end - at >= 2)) return at;
    return end;
}

}  // namespace isnad
