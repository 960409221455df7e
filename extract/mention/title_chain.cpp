// Titles: the head of a chain, its names, portfolios and adjectives.
#include <isnad/extract/mention/chain_reader.h>

#include <algorithm>

namespace isnad {
namespace {

constexpr std::uint32_t longest_chain = 12;  ///< Tokens: longer runs are not titles.

/// A word of dates, but not "the former", "the next".
bool begins_time(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    return find_phrase(annotations, at, limit, Phrase::Kind::date).phrase != nullptr &&
           !tells_direction(annotations, at, limit);
}

}  // namespace

bool tells_direction(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (!bears_article(annotations, at)) return false;
    const PhraseMatch time = find_phrase(annotations, at, limit, Phrase::Kind::date);
    return time.phrase != nullptr && annotations.language->date_words[time.phrase->entry].kind == DateKind::direction;
}

std::optional<TitleChain> ChainReader::read(std::uint32_t at) {
    std::optional<TitleChain> chain;
    if (!may_begin_title(a_.token(at))) return chain;
    chain.emplace();
    if (!head(at, *chain)) {
        chain.reset();
        return chain;
    }
    while (chain->end < limit_ && chain->end - at < longest_chain && extend(*chain)) {
    }
    const std::uint32_t own = chain->entities.empty() ? actor_by_default(a_, chain->title) : no_entry;
    if (own != no_entry) chain->entities.push_back(own);
    return chain;
}

bool ChainReader::head(std::uint32_t at, TitleChain& chain) {
    const Token& token = a_.token(at);
    const PhraseMatch bare = find_phrase(a_, at, limit_, Phrase::Kind::title);
    if (bare.phrase != nullptr && !follows_owned_noun(at))
        set_head(at, bare.end, bare.phrase->entry, bare.analysis, true, chain);
    if (a_.morphology->has(token, FormKind::title)) {
        const Initials next = initials(at + 1);
        for (const Analysis& analysis : a_.morphology->titles(token)) {
            if (analysis.more_words != 0 && !next.has(analysis.next)) continue;
            const Form& form = a_.form(analysis);
            if (form.kind != FormKind::title) continue;
            const TitleName& name = a_.language->title_names[form.entry];
            const std::uint32_t end = analysis.more_words == 0 ? at + 1 : match_loosely(a_, at + 1, limit_, name.rest);
            const bool owned = end == chain.end && analysis.enclitic != 0 && chain.analysis != nullptr &&
                               chain.analysis->enclitic == 0 && !token.feminine_ending;
            if (end > at + 1 && hides_name(a_, at + 1, end, limit_)) continue;
            if ((end > chain.end || owned) && may_head_title(a_, at, limit_, analysis)) {
                const bool article = a_.proclitic(analysis).article || (end > at + 1 && bears_article(a_, end - 1));
                set_head(at, end, name.title, &analysis, article, chain);
            }
        }
    }
    return chain.end != 0;
}

bool ChainReader::follows_owned_noun(std::uint32_t at) const {
    if (at == 0 || a_.token(at - 1).kind != TokenKind::word) return false;
    const auto words = a_.morphology->words(a_.token(at - 1));
    return std::ranges::any_of(words,
                               [&](const Analysis& analysis) {
                                   return a_.form(analysis).kind == FormKind::noun && analysis.enclitic != 0;
                               }) &&
           !a_.morphology->has(a_.token(at - 1), FormKind::verb);
}

ChainReader::Initials ChainReader::initials(std::uint32_t at) const {
    if (at >= limit_ || a_.token(at).folded_length == 0) return {};
    const std::u16string_view form = a_.text.form(a_.token(at));
    const std::size_t article = a_.language->article.size();
    Initials found{first_letters(form), 0, 0};
    if (article != 0 && form.size() > article) found.after_article = first_letters(form.substr(article));
    if (article != 0 && form.size() > article + 1)
        found.around_article = first_letters(form.front(), form[article + 1]);
    return found;
}

void ChainReader::set_head(std::uint32_t at, std::uint32_t end, std::uint32_t title, const Analysis* analysis,
                           bool definite, TitleChain& chain) {
    chain.begin = at;
    chain.end = end;
    chain.title = chain.body = title;
    chain.role = a_.language->titles[title].role;
    chain.analysis = analysis;
    const bool owned_by_end = end > at + 1 && bears_pronoun(a_, end - 1);  // "the minister of her defence"
    chain.pronoun = analysis->enclitic != 0 || owned_by_end;
    chain.definite = definite || owned_by_end || names_its_state(title, end);
    chain.owned = chain.compound = end > at + 1;
    chain.described = chain.compound && ends_in_adjective(a_.token(end - 1));
    chain.entities.clear();
}

bool ChainReader::ends_in_adjective(const Token& last) const {
    const Morphology& morphology = *a_.morphology;
    return last.feminine_ending && morphology.has(last, FormKind::adjective) && !last.readings.article &&
           !morphology.has(last, FormKind::noun) && !morphology.has(last, FormKind::event_noun) &&
           !morphology.has(last, FormKind::portfolio);
}

bool ChainReader::extend(TitleChain& chain) {
    const Token& token = a_.token(chain.end);
    if (token.kind != TokenKind::word) return quoted_name(chain) || hyphenated_nisba(chain);
    if (nisba(chain) || relatives_name(chain) || scene_of_deed(chain) || capital_name(chain) || seat(chain))
        return true;
    if (begins_citation(a_, chain.end, limit_)) return false;
    const bool closed = a_.token(chain.end - 1).kind == TokenKind::mark;  // "accused the firm 'X' [the state of] Y"
    if (on_behalf(chain) || (!closed && (genitive(chain) || portfolio(chain) || nested(chain))) || affairs(chain) ||
        dative(chain))
        return chain.owned = true;
    return member_of(chain) || deputy_for(chain) || own_name(chain) || purpose(chain) || action_name(chain) ||
           adjective(chain) || second_portfolio(chain) || alleged_member(chain) || bound_to_group(chain);
}

bool ChainReader::agrees(const TitleChain& chain, const Features& adjective) const {
    if (chain.owned) return true;  // it may be the owner's
    const Features& noun = a_.form(*chain.analysis).features;
    const TitleKind kind = a_.language->titles[chain.title].kind;
    const bool person = kind == TitleKind::person || kind == TitleKind::people;
    if (noun.number == Number::singular && noun.gender == Gender::masculine)
        return adjective.gender != Gender::feminine && adjective.number != Number::plural &&
               adjective.number != Number::dual;
    const bool many = is_plural(chain) && noun.nominative && !noun.takes_enclitic;  // "-un"
    if ((many && (person || kind == TitleKind::force)) || (person && takes_no_genitive(chain)))
        return adjective.number != Number::singular;
    return !person || noun.number != Number::plural || adjective.number != Number::singular ||
           adjective.gender == Gender::feminine;
}

bool ChainReader::is_object_of_verb(const TitleChain& chain) const {
    if (chain.begin == 0 || chain.entities.empty()) return false;
    const Token& before = a_.token(chain.begin - 1);
    const Token& noun = a_.token(chain.end);
    const bool action = a_.morphology->has(noun, FormKind::event_noun) || a_.morphology->has(noun, FormKind::noun);
    return action && a_.morphology->has(before, FormKind::verb) && !a_.morphology->has(before, FormKind::noun) &&
           !a_.morphology->has(before, FormKind::event_noun);
}

bool ChainReader::is_object_after(const TitleChain& chain, const Token& token, const Features& participle) const {
    if (chain.entities.empty()) return false;
    const Features& head = a_.form(*chain.analysis).features;
    const bool feminine = head.number == Number::singular && head.gender == Gender::feminine;
    return a_.morphology->has(token, FormKind::noun) ||
           (feminine && !chain.owned && participle.gender != Gender::feminine);
}

bool ChainReader::is_object(const TitleChain& chain, const Token& token, const Form& form) const {
    const bool adjective = form.kind == FormKind::adjective;
    if ((form.kind != FormKind::participle && !adjective) || is_bare_adjective(chain, token)) return false;
    if (is_object_of_verb(chain)) return true;
    const bool noun = !adjective || a_.morphology->has(token, FormKind::event_noun);
    return noun && is_object_after(chain, token, form.features);
}

bool ChainReader::differs_in_case(const TitleChain& chain, const Token& token) const {
    if (!a_.form(*chain.analysis).features.nominative) return false;
    if (ends_in_oblique(a_, token)) return true;
    const auto words = a_.morphology->words(token);
    return std::ranges::any_of(words, [&](const Analysis& analysis) { return a_.form(analysis).features.accusative; });
}

bool ChainReader::is_bare_adjective(const TitleChain& chain, const Token& token) const {
    if (chain.definite || a_.morphology->has(token, FormKind::noun)) return false;
    return std::ranges::any_of(a_.morphology->words(token), [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::adjective || analysis.proclitic != 0) return false;
        const bool source = a_.language->titles[chain.title].speaker && form.features.gender == Gender::masculine &&
                            form.features.number == Number::singular;  // "a Ruritanian source in charge"
        if (source) return form.features.accusative == a_.form(*chain.analysis).features.accusative;
        return !form.features.accusative && form.features.gender == Gender::feminine && is_plural(chain);
    });
}

