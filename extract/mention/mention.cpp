#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/count.h>
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/title_chain.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <optional>

namespace isnad {

void MentionFinder::run(std::uint32_t first) {
    const std::size_t before = a_.mentions.size();
    for (std::uint32_t at = first; at < limit_;) {
        const Token& token = a_.token(at);
        std::uint32_t end = at;
        if (token.phrase_follows && Morphology::may_begin_long_particle(token)) end = after_particle(at);
        if (end == at && Morphology::may_begin_mention(token)) end = mention(at);
        if (end == at && is_only_verb(a_.token(at)) && is_surname_like_purpose(a_, at)) end = met_before(at);
        at = std::max(end, at + 1);
    }
    share_nisba(before);
    resolve_by_place(before);
}

std::uint32_t MentionFinder::after_particle(std::uint32_t at) const {
    const PhraseMatch particle = find_phrase(a_, at, limit_, Phrase::Kind::particle);
    if (particle.phrase == nullptr || particle.end <= at + 1) return at;
    const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);
    return name.end > particle.end ? at : particle.end;
}

bool MentionFinder::is_group_of_another(const PhraseMatch& name) const {
    return a_.lexicon->entities[name.phrase->entry].type == "group" && bears_article(a_, name.end) &&
           is_adjective_of_belonging(a_, name.end);
}

std::uint32_t MentionFinder::mention(std::uint32_t at) {
    const Token& token = a_.token(at);
    if (Morphology::may_begin(token, Particle::preposition) && is_governed_pronoun(at)) return at;
    const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);
    std::optional<TitleChain> chain = read_title_chain(a_, at, limit_);
    if (chain && chain->end == at + 1 && chain->analysis->enclitic == 0 && is_owned_deed(token))
        chain.reset();  // "his request [talabuhu]", spelled like "students" where these lose their dots
    // "the United States" is no title of states, and "the United Nations" no people.
    const auto names_whole = [&] {
        return a_.lexicon->entities[name.phrase->entry].type == "state" ||
               (chain && a_.language->titles[chain->title].kind == TitleKind::people);
    };
    const bool state = name.phrase != nullptr && name.end > at + 1 && names_whole();
    if (name.phrase != nullptr && name.phrase->use == NameUse::surname && name.end == at + 1) {
        if (const std::uint32_t met = met_before(at); met != at) return met;  // a namesake whom the text has introduced
    }
    // "the Ruritanian Freedom Movement": the nisba is the movement's own.
    const auto is_whole = [&] {
        return name.end >= chain->end || is_group_of_another(name) ||
               after_own_nisba(a_, name.end, limit_, name.phrase->entry) >= chain->end;
    };
    if (name.phrase != nullptr && (state || !chain || chain->entities.empty() || is_whole())) {
        const bool longer = chain && chain->end > name.end && is_feminine_noun(at) &&
                            a_.lexicon->entities[name.phrase->entry].type == "group";  // "the air base"
        if (!longer && !is_ordinary_word(at, name)) return named(at, name);
    }
    if (chain) {
        if (const std::uint32_t met = met_by_title(*chain); met != at) return met;
        if (const std::uint32_t end = titled(*chain); end != at) return end;
    }
    if (a_.short_name_sketch != 0) {
        if (const std::uint32_t end = short_name(at); end != at) return end;
    }
    if (Morphology::has(token, FormKind::people) || Morphology::has(token, FormKind::nisba)) {
        if (const std::uint32_t end = people(at); end != at) return end;
    }
    if (const std::uint32_t end = nationals(at); end != at) return end;
    if (const std::uint32_t end = person(at); end != at) return end;
    return Morphology::has(token, FormKind::noun) || is_unknown_word(a_, at) ? modified(at) : at;
}

bool MentionFinder::is_governed_pronoun(std::uint32_t at) const {
    if (a_.token(at).feminine_ending) return false;
    const PhraseMatch preposition = find_particle(a_, at, limit_, Particle::preposition);
    return preposition.phrase != nullptr && preposition.analysis->enclitic != 0;
}

