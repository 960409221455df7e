// Mentions: the name behind a title, its post or a second office.
#include <isnad/extract/mention/audience.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/open_apposition.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/person_met.h>
#include <isnad/extract/mention/second_holder.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the ambassador to [lada] the UN, Y": the place between title and name. Returns its end, or `at`.
std::uint32_t after_post(const MentionContext& in, std::uint32_t at) {
    const PhraseMatch joined = find_phrase(in.a, at, in.limit, Phrase::Kind::entity);
    const std::uint8_t preposition =
        joined.phrase == nullptr ? std::uint8_t{0} : in.a.proclitic(*joined.analysis).preposition;
    if (preposition != 0 && (preposition == in.a.language->membership || preposition == in.a.language->dative))
        return in.a.lexicon->entities[joined.phrase->entry].type == "state" ? joined.end : at;  // "in [bi-] Ruritania"
    const PhraseMatch link = find_particle(in.a, at, in.limit, Particle::preposition);
    if (link.phrase == nullptr || link.analysis->enclitic != 0 || link.end >= in.limit) return at;
    const PhraseMatch name = find_phrase(in.a, link.end, in.limit, Phrase::Kind::entity);
    if (name.phrase == nullptr || in.a.proclitic(*name.analysis).preposition != 0) return at;
    return in.a.lexicon->entities[name.phrase->entry].kind == Entity::Kind::person ? at : name.end;
}

/// "received the minister of Ruritania in Strelsau Y": in the capital of his own land a minister has no post, but
/// guests.
bool is_host(const MentionContext& in, const TitleChain& chain, std::uint32_t at) {
    const PhraseMatch link = find_particle(in.a, at, in.limit, Particle::preposition);
    if (link.phrase == nullptr || link.phrase->entry != in.a.language->locative || link.end >= in.limit) return false;
    if (!in.a.language->titles[chain.title].role.starts_with("GOV")) return false;
    const PhraseMatch place = find_phrase(in.a, link.end, in.limit, Phrase::Kind::entity);
    return place.phrase != nullptr && place.phrase->use == NameUse::capital &&
           acting_for(in.a, place.phrase->entry) == chain.entities.front();
}

/// "for [li-] matters of [the] security": a noun without the article and one with it.
bool bears_dative_construct(const MentionContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || in.a.token(at + 1).kind != TokenKind::word || !bears_article(in.a, at + 1)) return false;
    const auto words = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(words, [&](const Analysis& analysis) {
        const Proclitic& proclitic = in.a.proclitic(analysis);
        return in.a.form(analysis).kind == FormKind::noun && !proclitic.article && !proclitic.conjunction &&
               proclitic.preposition == in.a.language->dative && analysis.enclitic == 0;
    });
}

/// "the candidate for [li-] the presidential elections Y": what stands for between title and name. Returns its end,
/// or `at`.
std::uint32_t after_office(const MentionContext& in, std::uint32_t at) {
    if (at >= in.limit) return at;
    const auto bears = [&](std::uint32_t token, bool dative, FormKind kind) {
        const auto words = in.a.morphology->titles_and_words(in.a.token(token));
        return std::ranges::any_of(words, [&](const Analysis& analysis) {
            const Proclitic& proclitic = in.a.proclitic(analysis);
            return in.a.form(analysis).kind == kind && proclitic.article && !proclitic.conjunction &&
                   proclitic.preposition == (dative ? in.a.language->dative : 0);
        });
    };
    const bool matters = bears_dative_construct(in, at);  // "the deputy for [li-] the matters of security Y"
    if (!matters && !bears(at, true, FormKind::noun) && !bears(at, true, FormKind::event_noun) &&
        !bears(at, true, FormKind::title))
        return at;
    std::uint32_t end = at + (matters ? 2 : 1);
    while (end < in.limit && (bears(end, false, FormKind::adjective) || bears(end, false, FormKind::nisba))) ++end;
    return end < in.limit ? end : at;
}