std::uint32_t ChainReader::after_causal_adjective(const TitleChain& chain) const {
    const std::uint32_t at = chain.end;
    if (at + 1 >= limit_ || !bears_article(a_, at)) return at;
    if (a_.language->titles[chain.title].kind != TitleKind::person) return at;
    const auto words = a_.morphology->words(a_.token(at));
    const bool feminine = std::ranges::any_of(words, [&](const Analysis& analysis) {
        const Form& form = a_.form(analysis);
        return (form.kind == FormKind::participle || form.kind == FormKind::adjective) &&
               form.features.gender == Gender::feminine && form.features.number == Number::singular;
    });
    const auto nouns = a_.morphology->titles_and_words(a_.token(at + 1));
    const bool its = std::ranges::any_of(nouns, [&](const Analysis& analysis) {
        const FormKind kind = a_.form(analysis).kind;
        return (kind == FormKind::noun || kind == FormKind::title) && analysis.enclitic != 0 && analysis.proclitic == 0;
    });
    return feminine && its && !a_.morphology->has(a_.token(at + 1), FormKind::verb) ? at + 2 : at;
}

bool ChainReader::negated_adjective(TitleChain& chain) {
    if (!is_bare_negation(a_, chain.end, limit_)) return false;
    TitleChain longer = chain;
    ++longer.end;
    if (!adjective(longer)) return false;
    chain = longer;
    return true;
}

