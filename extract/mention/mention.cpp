#include <isnad/extract/mention/body.h>
#include <isnad/extract/mention/count.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/epithet.h>
#include <isnad/extract/mention/gender.h>
#include <isnad/extract/mention/honoured.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>
#include <isnad/extract/mention/name_apart.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/people.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/person_met.h>
#include <isnad/extract/mention/second_holder.h>
#include <isnad/extract/mention/title_chain.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <optional>

namespace isnad {
namespace {

/// Particles of several words hide the nouns in them ("from the side of"), unless a longer name begins there.
std::uint32_t after_particle(const MentionContext& in, std::uint32_t at) {
    const PhraseMatch particle = find_phrase(in.a, at, in.limit, Phrase::Kind::particle);
    if (particle.phrase == nullptr || particle.end <= at + 1) return at;
    const PhraseMatch name = find_phrase(in.a, at, in.limit, Phrase::Kind::entity);
    return name.end > particle.end ? at : particle.end;
}

/// "the movement X, loyal to Y,": what belongs to Y is known by its own name.
bool is_group_of_another(const MentionContext& in, const PhraseMatch& name) {
    if (in.a.lexicon->entities[name.phrase->entry].type != "group") return false;
    const std::uint32_t end = after_own_nisba(in.a, name.end, in.limit, name.phrase->entry);
    return end < in.limit && bears_article(in.a, end) && is_adjective_of_belonging(in.a, end);
}

/// A preposition with an enclitic pronoun, "to it", which is spelled like a noun too.
bool is_governed_pronoun(const MentionContext& in, std::uint32_t at) {
    if (in.a.token(at).feminine_ending) return false;
    const PhraseMatch preposition = find_particle(in.a, at, in.limit, Particle::preposition);
    return preposition.phrase != nullptr && preposition.analysis->enclitic != 0;
}

/// "the movement X" makes "X" a name in this document.
void remember_short(MentionContext& in, std::uint32_t at, std::uint32_t entity) {
    if (!in.a.morphology->has(in.a.token(at), FormKind::title) || !bears_article(in.a, at + 1)) return;
    const std::u16string_view word = in.a.text.form(in.a.token(at + 1));
    const auto known = std::ranges::find_if(in.a.short_names, [&](const ShortName& name) { return name.word == word; });
    in.a.short_name_sketch |= ShortName::sketch(word);
    if (known == in.a.short_names.end())
        in.a.short_names.push_back({std::u16string(word), entity});
    else
        known->entity = entity;
}

void remember_short_names(MentionContext& in, const TitleChain& chain) {
    for (std::uint32_t at = chain.begin; at + 1 < chain.end; ++at) {
        const PhraseMatch name = find_phrase(in.a, at, in.limit, Phrase::Kind::entity);
        if (name.phrase == nullptr) continue;
        const Entity& entity = in.a.lexicon->entities[name.phrase->entry];
        if (entity.kind == Entity::Kind::person) remember_holder(in, name);
        if (entity.type == "group" && name.end == at + 2) remember_short(in, at, name.phrase->entry);
    }
}

/// "[ahad] one of the leaders of X": the title at `at` is in the plural, and means one.
bool is_one_of(const MentionContext& in, std::uint32_t at) {
    return at > in.first && Morphology::may_begin(in.a.token(at - 1), Particle::quantifier) &&
           read_number(in.a, at - 1, at).value == 1;
}

std::uint32_t titled(MentionContext& in, const TitleChain& chain) {
    if (!chain.entities.empty()) remember_short_names(in, chain);
    if (is_member_state(in, chain)) return member_state(in, chain);
    if (chain.pronoun && chain.entities.empty() && in.a.language->titles[chain.title].other) return another(in, chain);
    const Title& title = in.a.language->titles[chain.title];
    Mention mention = start(in, chain.begin, chain.end, chain.analysis);
    const Entity* bearer = chain.entities.size() == 1 ? &in.a.lexicon->entities[chain.entities.front()] : nullptr;
    const bool medium = bearer != nullptr && bearer->type == "media";
    const bool genre = bearer != nullptr && names_genre(chain.role, *bearer);
    mention.kind = title.kind == TitleKind::asset && !medium ? MentionKind::modified : MentionKind::title;
    mention.reference = Reference::title;
    mention.title = chain.title;
    mention.title_begin = chain.begin;
    mention.title_end = chain.end;
    mention.role = genre && title.kind != TitleKind::person ? std::string_view() : role_of(in.a, chain);
    mention.definite = chain.definite;
    mention.stem = stem_of(in, chain);
    if (title.feminine) mention.gender = Gender::feminine;
    const bool honorific = title.kind == TitleKind::person && title.role.empty() && chain.body != chain.title;
    if (honorific && mention.gender == Gender::feminine) mention.gender = Gender::any;  // "his excellency [-a] the"
    settle_number(in, chain, mention);
    if (title.kind == TitleKind::person || title.kind == TitleKind::people) attach_name(in, mention, chain);
    const bool named = mention.names_person();
    // "Dr X, adviser to Y"
    const bool rank = title.role.empty() || title.role == "MIL";
    if (named && chain.entities.empty() && (mention.person == no_entry || rank)) apposed_title(in, mention);
    if (mention.entity != no_entry) {
        register_person(in, mention);
        return add(in, mention);
    }
    const bool one = mention.number == Number::plural && is_one_of(in, chain.begin);
    if (chain.entities.empty()) {  // "one of the officials" is not the official told of before
        const std::uint32_t end = untitled(in, chain, mention);
        if (one && !in.a.mentions.empty() && in.a.mentions.back().begin == chain.begin)
            in.a.mentions.back().number = Number::singular;
        return end;
    }
    if (one) mention.number = Number::singular;
    if (const std::uint32_t body = body_by_epithet(in, chain, mention); body != no_entry) {
        mention.entity = body;
        mention.role = {};
        mention.reference = Reference::definite;
        return add(in, mention);
    }
    for (const std::uint32_t entity : chain.entities) {
        Mention one = mention;
        one.entity = entity;
        if (chain.entities.size() == 1) register_person(in, one);
        add(in, one);
    }
    return second_holder(in, mention, chain);
}

std::uint32_t add_short(MentionContext& in, Mention mention, std::uint32_t entity) {
    mention.entity = acting_for(in.a, entity);
    mention.definite = true;
    mention.number = Number::singular;
    mention.gender = Gender::any;
    return add(in, mention);
}

/// "to [li-] the X": `word` as it is written.
std::uint32_t short_name_with_clitics(MentionContext& in, std::uint32_t at, std::u16string_view word) {
    const std::size_t article = in.a.language->article.size();
    for (const Proclitic& proclitic : in.a.language->proclitics) {
        if (!proclitic.article || !word.starts_with(proclitic.written)) continue;
        const std::u16string_view stem = word.substr(proclitic.written.size());
        const auto known = std::ranges::find_if(in.a.short_names, [&](const ShortName& name) {
            return std::u16string_view(name.word).substr(article) == stem;
        });
        if (known == in.a.short_names.end()) continue;
        Mention mention = start(in, at, at + 1, nullptr);
        mention.preposition = proclitic.preposition;
        mention.conjunction = proclitic.conjunction;
        return add_short(in, mention, known->entity);
    }
    return at;
}

/// "the dam of [the] X": there it is the common noun.
bool is_genitive_of_noun(const MentionContext& in, std::uint32_t at) {
    if (at <= in.first || in.a.token(at - 1).kind != TokenKind::word || bears_article(in.a, at - 1)) return false;
    const Token& before = in.a.token(at - 1);
    const Morphology& morphology = *in.a.morphology;
    return (morphology.has(before, FormKind::noun) || morphology.has(before, FormKind::event_noun)) &&
           !morphology.has(before, FormKind::verb) && !morphology.may_begin(before, Phrase::Kind::particle);
}

std::uint32_t short_name(MentionContext& in, std::uint32_t at) {
    const std::u16string_view word = in.a.text.form(in.a.token(at));
    if (in.a.token(at).readings.article_joined) return short_name_with_clitics(in, at, word);
    if ((in.a.short_name_sketch & ShortName::sketch(word)) == 0) return at;
    const auto known = std::ranges::find_if(in.a.short_names, [&](const ShortName& name) { return name.word == word; });
    if (known == in.a.short_names.end() || is_genitive_of_noun(in, at)) return at;
    return add_short(in, start(in, at, at + 1, nullptr), known->entity);
}

/// "rejected the plan the president of X [al-ra'is al-X-i]", where "the president" may be "the main" too: right behind
/// a verb and its object he is who does it.
bool is_doer_behind_object(const MentionContext& in, std::uint32_t object, std::uint32_t doer) {
    return object > in.first && doer == object + 1 && bears_article(in.a, object) && bears_article(in.a, doer) &&
           in.a.morphology->has(in.a.token(doer), FormKind::title) &&
           in.a.morphology->has(in.a.token(object - 1), FormKind::verb) &&
           !in.a.morphology->has(in.a.token(object - 1), FormKind::noun);
}

/// "two days ago X's president", "in the past days the X-ian": days are nobody's.
bool counts_time(const MentionContext& in, std::uint32_t at) {
    return may_begin_time(in.a, at) && has_time_unit(in.a, at, at + 1) &&
           std::ranges::any_of(in.a.morphology->words(in.a.token(at)), [&](const Analysis& word) {
               const Number number = in.a.form(word).features.number;
               return number == Number::dual || number == Number::plural;
           });
}

/// A common noun with the actor that it belongs to: "Iraqi oil", "villages of X".
std::uint32_t modified(MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (in.a.morphology->may_begin(token, Phrase::Kind::particle)) return at;  // "thousands of Ruritanians"
    for (const FormKind other : {FormKind::event_noun, FormKind::verb, FormKind::adverb, FormKind::number})
        if (in.a.morphology->has(token, other)) return at;
    std::uint32_t next = at + 1;
    while (next < in.limit && next < at + 3 && in.a.token(next).kind == TokenKind::word &&
           is_plain_adjective(in.a, in.a.token(next)) && !in.a.morphology->has(in.a.token(next), FormKind::nisba) &&
           !in.a.morphology->may_begin(in.a.token(next), Phrase::Kind::particle)) {
        ++next;
    }
    if (next >= in.limit || !in.a.morphology->has(in.a.token(next), FormKind::nisba)) return at;
    if (next > at + 1 && is_doer_behind_object(in, at, at + 1)) return at;
    if (counts_time(in, at)) return at;
    if (!bears_article(in.a, next) && tells_of_dead(in.a, at)) return at;
    if (bears_article(in.a, at) && !bears_article(in.a, next)) return at;  // "[last] week two Ruritanian journalists"
    for (const Analysis& analysis : in.a.morphology->words(in.a.token(next))) {
        const Form& form = in.a.form(analysis);
        if (form.kind != FormKind::nisba || in.a.proclitic(analysis).conjunction ||
            in.a.proclitic(analysis).preposition != 0)
            continue;
        const std::vector<std::u16string>& rest = in.a.language->nisbas[form.entry].rest;
        const std::uint32_t end = rest.empty() ? next + 1 : match_loosely(in.a, next + 1, in.limit, rest);
        if (end == 0) continue;  // "north" alone
        const Analysis* own = nullptr;
        for (const Analysis& reading : in.a.morphology->words(token)) {
            if (in.a.form(reading).kind == FormKind::noun) {
                own = &reading;
                break;
            }
        }
        if (own != nullptr && in.a.proclitic(*own).preposition != 0 && in.a.morphology->has(token, FormKind::nisba))
            return at;  // "a Canadian-Japanese agreement", not "like a ..."
        Mention mention = start(in, at, end, own);
        mention.kind = MentionKind::modified;
        if (const Proclitic* joined = own == nullptr ? find_joined_proclitic(in.a, at) : nullptr; joined != nullptr) {
            mention.preposition = joined->preposition;
            mention.conjunction = joined->conjunction;
        }
        mention.reference = Reference::definite;
        mention.entity = in.a.language->nisbas[form.entry].entity;
        return add(in, mention);
    }
    return at;
}

/// Tries what stands there with neither a title nor a name of the lexicon; returns its end or `at`.
std::uint32_t without_title(MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (in.a.short_name_sketch != 0) {
        if (const std::uint32_t end = short_name(in, at); end != at) return end;
    }
    if (Morphology::has(token, FormKind::people) || Morphology::has(token, FormKind::nisba)) {
        if (const std::uint32_t end = people(in, at); end != at) return end;
    }
    if (const std::uint32_t end = nationals(in, at); end != at) return end;
    if (const std::uint32_t end = person(in, at); end != at) return end;
    return Morphology::has(token, FormKind::noun) || is_unknown_word(in.a, at) ? modified(in, at) : at;
}

/// "the Youth Movement in Strelsau": a group of several words before where it is, not the youth minister's.
bool is_group_in_place(const MentionContext& in, std::uint32_t at, const PhraseMatch& name) {
    if (name.end <= at + 1 || name.end >= in.limit || in.a.lexicon->entities[name.phrase->entry].type != "group")
        return false;
    const PhraseMatch within = find_particle(in.a, name.end, in.limit, Particle::preposition);
    return within.phrase != nullptr && within.phrase->entry == in.a.language->locative;
}

/// Tries every kind of mention at a token, the surest first; returns its end or `at`.
std::uint32_t mention(MentionContext& in, std::uint32_t at) {
    const Token& token = in.a.token(at);
    if (Morphology::may_begin(token, Particle::preposition) && is_governed_pronoun(in, at)) return at;
    if (const std::uint32_t end = honoured(in, at); end != at) return end;
    const PhraseMatch name = find_phrase(in.a, at, in.limit, Phrase::Kind::entity);
    std::optional<TitleChain> chain = read_title_chain(in.a, at, in.limit);
    if (chain && chain->end == at + 1 && chain->analysis->enclitic == 0 && is_owned_deed(in, token))
        chain.reset();  // "his request [talabuhu]", spelled like "students" where these lose their dots
    // "the United States" is no title of states, and "the United Nations" no people.
    const auto names_whole = [&] {
        return in.a.lexicon->entities[name.phrase->entry].type == "state" ||
               (chain && in.a.language->titles[chain->title].kind == TitleKind::people);
    };
    const bool state = name.phrase != nullptr && name.end > at + 1 && names_whole();
    if (name.phrase != nullptr && name.phrase->use == NameUse::surname && name.end == at + 1) {
        if (const std::uint32_t met = met_before(in, at); met != at)
            return met;  // a namesake whom the text has introduced
    }
    // "the Ruritanian Freedom Movement": the nisba is the movement's own.
    const auto is_whole = [&] {
        return name.end >= chain->end || is_group_of_another(in, name) || is_group_in_place(in, at, name) ||
               after_own_nisba(in.a, name.end, in.limit, name.phrase->entry) >= chain->end;
    };
    if (name.phrase != nullptr && (state || !chain || chain->entities.empty() || is_whole())) {
        const bool longer = chain && chain->end > name.end && name.end == at + 1 && is_feminine_noun(in, at) &&
                            in.a.lexicon->entities[name.phrase->entry].type == "group";  // "the air base"
        if (!longer && !is_ordinary_word(in, at, name)) return named(in, at, capital_meant(in, at, name));
    }
    if (chain) {
        if (const std::uint32_t met = met_by_title(in, *chain); met != at) return met;
        if (const std::uint32_t end = titled(in, *chain); end != at) return end;
    }
    return without_title(in, at);
}

}  // namespace

void read_mentions(MentionContext& in, std::uint32_t first) {
    const std::size_t before = in.a.mentions.size();
    for (std::uint32_t at = first; at < in.limit;) {
        const Token& token = in.a.token(at);
        std::uint32_t end = at;
        if (token.phrase_follows && Morphology::may_begin_long_particle(token)) end = after_particle(in, at);
        if (end == at && Morphology::may_begin_mention(token)) end = mention(in, at);
        if (end == at && is_only_verb(in.a.token(at)) && is_surname_like_purpose(in.a, at)) end = met_before(in, at);
        at = std::max(end, at + 1);
    }
    share_nisba(in, before);
    join_offices(in, before);
    describe_persons(in, before);
    resolve_by_place(in, before);
    join_names_apart(in, before);
}

Mention start(const MentionContext& in, std::uint32_t at, std::uint32_t end, const Analysis* analysis) {
    Mention mention;
    mention.begin = mention.head = at;
    mention.end = end;
    if (analysis != nullptr) {
        mention.preposition = in.a.proclitic(*analysis).preposition;
        mention.conjunction = in.a.proclitic(*analysis).conjunction;
        mention.definite = in.a.proclitic(*analysis).article;
        mention.article_fused = mention.definite && mention.preposition != 0;
        mention.gender = in.a.form(*analysis).features.gender;
        mention.number = in.a.form(*analysis).features.number;
    }
    return mention;
}

std::uint32_t add(MentionContext& in, Mention mention) {
    const std::uint32_t end = mention.end;
    if (in.a.mention_at[mention.begin] == 0)
        in.a.mention_at[mention.begin] = static_cast<std::uint32_t>(in.a.mentions.size() + 1);
    in.a.mentions.push_back(mention);
    return end;
}

namespace {

/// "the Houthi rebels [-un, -in]".
bool are_plurals(const Annotations& annotations, std::uint32_t at, std::uint32_t end) {
    const std::u16string& nominative = annotations.language->nominative_ending;
    for (; at < end; ++at) {
        const bool several =
            ends_in_oblique(annotations, annotations.token(at)) ||
            (!nominative.empty() && annotations.text.form(annotations.token(at)).ends_with(nominative));
        if (!several) return false;
    }
    return true;
}

}  // namespace

std::uint32_t named(MentionContext& in, std::uint32_t at, const PhraseMatch& name) {
    Mention mention = start(in, at, name.end, name.analysis);
    const Entity& entity = in.a.lexicon->entities[name.phrase->entry];
    mention.entity = acting_here(in, name.phrase->entry);
    mention.definite = true;
    mention.capital = name.phrase->use == NameUse::capital;
    mention.end = after_own_nisba(in.a, name.end, in.limit, name.phrase->entry);
    if (is_in_opposition(in, at, mention.end, entity)) ++mention.end;
    if (entity.type == "group" && name.end == at + 2) remember_short(in, at, name.phrase->entry);
    if (entity.kind == Entity::Kind::person) {
        mention.person = name.phrase->entry;
        mention.gender = entity.feminine ? Gender::feminine : Gender::masculine;
        mention.number = Number::singular;
        mention.end = after_patronymic(in.a, mention.end, in.limit);
        apposed_title(in, mention);
        remember(in, name, mention);
    } else {
        const bool members = entity.type == "group" && are_plurals(in.a, at, name.end);  // "that the Houthis struck"
        mention.number = members ? Number::any : Number::singular;
        mention.gender = gender_of_name(in.a, at, name);
        if (entity.kind == Entity::Kind::place) {
            mention.kind = MentionKind::modified;
            mention.entity = entity.state;
            mention.capital = true;
        }
    }
    return add(in, mention);
}

Span after_letters(const Annotations& annotations, Span span, std::size_t letters) {
    for (std::size_t i = 0; i < letters && span.begin < span.end;) {
        const Decoded decoded = decode_utf8(annotations.document->text, span.begin);
        span.begin += static_cast<std::uint32_t>(decoded.length);
        if (annotations.language->folder.fold(decoded.code) != 0) ++i;
    }
    return span;
}

void find_mentions(Annotations& annotations, const Sentence& sentence) {
    MentionContext in(annotations, sentence);
    read_mentions(in, sentence.first);
}

}  // namespace isnad
