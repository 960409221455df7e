// Mentions: personal names, with and without titles.
#include <isnad/extract/mention/body.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/name_variant.h>
#include <isnad/extract/mention/open_apposition.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/person_met.h>
#include <isnad/extract/mention/second_holder.h>

#include <algorithm>
#include <optional>

namespace isnad {
namespace {

/// Whose the title behind a name is; where a body stands behind it, the title ends at `end`.
std::uint32_t owner_in_apposition(MentionContext& in, const TitleChain& chain, const Mention& mention, bool comma,
                                  std::uint32_t& end) {
    if (!chain.entities.empty()) return chain.entities.front();
    if (mention.entity != no_entry) return no_entry;
    if (comma && (chain.role.starts_with("GOV.HO") || is_minister(in, chain)))
        return state_in_question(in);  // "X, the prime minister,": of the state that the text is about
    const std::uint32_t body = mention.person == no_entry ? body_behind(in, chain, end) : no_entry;
    const bool told = comma || find_particle(in.a, end, in.limit, Particle::complementizer).phrase != nullptr;
    return told ? body : no_entry;  // "X criticized the spokesman of the ministry"
}

/// "X, member of A and member of B,": the token behind the offices that are joined to the first.
std::uint32_t after_joined_titles(const MentionContext& in, const TitleChain& first) {
    std::uint32_t end = first.end;
    while (end < in.limit) {
        const auto next = read_title_chain(in.a, end, in.limit);
        if (!next) break;
        const Proclitic& proclitic = in.a.proclitic(*next->analysis);
        if (!proclitic.conjunction || proclitic.article || proclitic.preposition != 0) break;
        if (in.a.language->titles[next->title].kind != TitleKind::person || next->end == end) break;
        if (in.a.form(*next->analysis).features.number != Number::singular) break;
        end = next->end;
    }
    return end;
}

/// "for [li-] the affairs": says whether a word is a noun behind the preposition that is written as one with it.
bool bears_dative(const MentionContext& in, std::uint32_t at) {
    const Proclitic* joined = find_joined_proclitic(in.a, at);
    if (joined != nullptr && joined->preposition == in.a.language->dative) return true;
    return std::ranges::any_of(in.a.morphology->words(in.a.token(at)), [&](const Analysis& word) {
        return in.a.form(word).kind == FormKind::noun && !in.a.proclitic(word).conjunction &&
               in.a.proclitic(word).preposition == in.a.language->dative;
    });
}

/// Whether what stands between commas after a name may end here: at a mark, a date, what is said, or with a place.
bool closes_apposition(const MentionContext& in, std::uint32_t at) {
    constexpr std::uint32_t longest_place = 5;
    if (ends_phrase(in, at) || find_phrase(in.a, at, in.limit, Phrase::Kind::date).phrase != nullptr) return true;
    if (find_particle(in.a, at, in.limit, Particle::preposition).phrase == nullptr && !bears_dative(in, at))
        return false;
    for (std::uint32_t end = at + 1; end <= at + longest_place; ++end) {
        if (ends_phrase(in, end)) return true;  // "X, head of the department at the court in the capital, said"
    }
    return false;
}

/// "Y, founder and leader of this campaign": a description that names nobody belongs to the name.
void pass_description(const MentionContext& in, TitleChain chain, Mention& mention) {
    const bool person = mention.names_person();
    if (!person || chain.analysis->proclitic != 0 || in.a.language->titles[chain.title].kind != TitleKind::person)
        return;
    if (in.a.form(*chain.analysis).features.number != Number::singular) return;
    const TitleChain first = chain;
    for (auto next = std::optional(chain); next; next = read_title_chain(in.a, chain.end, in.limit)) {
        const Proclitic& proclitic = in.a.proclitic(*next->analysis);
        const bool joined = proclitic.conjunction && !proclitic.article && proclitic.preposition == 0;
        if (next->begin != chain.begin && !joined) break;
        chain = *next;
        if (chain.end >= in.limit) break;
    }
    const bool closed = ends_phrase(in, chain.end) ||
                        find_particle(in.a, chain.end, in.limit, Particle::demonstrative).phrase != nullptr;
    if (!closed) return;
    mention.end = chain.end;
    const bool anybody = mention.entity == no_entry && mention.person == no_entry && mention.local_person != no_entry;
    if (!anybody || first.entities.size() != 1) return;
    mention.entity = first.entities.front();  // "Smith, a Ruritanian deputy,"
    mention.role = first.role;
    mention.title = first.title;
    mention.title_begin = first.begin;
    mention.title_end = first.end;
}

/// Says whether the words of a known name stand in a longer one, with nothing but fathers' names between: "X Z" in
/// "X bin Y Z".
bool leaves_fathers_out(const MentionContext& in, std::uint32_t at, std::uint32_t end, const Phrase& name) {
    const std::uint32_t bin = at + static_cast<std::uint32_t>(name.rest.size());
    if (name.rest.empty() || end < bin + 3) return false;
    for (std::uint32_t word = at + 1; word < bin; ++word)
        if (in.a.text.form(in.a.token(word)) != name.rest[word - at - 1]) return false;
    return find_particle(in.a, bin, end, Particle::name_part).phrase != nullptr &&
           in.a.text.form(in.a.token(end - 1)) == name.rest.back();
}

/// "Adam bin Carl Smith": whom everybody knows as Adam Smith.
PhraseMatch known_with_patronymic(const MentionContext& in, std::uint32_t at, std::uint32_t end) {
    if (end < at + 4) return {};
    for (const Analysis& analysis : in.a.morphology->names(in.a.token(at))) {
        if (analysis.more_words == 0) continue;
        const Phrase& phrase = in.a.language->phrases[in.a.form(analysis).entry];
        if (in.a.lexicon->entities[phrase.entry].kind == Entity::Kind::person &&
            leaves_fathers_out(in, at, end, phrase))
            return {&phrase, end, &analysis};
    }
    return {};
}

/// "Abu X", whom the text has called "Abu X [the] Ruritanian".
std::uint32_t find_agnomen(const MentionContext& in, const std::vector<std::u16string_view>& words) {
    constexpr std::size_t memory = 50;
    const std::vector<LocalPerson>& persons = in.a.local_persons;
    for (std::size_t i = persons.size(); i-- > persons.size() - std::min(persons.size(), memory);) {
        if (persons[i].person == no_entry && persons[i].words.size() > words.size() &&
            std::equal(words.begin(), words.end(), persons[i].words.begin()))
            return static_cast<std::uint32_t>(i);
    }
    return no_entry;
}

/// `clitics`: letters before the first word that are not of the name.
void set_local(MentionContext& in, Mention& mention, std::uint32_t at, std::uint32_t end, std::size_t clitics = 0) {
    std::vector<std::u16string_view> words;
    for (std::uint32_t i = at; i < end; ++i) {
        if (in.a.token(i).kind != TokenKind::word) continue;
        std::u16string_view word = in.a.text.form(in.a.token(i));
        if (i == at) word.remove_prefix(clitics);
        const std::size_t part = joined_part(*in.a.language, word);
        if (part != 0) words.push_back(word.substr(0, part));
        words.push_back(word.substr(part));
    }
    mention.local_person = find_local_person(in.a, words);
    if (mention.local_person == no_entry && words.size() == 2 &&
        find_particle(in.a, at, end, Particle::name_part).phrase != nullptr)
        mention.local_person = find_agnomen(in, words);
    if (mention.local_person != no_entry) return;
    LocalPerson person;
    for (const std::u16string_view word : words) person.words.emplace_back(word);
    person.span = after_letters(in.a, {in.a.token(at).span.begin, in.a.token(end - 1).span.end}, clitics);
    person.gender = mention.gender;
    mention.local_person = add_local_person(in.a, std::move(person));
}

/// Whose the title behind a name is, where it tells of `owner`; no_entry if the rest of the text may say: "X, the
/// secretary of state,". Nothing if the title cannot be his.
std::optional<std::uint32_t> owner_by_name(const MentionContext& in, const TitleChain& title, const Mention& mention,
                                           std::uint32_t owner, bool comma) {
    const bool untold = owner == no_entry && is_of_state(title.role);
    if (untold && comma && mention.person != no_entry && mention.entity != no_entry &&
        in.a.lexicon->entities[mention.entity].type == "state")
        owner = mention.entity;
    const bool apart = comma || (bears_article(in.a, title.begin) && title.body != title.title);
    const bool unsaid = untold && apart && mention.entity == no_entry && mention.person == no_entry;
    if (owner == no_entry) return unsaid ? std::optional(no_entry) : std::nullopt;
    const bool foreign = mention.person != no_entry && is_of_another_state(in, mention.person, owner);
    return foreign ? std::nullopt : std::optional(owner);
}

}  // namespace

std::size_t joined_part(const Language& language, std::u16string_view word) {
    constexpr std::size_t shortest = 3;
    const std::size_t article = language.article.empty() ? word.npos : word.find(language.article, shortest);
    if (article == word.npos || word.size() < article + language.article.size() + 2) return 0;
    const auto forms = language.forms.find(word.substr(0, article));
    const bool part = std::ranges::any_of(forms, [&](const Form& form) {
        if (form.kind != FormKind::phrase) return false;
        const Phrase& phrase = language.phrases[form.entry];
        return phrase.kind == Phrase::Kind::particle && phrase.particle == Particle::name_part && phrase.rest.empty();
    });
    return part ? article : 0;
}

void apposed_title(MentionContext& in, Mention& mention) {
    std::uint32_t at = mention.end;
    const bool passed = in.a.token(at - 1).mark == Mark::comma;  // "the doctor, X, head of ..."
    const bool comma = passed || (at < in.limit && in.a.token(at).mark == Mark::comma);
    if (comma && !passed) ++at;
    if (at >= in.limit || in.a.token(at).kind != TokenKind::word) return;
    // "King Salman the French president": who heads a state already is the head of no other.
    const bool beside = in.a.token(at - 1).mark != Mark::comma && bears_article(in.a, at);
    if (beside && mention.title != no_entry && in.a.language->titles[mention.title].role.starts_with("GOV.HO")) return;
    const auto chain = read_title_chain(in.a, at, in.limit);
    // "Sheikh Tamim met the Ruritanian president": whom he met
    if (beside && chain && mention.title != no_entry && chain->role.starts_with("GOV.HO")) return;
    const bool definite = chain && (chain->definite || (chain->owned && chain->entities.size() == 1));
    if (chain && comma && !definite) return pass_description(in, *chain, mention);
    if (!definite || chain->entities.size() > 1) return;
    std::uint32_t end = chain->end;
    const std::uint32_t told = comma || beside           ? owner_in_apposition(in, *chain, mention, comma, end)
                               : chain->entities.empty() ? no_entry
                                                         : chain->entities.front();
    const Proclitic& proclitic = in.a.proclitic(*chain->analysis);
    if (proclitic.conjunction || proclitic.preposition != 0) return;
    if (in.a.language->titles[chain->title].kind != TitleKind::person) return;
    const std::optional<std::uint32_t> owner = owner_by_name(in, *chain, mention, told, comma);
    if (!owner) return;
    if (comma && end == chain->end) end = after_joined_titles(in, *chain);
    if (comma && (!closes_apposition(in, end) || precedes_holder(in, end))) return;
    mention.entity = *owner;
    mention.role = chain->role;
    mention.title = chain->title;
    mention.title_begin = chain->begin;
    mention.title_end = std::max(chain->end, *owner == no_entry ? 0U : end);
    mention.end = end + (comma && end < in.limit && in.a.token(end).mark == Mark::comma ? 1U : 0U);
}

bool ends_phrase(const MentionContext& in, std::uint32_t at) {
    return at >= in.limit || in.a.token(at).kind == TokenKind::mark ||
           find_particle(in.a, at, in.limit, Particle::complementizer).phrase != nullptr;
}

bool is_of_another_state(const MentionContext& in, std::uint32_t person, std::uint32_t owner) {
    const std::string& state = in.a.lexicon->entities[owner].country;
    const std::vector<Entity::Office>& offices = in.a.lexicon->entities[person].offices;
    return !state.empty() && !offices.empty() && std::ranges::none_of(offices, [&](const Entity::Office& office) {
        const std::string& country = in.a.lexicon->entities[office.actor].country;
        return country.empty() || country == state;
    });
}

void set_person(MentionContext& in, Mention& mention, const PhraseMatch& known, std::uint32_t at, std::uint32_t end,
                std::size_t clitics) {
    if (known.phrase != nullptr) {
        mention.person = known.phrase->entry;
        const bool woman = in.a.lexicon->entities[mention.person].feminine;
        if (woman && mention.gender == Gender::masculine) mention.gender = Gender::any;  // "the deputy [m.] Layla"
        Mention named = mention;
        if (named.entity == no_entry) named.entity = acting_for(in.a, named.person);
        remember(in, known, named);
    } else {
        set_local(in, mention, at, end, clitics);
    }
    mention.reference = Reference::name;
    mention.number = Number::singular;
}

std::uint32_t before_known_surname(const MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (token.kind != TokenKind::word || bears_article(in.a, at) || in.a.mention_at[at] != 0) return at;
    if (in.a.morphology->has(token, FormKind::title) || in.a.morphology->has(token, FormKind::verb) ||
        in.a.morphology->may_begin(token, Phrase::Kind::particle) || at + 1 >= in.limit)
        return at;
    // "refused the minister the reception of Smith": a deed and whom it is done to.
    const bool deed =
        in.a.morphology->has(token, FormKind::event_noun) && !in.a.morphology->has(token, FormKind::given_name);
    if (deed) return at;
    const PhraseMatch name = find_phrase(in.a, at + 1, in.limit, Phrase::Kind::entity);
    const bool surname =
        name.phrase != nullptr && name.phrase->use == NameUse::surname && name.analysis->proclitic == 0;
    return surname ? name.end : at;
}

bool surname_after_title(const MentionContext& in, Mention& mention, std::uint32_t at, const TitleChain& chain) {
    if (!mention.definite || in.a.token(at).kind != TokenKind::word || mention.number == Number::plural ||
        mention.number == Number::dual || in.a.morphology->may_begin(in.a.token(at), Phrase::Kind::particle)) {
        return false;
    }
    if (!in.a.language->last_name_filter.may_have(in.a.text.form(in.a.token(at)))) return false;
    if (bears_article(in.a, at) && in.a.morphology->has(in.a.token(at), FormKind::noun)) return false;  // "the guest"
    // "Sheikh Tamim": a given name behind a word of address is nobody's surname.
    if (in.a.language->titles[chain.title].role.empty() && !bears_article(in.a, at) &&
        in.a.morphology->has(in.a.token(at), FormKind::given_name))
        return false;
    const auto persons = in.a.language->persons_called(in.a.text.form(in.a.token(at)));
    if (persons.empty() || read_person_name(in.a, at, in.limit, true) > at + 1) return false;
    if (at + 1 < in.limit && in.a.morphology->has(in.a.token(at + 1), FormKind::nisba) && bears_article(in.a, at + 1))
        return false;  // a surname of its own follows
    if (at + 1 < in.limit && given_name_after_clitics(in, at + 1) == nullptr &&
        in.a.morphology->has(in.a.token(at + 1), FormKind::given_name))
        return false;  // or his father's name
    std::uint32_t found = no_entry;
    for (const auto& [name, person] : persons) {
        if (!in_office(in, person, chain)) continue;
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

bool in_office(const MentionContext& in, std::uint32_t person, const TitleChain& chain) {
    const std::vector<Entity::Office>& offices = in.a.lexicon->entities[person].offices;
    return std::ranges::any_of(offices, [&](const Entity::Office& office) {
        if (in.a.date != 0 && (office.from > in.a.date || in.a.date > office.to)) return false;
        if (chain.entities.empty()) {
            const Title& title = in.a.language->titles[chain.title];
            const bool ruler = title.role == "GOV.HOS" || title.role == "GOV.HOG";
            return !ruler || title.en.find(in.a.lexicon->office_titles[office.title]) != std::string::npos;
        }
        return chain.entities.size() == 1 && chain.entities.front() == office.actor;
    });
}

std::uint32_t after_honorific(const MentionContext& in, std::uint32_t at) {
    if (at >= in.limit || in.a.token(at).kind != TokenKind::word) return at;
    const auto chain = read_title_chain(in.a, at, in.limit);
    if (!chain || !chain->entities.empty()) return at;
    const bool cleric = chain->definite && in.a.language->titles[chain->title].role == "REL";  // "Ayatollah X"
    if (!cleric && (chain->analysis->proclitic == 0 || !in.a.proclitic(*chain->analysis).article)) return at;
    const Proclitic& proclitic = in.a.proclitic(*chain->analysis);
    if (proclitic.conjunction || proclitic.preposition != 0 ||
        in.a.language->titles[chain->title].kind != TitleKind::person)
        return at;
    return chain->end < in.limit && read_person_name(in.a, chain->end, in.limit, true) != chain->end ? chain->end : at;
}

PhraseMatch known_person(const MentionContext& in, std::uint32_t at, std::uint32_t end) {
    for (std::uint32_t i = at; i < end; ++i) {
        // "X son of [bin] Y": the son of whom everybody knows.
        const bool part = i > at && find_particle(in.a, i - 1, end, Particle::name_part).phrase != nullptr;
        if (part && !Morphology::has(in.a.token(i - 1), FormKind::verb)) continue;  // but "was born [wulida] X"
        const PhraseMatch match = find_phrase(in.a, i, end, Phrase::Kind::entity);
        if (match.phrase == nullptr) continue;
        const bool whole = match.end == end || (match.phrase->use != NameUse::surname &&
                                                after_patronymic(in.a, match.end, in.limit) == end);
        if (whole &&
            (i == at || match.phrase->use != NameUse::surname || (end == at + 2 && is_spelling_of(in.a, at, match))) &&
            in.a.lexicon->entities[match.phrase->entry].kind == Entity::Kind::person) {
            return match;
        }
    }
    return known_with_patronymic(in, at, end);
}

std::uint32_t person(MentionContext& in, std::uint32_t at) {
    if (!in.a.local_persons.empty()) {
        if (const std::uint32_t met = met_before(in, at); met != at) return met;
    }
    if (Morphology::has(in.a.token(at), FormKind::nisba)) {
        if (const std::uint32_t national = national_named(in, at); national != at) return national;
    }
    if (!may_begin_person_name(in.a.token(at)) || is_name_of_place(in, at)) return at;
    if (const std::uint32_t holder = holder_alone(in, at); holder != at) return holder;
    std::uint32_t end = read_person_name(in.a, at, in.limit, false);
    if (end == at) end = named_by_title(in, at);
    if (end == at) end = named_by_saying(in, at);
    if (end == at) end = named_by_verb(in, at);
    if (end == at) end = named_by_clause(in, at);
    if (end == at) return at;
    const Analysis* clitics = given_name_after_clitics(in, at);
    Mention mention = start(in, at, end, clitics);
    mention.kind = MentionKind::person;
    mention.number = Number::singular;
    mention.definite = true;
    const PhraseMatch known = known_person(in, at, end);
    if (known.phrase != nullptr) {
        mention.person = known.phrase->entry;
        mention.entity = acting_here(in, mention.person);
    } else {
        set_local(in, mention, at, end, clitics == nullptr ? 0 : clitics->stem);
    }
    apposed_title(in, mention);
    described_by_clause(in, mention);
    register_person(in, mention);
    return add(in, mention);
}

const Analysis* given_name_after_clitics(const MentionContext& in, std::uint32_t at) {
    const auto analyses = in.a.morphology->words(in.a.token(at));
    const Analysis* found = nullptr;
    for (const Analysis& analysis : analyses) {
        if (in.a.form(analysis).kind != FormKind::given_name) continue;
        if (analysis.proclitic == 0) return nullptr;
        const Proclitic& proclitic = in.a.proclitic(analysis);
        if (!proclitic.article && !proclitic.future) found = &analysis;
    }
    return found;
}

}  // namespace isnad