bool ChainReader::is_member(const TitleChain& chain) const {
    return a_.language->titles[chain.title].kind == TitleKind::person &&
           !(chain.definite && chain.role.starts_with("GOV"));
}

bool ChainReader::heads_title(std::uint32_t at) const {
    if (!bears_article(a_, at) || at + 1 >= limit_ || !bears_article(a_, at + 1)) return false;
    return a_.morphology->has(a_.token(at), FormKind::title) && a_.morphology->has(a_.token(at + 1), FormKind::nisba);
}

bool ChainReader::adjective(TitleChain& chain) {
    if (const std::uint32_t end = after_causal_adjective(chain); end != chain.end) {
        chain.end = end;
        chain.definite = true;
        return true;
    }
    if (negated_adjective(chain)) return true;
    const Token& token = a_.token(chain.end);
    if (begins_time(a_, chain.end, limit_) || differs_in_case(chain, token) || differs_in_number(chain, token) ||
        find_phrase(a_, chain.end, limit_, Phrase::Kind::particle).phrase != nullptr || begins_his_name(chain))
        return false;
    // After its owner a title takes adjectives, but another title or name is somebody else.
    const bool named = find_phrase(a_, chain.end, limit_, Phrase::Kind::entity).phrase != nullptr;
    const bool another = a_.morphology->has(token, FormKind::title) || named;
    if (!chain.entities.empty() && another && !is_bare_adjective(chain, token)) return false;
    for (const Analysis& analysis : a_.morphology->words(token)) {
        const FormKind kind = a_.form(analysis).kind;
        const Proclitic& proclitic = a_.proclitic(analysis);
        if (proclitic.conjunction || proclitic.preposition != 0 || analysis.enclitic != 0) continue;
        const bool noun = kind == FormKind::noun || kind == FormKind::event_noun;
        const bool modifies = kind == FormKind::adjective || kind == FormKind::number || kind == FormKind::participle;
        const Features& features = a_.form(analysis).features;
        const bool unfit = kind == FormKind::adjective ? (another && heads_title(chain.end)) || !agrees(chain, features)
                           : kind == FormKind::participle ? are_things(a_, chain, features)
                                                          : false;
        if (unfit || is_object(chain, token, a_.form(analysis))) continue;
        const bool given = a_.morphology->has(token, FormKind::given_name) || named;
        if (proclitic.article
                ? modifies || (noun && takes_noun(chain))
                : kind == FormKind::adjective && !chain.definite && !given &&
                      (!a_.form(analysis).features.accusative || a_.form(*chain.analysis).features.accusative)) {
            chain.definite |= proclitic.article;
            chain.described |= !proclitic.article;
            ++chain.end;
            return true;
        }
    }
    if (!chain.entities.empty() || !is_unknown_word(a_, chain.end) || !bears_article(a_, chain.end)) return false;
    chain.definite = true;
    ++chain.end;
    return true;
}