/// Says whether the name from `at` to `end`, behind a comma, is whole: another closes it, or it is left open.
bool is_set_off(const MentionContext& in, std::uint32_t at, std::uint32_t end) {
    return (end < in.limit && in.a.token(end).mark == Mark::comma) || is_left_open(in, at, end);
}

/// Reads a name behind what may stand between it and its title, and moves `at` there; `at` where there is none.
std::uint32_t name_behind(const MentionContext& in, std::uint32_t behind, std::uint32_t& at) {
    if (behind == at) return at;
    const bool comma = behind + 1 < in.limit && in.a.token(behind).mark == Mark::comma;
    if (comma) ++behind;
    std::uint32_t end = read_person_name(in.a, behind, in.limit, false);
    if (end == behind && comma) end = read_person_name(in.a, behind, in.limit, true);  // a foreign name
    if (end == behind && !comma && behind + 1 < in.limit && is_unknown_word(in.a, behind) &&
        is_unknown_word(in.a, behind + 1)) {
        end = read_person_name(in.a, behind, in.limit, true);  // two words that nobody knows, and nothing behind them
        if (!ends_phrase(in, end)) end = behind;
    }
    if (end == behind || (comma && end < behind + 2)) return at;
    if (comma && !is_set_off(in, behind, end)) return at;
    at = behind;
    return end;
}

/// The name behind what its bearer stands for, which begins at `from`. Behind a body one that ends the sentence may be
/// whom the bearer acts upon: "criticized the secretary of [li-] the party X".
std::uint32_t name_behind_office(const MentionContext& in, std::uint32_t from, std::uint32_t& at) {
    const std::uint32_t behind = after_office(in, from);
    if (behind == from) return at;
    std::uint32_t name = at;
    const std::uint32_t end = name_behind(in, behind, name);
    if (end == at) return at;
    const bool last = end >= in.limit || in.a.token(end).mark == Mark::stop;
    if (last && Morphology::has(in.a.token(from), FormKind::title)) return at;
    at = name;
    return end;
}

/// "in X", "to [ila] X", "in [bi-] X", or behind "of matters" the matters themselves: says whether what stands at `at`
/// may tell where or for what the bearer of a title is.
bool opens_adjunct(const MentionContext& in, std::uint32_t at) {
    const Language& language = *in.a.language;
    const auto tells_post = [&](std::uint8_t preposition) {
        return preposition != 0 && (preposition == language.locative || preposition == language.membership ||
                                    preposition == language.dative || preposition == language.attachment ||
                                    preposition == language.deputation);
    };
    const PhraseMatch link = find_particle(in.a, at, in.limit, Particle::preposition);
    if (link.phrase != nullptr && link.end == at + 1)
        return link.analysis->enclitic == 0 && !in.a.proclitic(*link.analysis).conjunction;
    if (bears_article(in.a, at) && !in.a.token(at).readings.article_joined)
        return Morphology::has(in.a.token(at - 1), FormKind::portfolio) && !bears_article(in.a, at - 1);
    const auto bears = [&](const Analysis& word) {
        const Proclitic& proclitic = in.a.proclitic(word);
        return tells_post(proclitic.preposition) && !proclitic.conjunction;
    };
    const Proclitic* joined = find_joined_proclitic(in.a, at);
    return std::ranges::any_of(in.a.morphology->analyses(in.a.token(at)), bears) ||
           (joined != nullptr && tells_post(joined->preposition) && !joined->conjunction);
}

/// "that [an], that [anna]": what somebody says begins.
bool opens_speech(const MentionContext& in, std::uint32_t at) {
    return find_particle(in.a, at, in.limit, Particle::complementizer).phrase != nullptr;
}