Mention MentionFinder::start(std::uint32_t at, std::uint32_t end, const Analysis* analysis) const {
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

std::uint32_t MentionFinder::add(Mention mention) {
    const std::uint32_t end = mention.end;
    if (a_.mention_at[mention.begin] == 0)
        a_.mention_at[mention.begin] = static_cast<std::uint32_t>(a_.mentions.size() + 1);
    a_.mentions.push_back(mention);
    return end;
}

std::uint32_t MentionFinder::named(std::uint32_t at, const PhraseMatch& name) {
    Mention mention = start(at, name.end, name.analysis);
    const Entity& entity = a_.lexicon->entities[name.phrase->entry];
    mention.entity = acting_for(a_, name.phrase->entry);
    mention.definite = true;
    mention.capital = name.phrase->use == NameUse::capital;
    mention.end = after_own_nisba(a_, name.end, limit_, name.phrase->entry);
    if (is_in_opposition(at, mention.end, entity)) ++mention.end;
    if (entity.type == "group" && name.end == at + 2) remember_short(at, name.phrase->entry);
    if (entity.kind == Entity::Kind::person) {
        mention.person = name.phrase->entry;
        mention.gender = entity.feminine ? Gender::feminine : Gender::masculine;
        mention.number = Number::singular;
        mention.end = after_patronymic(a_, mention.end, limit_);
        apposed_title(mention);
        remember(name, mention);
    } else {
        const std::u16string& nominative = a_.language->nominative_ending;
        const bool several =  // "that the Houthis struck"
            ends_in_oblique(a_, a_.token(at)) ||
            (!nominative.empty() && a_.text.form(a_.token(at)).ends_with(nominative));
        const bool members = entity.type == "group" && name.end == at + 1 && several;
        mention.number = members ? Number::any : Number::singular;
        const bool place = entity.type == "state" || entity.kind == Entity::Kind::place || mention.capital;
        const bool feminine = place ? !entity.masculine || mention.capital : false;
        mention.gender = feminine || a_.token(at).feminine_ending ? Gender::feminine
                         : place                                  ? Gender::masculine
                                                                  : Gender::any;
        if (name.phrase->use == NameUse::seat) mention.gender = Gender::any;
        if (entity.kind == Entity::Kind::place) {
            mention.kind = MentionKind::modified;
            mention.entity = entity.state;
            mention.capital = true;
        }
    }
    return add(mention);
}

void MentionFinder::remember_short(std::uint32_t at, std::uint32_t entity) {
    if (!a_.morphology->has(a_.token(at), FormKind::title) || !bears_article(a_, at + 1)) return;
    const std::u16string_view word = a_.text.form(a_.token(at + 1));
    const auto known = std::ranges::find_if(a_.short_names, [&](const ShortName& name) { return name.word == word; });
    a_.short_name_sketch |= ShortName::sketch(word);
    if (known == a_.short_names.end())
        a_.short_names.push_back({std::u16string(word), entity});
    else
        known->entity = entity;
}

std::uint32_t MentionFinder::short_name(std::uint32_t at) {
    const std::u16string_view word = a_.text.form(a_.token(at));
    if (a_.token(at).readings.article_joined) return short_name_with_clitics(at, word);
    if ((a_.short_name_sketch & ShortName::sketch(word)) == 0) return at;
    const auto known = std::ranges::find_if(a_.short_names, [&](const ShortName& name) { return name.word == word; });
    if (known == a_.short_names.end() || is_genitive_of_noun(at)) return at;
    return add_short(start(at, at + 1, nullptr), known->entity);
}

std::uint32_t MentionFinder::short_name_with_clitics(std::uint32_t at, std::u16string_view word) {
    const std::size_t article = a_.language->article.size();
    for (const Proclitic& proclitic : a_.language->proclitics) {
        if (!proclitic.article || !word.starts_with(proclitic.written)) continue;
        const std::u16string_view stem = word.substr(proclitic.written.size());
        const auto known = std::ranges::find_if(a_.short_names, [&](const ShortName& name) {
            return std::u16string_view(name.word).substr(article) == stem;
        });
        if (known == a_.short_names.end()) continue;
        Mention mention = start(at, at + 1, nullptr);
        mention.preposition = proclitic.preposition;
        mention.conjunction = proclitic.conjunction;
        return add_short(mention, known->entity);
    }
    return at;
}

std::uint32_t MentionFinder::add_short(Mention mention, std::uint32_t entity) {
    mention.entity = acting_for(a_, entity);
    mention.definite = true;
    mention.number = Number::singular;
    mention.gender = Gender::any;
    return add(mention);
}

bool MentionFinder::is_genitive_of_noun(std::uint32_t at) const {
    if (at <= first_ || a_.token(at - 1).kind != TokenKind::word || bears_article(a_, at - 1)) return false;
    const Token& before = a_.token(at - 1);
    const Morphology& morphology = *a_.morphology;
    return (morphology.has(before, FormKind::noun) || morphology.has(before, FormKind::event_noun)) &&
           !morphology.has(before, FormKind::verb) && !morphology.may_begin(before, Phrase::Kind::particle);
}

void MentionFinder::remember_short_names(const TitleChain& chain) {
    for (std::uint32_t at = chain.begin; at + 1 < chain.end; ++at) {
        const PhraseMatch name = find_phrase(a_, at, limit_, Phrase::Kind::entity);
        if (name.phrase == nullptr) continue;
        const Entity& entity = a_.lexicon->entities[name.phrase->entry];
        if (entity.kind == Entity::Kind::person) remember_holder(name);
        if (entity.type == "group" && name.end == at + 2) remember_short(at, name.phrase->entry);
    }
}

bool MentionFinder::is_one_of(std::uint32_t at) const {
    return at > first_ && Morphology::may_begin(a_.token(at - 1), Particle::quantifier) &&
           read_number(a_, at - 1, at).value == 1;
}

std::uint32_t MentionFinder::titled(const TitleChain& chain) {
    if (!chain.entities.empty()) remember_short_names(chain);
    if (is_member_state(chain)) return member_state(chain);
    if (chain.pronoun && chain.entities.empty() && a_.language->titles[chain.title].other) return another(chain);
    const Title& title = a_.language->titles[chain.title];
    Mention mention = start(chain.begin, chain.end, chain.analysis);
    const Entity* bearer = chain.entities.size() == 1 ? &a_.lexicon->entities[chain.entities.front()] : nullptr;
    const bool medium = bearer != nullptr && bearer->type == "media";
    const bool genre = bearer != nullptr && names_genre(chain.role, *bearer);
    mention.kind = title.kind == TitleKind::asset && !medium ? MentionKind::modified : MentionKind::title;
    mention.reference = Reference::title;
    mention.title = chain.title;
    mention.title_begin = chain.begin;
    mention.title_end = chain.end;
    mention.role = genre && title.kind != TitleKind::person ? std::string() : chain.role;
    mention.definite = chain.definite;
    mention.stem = a_.text.form(a_.token(chain.begin)).substr(chain.analysis->stem, chain.analysis->stem_length);
    if (title.feminine) mention.gender = Gender::feminine;
    const bool honorific = title.kind == TitleKind::person && title.role.empty() && chain.body != chain.title;
    if (honorific && mention.gender == Gender::feminine) mention.gender = Gender::any;  // "his excellency [-a] the"
    const bool side = title.kind == TitleKind::people && title.role.empty() && title.alone;  // "the two sides"
    // "the two countries [al-baladan]", spelled like "the countries", alone; but "these [hadhihi] countries"
    const bool these =
        chain.begin > first_ && Morphology::may_begin(a_.token(chain.begin - 1), Particle::demonstrative);
    const bool two = a_.form(*chain.analysis).features.nominative && chain.definite && chain.entities.empty() &&
                     !these && (chain.end == chain.begin + 1 || chain.compound);
    if (mention.number == Number::dual && !side && !two && may_be_plural(chain)) mention.number = Number::plural;
    if (title.kind == TitleKind::person || title.kind == TitleKind::people) attach_name(mention, chain);
    const bool named = mention.names_person();
    // "Dr X, adviser to Y"
    if (named && chain.entities.empty() && (mention.person == no_entry || title.role.empty())) apposed_title(mention);
    if (mention.entity != no_entry) {
        register_person(mention);
        return add(mention);
    }
    if (chain.entities.empty()) return untitled(chain, mention);
    if (mention.number == Number::plural && is_one_of(chain.begin)) mention.number = Number::singular;
    for (const std::uint32_t entity : chain.entities) {
        Mention one = mention;
        one.entity = entity;
        if (chain.entities.size() == 1) register_person(one);
        add(one);
    }
    return second_holder(mention, chain);
}

std::uint32_t MentionFinder::modified(std::uint32_t at) {
    const Token& token = a_.token(at);
    if (a_.morphology->may_begin(token, Phrase::Kind::particle)) return at;  // "thousands of Ruritanians"
    for (const FormKind other : {FormKind::event_noun, FormKind::verb, FormKind::adverb, FormKind::number})
        if (a_.morphology->has(token, other)) return at;
    std::uint32_t next = at + 1;
    while (next < limit_ && next < at + 3 && a_.token(next).kind == TokenKind::word &&
           a_.morphology->has(a_.token(next), FormKind::adjective) &&
           !a_.morphology->has(a_.token(next), FormKind::nisba) &&
           !a_.morphology->may_begin(a_.token(next), Phrase::Kind::particle)) {
        ++next;
    }
    if (next >= limit_ || !a_.morphology->has(a_.token(next), FormKind::nisba)) return at;
    if (!bears_article(a_, next) && tells_of_dead(a_, at)) return at;
    if (bears_article(a_, at) && !bears_article(a_, next)) return at;  // "[last] week two Ruritanian journalists"
    for (const Analysis& analysis : a_.morphology->words(a_.token(next))) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::nisba || a_.proclitic(analysis).conjunction ||
            a_.proclitic(analysis).preposition != 0)
            continue;
        const std::vector<std::u16string>& rest = a_.language->nisbas[form.entry].rest;
        const std::uint32_t end = rest.empty() ? next + 1 : match_loosely(a_, next + 1, limit_, rest);
        if (end == 0) continue;  // "north" alone
        const Analysis* own = nullptr;
        for (const Analysis& reading : a_.morphology->words(token)) {
            if (a_.form(reading).kind == FormKind::noun) {
                own = &reading;
                break;
            }
        }
        if (own != nullptr && a_.proclitic(*own).preposition != 0 && a_.morphology->has(token, FormKind::nisba))
            return at;  // "a Canadian-Japanese agreement", not "like a ..."
        Mention mention = start(at, end, own);
        mention.kind = MentionKind::modified;
        if (const Proclitic* joined = own == nullptr ? find_joined_proclitic(a_, at) : nullptr; joined != nullptr) {
            mention.preposition = joined->preposition;
            mention.conjunction = joined->conjunction;
        }
        mention.reference = Reference::definite;
        mention.entity = a_.language->nisbas[form.entry].entity;
        return add(mention);
    }
    return at;
}

Span after_letters(const Annotations& annotations, Span span, std::size_t letters) {
    for (std::size_t i = 0; i < letters && span.begin < span.end;) {
        const Decoded decoded = decode_utf8(annotations.document->text, span.begin);
        span.begin += static_cast<std::uint32_t>(decoded.length);
        if (annotations.language->folder.fold(decoded.code) != 0) ++i;
    }
    return span;
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

void find_mentions(Annotations& annotations, const Sentence& sentence) {
    MentionFinder(annotations, sentence).run(sentence.first);
}

}  // namespace isnad
