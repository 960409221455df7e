// Titles: the names of bodies that stand in a chain, in quotation marks or without.
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/chain_reader.h>

#include <algorithm>

namespace isnad {
namespace {

/// "his government 'will not negotiate'", "the government 'of [bi-] yielding'": words of a speaker and no name.
bool starts_words(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const PhraseMatch no = find_particle(annotations, at, limit, Particle::negation);
    if (no.phrase != nullptr && no.end < limit &&
        annotations.morphology->has(annotations.token(no.end), FormKind::verb))
        return true;
    const auto words = annotations.morphology->words(annotations.token(at));
    const auto is_clause = [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        const bool acts = form.kind == FormKind::verb && form.features.tense == Tense::imperfect;
        const bool deed = form.kind == FormKind::event_noun && annotations.proclitic(word).preposition != 0;
        return acts || deed;
    };
    return !words.empty() && std::ranges::all_of(words, is_clause);
}

/// "groups 'terrorist'": one adjective without the article between the marks is no name.
bool is_scare_quoted(const Annotations& annotations, std::uint32_t mark, std::uint32_t limit) {
    if (mark + 2 >= limit || annotations.token(mark + 2).mark != Mark::quote) return false;
    const Token& word = annotations.token(mark + 1);
    return !bears_article(annotations, mark + 1) && Morphology::has(word, FormKind::adjective) &&
           !Morphology::has(word, FormKind::given_name) && !Morphology::has(word, FormKind::noun);
}

/// A station, an agency, a paper: also its name may stand in brackets.
bool is_medium(const Title& body) { return body.role == "MED" || body.quoted != no_entry; }

}  // namespace

bool ChainReader::tells_owner(std::uint32_t at) const {
    if (at + 2 >= limit_) return false;
    return is_adjective_of_belonging(a_, at) || (bears_article(a_, at) && is_adjective_of_belonging(a_, at + 1));
}

void ChainReader::take_quoted(TitleChain& chain, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t inner = begin; inner < end; ++inner) {
        TitleChain part = chain;
        part.end = inner;
        if (nisba(part)) chain.entities = part.entities;
    }
    chain.end = end + 1;
    (void)nisba(chain);
}

bool ChainReader::quoted_name(TitleChain& chain) {
    const std::uint32_t at = chain.end;
    const Mark mark = a_.token(at).mark;
    if ((mark != Mark::quote && mark != Mark::open) || at + 2 >= limit_) return false;
    if (mark == Mark::quote && chain.begin > 0 && a_.token(chain.begin - 1).mark == Mark::quote) {
        TitleChain longer = chain;  // "'the Central Agency' [al-]Ruritanian"
        ++longer.end;
        const bool organ = a_.language->titles[chain.title].kind == TitleKind::organ && chain.definite;
        if (!organ || !chain.entities.empty() || !bears_article(a_, longer.end) || !nisba(longer)) return false;
        chain = longer;
        return true;
    }
    if (!chain.entities.empty()) return quoted_medium(chain);
    const PhraseMatch name = find_phrase(a_, at + 1, limit_, Phrase::Kind::entity);
    const Mark closing = mark == Mark::quote ? mark : Mark::close;
    if (name.phrase != nullptr && name.end < limit_ && a_.token(name.end).mark == closing) {
        chain.entities.push_back(acting_for(a_, name.phrase->entry));
        chain.end = behind_quoted_group(name.end + 1, name.phrase->entry);
        return true;
    }
    if (name_with_title(chain, closing) || organ_in_quotes(chain)) return true;
    if (mark != Mark::quote && !is_medium(a_.language->titles[chain.body])) return false;  // "the station (X)"
    constexpr std::uint32_t longest_name = 4;
    if (mark == Mark::quote && (starts_words(a_, at + 1, limit_) || is_scare_quoted(a_, at, limit_))) return false;
    if (a_.token(at + 1).mark == Mark::comma) return false;  // "X', said that 'the gunmen": the mark closes
    for (std::uint32_t end = at + 2; end < limit_ && end <= at + 1 + longest_name; ++end) {
        if (a_.token(end).mark != closing) continue;
        const Title& body = a_.language->titles[chain.body];
        const bool site = body.kind == TitleKind::asset && tells_owner(end + 1);
        if (body.quoted == no_entry && !site && !ends_in_body(chain)) return false;
        if (body.quoted != no_entry && !site) {
            chain.title = chain.body = body.quoted;
            chain.role = a_.language->titles[body.quoted].role;
        }
        take_quoted(chain, at + 1, end);
        return true;
    }
    return false;
}

