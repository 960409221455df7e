// Mentions: persons whom a text has named before, or whom everybody knows by one word.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/person_met.h>

#include <algorithm>
#include <array>

namespace isnad {
namespace {

std::uint32_t sole_holder(const MentionContext& in, std::u16string_view surname) {
    if (!in.a.language->last_name_filter.may_have(surname)) return no_entry;
    const auto persons = in.a.language->persons_called(surname);
    if (persons.empty() || std::ranges::binary_search(in.a.language->first_names, surname, std::ranges::less{}))
        return no_entry;  // a first name alone is of anybody
    std::uint32_t found = no_entry;
    for (const auto& [name, person] : persons) {
        const std::vector<Entity::Office>& offices = in.a.lexicon->entities[person].offices;
        const bool now = in.a.date == 0 || std::ranges::any_of(offices, [&](const Entity::Office& office) {
                             return office.from <= in.a.date && in.a.date <= office.to;
                         });
        if (!now) continue;
        if (found != no_entry) return no_entry;
        found = person;
    }
    return found;
}

std::uint32_t add_met(MentionContext& in, Mention mention, std::uint32_t met, const Proclitic& proclitic) {
    mention.kind = MentionKind::person;
    mention.person = in.a.local_persons[met].person;
    if (mention.person == no_entry) mention.local_person = met;
    mention.entity = in.a.local_persons[met].entity;
    mention.role = in.a.local_persons[met].role;
    mention.preposition = proclitic.preposition;
    mention.conjunction = proclitic.conjunction;
    mention.definite = true;
    mention.number = Number::singular;
    return add(in, mention);
}

/// "Colonel [the] Ruritanian", after "Colonel Rudolf [the] Ruritanian": his surname.
std::uint32_t met_by_nisba(MentionContext& in, const TitleChain& chain) {
    const std::uint32_t at = chain.begin + 1;
    const bool one = chain.end == at + 1 && chain.definite && chain.entities.size() == 1 &&
                     in.a.form(*chain.analysis).features.number == Number::singular;
    if (!one || in.a.local_persons.empty() || in.a.language->titles[chain.title].kind != TitleKind::person)
        return chain.begin;
    const std::u16string_view surname = in.a.text.form(in.a.token(at));
    const std::uint32_t met = find_local_person(in.a, std::span(&surname, 1));
    if (met == no_entry) return chain.begin;
    const std::uint32_t person = in.a.local_persons[met].person;
    const std::u16string_view title = in.a.text.form(in.a.token(chain.begin)).substr(chain.analysis->stem);
    const auto bears_title = [&](const Mention& before) {
        if (person != no_entry ? before.person != person : before.local_person != met) return false;
        return before.title == chain.title || in.a.text.form(in.a.token(before.begin)).ends_with(title);
    };
    if (std::ranges::none_of(std::span(in.a.mentions).subspan(oldest(in)), bears_title)) return chain.begin;
    Mention mention = start(in, chain.begin, chain.end, chain.analysis);
    mention.title = chain.title;
    mention.title_begin = chain.begin;
    mention.title_end = at;
    return add_met(in, mention, met, in.a.proclitic(*chain.analysis));
}

/// "bin X": the last two words of a name.
std::uint32_t met_before_by_two(MentionContext& in, std::uint32_t at) {
    const std::array<std::u16string_view, 2> words{in.a.text.form(in.a.token(at)), in.a.text.form(in.a.token(at + 1))};
    const std::uint32_t met = find_local_person(in.a, words);
    if (met != no_entry) return add_met(in, start(in, at, at + 2, nullptr), met, Proclitic{});
    // "[Shinzo] Abe refused", spelled like "the father of": alone only where no name can follow
    const Token& next = in.a.token(at + 1);
    const bool links =
        Morphology::may_begin(next, Particle::preposition) || Morphology::may_begin(next, Particle::complementizer);
    const bool alone = next.kind != TokenKind::word || (links && !in.a.morphology->has(next, FormKind::given_name));
    return alone ? met_before(in, at, words.front(), Proclitic{}) : at;
}

}  // namespace

void remember(MentionContext& in, const PhraseMatch& name, const Mention& mention) {
    if (name.phrase->rest.empty() || is_counted(in.a, name.end - 1)) return;  // "Abdullah the Second"
    LocalPerson person;
    person.words.emplace_back();
    person.words.insert(person.words.end(), name.phrase->rest.begin(), name.phrase->rest.end());
    person.person = mention.person;
    person.entity = mention.entity;
    person.role = mention.role;
    add_local_person(in.a, std::move(person));
}

void remember_holder(MentionContext& in, const PhraseMatch& name) {
    Mention holder;
    holder.person = name.phrase->entry;
    holder.entity = acting_for(in.a, holder.person);
    remember(in, name, holder);
}

std::uint32_t holder_alone(MentionContext& in, std::uint32_t at) {
    const auto may_be_name = [&](std::uint32_t token) {
        if (in.a.token(token).kind != TokenKind::word || is_unknown_word(in.a, token))
            return is_unknown_word(in.a, token);
        return in.a.morphology->has(in.a.token(token), FormKind::given_name) &&
               given_name_after_clitics(in, token) == nullptr;
    };
    const Token& token = in.a.token(at);
    const bool name_only =
        in.a.morphology->has(token, FormKind::given_name) && in.a.morphology->words(token).size() == 1;
    if (!(is_unknown_word(in.a, at) || name_only) || !in.a.morphology->phrases(token).empty()) return at;
    if ((at > in.first && may_be_name(at - 1)) || (at + 1 < in.limit && may_be_name(at + 1))) return at;
    const std::u16string_view word = in.a.text.form(in.a.token(at));
    for (const Proclitic& proclitic : in.a.language->proclitics) {
        if (proclitic.article || proclitic.future || !word.starts_with(proclitic.written)) continue;
        const std::uint32_t person = sole_holder(in, word.substr(proclitic.written.size()));
        if (person == no_entry) continue;
        Mention mention = start(in, at, at + 1, nullptr);
        mention.kind = MentionKind::person;
        mention.person = person;
        mention.entity = acting_for(in.a, person);
        mention.preposition = proclitic.preposition;
        mention.conjunction = proclitic.conjunction;
        mention.definite = true;
        mention.number = Number::singular;
        mention.gender = in.a.lexicon->entities[person].feminine ? Gender::feminine : Gender::masculine;
        return add(in, mention);
    }
    return at;
}

std::uint32_t met_before(MentionContext& in, std::uint32_t at) {
    if (in.a.local_persons.empty()) return at;
    if (at + 1 < in.limit && find_particle(in.a, at, at + 1, Particle::name_part).phrase != nullptr)
        return met_before_by_two(in, at);
    if (in.a.morphology->may_begin(in.a.token(at), Phrase::Kind::particle)) return at;
    const std::u16string_view word = in.a.text.form(in.a.token(at));
    if (const std::uint32_t end = met_before(in, at, word, Proclitic{}); end != at) return end;
    if (in.a.morphology->known(in.a.token(at))) return at;
    for (const Proclitic& proclitic : in.a.language->proclitics) {
        if (proclitic.written.empty() || proclitic.article || proclitic.future) continue;
        if (!word.starts_with(proclitic.written)) continue;
        const std::uint32_t end = met_before(in, at, word.substr(proclitic.written.size()), proclitic);
        if (end != at) return end;
    }
    return at;
}

std::uint32_t met_by_title(MentionContext& in, const TitleChain& chain) {
    const Title& title = in.a.language->titles[chain.title];
    const bool alone = chain.end == chain.begin + 1 && chain.definite && chain.analysis->enclitic == 0;
    if (!chain.entities.empty()) return met_by_nisba(in, chain);
    if (!alone || title.kind != TitleKind::person || is_of_state(title.role)) return chain.begin;
    return met_before(in, chain.begin);
}

bool met_with_title(const MentionContext& in, Mention& mention, std::uint32_t at, const TitleChain& chain) {
    const bool one = mention.definite && mention.number == Number::singular && chain.entities.empty();
    if (!one || at != chain.begin + 1 || !in.a.morphology->has(in.a.token(at), FormKind::given_name)) return false;
    if (read_person_name(in.a, at, in.limit, true) != at + 1) return false;
    const std::u16string_view title = in.a.text.form(in.a.token(chain.begin)).substr(chain.analysis->stem);
    const std::u16string_view name = in.a.text.form(in.a.token(at));
    const auto bears_both = [&](const Mention& before) {
        for (std::uint32_t word = before.begin; word + 1 < before.end; ++word) {
            const std::u16string_view noun = in.a.text.form(in.a.token(word));
            if (in.a.text.form(in.a.token(word + 1)) == name && noun.ends_with(title) && bears_article(in.a, word))
                return true;
        }
        return false;
    };
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        if (!before.names_person() || !bears_both(before)) continue;
        mention.refer_as(before);
        mention.reference = Reference::name;
        mention.end = at + 1;
        return true;
    }
    return false;
}