bool ChainReader::names_state_behind(const TitleChain& chain, const Form& nisba) const {
    const Features& head = a_.form(*chain.analysis).features;
    if (!a_.proclitic(*chain.analysis).article || head.gender != Gender::masculine || head.number != Number::singular)
        return false;
    return nisba.features.gender == Gender::feminine &&
           find_phrase(a_, chain.end, limit_, Phrase::Kind::entity).phrase != nullptr;
}

bool ChainReader::nisba(TitleChain& chain) {
    const Token& token = a_.token(chain.end);
    if (!a_.morphology->has(token, FormKind::nisba) && !a_.morphology->has(token, FormKind::people)) return false;
    for (const Analysis& analysis : a_.morphology->words(token)) {
        const Form& form = a_.form(analysis);
        const bool people = form.kind == FormKind::people && a_.proclitic(analysis).article == chain.definite;
        if (form.kind != FormKind::nisba && !people) continue;
        const bool name = form.features.accusative && !a_.form(*chain.analysis).features.accusative &&
                          find_phrase(a_, chain.end, limit_, Phrase::Kind::entity).phrase != nullptr;
        if (name) continue;  // "the president of Ruritania", spelled like "Ruritanian [-an]"
        if (form.features.accusative && differs_in_case(chain, token)) continue;  // "gunmen [abducted] a Ruritanian"
        if (names_state_behind(chain, form) || tells_of_next(chain, form)) continue;
        const Proclitic& proclitic = a_.proclitic(analysis);
        if (proclitic.conjunction && names_people_beside(chain, form)) continue;
        if (proclitic.preposition != 0 || (proclitic.conjunction && chain.entities.empty())) continue;
        const bool definite = chain.definite && (chain.analysis == nullptr || chain.end > chain.begin + 1 ||
                                                 a_.proclitic(*chain.analysis).article);
        if (definite && !proclitic.article) continue;
        const Nisba& entry = a_.language->nisbas[form.entry];
        const std::uint32_t end =
            analysis.more_words == 0 ? chain.end + 1 : match_loosely(a_, chain.end + 1, limit_, entry.rest);
        if (end == 0) continue;
        if (!proclitic.conjunction && !chain.entities.empty() && a_.token(chain.end - 1).mark != Mark::dash) continue;
        chain.entities.push_back(entry.entity);
        chain.end = end;
        chain.definite |= proclitic.article;
        return true;
    }
    return false;
}

bool ChainReader::tells_of_next(const TitleChain& chain, const Form& nisba) const {
    const std::uint32_t at = chain.end;
    return at == chain.begin + 1 && a_.token(chain.begin).feminine_ending && nisba.kind == FormKind::nisba &&
           nisba.features.gender == Gender::masculine && nisba.features.number == Number::singular && at + 2 < limit_ &&
           a_.morphology->has(a_.token(at + 1), FormKind::given_name) &&
           read_person_name(a_, at + 1, limit_, false) >= at + 3;
}