bool ChainReader::differs_in_number(const TitleChain& chain, const Token& token) const {
    const Features& head = a_.form(*chain.analysis).features;
    if (!chain.definite && bears_article(a_, chain.end) && ends_in_nominative(chain))
        return true;  // "gunmen [shot] the"
    if (head.number != Number::singular || a_.language->titles[chain.title].kind != TitleKind::person) return false;
    if (!ends_in_oblique(a_, token) || !token.readings.article || !Morphology::has(token, FormKind::title))
        return false;
    const auto is = [](Number number) {
        return [number](const Features& features) { return features.number == number; };
    };
    const auto has = [&](const Token& word, auto matches) {
        const auto readings = a_.morphology->titles_and_words(word);
        return std::ranges::any_of(readings,
                                   [&](const Analysis& reading) { return matches(a_.form(reading).features); });
    };
    if (has(token, is(Number::singular)) || !has(token, is(Number::plural))) return false;
    return chain.compound || chain.end == chain.begin + 1 || !has(a_.token(chain.end - 1), is(Number::plural));
}

bool ChainReader::organ_in_quotes(TitleChain& chain) {
    if (a_.token(chain.end).mark != Mark::quote || chain.end != chain.begin + 1) return false;
    if (a_.language->titles[chain.title].kind != TitleKind::person || !bears_article(a_, chain.end + 1)) return false;
    const auto organ = look_for_title_chain(a_, chain.end + 1, limit_);
    if (!organ || a_.language->titles[organ->title].kind != TitleKind::organ) return false;
    std::uint32_t close = organ->begin + 1;
    while (close < organ->end && a_.token(close).mark != Mark::quote) ++close;
    if (close >= limit_ || a_.token(close).mark != Mark::quote) return false;
    chain.entities = organ->entities;
    chain.body = organ->body;
    chain.role = organ->role;
    chain.end = std::max(close + 1, organ->end);
    chain.definite = chain.owned = true;
    if (close >= organ->end) (void)nisba(chain);
    return true;
}

std::uint32_t ChainReader::behind_quoted_group(std::uint32_t at, std::uint32_t entity) const {
    return a_.lexicon->entities[entity].type == "group" ? after_own_nisba(a_, at, limit_, entity) : at;
}

bool ChainReader::scene_of_deed(TitleChain& chain) const {
    const Title& title = a_.language->titles[chain.title];
    if (title.kind != TitleKind::force || !title.role.starts_with("REB") || !chain.entities.empty()) return false;
    const std::uint32_t deed = chain.end - 1;
    if (deed == chain.begin || bears_article(a_, deed) || !Morphology::has(a_.token(deed), FormKind::event_noun))
        return false;
    const PhraseMatch name = find_phrase(a_, chain.end, limit_, Phrase::Kind::entity);
    if (name.phrase == nullptr || name.analysis->proclitic != 0) return false;
    if (!is_place(name.phrase->entry) && !is_state(name.phrase->entry)) return false;
    chain.end = name.end;
    chain.definite = true;
    return true;
}

bool ChainReader::name_with_title(TitleChain& chain, Mark closing) const {
    if (chain.end != chain.begin + 1) return false;
    for (const Analysis& analysis : a_.morphology->names(a_.token(chain.begin))) {
        if (analysis.more_words == 0) continue;
        const Phrase& phrase = a_.language->phrases[a_.form(analysis).entry];
        const std::uint32_t end = match_loosely(a_, chain.end + 1, limit_, phrase.rest);
        if (end == 0 || end >= limit_ || a_.token(end).mark != closing) continue;
        chain.entities.push_back(acting_for(a_, phrase.entry));
        chain.end = behind_quoted_group(end + 1, phrase.entry);
        chain.role = {};  // the name holds the title
        return true;
    }
    return false;
}