std::uint32_t met_before(MentionContext& in, std::uint32_t at, std::u16string_view surname,
                         const Proclitic& proclitic) {
    if (surname.size() < 3) return at;
    const std::uint32_t met = find_local_person(in.a, std::span(&surname, 1));
    return met == no_entry ? at : add_met(in, start(in, at, at + 1, nullptr), met, proclitic);
}

std::uint32_t acting_here(const MentionContext& in, std::uint32_t known) {
    constexpr std::size_t memory = 60;
    const std::vector<LocalPerson>& persons = in.a.local_persons;
    if (in.a.lexicon->entities[known].kind == Entity::Kind::person) {
        for (std::size_t i = persons.size(); i-- > persons.size() - std::min(persons.size(), memory);)
            if (persons[i].person == known && persons[i].entity != no_entry) return persons[i].entity;
    }
    return acting_for(in.a, known);
}

void register_person(MentionContext& in, Mention& mention) {
    if (mention.local_person == no_entry) {
        // Whom everybody knows acts in this text for whom it says, also by his surname alone.
        const bool remembered = mention.person != no_entry && mention.entity != no_entry &&
                                !in.a.local_persons.empty() && in.a.local_persons.back().person == mention.person;
        if (remembered) in.a.local_persons.back().entity = mention.entity;
        return;
    }
    LocalPerson& person = in.a.local_persons[mention.local_person];
    if (person.entity == no_entry) person.entity = mention.entity;
    if (person.role.empty()) person.role = mention.role;
    if (mention.entity == no_entry) mention.entity = person.entity;
}

