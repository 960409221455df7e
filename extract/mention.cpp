#include <isnad/extract/mention.h>
#include <isnad/extract/title_chain.h>

#include <algorithm>
#include <optional>

namespace isnad {
namespace {

class MentionFinder {
  public:
    MentionFinder(Annotations& annotations, const Sentence& sentence) : a_(annotations), first_(sentence.first), limit_(sentence.last) {}

    void run(std::uint32_t first) {
        for (std::uint32_t at = first; at < limit_;) {
            std::uint32_t end = a_.token(at).kind == TokenKind::word ? after_particle(at) : at;
            if (end == at && a_.token(at).kind == TokenKind::word) end = mention(at);
            at = std::max(end, at + 1);
        }
    }

  private:
    /// Particles of several words hide the nouns in them ("from the side of"), unless a longer name begins there.
    std::uint32_t after_particle(std::uint32_t at) const {
        const PhraseMatch particle = find_phrase(a_, at, limit_, Phrase::Kind::particle);
        if (particle.phrase == nullptr || particle.end <= at + 1) return at;
        const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);
        return name.end > particle.end ? at : particle.end;
    }

    /// Tries every kind of mention at a token, the surest first; returns its end or `at`.
    std::uint32_t mention(std::uint32_t at) {
        const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);
        const std::optional<TitleChain> chain = read_title_chain(a_, at, limit_);
        if (name.phrase != nullptr && (!chain || name.end >= chain->end || chain->entities.empty())) {
            if (!is_ordinary_word(at, name)) return named(at, name);
        }
        if (chain) {
            if (const std::uint32_t end = titled(*chain); end != at) return end;
        }
        if (const std::uint32_t end = people(at); end != at) return end;
        if (const std::uint32_t end = person(at); end != at) return end;
        return modified(at);
    }

    /// A name that is also a verb or a common word: only where nothing speaks for that reading.
    bool is_ordinary_word(std::uint32_t at, const PhraseMatch& name) const {
        if (name.end > at + 1) return false;
        const Token& token = a_.token(at);
        if (name.phrase->use == NameUse::surname) {
            return a_.morphology->has(token, FormKind::verb) && name.analysis->proclitic == 0 && at + 1 < limit_ &&
                   !a_.token(at).spaced;
        }
        if (a_.lexicon->entities[name.phrase->entry].kind == Entity::Kind::place) {
            return a_.morphology->has(token, FormKind::noun) || a_.morphology->has(token, FormKind::adjective);
        }
        return false;
    }

    Mention start(std::uint32_t at, std::uint32_t end, const Analysis* analysis) const {
        Mention mention;
        mention.begin = mention.head = at;
        mention.end = end;
        if (analysis != nullptr) {
            mention.preposition = a_.proclitic(*analysis).preposition;
            mention.conjunction = a_.proclitic(*analysis).conjunction;
            mention.definite = a_.proclitic(*analysis).article;
            mention.article_fused = mention.definite && mention.preposition != 0;
            mention.gender = a_.form(*analysis).features.gender;
            mention.number = a_.form(*analysis).features.number;
        }
        return mention;
    }

    std::uint32_t add(Mention mention) {
        const std::uint32_t end = mention.end;
        if (a_.mention_at[mention.begin] == 0) a_.mention_at[mention.begin] = static_cast<std::uint32_t>(a_.mentions.size() + 1);
        a_.mentions.push_back(std::move(mention));
        return end;
    }

    std::uint32_t named(std::uint32_t at, const PhraseMatch& name) {
        Mention mention = start(at, name.end, name.analysis);
        const Entity& entity = a_.lexicon->entities[name.phrase->entry];
        mention.entity = acting_for(a_, name.phrase->entry);
        mention.definite = true;
        mention.capital = name.phrase->use == NameUse::capital;
        if (entity.kind == Entity::Kind::person) {
            mention.person = name.phrase->entry;
            mention.gender = Gender::any;
            mention.number = Number::singular;
            apposed_title(mention);
            remember(name, mention);
        } else {
            mention.number = Number::singular;
            const bool place = entity.type == "state" || entity.kind == Entity::Kind::place || mention.capital;
            const bool feminine = place ? !entity.masculine || mention.capital : false;
            mention.gender = feminine ? Gender::feminine : a_.token(at).feminine_ending ? Gender::feminine : Gender::masculine;
            if (name.phrase->use == NameUse::seat) mention.gender = Gender::any;
            if (entity.kind == Entity::Kind::place) {
                mention.kind = MentionKind::modified;
                const auto state = a_.lexicon->entity_by_id.find(entity.country);
                mention.entity = state == a_.lexicon->entity_by_id.end() ? no_entry : state->second;
                mention.capital = true;
            }
        }
        return add(std::move(mention));
    }