/// What an adjunct of a title does not hold: another person, a verb, the next clause.
bool ends_title_adjunct(const MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (token.kind != TokenKind::word || is_only_verb(token)) return true;
    if (opens_speech(in, at) || find_particle(in.a, at, in.limit, Particle::relative).phrase != nullptr) return true;
    const auto titles = in.a.morphology->titles(token);
    return std::ranges::any_of(titles, [&](const Analysis& analysis) {
        const Form& form = in.a.form(analysis);
        return analysis.more_words == 0 && form.kind == FormKind::title && form.features.number == Number::singular &&
               in.a.language->titles[in.a.language->title_names[form.entry].title].kind == TitleKind::person;
    });
}

/// "said the minister James Opinion that": between the title behind a verb and what is said stands nothing but a name.
/// Returns its end, or `at`.
std::uint32_t name_before_speech(const MentionContext& in, const TitleChain& chain, std::uint32_t at) {
    constexpr std::uint32_t longest = 4;
    if (chain.begin == in.first || !Morphology::has(in.a.token(chain.begin - 1), FormKind::verb) ||
        Morphology::may_begin(in.a.token(chain.begin - 1), Particle::complementizer))
        return at;
    bool proper = false;
    for (std::uint32_t end = at; end < in.limit && end <= at + longest; ++end) {
        if (end > at + 1 && opens_speech(in, end)) return proper ? end : at;
        if (!may_be_name(in, end, end == at) || (end > at + 1 && is_only_verb(in.a.token(end)))) return at;
        proper |= is_unknown_word(in.a, end) || in.a.morphology->has(in.a.token(end), FormKind::given_name);
    }
    return at;
}

/// Says whether a word goes on with the name of a place: "[in the town of] X".
bool may_be_place(const MentionContext& in, std::uint32_t at) {
    return !bears_article(in.a, at - 1) && find_phrase(in.a, at - 1, at, Phrase::Kind::entity).phrase == nullptr;
}

/// "the director of X in the Middle East, Y, that": behind what says where or for what he is, before what he says.
/// Moves `at` to the name and returns its end, or `at`.
std::uint32_t name_behind_adjunct(const MentionContext& in, const TitleChain& chain, std::uint32_t& at) {
    constexpr std::uint32_t longest = 6;
    // "the rapporteur [the] concerned with [bi-] X"
    const bool described =
        at + 1 < in.limit && bears_article(in.a, at) && opens_adjunct(in, at + 1) &&
        (Morphology::has(in.a.token(at), FormKind::participle) || Morphology::has(in.a.token(at), FormKind::adjective));
    if (at >= in.limit || !(described || opens_adjunct(in, at)) || ends_title_adjunct(in, at)) return at;
    for (std::uint32_t next = at + 1; next < in.limit && next <= at + longest; ++next) {
        const bool comma = in.a.token(next).mark == Mark::comma;
        if (!comma && ends_title_adjunct(in, next)) return at;
        const std::uint32_t name = comma ? next + 1 : next;
        if (const std::uint32_t told = name_before_speech(in, chain, name);
            told != name && !comma && next > at + 1 && !may_be_place(in, next)) {
            at = name;
            return told;
        }
        const std::uint32_t end = name < in.limit ? read_person_name(in.a, name, in.limit, true) : name;
        const bool begins =
            end >= name + 2 && !bears_article(in.a, name) && given_name_after_clitics(in, name) == nullptr &&
            (is_unknown_word(in.a, name) || in.a.morphology->has(in.a.token(name), FormKind::given_name));
        if (begins && ((comma && is_set_off(in, name, end)) || opens_speech(in, end))) {
            at = name;
            return end;
        }
        if (comma) return at;
    }
    return at;
}