bool ChainReader::quoted_medium(TitleChain& chain) const {
    const PhraseMatch name = find_phrase(a_, chain.end + 1, limit_, Phrase::Kind::entity);
    if (chain.role != "MED" || name.phrase == nullptr || !is_press(*name.phrase) || name.end >= limit_) return false;
    const Mark closing = a_.token(chain.end).mark == Mark::open ? Mark::close : Mark::quote;
    if (a_.token(name.end).mark != closing || chain.entities.front() == name.phrase->entry) return false;
    chain.entities.assign(1, name.phrase->entry);
    chain.end = name.end + 1;
    return true;
}

bool ChainReader::ends_in_body(const TitleChain& chain) const {
    const Title& body = a_.language->titles[chain.body];
    if (body.kind == TitleKind::organ) return true;
    if (body.kind != TitleKind::person || !chain.compound || bears_article(a_, chain.end - 1)) return false;
    const auto titles = a_.morphology->titles(a_.token(chain.end - 1));
    return std::ranges::any_of(titles, [&](const Analysis& analysis) {
        if (a_.form(analysis).kind != FormKind::title || analysis.more_words != 0 || analysis.enclitic != 0)
            return false;
        return a_.language->titles[a_.language->title_names[a_.form(analysis).entry].title].kind == TitleKind::organ;
    });
}

bool ChainReader::relatives_name(TitleChain& chain) const {
    if (!a_.language->titles[chain.body].relative || chain.named || chain.pronoun || bears_article(a_, chain.end - 1))
        return false;
    const std::uint32_t end = read_person_name(a_, chain.end, limit_, true);
    if (end == chain.end) return false;
    chain.end = end;
    chain.named = chain.definite = true;
    return true;
}

bool ChainReader::own_name(TitleChain& chain) {
    const Title& title = a_.language->titles[chain.body];
    const bool place = title.kind == TitleKind::asset && title.visited && !chain.definite;
    if (!chain.entities.empty() || !(place || ends_in_body(chain))) return false;
    TitleChain longer = chain;
    longer.end = after_unknown_words(chain.end);
    if (longer.end == chain.end && !chain.definite) longer.end = after_given_name(chain.end);
    const bool before_nisba =
        longer.end != chain.end && longer.end < limit_ && bears_article(a_, longer.end) && nisba(longer);
    if (!before_nisba) return a_.language->titles[chain.body].kind == TitleKind::organ && party_name(chain);
    chain = longer;
    return true;
}

bool ChainReader::purpose(TitleChain& chain) {
    const std::uint32_t at = chain.end;
    if (chain.end < chain.begin + 2 || a_.language->titles[chain.body].kind != TitleKind::organ || chain.pronoun)
        return false;
    if (chain.role.starts_with("GOV") || chain.role.starts_with("LEG")) return false;
    const auto words = a_.morphology->words(a_.token(at));
    const bool studies = std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        const Proclitic& proclitic = a_.proclitic(word);
        const bool papers = form.kind == FormKind::noun && form.entry == document_noun;
        return papers && proclitic.preposition == a_.language->dative && proclitic.article && word.enclitic == 0;
    });
    if (!studies) return false;
    ++chain.end;
    while (chain.end < limit_ && a_.mention_at[chain.end] == 0 && bears_article(a_, chain.end) &&
           a_.morphology->has(a_.token(chain.end), FormKind::adjective))
        ++chain.end;
    return true;
}