    /// A full name once given, its last word alone means the same person.
    void remember(const PhraseMatch& name, const Mention& mention) {
        if (name.phrase->rest.empty()) return;
        LocalPerson person;
        person.words.emplace_back();
        person.words.insert(person.words.end(), name.phrase->rest.begin(), name.phrase->rest.end());
        person.person = mention.person;
        person.entity = mention.entity;
        person.role = mention.role;
        a_.local_persons.push_back(std::move(person));
    }

    /// "Y, the spokesman of X,": the title after a personal name says for whom he acts.
    void apposed_title(Mention& mention) {
        std::uint32_t at = mention.end;
        const bool comma = at < limit_ && a_.token(at).mark == Mark::comma;
        if (comma) ++at;
        if (at >= limit_ || a_.token(at).kind != TokenKind::word) return;
        const auto chain = read_title_chain(a_, at, limit_);
        if (!chain || !chain->definite || chain->entities.size() != 1) return;
        const Proclitic& proclitic = a_.proclitic(*chain->analysis);
        if (proclitic.conjunction || proclitic.preposition != 0) return;
        if (a_.language->titles[chain->title].kind != TitleKind::person) return;
        if (comma && !(chain->end >= limit_ || a_.token(chain->end).kind == TokenKind::mark)) return;
        mention.entity = chain->entities.front();
        mention.role = chain->role;
        mention.title = chain->title;
        mention.end = chain->end + (comma && chain->end < limit_ && a_.token(chain->end).mark == Mark::comma ? 1U : 0U);
    }

    std::uint32_t titled(const TitleChain& chain) {
        const Title& title = a_.language->titles[chain.title];
        Mention mention = start(chain.begin, chain.end, chain.analysis);
        mention.kind = title.kind == TitleKind::asset ? MentionKind::modified : MentionKind::title;
        mention.reference = Reference::title;
        mention.title = chain.title;
        mention.role = chain.role;
        mention.definite = chain.definite;
        mention.stem = a_.text.form(a_.token(chain.begin)).substr(chain.analysis->stem, chain.analysis->stem_length);
        if (mention.number == Number::dual && may_be_plural(chain)) mention.number = Number::plural;
        if (title.kind == TitleKind::person || title.kind == TitleKind::people) attach_name(mention);
        if (chain.entities.empty()) return untitled(chain, std::move(mention));
        for (const std::uint32_t entity : chain.entities) {
            Mention one = mention;
            one.entity = entity;
            if (chain.entities.size() == 1) register_person(one);
            add(std::move(one));
        }
        return mention.end;
    }

    /// Unvocalised, the oblique dual and the sound plural are one spelling: then it is the plural.
    bool may_be_plural(const TitleChain& chain) const {
        for (const Analysis& analysis : a_.morphology->analyses(a_.token(chain.begin))) {
            const Form& form = a_.form(analysis);
            if (form.kind != FormKind::title || form.features.number != Number::plural) continue;
            if (a_.language->title_names[form.entry].title == chain.title) return true;
        }
        return false;
    }

    /// A chain that does not say whose it is: a known person, a default, a description of someone met before, or nobody.
    std::uint32_t untitled(const TitleChain& chain, Mention mention) {
        const Title& title = a_.language->titles[chain.title];
        if (mention.person != no_entry) {
            mention.entity = acting_for(a_, mention.person);
        } else if (mention.local_person != no_entry) {
            mention.entity = a_.local_persons[mention.local_person].entity;
        } else if (chain.pair) {
            return described_pair(std::move(mention));
        } else if (title.default_actor != no_entry) {
            mention.entity = title.default_actor;
        } else if (chain.pronoun) {
            mention.entity = owner();
            if (mention.entity == no_entry) return unresolved(std::move(mention));
            mention.reference = Reference::definite;
        } else if (chain.definite && title.alone && mention.end == chain.end) {
            return described(chain, std::move(mention));
        }
        register_person(mention);
        if (mention.entity == no_entry && mention.local_person == no_entry) return unresolved(std::move(mention));
        return add(std::move(mention));
    }

    std::uint32_t unresolved(Mention mention) { return add(std::move(mention)); }