std::uint32_t name_behind_post(const MentionContext& in, const Mention& mention, const TitleChain& chain,
                               std::uint32_t& at) {
    std::uint32_t end = at;
    if (!chain.entities.empty() && !is_host(in, chain, at)) end = name_behind(in, after_post(in, at), at);
    if (end == at && mention.definite) end = name_behind_office(in, at, at);
    // "the EU's representative [the] high for [li-] foreign policy X"
    const bool described = end == at && mention.definite && bears_article(in.a, at) &&
                           Morphology::has(in.a.token(at), FormKind::adjective);
    if (described) end = name_behind_office(in, at + 1, at);
    if (end == at && mention.definite) end = name_behind(in, after_quoted_post(in, at), at);
    if (end == at && mention.definite) end = before_known_surname(in, at);
    const bool one = mention.definite && mention.number == Number::singular &&
                     in.a.language->titles[chain.title].kind == TitleKind::person;
    if (end == at && one && !chain.entities.empty()) end = name_behind_adjunct(in, chain, at);
    return end == at && one ? read_odd_name(in.a, at, in.limit) : end;
}

/// Says whether tokens hold one given name, with what is a part of it: "Ahmad", "Abd al-...".
bool is_lone_given_name(const MentionContext& in, std::uint32_t at, std::uint32_t end) {
    if (end == at + 1) return in.a.morphology->has(in.a.token(at), FormKind::given_name);
    return end == at + 2 && bears_article(in.a, at + 1) && !bears_article(in.a, at) &&
           find_particle(in.a, at, in.limit, Particle::name_part).phrase != nullptr;
}

/// Says whether a word is the surname of whom everybody knows.
bool is_surname_known(const MentionContext& in, std::uint32_t at) {
    const std::u16string_view form = in.a.text.form(in.a.token(at));
    return in.a.language->last_name_filter.may_have(form) && !in.a.language->persons_called(form).empty();
}

/// A comma, or the "that" of what is said: no subject goes on there.
bool before_speech(const MentionContext& in, std::uint32_t at) {
    return at < in.limit && (in.a.token(at).mark == Mark::comma || opens_speech(in, at));
}

/// "the minister of Ruritania Ahmad the-Safe": behind a given name alone the next noun is his surname, whatever it
/// means else. Princes and sheikhs have none. Returns the end of the name.
std::uint32_t after_surname(const MentionContext& in, const Mention& mention, const TitleChain& chain, std::uint32_t at,
                            std::uint32_t end) {
    if (end >= in.limit || chain.end < chain.begin + 2 || !mention.definite || !is_lone_given_name(in, at, end))
        return end;
    const Token& token = in.a.token(end);
    const Morphology& morphology = *in.a.morphology;
    if (token.kind != TokenKind::word || in.a.token(at).kind != TokenKind::word) return end;
    if (token.readings.article_joined || morphology.may_begin(token, Phrase::Kind::particle) ||
        morphology.has(token, FormKind::number) ||
        find_phrase(in.a, end, in.limit, Phrase::Kind::date).phrase != nullptr)
        return end;
    if (!bears_article(in.a, end) && (morphology.has(token, FormKind::verb) || morphology.has(token, FormKind::adverb)))
        return end;
    const PhraseMatch name = find_phrase(in.a, end, in.limit, Phrase::Kind::entity);
    if (name.phrase != nullptr && name.phrase->use != NameUse::surname) return end;
    const bool thing =
        morphology.has(in.a.token(at), FormKind::event_noun) && end == at + 1;  // "Medal": a name, or none
    const bool other = thing || token.feminine_ending || morphology.has(token, FormKind::title) ||
                       morphology.has(token, FormKind::event_noun) || morphology.has(token, FormKind::portfolio);
    if (other && !is_surname_known(in, end) && !before_speech(in, end + 1)) return end;
    const auto is_surname = [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        const Proclitic& proclitic = in.a.proclitic(word);
        if (form.kind == FormKind::given_name) return !proclitic.conjunction;  // "Kandy", spelled like "as Nadi"
        return word.enclitic == 0 && !proclitic.conjunction && proclitic.preposition == 0 &&
               !form.features.accusative && form.features.number != Number::dual &&
               (form.features.number != Number::plural || form.features.gender != Gender::feminine);
    };
    if (!std::ranges::all_of(morphology.titles_and_words(token), is_surname)) return end;
    ++end;
    while (end < in.limit && end < at + 4 && is_unknown_word(in.a, end) && !bears_article(in.a, end)) ++end;
    return after_patronymic(in.a, end, in.limit);
}

