// Mentions: persons whom a text has named before, or whom everybody knows by one word.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>

namespace isnad {

void MentionFinder::remember(const PhraseMatch& name, const Mention& mention) {
    if (name.phrase->rest.empty() || is_counted(a_, name.end - 1)) return;  // "Abdullah the Second"
    LocalPerson person;
    person.words.emplace_back();
    person.words.insert(person.words.end(), name.phrase->rest.begin(), name.phrase->rest.end());
    person.person = mention.person;
    person.entity = mention.entity;
    person.role = mention.role;
    add_local_person(a_, std::move(person));
}

void MentionFinder::remember_holder(const PhraseMatch& name) {
    Mention holder;
    holder.person = name.phrase->entry;
    holder.entity = acting_for(a_, holder.person);
    remember(name, holder);
}

std::uint32_t MentionFinder::holder_alone(std::uint32_t at) {
    const auto may_be_name = [&](std::uint32_t token) {
        if (a_.token(token).kind != TokenKind::word || is_unknown_word(a_, token)) return is_unknown_word(a_, token);
        return a_.morphology->has(a_.token(token), FormKind::given_name) && given_name_after_clitics(token) == nullptr;
    };
    const Token& token = a_.token(at);
    const bool name_only = a_.morphology->has(token, FormKind::given_name) && a_.morphology->words(token).size() == 1;
    if (!(is_unknown_word(a_, at) || name_only) || !a_.morphology->phrases(token).empty()) return at;
    if ((at > first_ && may_be_name(at - 1)) || (at + 1 < limit_ && may_be_name(at + 1))) return at;
    const std::u16string_view word = a_.text.form(a_.token(at));
    for (const Proclitic& proclitic : a_.language->proclitics) {
        if (proclitic.article || proclitic.future || !word.starts_with(proclitic.written)) continue;
        const std::uint32_t person = sole_holder(word.substr(proclitic.written.size()));
        if (person == no_entry) continue;
        Mention mention = start(at, at + 1, nullptr);
        mention.kind = MentionKind::person;
        mention.person = person;
        mention.entity = acting_for(a_, person);
        mention.preposition = proclitic.preposition;
        mention.conjunction = proclitic.conjunction;
        mention.definite = true;
        mention.number = Number::singular;
        mention.gender = a_.lexicon->entities[person].feminine ? Gender::feminine : Gender::masculine;
        return add(mention);
    }
    return at;
}

std::uint32_t MentionFinder::sole_holder(std::u16string_view surname) const {
    if (!a_.language->last_names.may_have(surname)) return no_entry;
    const auto persons = a_.language->persons_by_last_name.find(surname);
    if (persons == a_.language->persons_by_last_name.end() || a_.language->first_names.contains(surname))
        return no_entry;  // a first name alone is of anybody
    std::uint32_t found = no_entry;
    for (const std::uint32_t person : persons->second) {
        const std::vector<Entity::Office>& offices = a_.lexicon->entities[person].offices;
        const bool now = a_.date == 0 || std::ranges::any_of(offices, [&](const Entity::Office& office) {
                             return office.from <= a_.date && a_.date <= office.to;
                         });
        if (!now) continue;
        if (found != no_entry) return no_entry;
        found = person;
    }
    return found;
}

std::uint32_t MentionFinder::met_before(std::uint32_t at) {
    if (a_.local_persons.empty()) return at;
    if (at + 1 < limit_ && find_particle(a_, at, at + 1, Particle::name_part).phrase != nullptr)
        return met_before_by_two(at);
    if (a_.morphology->may_begin(a_.token(at), Phrase::Kind::particle)) return at;
    const std::u16string_view word = a_.text.form(a_.token(at));
    if (const std::uint32_t end = met_before(at, word, Proclitic{}); end != at) return end;
    if (a_.morphology->known(a_.token(at))) return at;
    for (const Proclitic& proclitic : a_.language->proclitics) {
        if (proclitic.written.empty() || proclitic.article || proclitic.future) continue;
        if (!word.starts_with(proclitic.written)) continue;
        const std::uint32_t end = met_before(at, word.substr(proclitic.written.size()), proclitic);
        if (end != at) return end;
    }
    return at;
}

std::uint32_t MentionFinder::met_by_title(const TitleChain& chain) {
    const Title& title = a_.language->titles[chain.title];
    const bool alone = chain.end == chain.begin + 1 && chain.definite && chain.analysis->enclitic == 0;
    if (!chain.entities.empty()) return met_by_nisba(chain);
    if (!alone || title.kind != TitleKind::person || is_of_state(title.role)) return chain.begin;
    return met_before(chain.begin);
}

std::uint32_t MentionFinder::met_by_nisba(const TitleChain& chain) {
    const std::uint32_t at = chain.begin + 1;
    const bool one = chain.end == at + 1 && chain.definite && chain.entities.size() == 1 &&
                     a_.form(*chain.analysis).features.number == Number::singular;
    if (!one || a_.local_persons.empty() || a_.language->titles[chain.title].kind != TitleKind::person)
        return chain.begin;
    const std::u16string_view surname = a_.text.form(a_.token(at));
    const std::uint32_t met = find_local_person(a_, std::span(&surname, 1));
    if (met == no_entry) return chain.begin;
    const std::uint32_t person = a_.local_persons[met].person;
    const std::u16string_view title = a_.text.form(a_.token(chain.begin)).substr(chain.analysis->stem);
    const auto bears_title = [&](const Mention& before) {
        if (person != no_entry ? before.person != person : before.local_person != met) return false;
        return before.title == chain.title || a_.text.form(a_.token(before.begin)).ends_with(title);
    };
    if (std::ranges::none_of(std::span(a_.mentions).subspan(oldest()), bears_title)) return chain.begin;
    Mention mention = start(chain.begin, chain.end, chain.analysis);
    mention.title = chain.title;
    mention.title_begin = chain.begin;
    mention.title_end = at;
    return add_met(mention, met, a_.proclitic(*chain.analysis));
}

bool MentionFinder::met_with_title(Mention& mention, std::uint32_t at, const TitleChain& chain) const {
    const bool one = mention.definite && mention.number == Number::singular && chain.entities.empty();
    if (!one || at != chain.begin + 1 || !a_.morphology->has(a_.token(at), FormKind::given_name)) return false;
    if (read_person_name(a_, at, limit_, true) != at + 1) return false;
    const std::u16string_view title = a_.text.form(a_.token(chain.begin)).substr(chain.analysis->stem);
    const std::u16string_view name = a_.text.form(a_.token(at));
    const auto bears_both = [&](const Mention& before) {
        for (std::uint32_t word = before.begin; word + 1 < before.end; ++word) {
            const std::u16string_view noun = a_.text.form(a_.token(word));
            if (a_.text.form(a_.token(word + 1)) == name && noun.ends_with(title) && bears_article(a_, word))
                return true;
        }
        return false;
    };
    for (std::size_t i = a_.mentions.size(); i-- > oldest();) {
        const Mention& before = a_.mentions[i];
        if (!before.names_person() || !bears_both(before)) continue;
        mention.refer_as(before);
        mention.reference = Reference::name;
        mention.end = at + 1;
        return true;
    }
    return false;
}

std::uint32_t MentionFinder::met_before_by_two(std::uint32_t at) {
    const std::array<std::u16string_view, 2> words{a_.text.form(a_.token(at)), a_.text.form(a_.token(at + 1))};
    const std::uint32_t met = find_local_person(a_, words);
    if (met != no_entry) return add_met(start(at, at + 2, nullptr), met, Proclitic{});
    // "[Shinzo] Abe refused", spelled like "the father of": alone only where no name can follow
    const Token& next = a_.token(at + 1);
    const bool links =
        Morphology::may_begin(next, Particle::preposition) || Morphology::may_begin(next, Particle::complementizer);
    const bool alone = next.kind != TokenKind::word || (links && !a_.morphology->has(next, FormKind::given_name));
    return alone ? met_before(at, words.front(), Proclitic{}) : at;
}

std::uint32_t MentionFinder::met_before(std::uint32_t at, std::u16string_view surname, const Proclitic& proclitic) {
    if (surname.size() < 3) return at;
    const std::uint32_t met = find_local_person(a_, std::span(&surname, 1));
    return met == no_entry ? at : add_met(start(at, at + 1, nullptr), met, proclitic);
}

std::uint32_t MentionFinder::add_met(Mention mention, std::uint32_t met, const Proclitic& proclitic) {
    mention.kind = MentionKind::person;
    mention.person = a_.local_persons[met].person;
    if (mention.person == no_entry) mention.local_person = met;
    mention.entity = a_.local_persons[met].entity;
    mention.role = a_.local_persons[met].role;
    mention.preposition = proclitic.preposition;
    mention.conjunction = proclitic.conjunction;
    mention.definite = true;
    mention.number = Number::singular;
    return add(mention);
}

void MentionFinder::register_person(Mention& mention) {
    if (mention.local_person == no_entry) return;
    LocalPerson& person = a_.local_persons[mention.local_person];
    if (person.entity == no_entry) person.entity = mention.entity;
    if (person.role.empty()) person.role = mention.role;
    if (mention.entity == no_entry) mention.entity = person.entity;
}

std::uint32_t MentionFinder::named_by_title(std::uint32_t at) const {
    if (at == 0 || at <= first_ || a_.morphology->known(a_.token(at)) || bears_article(a_, at)) return at;
    const PhraseMatch before = find_particle(a_, at - 1, limit_, Particle::preposition);
    const bool governed = before.phrase != nullptr && before.end == at;
    const bool from = governed && before.phrase->entry == a_.language->partitive && at > first_ + 1 &&
                      a_.morphology->has(a_.token(at - 2), FormKind::event_noun);  // "a call from"
    const bool with = from || (governed && before.phrase->entry == a_.language->with);
    const auto verbs = a_.morphology->words(a_.token(at - 1));
    const bool said = at == first_ + 1 && std::ranges::any_of(verbs, [&](const Analysis& verb) {
                          return a_.form(verb).kind == FormKind::verb && a_.language->verbs[a_.form(verb).entry].says;
                      });
    if (!with && !said) return at;
    const std::uint32_t end = read_person_name(a_, at, limit_, true);
    const bool comma = end < limit_ && a_.token(end).mark == Mark::comma;
    const std::uint32_t title = comma ? end + 1 : end;
    if (end < at + 2 || end > at + 3 || title >= limit_) return at;
    const auto chain = read_title_chain(a_, title, limit_);
    const bool his = chain && chain->analysis->proclitic == 0 && chain->entities.size() == 1 && chain->definite &&
                     a_.language->titles[chain->title].kind == TitleKind::person &&
                     a_.form(*chain->analysis).features.number == Number::singular;
    return his ? end : at;
}

std::uint32_t MentionFinder::named_by_saying(std::uint32_t at) const {
    if (at <= first_ || !Morphology::may_begin(a_.token(at - 1), Particle::preposition)) return at;
    const bool given = Morphology::has(a_.token(at), FormKind::given_name) && given_name_after_clitics(at) == nullptr;
    if (!given && !is_unknown_word(a_, at)) return at;
    const std::uint32_t end = read_person_name(a_, at, limit_, true);
    if (end == at || end >= limit_ || !Morphology::has(a_.token(end), FormKind::event_noun)) return at;
    const PhraseMatch from = find_particle(a_, at - 1, limit_, Particle::preposition);
    if (from.phrase == nullptr || from.end != at || from.analysis->enclitic != 0) return at;
    const auto words = a_.morphology->words(a_.token(end));
    const bool his_saying = std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = a_.form(word);
        return form.kind == FormKind::event_noun && word.enclitic != 0 && word.proclitic == 0 &&
               any_frame(*a_.language, a_.language->event_nouns[form.entry], [&](const Frame& frame) {
                   return a_.lexicon->relations[frame.relation].family == "statement";
               });
    });
    return his_saying ? end : at;
}

}  // namespace isnad
