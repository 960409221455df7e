// Mentions: personal names, with and without titles.
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>
#include <array>
#include <optional>

namespace isnad {

void MentionFinder::apposed_title(Mention& mention) {
    std::uint32_t at = mention.end;
    const bool passed = a_.token(at - 1).mark == Mark::comma;  // "the doctor, X, head of ..."
    const bool comma = passed || (at < limit_ && a_.token(at).mark == Mark::comma);
    if (comma && !passed) ++at;
    if (at >= limit_ || a_.token(at).kind != TokenKind::word) return;
    // "King Salman the French president": who heads a state already is the head of no other.
    const bool beside = a_.token(at - 1).mark != Mark::comma && bears_article(a_, at);
    if (beside && mention.title != no_entry && a_.language->titles[mention.title].role.starts_with("GOV.HO")) return;
    const auto chain = read_title_chain(a_, at, limit_);
    const bool definite = chain && (chain->definite || (chain->owned && chain->entities.size() == 1));
    if (chain && comma && !definite) return pass_description(*chain, mention);
    if (!definite || chain->entities.size() > 1) return;
    std::uint32_t end = chain->end;
    const std::uint32_t owner = comma || beside           ? owner_in_apposition(*chain, mention, comma, end)
                                : chain->entities.empty() ? no_entry
                                                          : chain->entities.front();
    const Proclitic& proclitic = a_.proclitic(*chain->analysis);
    if (proclitic.conjunction || proclitic.preposition != 0) return;
    if (a_.language->titles[chain->title].kind != TitleKind::person) return;
    // "X, the secretary of state,": whose, the rest of the text may say.
    const bool unsaid = owner == no_entry && comma && is_of_state(chain->role) && mention.entity == no_entry &&
                        mention.person == no_entry;
    if (owner == no_entry && !unsaid) return;
    if (owner != no_entry && mention.person != no_entry && is_of_another_state(mention.person, owner)) return;
    if (comma && end == chain->end) end = after_joined_titles(*chain);
    if (comma && !closes_apposition(end)) return;
    mention.entity = owner;
    mention.role = chain->role;
    mention.title = chain->title;
    mention.title_begin = chain->begin;
    mention.title_end = std::max(chain->end, owner == no_entry ? 0U : end);
    mention.end = end + (comma && end < limit_ && a_.token(end).mark == Mark::comma ? 1U : 0U);
}

std::uint32_t MentionFinder::owner_in_apposition(const TitleChain& chain, const Mention& mention, bool comma,
                                                 std::uint32_t& end) {
    if (!chain.entities.empty()) return chain.entities.front();
    if (mention.entity != no_entry) return no_entry;
    if (comma && (chain.role.starts_with("GOV.HO") || is_minister(chain)))
        return state_in_question();  // "X, the prime minister,": of the state that the text is about
    const std::uint32_t body = mention.person == no_entry ? body_behind(chain, end) : no_entry;
    const bool told = comma || find_particle(a_, end, limit_, Particle::complementizer).phrase != nullptr;
    return told ? body : no_entry;  // "X criticized the spokesman of the ministry"
}

std::uint32_t MentionFinder::after_joined_titles(const TitleChain& first) const {
    std::uint32_t end = first.end;
    while (end < limit_) {
        const auto next = read_title_chain(a_, end, limit_);
        if (!next) break;
        const Proclitic& proclitic = a_.proclitic(*next->analysis);
        if (!proclitic.conjunction || proclitic.article || proclitic.preposition != 0) break;
        if (a_.language->titles[next->title].kind != TitleKind::person || next->end == end) break;
        if (a_.form(*next->analysis).features.number != Number::singular) break;
        end = next->end;
    }
    return end;
}

bool MentionFinder::ends_phrase(std::uint32_t at) const {
    return at >= limit_ || a_.token(at).kind == TokenKind::mark ||
           find_particle(a_, at, limit_, Particle::complementizer).phrase != nullptr;
}

bool MentionFinder::closes_apposition(std::uint32_t at) const {
    constexpr std::uint32_t longest_place = 5;
    if (ends_phrase(at) || find_phrase(a_, at, limit_, Phrase::Kind::date).phrase != nullptr) return true;
    if (find_particle(a_, at, limit_, Particle::preposition).phrase == nullptr) return false;
    for (std::uint32_t end = at + 1; end <= at + longest_place; ++end) {
        if (ends_phrase(end)) return true;  // "X, head of the department at the court in the capital, said"
    }
    return false;
}

void MentionFinder::pass_description(TitleChain chain, Mention& mention) const {
    const bool person = mention.names_person();
    if (!person || chain.analysis->proclitic != 0 || a_.language->titles[chain.title].kind != TitleKind::person) return;
    if (a_.form(*chain.analysis).features.number != Number::singular) return;
    const TitleChain first = chain;
    for (auto next = std::optional(chain); next; next = read_title_chain(a_, chain.end, limit_)) {
        const Proclitic& proclitic = a_.proclitic(*next->analysis);
        const bool joined = proclitic.conjunction && !proclitic.article && proclitic.preposition == 0;
        if (next->begin != chain.begin && !joined) break;
        chain = *next;
        if (chain.end >= limit_) break;
    }
    const bool closed =
        ends_phrase(chain.end) || find_particle(a_, chain.end, limit_, Particle::demonstrative).phrase != nullptr;
    if (!closed) return;
    mention.end = chain.end;
    const bool anybody = mention.entity == no_entry && mention.person == no_entry && mention.local_person != no_entry;
    if (!anybody || first.entities.size() != 1) return;
    mention.entity = first.entities.front();  // "Smith, a Ruritanian deputy,"
    mention.role = first.role;
}

bool MentionFinder::is_of_another_state(std::uint32_t person, std::uint32_t owner) const {
    const std::string& state = a_.lexicon->entities[owner].country;
    const std::vector<Entity::Office>& offices = a_.lexicon->entities[person].offices;
    return !state.empty() && !offices.empty() && std::ranges::none_of(offices, [&](const Entity::Office& office) {
        const std::string& country = a_.lexicon->entities[office.actor].country;
        return country.empty() || country == state;
    });
}

std::uint32_t MentionFinder::after_post(std::uint32_t at) const {
    const PhraseMatch joined = find_phrase(a_, at, limit_, Phrase::Kind::entity);
    if (joined.phrase != nullptr && a_.proclitic(*joined.analysis).preposition != 0 &&
        a_.proclitic(*joined.analysis).preposition == a_.language->membership)
        return a_.lexicon->entities[joined.phrase->entry].type == "state" ? joined.end : at;  // "in [bi-] Ruritania"
    const PhraseMatch link = find_particle(a_, at, limit_, Particle::preposition);
    if (link.phrase == nullptr || link.analysis->enclitic != 0 || link.end >= limit_) return at;
    const PhraseMatch name = find_phrase(a_, link.end, limit_, Phrase::Kind::entity);
    if (name.phrase == nullptr || a_.proclitic(*name.analysis).preposition != 0) return at;
    return a_.lexicon->entities[name.phrase->entry].kind == Entity::Kind::person ? at : name.end;
}

std::uint32_t MentionFinder::after_office(std::uint32_t at) const {
    const auto bears = [&](std::uint32_t token, bool dative, FormKind kind) {
        const auto words = a_.morphology->words(a_.token(token));
        return std::ranges::any_of(words, [&](const Analysis& analysis) {
            const Proclitic& proclitic = a_.proclitic(analysis);
            return a_.form(analysis).kind == kind && proclitic.article && !proclitic.conjunction &&
                   proclitic.preposition == (dative ? a_.language->dative : 0);
        });
    };
    if (!bears(at, true, FormKind::noun) && !bears(at, true, FormKind::event_noun)) return at;
    std::uint32_t end = at + 1;
    while (end < limit_ && (bears(end, false, FormKind::adjective) || bears(end, false, FormKind::nisba))) ++end;
    return end < limit_ ? end : at;
}

std::uint32_t MentionFinder::name_behind(std::uint32_t behind, std::uint32_t& at) const {
    if (behind == at) return at;
    const bool comma = behind + 1 < limit_ && a_.token(behind).mark == Mark::comma;
    if (comma) ++behind;
    const std::uint32_t end = read_person_name(a_, behind, limit_, false);
    if (end == behind || (comma && (end >= limit_ || a_.token(end).mark != Mark::comma))) return at;
    at = behind;
    return end;
}

std::uint32_t MentionFinder::name_behind_post(const Mention& mention, const TitleChain& chain,
                                              std::uint32_t& at) const {
    std::uint32_t end = at;
    if (!chain.entities.empty()) end = name_behind(after_post(at), at);
    if (end == at && mention.definite) end = name_behind(after_office(at), at);
    if (end == at && mention.definite) end = name_behind(after_quoted_post(at), at);
    if (end == at && mention.definite) end = before_known_surname(at);
    const bool one = mention.definite && mention.number == Number::singular &&
                     a_.language->titles[chain.title].kind == TitleKind::person;
    return end == at && one ? read_odd_name(a_, at, limit_) : end;
}

void MentionFinder::attach_name(Mention& mention, const TitleChain& chain) {
    if (a_.language->titles[chain.title].relative) return;
    std::uint32_t at = after_telling_adjective(after_second_office(mention), chain);
    bool comma = false;
    if (at + 1 < limit_ && a_.token(at).mark == Mark::comma && mention.definite) {
        comma = true;
        ++at;
    }
    if (at >= limit_ || is_ordinal_after_preposition(at)) return;
    if (!comma && a_.token(at).mark == Mark::quote) return attach_quoted_name(mention, at + 1);
    const std::uint32_t bare = at;
    at = after_honorific(at);
    if (at != bare && mention.definite && !mention.role.empty() && !mention.role.starts_with("GOV.HO")) {
        const auto second = read_title_chain(a_, bare, limit_);
        if (second && second->role.starts_with("GOV.HO")) return;  // "the opposition's leader criticized president X"
    }
    const Analysis* clitics = given_name_after_clitics(at);
    if (clitics != nullptr && a_.proclitic(*clitics).conjunction) return;  // "the member of X and secretary [wa-amin]"
    if (!comma && (met_with_title(mention, at, chain) || surname_after_title(mention, at, chain))) return;
    std::uint32_t end = read_person_name(a_, at, limit_, mention.definite);
    if (end == at && !comma) end = name_behind_post(mention, chain, at);
    if (end == at) return;
    const PhraseMatch known = known_person(at, end);
    if (known.phrase != nullptr && chain.entities.size() == 1 &&
        is_of_another_state(known.phrase->entry, chain.entities.front()))
        return;  // "the Ruritanian president visits [whom everybody knows as a minister of Graustark]"
    if (known.phrase == nullptr && end == at + 1 && !comma && governs_noun(at)) return;
    const bool closed = end >= limit_ || a_.token(end).kind == TokenKind::mark;
    const bool holder = known.phrase != nullptr && !chain.entities.empty() && in_office(known.phrase->entry, chain);
    const bool whole = end > at + 1 && a_.morphology->has(a_.token(at), FormKind::given_name);
    if (comma && !closed && !holder && !whole) return;
    set_person(mention, known, at, end);
    mention.end = end + (comma && end < limit_ && a_.token(end).mark == Mark::comma ? 1U : 0U);
}

std::uint32_t MentionFinder::after_second_office(const Mention& mention) const {
    if (!mention.definite || mention.number != Number::singular || mention.end >= limit_) return mention.end;
    const auto second = read_title_chain(a_, mention.end, limit_);
    if (!second || second->end >= limit_ || !(second->definite || !second->entities.empty())) return mention.end;
    const Proclitic& proclitic = a_.proclitic(*second->analysis);
    if (!proclitic.conjunction || proclitic.preposition != 0) return mention.end;
    if (a_.language->titles[second->title].kind != TitleKind::person ||
        a_.form(*second->analysis).features.number != Number::singular)
        return mention.end;
    if (a_.token(second->end).mark != Mark::comma) return mention.end;
    // "the president and the foreign minister, X,": a president is no minister.
    if (mention.role == "GOV.HOS" && second->role.starts_with("GOV.")) return mention.end;
    const std::uint32_t name = read_person_name(a_, second->end + 1, limit_, true);
    const bool closed = name < limit_ && name > second->end + 2 && a_.token(name).mark == Mark::comma;
    return closed ? second->end : mention.end;
}

bool MentionFinder::governs_noun(std::uint32_t at) const {
    const Morphology& morphology = *a_.morphology;
    const Token& token = a_.token(at);
    if (at + 1 >= limit_ || bears_article(a_, at) || !bears_article(a_, at + 1)) return false;
    const bool noun = morphology.has(token, FormKind::title) || morphology.has(token, FormKind::noun) ||
                      (token.feminine_ending && is_unknown_word(a_, at));
    if (!noun) return false;
    const Token& next = a_.token(at + 1);
    return morphology.has(next, FormKind::title) || morphology.has(next, FormKind::noun) ||
           morphology.has(next, FormKind::event_noun);
}

void MentionFinder::set_person(Mention& mention, const PhraseMatch& known, std::uint32_t at, std::uint32_t end) {
    if (known.phrase != nullptr) {
        mention.person = known.phrase->entry;
        Mention named = mention;
        if (named.entity == no_entry) named.entity = acting_for(a_, named.person);
        remember(known, named);
    } else {
        set_local(mention, at, end);
    }
    mention.reference = Reference::name;
    mention.number = Number::singular;
}

void MentionFinder::attach_quoted_name(Mention& mention, std::uint32_t at) {
    if (!mention.definite || at >= limit_) return;
    const std::uint32_t end = read_person_name(a_, at, limit_, true);
    if (end < at + 2 || end >= limit_ || a_.token(end).mark != Mark::quote) return;
    set_person(mention, known_person(at, end), at, end);
    mention.end = end + 1;
}

std::uint32_t MentionFinder::before_known_surname(std::uint32_t at) const {
    const Token& token = a_.token(at);
    if (token.kind != TokenKind::word || bears_article(a_, at) || a_.mention_at[at] != 0) return at;
    if (a_.morphology->has(token, FormKind::title) || a_.morphology->has(token, FormKind::verb) ||
        a_.morphology->may_begin(token, Phrase::Kind::particle) || at + 1 >= limit_)
        return at;
    const PhraseMatch name = find_phrase(a_, at + 1, limit_, Phrase::Kind::entity);
    const bool surname =
        name.phrase != nullptr && name.phrase->use == NameUse::surname && name.analysis->proclitic == 0;
    return surname ? name.end : at;
}

bool MentionFinder::surname_after_title(Mention& mention, std::uint32_t at, const TitleChain& chain) const {
    if (!mention.definite || a_.token(at).kind != TokenKind::word || mention.number == Number::plural ||
        mention.number == Number::dual || a_.morphology->may_begin(a_.token(at), Phrase::Kind::particle)) {
        return false;
    }
    if (!a_.language->last_names.may_have(a_.text.form(a_.token(at)))) return false;
    if (bears_article(a_, at) && a_.morphology->has(a_.token(at), FormKind::noun)) return false;  // "the guest"
    const auto persons = a_.language->persons_by_last_name.find(a_.text.form(a_.token(at)));
    if (persons == a_.language->persons_by_last_name.end() || read_person_name(a_, at, limit_, true) > at + 1)
        return false;
    if (at + 1 < limit_ && a_.morphology->has(a_.token(at + 1), FormKind::nisba) && bears_article(a_, at + 1))
        return false;  // a surname of its own follows
    if (at + 1 < limit_ && given_name_after_clitics(at + 1) == nullptr &&
        a_.morphology->has(a_.token(at + 1), FormKind::given_name))
        return false;  // or his father's name
    std::uint32_t found = no_entry;
    for (const std::uint32_t person : persons->second) {
        if (!in_office(person, chain)) continue;
        if (found != no_entry) return false;
        found = person;
    }
    if (found == no_entry) return false;
    mention.person = found;
    mention.reference = Reference::name;
    mention.number = Number::singular;
    mention.end = at + 1;
    return true;
}

bool MentionFinder::in_office(std::uint32_t person, const TitleChain& chain) const {
    const std::vector<Entity::Office>& offices = a_.lexicon->entities[person].offices;
    return std::ranges::any_of(offices, [&](const Entity::Office& office) {
        if (a_.date != 0 && (office.from > a_.date || a_.date > office.to)) return false;
        if (chain.entities.empty()) {
            const Title& title = a_.language->titles[chain.title];
            const bool ruler = title.role == "GOV.HOS" || title.role == "GOV.HOG";
            return !ruler || title.en.find(office.title) != std::string::npos;
        }
        return chain.entities.size() == 1 && chain.entities.front() == office.actor;
    });
}

std::uint32_t MentionFinder::after_honorific(std::uint32_t at) const {
    if (at >= limit_ || a_.token(at).kind != TokenKind::word) return at;
    const auto chain = read_title_chain(a_, at, limit_);
    if (!chain || !chain->entities.empty()) return at;
    const bool cleric = chain->definite && a_.language->titles[chain->title].role == "REL";  // "Ayatollah X"
    if (!cleric && (chain->analysis->proclitic == 0 || !a_.proclitic(*chain->analysis).article)) return at;
    const Proclitic& proclitic = a_.proclitic(*chain->analysis);
    if (proclitic.conjunction || proclitic.preposition != 0 ||
        a_.language->titles[chain->title].kind != TitleKind::person)
        return at;
    return chain->end < limit_ && read_person_name(a_, chain->end, limit_, true) != chain->end ? chain->end : at;
}

bool MentionFinder::same_initial(std::uint32_t at, const PhraseMatch& surname) const {
    const Entity& person = a_.lexicon->entities[surname.phrase->entry];
    const auto label =
        std::ranges::find_if(person.names, [&](const auto& name) { return name.first == a_.language->code; });
    if (label == person.names.end()) return false;
    std::u16string name = a_.language->folder.fold(label->second);
    if (!a_.language->article.empty() && name.starts_with(a_.language->article))
        name.erase(0, a_.language->article.size());
    const std::u16string_view word = a_.text.form(a_.token(at));
    return !name.empty() && !word.empty() && name.front() == word.front();
}

PhraseMatch MentionFinder::known_person(std::uint32_t at, std::uint32_t end) const {
    for (std::uint32_t i = at; i < end; ++i) {
        const PhraseMatch match = find_phrase(a_, i, end, Phrase::Kind::entity);
        if (match.phrase != nullptr && (match.end == end || after_patronymic(a_, match.end, limit_) == end) &&
            (i == at || match.phrase->use != NameUse::surname || (end == at + 2 && same_initial(at, match))) &&
            a_.lexicon->entities[match.phrase->entry].kind == Entity::Kind::person) {
            return match;
        }
    }
    return {};
}

void MentionFinder::set_local(Mention& mention, std::uint32_t at, std::uint32_t end, std::size_t clitics) {
    std::vector<std::u16string_view> words;
    for (std::uint32_t i = at; i < end; ++i) {
        if (a_.token(i).kind == TokenKind::word) words.push_back(a_.text.form(a_.token(i)));
    }
    words.front().remove_prefix(clitics);
    mention.local_person = find_local_person(a_, words);
    if (mention.local_person != no_entry) return;
    LocalPerson person;
    for (const std::u16string_view word : words) person.words.emplace_back(word);
    person.span = after_letters(a_, {a_.token(at).span.begin, a_.token(end - 1).span.end}, clitics);
    person.gender = mention.gender;
    mention.local_person = add_local_person(a_, std::move(person));
}

std::uint32_t MentionFinder::person(std::uint32_t at) {
    if (!a_.local_persons.empty()) {
        if (const std::uint32_t met = met_before(at); met != at) return met;
    }
    if (Morphology::has(a_.token(at), FormKind::nisba)) {
        if (const std::uint32_t national = national_named(at); national != at) return national;
    }
    if (!may_begin_person_name(a_.token(at))) return at;
    if (const std::uint32_t holder = holder_alone(at); holder != at) return holder;
    std::uint32_t end = read_person_name(a_, at, limit_, false);
    if (end == at) end = named_by_title(at);
    if (end == at) end = named_by_saying(at);
    if (end == at) return at;
    const Analysis* clitics = given_name_after_clitics(at);
    Mention mention = start(at, end, clitics);
    mention.kind = MentionKind::person;
    mention.number = Number::singular;
    mention.definite = true;
    const PhraseMatch known = known_person(at, end);
    if (known.phrase != nullptr) {
        mention.person = known.phrase->entry;
        mention.entity = acting_for(a_, mention.person);
    } else {
        set_local(mention, at, end, clitics == nullptr ? 0 : clitics->stem);
    }
    apposed_title(mention);
    register_person(mention);
    return add(mention);
}

const Analysis* MentionFinder::given_name_after_clitics(std::uint32_t at) const {
    const auto analyses = a_.morphology->words(a_.token(at));
    const Analysis* found = nullptr;
    for (const Analysis& analysis : analyses) {
        if (a_.form(analysis).kind != FormKind::given_name) continue;
        if (analysis.proclitic == 0) return nullptr;
        const Proclitic& proclitic = a_.proclitic(analysis);
        if (!proclitic.article && !proclitic.future) found = &analysis;
    }
    return found;
}

}  // namespace isnad