std::uint32_t named_by_title(const MentionContext& in, std::uint32_t at) {
    if (at == 0 || at <= in.first || in.a.morphology->known(in.a.token(at)) || bears_article(in.a, at)) return at;
    const PhraseMatch before = find_particle(in.a, at - 1, in.limit, Particle::preposition);
    const bool governed = before.phrase != nullptr && before.end == at;
    const bool from = governed && before.phrase->entry == in.a.language->partitive && at > in.first + 1 &&
                      in.a.morphology->has(in.a.token(at - 2), FormKind::event_noun);  // "a call from"
    const bool with = from || (governed && before.phrase->entry == in.a.language->with);
    const auto verbs = in.a.morphology->words(in.a.token(at - 1));
    const bool said =
        at == in.first + 1 && std::ranges::any_of(verbs, [&](const Analysis& verb) {
            return in.a.form(verb).kind == FormKind::verb && in.a.language->verbs[in.a.form(verb).entry].says;
        });
    if (!with && !said) return at;
    const std::uint32_t end = read_person_name(in.a, at, in.limit, true);
    const bool comma = end < in.limit && in.a.token(end).mark == Mark::comma;
    const std::uint32_t title = comma ? end + 1 : end;
    if (end < at + 2 || end > at + 3 || title >= in.limit) return at;
    const auto chain = read_title_chain(in.a, title, in.limit);
    const bool his = chain && chain->analysis->proclitic == 0 && chain->entities.size() == 1 && chain->definite &&
                     in.a.language->titles[chain->title].kind == TitleKind::person &&
                     in.a.form(*chain->analysis).features.number == Number::singular;
    return his ? end : at;
}