bool ChainReader::hyphenated_nisba(TitleChain& chain) {
    if (chain.entities.empty() || a_.token(chain.end).mark != Mark::dash || chain.end + 1 >= limit_) return false;
    TitleChain longer = chain;
    longer.end += 1;
    if (!nisba(longer)) return false;
    chain = longer;
    return true;
}

bool ChainReader::portfolio(TitleChain& chain) {
    const Token& token = a_.token(chain.end);
    if (!chain.entities.empty() || !a_.morphology->has(token, FormKind::portfolio)) return false;
    for (const Analysis& analysis : a_.morphology->words(token)) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::portfolio || a_.proclitic(analysis).preposition != 0) continue;
        const bool bare = !a_.proclitic(analysis).article;
        const bool whole = chain.end == chain.begin + 1 && bears_article(a_, chain.begin);  // "the sides"
        if (form.features.accusative || (bare && (whole || form.features.number == Number::dual))) continue;
        if (analysis.enclitic != 0 && chain.definite) continue;  // "the new parliament [that] aired it"
        if (!a_.proclitic(analysis).conjunction) {
            const std::string& role = a_.language->portfolios[form.entry].role;
            if (!role.empty() && !is_stood_up_for(chain.end)) chain.role = role;
        } else if (chain.end == chain.begin + 1) {
            continue;
        }
        chain.definite |= a_.proclitic(analysis).article || analysis.enclitic != 0;
        chain.pronoun |= analysis.enclitic != 0;
        ++chain.end;
        return true;
    }
    return false;
}

bool ChainReader::affairs(TitleChain& chain) {
    const Token& token = a_.token(chain.end);
    if (a_.language->dative == 0 || !a_.morphology->has(token, FormKind::portfolio) || chain.pronoun) return false;
    const TitleKind kind = a_.language->titles[chain.title].kind;
    if (kind != TitleKind::person || chain.end == chain.begin + 1) return false;
    const auto analyses = a_.morphology->words(token);
    const bool linked = std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        const Proclitic& proclitic = a_.proclitic(analysis);
        return a_.form(analysis).kind == FormKind::portfolio && proclitic.preposition == a_.language->dative &&
               !proclitic.conjunction && analysis.enclitic == 0;
    });
    if (linked || joins_affair(chain)) {
        ++chain.end;
        return true;
    }
    return false;
}

bool ChainReader::joins_affair(const TitleChain& chain) const {
    const auto bears = [&](std::uint32_t at, bool first) {
        const auto words = a_.morphology->words(a_.token(at));
        return std::ranges::any_of(words, [&](const Analysis& word) {
            const Proclitic& proclitic = a_.proclitic(word);
            const bool portfolio = a_.form(word).kind == FormKind::portfolio;
            return proclitic.article && word.enclitic == 0 &&
                   (first ? proclitic.preposition == a_.language->dative
                          : portfolio && proclitic.conjunction && proclitic.preposition == 0);
        });
    };
    if (!bears(chain.end, false)) return false;
    return bears(chain.end - 1, true) ||
           (bears(chain.end - 2, true) && a_.morphology->has(a_.token(chain.end - 1), FormKind::adjective));
}

bool ChainReader::second_portfolio(TitleChain& chain) {
    if (!chain.entities.empty() || chain.end < chain.begin + 2 || chain.role.empty()) return false;
    const auto analyses = a_.morphology->words(a_.token(chain.end));
    const bool joined = std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        const Proclitic& proclitic = a_.proclitic(analysis);
        const FormKind kind = a_.form(analysis).kind;
        return proclitic.conjunction && proclitic.article && (kind == FormKind::noun || kind == FormKind::event_noun);
    });
    TitleChain longer = chain;
    ++longer.end;
    if (!joined || longer.end >= limit_ || !nisba(longer)) return false;
    chain = longer;
    return true;
}

bool is_bare_negation(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const PhraseMatch no = find_particle(annotations, at, limit, Particle::negation);
    return no.phrase != nullptr && no.phrase->entry == 0 && no.end == at + 1 && no.end < limit &&
           no.analysis->proclitic == 0 && no.analysis->enclitic == 0;
}

std::optional<TitleChain> look_for_title_chain(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    return ChainReader(annotations, limit).read(at);
}

}  // namespace isnad