/// "the prime minister and minister of defence, X, said": one person of two offices. Returns the end of the second.
std::uint32_t after_second_office(const MentionContext& in, const Mention& mention) {
    if (!mention.definite || mention.number != Number::singular || mention.end >= in.limit) return mention.end;
    const auto second = read_title_chain(in.a, mention.end, in.limit);
    if (!second || second->end >= in.limit || !(second->definite || !second->entities.empty())) return mention.end;
    const Proclitic& proclitic = in.a.proclitic(*second->analysis);
    if (!proclitic.conjunction || proclitic.preposition != 0) return mention.end;
    if (in.a.language->titles[second->title].kind != TitleKind::person ||
        in.a.form(*second->analysis).features.number != Number::singular)
        return mention.end;
    if (in.a.token(second->end).mark != Mark::comma) return mention.end;
    // "the president and the foreign minister, X,": a president is no minister.
    if (mention.role == "GOV.HOS" && second->role.starts_with("GOV.")) return mention.end;
    const std::uint32_t name = read_person_name(in.a, second->end + 1, in.limit, true);
    const bool closed = name < in.limit && name > second->end + 2 && in.a.token(name).mark == Mark::comma;
    return closed ? second->end : mention.end;
}

/// "dismissed the president [the] commander of the army": a name that is a noun too, before what it governs.
bool governs_noun(const MentionContext& in, std::uint32_t at) {
    const Morphology& morphology = *in.a.morphology;
    const Token& token = in.a.token(at);
    if (at + 1 >= in.limit || bears_article(in.a, at) || !bears_article(in.a, at + 1)) return false;
    const bool noun = morphology.has(token, FormKind::title) || morphology.has(token, FormKind::noun) ||
                      (token.feminine_ending && is_unknown_word(in.a, at));
    if (!noun) return false;
    const Token& next = in.a.token(at + 1);
    return morphology.has(next, FormKind::title) || morphology.has(next, FormKind::noun) ||
           morphology.has(next, FormKind::event_noun);
}

/// "the deputy of the Ruritanian president X": X bears the inner title, by all that is known.
bool bears_inner_title(const MentionContext& in, std::uint32_t person, const TitleChain& chain) {
    const Title& outer = in.a.language->titles[chain.title];
    const Title& inner = in.a.language->titles[chain.body];
    if (chain.title == chain.body || inner.kind != TitleKind::person || outer.kind != TitleKind::person) return false;
    const bool address =
        !outer.alone && outer.label.find(' ') == std::string::npos;  // "his Excellency the president X"
    const bool serves = outer.role.empty() ? !address && inner.role != "PTY" : inner.role.starts_with("GOV.HO");
    if (!serves || outer.role.starts_with("GOV.HO")) return false;
    return std::ranges::any_of(in.a.lexicon->entities[person].offices, [&](const Entity::Office& office) {
        if (in.a.date != 0 && (office.from > in.a.date || in.a.date > office.to)) return false;
        const std::string& name = in.a.lexicon->office_titles[office.title];
        return inner.en.find(name) != std::string::npos && outer.en.find(name) == std::string::npos;
    });
}

/// "the minister 'X Y'", whose name begins at `at`.
void attach_quoted_name(MentionContext& in, Mention& mention, std::uint32_t at) {
    if (!mention.definite || at >= in.limit) return;
    const std::uint32_t end = read_person_name(in.a, at, in.limit, true);
    if (end < at + 2 || end >= in.limit || in.a.token(end).mark != Mark::quote) return;
    set_person(in, mention, known_person(in, at, end), at, end);
    mention.end = end + 1;
}