std::uint32_t named_by_saying(const MentionContext& in, std::uint32_t at) {
    if (at <= in.first || !Morphology::may_begin(in.a.token(at - 1), Particle::preposition)) return at;
    const bool given =
        Morphology::has(in.a.token(at), FormKind::given_name) && given_name_after_clitics(in, at) == nullptr;
    if (!given && !is_unknown_word(in.a, at)) return at;
    const std::uint32_t end = read_person_name(in.a, at, in.limit, true);
    if (end == at || end >= in.limit || !Morphology::has(in.a.token(end), FormKind::event_noun)) return at;
    const PhraseMatch from = find_particle(in.a, at - 1, in.limit, Particle::preposition);
    if (from.phrase == nullptr || from.end != at || from.analysis->enclitic != 0) return at;
    const auto words = in.a.morphology->words(in.a.token(end));
    const bool his_saying = std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::event_noun && word.enclitic != 0 && word.proclitic == 0 &&
               any_frame(*in.a.language, in.a.language->event_nouns[form.entry], [&](const Frame& frame) {
                   return in.a.lexicon->relations[frame.relation].family == "statement";
               });
    });
    return his_saying ? end : at;
}

std::uint32_t add_local_person(Annotations& annotations, LocalPerson person) {
    const std::uint32_t surname = person.words.empty() ? 0 : hash_of(person.words.back());
    annotations.surnames.push_back(surname);
    annotations.surname_sketch[surname / 64 % annotations.surname_sketch.size()] |= std::uint64_t{1} << surname % 64;
    annotations.local_persons.push_back(std::move(person));
    return static_cast<std::uint32_t>(annotations.local_persons.size() - 1);
}

std::uint32_t find_local_person(const Annotations& annotations, std::span<const std::u16string_view> words) {
    constexpr std::size_t memory = 300;  // persons: nobody before them is meant by a bare surname
    if (const std::size_t part = words.size() == 1 ? joined_part(*annotations.language, words.front()) : 0; part != 0) {
        const std::array<std::u16string_view, 2> two{words.front().substr(0, part), words.front().substr(part)};
        return find_local_person(annotations, two);
    }
    const std::size_t oldest = annotations.local_persons.size() - std::min(annotations.local_persons.size(), memory);
    const std::uint32_t surname = words.empty() ? 0 : hash_of(words.back());
    const std::uint64_t bits = annotations.surname_sketch[surname / 64 % annotations.surname_sketch.size()];
    if ((bits >> surname % 64 & 1) == 0) return no_entry;
    for (std::size_t i = annotations.local_persons.size(); i-- > oldest;) {
        if (annotations.surnames[i] != surname) continue;
        const std::vector<std::u16string>& name = annotations.local_persons[i].words;
        if (words.size() > name.size()) continue;
        const bool suffix = std::equal(
            words.begin(), words.end(), name.end() - static_cast<std::ptrdiff_t>(words.size()),
            [&](std::u16string_view a, std::u16string_view b) {
                return a == b || annotations.language->usual_spelling(a) == annotations.language->usual_spelling(b);
            });
        if (suffix) return static_cast<std::uint32_t>(i);
    }
    return no_entry;
}

}  // namespace isnad