bool ChainReader::action_name(TitleChain& chain) {
    const std::uint32_t at = chain.end;
    if (at + 2 >= limit_ || !chain.entities.empty() || chain.definite || chain.described || chain.pronoun) return false;
    if (chain.role == "PTY" || !ends_in_body(chain) || bears_article(a_, at) || !bears_article(a_, at + 1))
        return false;
    if (a_.token(at + 1).kind != TokenKind::word || Morphology::may_begin(a_.token(at), Phrase::Kind::particle))
        return false;
    const auto words = a_.morphology->words(a_.token(at));
    const bool action = std::ranges::any_of(words, [&](const Analysis& word) {
        const FormKind kind = a_.form(word).kind;
        return (kind == FormKind::event_noun || kind == FormKind::noun) && word.proclitic == 0 && word.enclitic == 0;
    });
    const auto things = a_.morphology->titles_and_words(a_.token(at + 1));
    const bool bare = std::ranges::none_of(things, [&](const Analysis& thing) {
        const Proclitic& proclitic = a_.proclitic(thing);
        return thing.enclitic != 0 || proclitic.conjunction || proclitic.preposition != 0;
    });
    if (!action || !bare || find_phrase(a_, at + 1, limit_, Phrase::Kind::entity).phrase != nullptr) return false;
    TitleChain longer = chain;
    longer.end = at + 2;
    longer.definite = longer.owned = longer.named = true;
    if (adjective(longer) && longer.end >= limit_) return false;
    const bool owned = nisba(longer);
    // "a company announced the halt of flights": with nothing behind it the action is what the verb is about.
    const bool told = find_particle(a_, longer.end, limit_, Particle::complementizer).phrase != nullptr ||
                      a_.morphology->has(a_.token(longer.end), FormKind::given_name);
    const bool person = a_.language->titles[chain.body].kind == TitleKind::person;
    const bool verb = chain.begin > 0 && a_.morphology->has(a_.token(chain.begin - 1), FormKind::verb);
    if (!(owned || told || (person && !verb) || (!verb && a_.token(longer.end).kind == TokenKind::mark))) return false;
    chain = longer;
    return true;
}

std::uint32_t ChainReader::after_unknown_words(std::uint32_t at) const {
    constexpr std::uint32_t longest_name = 3;
    std::uint32_t end = at;
    while (end < limit_ && end < at + longest_name && is_unknown_word(a_, end)) ++end;
    return end;
}

std::uint32_t ChainReader::after_given_name(std::uint32_t at) const {
    const Token& token = a_.token(at);
    const bool name = a_.morphology->has(token, FormKind::given_name) && !bears_article(a_, at) &&
                      !a_.morphology->has(token, FormKind::verb) && !a_.morphology->has(token, FormKind::nisba);
    return name ? at + 1 : at;
}

bool ChainReader::party_name(TitleChain& chain) {
    const Title& title = a_.language->titles[chain.body];
    if (chain.definite || chain.named || a_.form(*chain.analysis).features.number != Number::singular) return false;
    const bool party = title.role == "PTY";
    if (!party && (chain.compound || chain.described || !title.alone)) return false;
    const std::uint32_t end = party ? read_body_name(a_, chain.end, limit_) : after_unknown_words(chain.end);
    if (end == chain.end) return false;
    chain.end = end;
    chain.named = chain.definite = true;
    return true;
}

bool is_verb_of_relative(const Annotations& annotations, std::uint32_t at) {
    if (at == 0 || !Morphology::may_begin(annotations.token(at - 1), Particle::relative)) return false;
    const auto words = annotations.morphology->words(annotations.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        return word.enclitic != 0 && annotations.form(word).kind == FormKind::verb;
    });
}

PhraseMatch find_known_person(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (at >= limit) return {};
    const PhraseMatch name = find_phrase(annotations, at, limit, Phrase::Kind::entity);
    if (name.phrase == nullptr || name.analysis->proclitic != 0) return {};
    const bool person = annotations.lexicon->entities[name.phrase->entry].kind == Entity::Kind::person;
    return person ? name : PhraseMatch{};
}

bool begins_citation(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    if (!annotations.morphology->may_begin_long_particle(annotations.token(at))) return false;
    const PhraseMatch link = find_phrase(annotations, at, limit, Phrase::Kind::particle);
    return link.phrase != nullptr && link.phrase->particle == Particle::according;
}