/// The known person whose name stands from `at` to `end`. Behind a given name the end moves over a surname that is
/// spelled like another noun.
PhraseMatch known_behind_title(const MentionContext& in, const Mention& mention, const TitleChain& chain,
                               std::uint32_t at, std::uint32_t& end) {
    const PhraseMatch known = known_person(in, at, end);
    // "the Ruritanian minister Mubarak al-Xyz": a given name that is the surname of whom everybody knows
    const bool given = known.phrase != nullptr && known.phrase->use == NameUse::surname && end == at + 1 &&
                       end < in.limit && bears_article(in.a, end) && chain.entities.size() == 1 &&
                       in.a.morphology->has(in.a.token(at), FormKind::given_name) &&
                       is_of_another_state(in, known.phrase->entry, chain.entities.front());
    if (known.phrase != nullptr && !given) return known;
    const std::uint32_t whole = after_surname(in, mention, chain, at, end);
    if (whole == end) return known;
    end = whole;
    return known_person(in, at, end);
}

/// Where the name ends that begins at `at`, right behind a title or behind a comma; or `at`, which moves over a post
/// that stands before the name.
std::uint32_t end_behind_title(MentionContext& in, const Mention& mention, const TitleChain& chain, std::uint32_t& at,
                               bool comma) {
    std::uint32_t end = read_person_name(in.a, at, in.limit, mention.definite);
    if (comma && end <= at + 1) end = std::max(end, open_name(in, at));
    const bool one = mention.definite && mention.number == Number::singular;
    if (end <= at + 1 && one && !comma) end = std::max(end, name_before_speech(in, chain, at));
    if (end == at && one) end = name_like_consequence(in, chain, at);
    if (comma) return end;
    if (end == at) end = name_behind_post(in, mention, chain, at);
    return is_audience(in, mention, end) ? at : end;
}

}  // namespace

void attach_name(MentionContext& in, Mention& mention, const TitleChain& chain) {
    if (in.a.language->titles[chain.title].relative) return;
    std::uint32_t at = after_telling_adjective(in, after_second_office(in, mention), chain);
    bool comma = false;
    const bool many = mention.number == Number::plural;  // "the director of what is for the farmers, X Y"
    if (at + 1 < in.limit && in.a.token(at).mark == Mark::comma && mention.definite && !many) {
        comma = true;
        ++at;
    }
    if (at >= in.limit || is_ordinal_after_preposition(in, at)) return;
    if (!comma && in.a.token(at).mark == Mark::quote) return attach_quoted_name(in, mention, at + 1);
    const std::uint32_t bare = at;
    at = after_honorific(in, at);
    if (at != bare && begins_head_of_state(in, mention, bare)) return;
    const Analysis* clitics = given_name_after_clitics(in, at);
    if (clitics != nullptr && in.a.proclitic(*clitics).conjunction)
        return;  // "the member of X and secretary [wa-amin]"
    if (!comma && (met_with_title(in, mention, at, chain) || surname_after_title(in, mention, at, chain))) return;
    std::uint32_t end = end_behind_title(in, mention, chain, at, comma);
    if (end == at) return;
    const PhraseMatch known = known_behind_title(in, mention, chain, at, end);
    if (known.phrase != nullptr && chain.entities.size() == 1 &&
        is_of_another_state(in, known.phrase->entry, chain.entities.front()))
        return;  // "the Ruritanian president visits [whom everybody knows as a minister of Graustark]"
    if (known.phrase == nullptr && end == at + 1 && !comma && governs_noun(in, at)) return;
    if (known.phrase != nullptr && bears_inner_title(in, known.phrase->entry, chain)) {
        mention.end = end;
        return;
    }
    const bool closed = end >= in.limit || in.a.token(end).kind == TokenKind::mark;
    const bool holder = known.phrase != nullptr && !chain.entities.empty() && in_office(in, known.phrase->entry, chain);
    const bool whole = end > at + 1 && in.a.morphology->has(in.a.token(at), FormKind::given_name);
    if (comma && !closed && !holder && !whole && !is_left_open(in, at, end)) return;
    set_person(in, mention, known, at, end);
    mention.end = end + (comma && end < in.limit && in.a.token(end).mark == Mark::comma ? 1U : 0U);
}

}  // namespace isnad