    /// The actor that "his", "its", "their" on a title refers to: the topic of the sentence, else the nearest actor before it.
    std::uint32_t owner() const {
        std::uint32_t nearest = no_entry;
        for (std::size_t i = a_.mentions.size(); i-- > 0;) {
            const Mention& mention = a_.mentions[i];
            if (mention.entity == no_entry || mention.kind == MentionKind::modified || mention.capital) continue;
            if (mention.begin < first_) return nearest == no_entry ? mention.entity : nearest;
            if (nearest == no_entry || mention.preposition == 0) nearest = mention.entity;
        }
        return nearest;
    }

    /// "the ministry", "the two countries": the last actors that were named so.
    std::uint32_t described(const TitleChain& chain, Mention mention) {
        mention.reference = Reference::definite;
        const Title& title = a_.language->titles[chain.title];
        if (mention.number == Number::dual) return described_pair(std::move(mention));
        if (title.kind == TitleKind::people || title.kind == TitleKind::asset) return unresolved(std::move(mention));
        if (title.kind == TitleKind::person && mention.number == Number::plural) return unresolved(std::move(mention));
        for (std::size_t i = a_.mentions.size(); i-- > 0;) {
            const Mention& before = a_.mentions[i];
            if (before.entity == no_entry) continue;
            const bool same_title = before.title == chain.title || (before.title != no_entry && before.stem == mention.stem) || (before.title != no_entry && before.role == mention.role &&
                                                                    a_.language->titles[before.title].kind == title.kind &&
                                                                    !mention.role.empty());
            const bool same_type = before.title == no_entry && title.kind == TitleKind::organ &&
                                   names_type(title, a_.lexicon->entities[before.entity]);
            if (!same_title && !same_type) continue;
            mention.entity = before.entity;
            mention.person = before.person;
            mention.local_person = before.local_person;
            if (before.role.size() > mention.role.size()) mention.role = before.role;
            break;
        }
        return add(std::move(mention));
    }

    static bool names_type(const Title& title, const Entity& entity) {
        return (title.role == "MED" && entity.type == "media") || (title.role == "PTY" && entity.type == "group") ||
               (title.role == "REB" && entity.type == "group") || (title.role.starts_with("IGO") && entity.type == "organization");
    }

    bool is_party(const Mention& mention) const {
        if (mention.entity == no_entry || mention.preposition == a_.language->locative) return false;
        if (mention.kind == MentionKind::modified) return false;
        const std::string& type = a_.lexicon->entities[mention.entity].type;
        return type == "state" || type == "group" || type == "region";
    }

    /// The last two states that were named together, else the last two different ones.
    std::vector<std::uint32_t> last_pair() const {
        std::vector<std::uint32_t> here;
        for (std::size_t i = a_.mentions.size(); i-- > 0 && a_.mentions[i].begin >= first_;) {
            const Mention& before = a_.mentions[i];
            if (is_party(before) && !before.capital && std::find(here.begin(), here.end(), before.entity) == here.end()) {
                here.insert(here.begin(), before.entity);
            }
        }
        if (here.size() == 2) return here;
        for (std::size_t i = a_.mentions.size(); i-- > 1;) {
            const Mention& second = a_.mentions[i];
            const Mention& first = a_.mentions[i - 1];
            const bool together = first.begin == second.begin || (second.conjunction && first.end == second.begin);
            if (together && is_party(first) && is_party(second) && first.entity != second.entity) return {first.entity, second.entity};
        }
        std::vector<std::uint32_t> pair;
        for (std::size_t i = a_.mentions.size(); i-- > 0 && pair.size() < 2;) {
            const Mention& before = a_.mentions[i];
            if (is_party(before) && !before.capital && std::find(pair.begin(), pair.end(), before.entity) == pair.end()) {
                pair.insert(pair.begin(), before.entity);
            }
        }
        return pair;
    }

    /// "the two countries".
    std::uint32_t described_pair(Mention mention) {
        const std::vector<std::uint32_t> pair = last_pair();
        if (pair.size() < 2) return unresolved(std::move(mention));
        for (const std::uint32_t entity : pair) {
            Mention one = mention;
            one.entity = entity;
            add(std::move(one));
        }
        return mention.end;
    }

    /// The personal name after a title, also between commas.
    void attach_name(Mention& mention) {
        std::uint32_t at = mention.end;
        bool comma = false;
        if (at + 1 < limit_ && a_.token(at).mark == Mark::comma && mention.definite) {
            comma = true;
            ++at;
        }
        if (at >= limit_) return;
        at = after_honorific(at);
        if (!comma && surname_after_title(mention, at)) return;
        const std::uint32_t end = read_person_name(a_, at, limit_, mention.definite);
        if (end == at) return;
        if (comma && !(end >= limit_ || a_.token(end).kind == TokenKind::mark)) return;
        const PhraseMatch known = known_person(at, end);
        if (known.phrase != nullptr) mention.person = known.phrase->entry;
        else set_local(mention, at, end);
        mention.reference = Reference::name;
        mention.number = Number::singular;
        mention.end = end + (comma && end < limit_ && a_.token(end).mark == Mark::comma ? 1U : 0U);
    }