namespace {

/// "in", "by": the preposition written on a word, or 0.
std::uint8_t preposition_on(const Annotations& annotations, std::uint32_t at) {
    for (const Analysis& word : annotations.morphology->words(annotations.token(at))) {
        const std::uint8_t preposition = annotations.proclitic(word).preposition;
        if (preposition != 0) return preposition;
    }
    return 0;
}

/// "and demanded [wa-talaba bi-] an inquiry", "and demanded of X [bi-] an inquiry", spelled like "and a student".
bool is_demand(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Analysis& title) {
    const Language& language = *annotations.language;
    if (title.more_words != 0 || title.enclitic != 0 || at + 1 >= limit) return false;
    if (!annotations.proclitic(title).conjunction || annotations.proclitic(title).article) return false;
    if (!Morphology::has(annotations.token(at), FormKind::verb)) return false;
    std::uint32_t next = at + 1;
    const PhraseMatch whom = find_phrase(annotations, next, limit, Phrase::Kind::entity);
    if (whom.phrase != nullptr && whom.analysis->proclitic == 0) next = whom.end;
    const std::uint8_t preposition = next < limit ? preposition_on(annotations, next) : std::uint8_t{0};
    if (preposition == 0 || preposition != language.membership) return false;
    const auto words = annotations.morphology->words(annotations.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::verb && form.features.tense == Tense::perfect && form.features.person == 3 &&
               word.enclitic == 0 && word.proclitic == title.proclitic &&
               any_frame(language, language.verbs[form.entry], [&](const Frame& frame) {
                   return has_slot(frame, SlotKind::oblique, preposition) && has_target_object(frame);
               });
    });
}

/// "said Sultan Hasan": a rank without the article before a given name is one too.
bool is_own_name(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Analysis& title) {
    const Morphology& morphology = *annotations.morphology;
    if (title.more_words != 0 || title.enclitic != 0 || at + 1 >= limit) return false;
    const Token& next = annotations.token(at + 1);
    return morphology.has(annotations.token(at), FormKind::given_name) && !bears_article(annotations, at) &&
           morphology.has(next, FormKind::given_name) && !bears_article(annotations, at + 1) &&
           !begins_name(annotations, at + 1);
}

}  // namespace

bool is_rank_of_nobody(const Annotations& annotations, std::uint32_t at, std::uint32_t limit, const Analysis& title) {
    if (is_own_name(annotations, at, limit, title) || is_demand(annotations, at, limit, title)) return true;
    const Language& language = *annotations.language;
    const auto kind_of = [&](const Analysis& one) {
        return language.titles[language.title_names[annotations.form(one).entry].title].kind;
    };
    if (title.more_words != 0 || kind_of(title) != TitleKind::person) return false;
    const auto readings = annotations.morphology->titles(annotations.token(at));
    const bool body = std::ranges::any_of(readings, [&](const Analysis& other) {
        return other.more_words == 0 && annotations.form(other).kind == FormKind::title &&
               kind_of(other) == TitleKind::organ;
    });
    if (!body) return false;
    const bool given = at + 1 < limit && annotations.morphology->has(annotations.token(at + 1), FormKind::given_name);
    return !bears_article(annotations, at) ||
           !(given || find_known_person(annotations, at + 1, limit).phrase != nullptr);
}

bool ChainReader::owns_before(const TitleChain& chain, const TitleChain& inner) const {
    return chain.pronoun && !inner.definite && a_.language->titles[chain.title].kind != TitleKind::person;
}

bool ChainReader::names_its_state(std::uint32_t title, std::uint32_t end) const {
    const std::uint32_t state = a_.language->titles[title].default_actor;
    if (state == no_entry || !is_state(state)) return false;
    return find_phrase(a_, end - 1, end, Phrase::Kind::entity).phrase != nullptr;
}

bool ChainReader::is_stood_up_for(std::uint32_t at) const {
    if (at + 1 >= limit_ || !Morphology::may_begin(a_.token(at + 1), Particle::preposition)) return false;
    const PhraseMatch whom = find_particle(a_, at + 1, limit_, Particle::preposition);
    return whom.phrase != nullptr && whom.phrase->entry != 0 && whom.phrase->entry == a_.language->deputation;
}

}  // namespace isnad