    /// "President Y": the one person of that last name who was in office then, for the state that the title names.
    bool surname_after_title(Mention& mention, std::uint32_t at) const {
        if (!mention.definite || a_.token(at).kind != TokenKind::word) return false;
        const auto persons = a_.language->persons_by_last_name.find(a_.text.form(a_.token(at)));
        if (persons == a_.language->persons_by_last_name.end() || read_person_name(a_, at, limit_, true) > at + 1) return false;
        std::uint32_t found = no_entry;
        for (const std::uint32_t person : persons->second) {
            if (!in_office(person)) continue;
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

    bool in_office(std::uint32_t person) const {
        const std::vector<Entity::Office>& offices = a_.lexicon->entities[person].offices;
        return std::any_of(offices.begin(), offices.end(), [&](const Entity::Office& office) {
            return a_.date == 0 || (office.from <= a_.date && a_.date <= office.to);
        });
    }

    /// "the mufti of X, Dr Y": a second title without an owner belongs to the name.
    std::uint32_t after_honorific(std::uint32_t at) const {
        if (at >= limit_ || a_.token(at).kind != TokenKind::word) return at;
        const auto chain = read_title_chain(a_, at, limit_);
        if (!chain || !chain->entities.empty() || chain->analysis->proclitic == 0 || !a_.proclitic(*chain->analysis).article) return at;
        if (a_.proclitic(*chain->analysis).conjunction || a_.language->titles[chain->title].kind != TitleKind::person) return at;
        return chain->end < limit_ && read_person_name(a_, chain->end, limit_, true) != chain->end ? chain->end : at;
    }

    PhraseMatch known_person(std::uint32_t at, std::uint32_t end) const {
        for (std::uint32_t i = at; i < end; ++i) {
            const PhraseMatch match = find_phrase(a_, i, end, Phrase::Kind::entity);
            if (match.phrase != nullptr && match.end == end && (i == at || match.phrase->use != NameUse::surname) &&
                a_.lexicon->entities[match.phrase->entry].kind == Entity::Kind::person) {
                return match;
            }
        }
        return {};
    }

    void set_local(Mention& mention, std::uint32_t at, std::uint32_t end) {
        std::vector<std::u16string_view> words;
        for (std::uint32_t i = at; i < end; ++i) words.push_back(a_.text.form(a_.token(i)));
        mention.local_person = find_local_person(a_, words);
        if (mention.local_person != no_entry) return;
        LocalPerson person;
        for (const std::u16string_view word : words) person.words.emplace_back(word);
        person.span = {a_.token(at).span.begin, a_.token(end - 1).span.end};
        person.gender = mention.gender;
        mention.local_person = static_cast<std::uint32_t>(a_.local_persons.size());
        a_.local_persons.push_back(std::move(person));
    }

    /// A person's office becomes known, or is what it was.
    void register_person(Mention& mention) {
        if (mention.local_person == no_entry) return;
        LocalPerson& person = a_.local_persons[mention.local_person];
        if (person.entity == no_entry) person.entity = mention.entity;
        if (person.role.empty()) person.role = mention.role;
        if (mention.entity == no_entry) mention.entity = person.entity;
    }

    /// "the Armenians", "Palestinians".
    std::uint32_t people(std::uint32_t at) {
        const Token& token = a_.token(at);
        if (!a_.morphology->has(token, FormKind::people) && !a_.morphology->has(token, FormKind::nisba)) return at;
        for (const Analysis& analysis : a_.morphology->analyses(token)) {
            const Form& form = a_.form(analysis);
            const bool nisba = form.kind == FormKind::nisba;
            if (form.kind != FormKind::people && !nisba) continue;
            const Nisba& entry = a_.language->nisbas[form.entry];
            if (!entry.rest.empty()) continue;
            // A nisba alone is a noun only in the definite masculine plural or singular, or indefinite sound plural.
            if (nisba && form.features.gender == Gender::feminine) continue;
            if (nisba && form.features.number == Number::singular) continue;
            if (!a_.proclitic(analysis).article && !nisba) continue;
            Mention mention = start(at, at + 1, &analysis);
            mention.kind = MentionKind::people;
            mention.reference = Reference::name;
            mention.entity = entry.entity;
            mention.number = Number::plural;
            return add(std::move(mention));
        }
        return at;
    }

    /// A personal name without a title before it: met before, or followed by its title, or given name and surname.
    std::uint32_t person(std::uint32_t at) {
        const std::uint32_t met = met_before(at);
        if (met != at) return met;
        const std::uint32_t end = read_person_name(a_, at, limit_, false);
        if (end == at) return at;
        Mention mention = start(at, end, nullptr);
        mention.kind = MentionKind::person;
        mention.number = Number::singular;
        mention.definite = true;
        const PhraseMatch known = known_person(at, end);
        if (known.phrase != nullptr) {
            mention.person = known.phrase->entry;
            mention.entity = acting_for(a_, mention.person);
        } else {
            set_local(mention, at, end);
        }
        apposed_title(mention);
        register_person(mention);
        return add(std::move(mention));
    }

    std::uint32_t met_before(std::uint32_t at) {
        for (const std::size_t skip : {std::size_t{0}, std::size_t{1}}) {
            std::u16string_view word = a_.text.form(a_.token(at));
            if (skip != 0 && a_.morphology->known(a_.token(at))) continue;
            for (const Proclitic& proclitic : a_.language->proclitics) {
                if ((skip == 0) != proclitic.written.empty() || proclitic.article || proclitic.future) continue;
                if (!word.starts_with(proclitic.written)) continue;
                const std::u16string_view stem = word.substr(proclitic.written.size());
                if (stem.size() < 3) continue;
                const std::u16string_view words[] = {stem};
                const std::uint32_t met = find_local_person(a_, words);
                if (met == no_entry) continue;
                Mention mention = start(at, at + 1, nullptr);
                mention.kind = MentionKind::person;
                mention.person = a_.local_persons[met].person;
                if (mention.person == no_entry) mention.local_person = met;
                mention.entity = a_.local_persons[met].entity;
                mention.role = a_.local_persons[met].role;
                mention.preposition = proclitic.preposition;
                mention.conjunction = proclitic.conjunction;
                mention.definite = true;
                mention.number = Number::singular;
                return add(std::move(mention));
            }
        }
        return at;
    }

    /// A common noun with the actor that it belongs to: "Iraqi oil", "villages of X".
    std::uint32_t modified(std::uint32_t at) {
        const Token& token = a_.token(at);
        if (!a_.morphology->has(token, FormKind::noun) && !is_unknown_word(a_, at)) return at;
        if (a_.morphology->has(token, FormKind::event_noun) || a_.morphology->has(token, FormKind::verb)) return at;
        std::uint32_t next = at + 1;
        while (next < limit_ && next < at + 3 && a_.token(next).kind == TokenKind::word &&
               a_.morphology->has(a_.token(next), FormKind::adjective) && !a_.morphology->has(a_.token(next), FormKind::nisba)) {
            ++next;
        }
        if (next >= limit_ || !a_.morphology->has(a_.token(next), FormKind::nisba)) return at;
        for (const Analysis& analysis : a_.morphology->analyses(a_.token(next))) {
            const Form& form = a_.form(analysis);
            if (form.kind != FormKind::nisba || a_.proclitic(analysis).conjunction || a_.proclitic(analysis).preposition != 0) continue;
            const Analysis* own = nullptr;
            for (const Analysis& reading : a_.morphology->analyses(token)) {
                if (a_.form(reading).kind == FormKind::noun) {
                    own = &reading;
                    break;
                }
            }
            Mention mention = start(at, next + 1, own);
            mention.kind = MentionKind::modified;
            mention.reference = Reference::definite;
            mention.entity = a_.language->nisbas[form.entry].entity;
            return add(std::move(mention));
        }
        return at;
    }

    Annotations& a_;
    std::uint32_t first_;
    std::uint32_t limit_;
};

}  // namespace

std::uint32_t find_local_person(const Annotations& annotations, std::span<const std::u16string_view> words) {
    for (std::size_t i = annotations.local_persons.size(); i-- > 0;) {
        const std::vector<std::u16string>& name = annotations.local_persons[i].words;
        if (words.size() > name.size()) continue;
        const bool suffix = std::equal(words.begin(), words.end(), name.end() - static_cast<std::ptrdiff_t>(words.size()));
        if (suffix) return static_cast<std::uint32_t>(i);
    }
    return no_entry;
}

void find_mentions(Annotations& annotations, const Sentence& sentence) {
    MentionFinder(annotations, sentence).run(sentence.first);
}

}  // namespace isnad
