// Items: what stands around a word that speaks for its reading as a verb.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/main_verb.h>
#include <isnad/extract/item/reading.h>
#include <isnad/extract/item/relative_verb.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/mention/ordinary_word.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

bool is_document_noun(const ItemContext& in, std::uint32_t at) {
    const auto analyses = in.a.morphology->words(in.a.token(at));
    return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
        return in.a.form(analysis).kind == FormKind::noun && in.a.form(analysis).entry == document_noun &&
               in.a.proclitic(analysis).preposition == 0;
    });
}

/// "announced X, in a surprising step, the expulsion of": says whether a phrase between two commas is all that
/// stands behind the subject of the verb.
bool closes_phrase(const ItemContext& in, std::size_t verb) {
    if (!previous_is(in, ItemKind::comma)) return false;
    std::size_t opens = verb + 1;
    while (in.items[opens].kind != ItemKind::comma) ++opens;
    return opens + 2 < in.items.size() && in.items[opens + 1].preposition != 0 &&
           std::ranges::none_of(in.items.begin() + static_cast<std::ptrdiff_t>(opens) + 1, in.items.end() - 1,
                                [](const Item& item) { return item.kind == ItemKind::comma; });
}

}  // namespace

bool takes_up_object(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic == 0 || at + 1 >= in.limit || !previous_is(in, ItemKind::actors) || !verb_before(in))
        return false;
    const auto words = in.a.morphology->words(in.a.token(at));
    const bool family = in.a.mentions[in.items.back().mentions.back()].names_person() &&
                        std::ranges::any_of(words, [&](const Analysis& word) {
                            return in.a.form(word).kind == FormKind::noun && word.enclitic == verb.enclitic;
                        });
    if (family) return false;  // "X and his family", spelled like "and captured him"
    if (find_particle(in.a, at + 1, in.limit, Particle::preposition).phrase != nullptr || before_complement(in, at))
        return true;
    return is_followed_by_oblique(in, at, in.a.language->verbs[in.a.form(verb).entry]);
}

bool before_pronoun(const ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || !(in.items.empty() || verb_before(in))) return false;
    const PhraseMatch next = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    if (next.phrase == nullptr || next.analysis->enclitic == 0) return false;
    if (!in.items.empty()) return true;
    const std::uint32_t subject = next.end < in.limit ? in.a.mention_at[next.end] : 0;  // "and replied to him X"
    return subject != 0 && in.a.mentions[subject - 1].resolved() && in.a.mentions[subject - 1].preposition == 0;
}

bool follows_adjuncts(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!in.a.language->verb_first || !next_is_nominal(in, at) || !in.a.language->verbs[in.a.form(verb).entry].says)
        return false;
    const std::uint32_t subject = in.a.mention_at[at + 1];
    const bool fronted = !in.items.empty() && in.items.front().preposition != 0 && is_phrase(in.items.front());
    if (fronted && subject != 0 && in.a.mentions[subject - 1].end < in.limit &&
        says_that(in, at, in.a.mentions[subject - 1].end))
        return true;
    return std::ranges::all_of(in.items, [](const Item& item) {
        const bool adjunct = is_phrase(item) && (item.preposition != 0 || item.accusative);
        return adjunct || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
    });
}

bool is_set_off_object(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.proclitic != 0 || at + 1 >= in.limit) return false;
    if (!in.a.morphology->has(in.a.token(at), FormKind::event_noun)) return false;
    if (follows_quoted_manner(in.items)) return true;
    if (verb.enclitic == 0 || !previous_is(in, ItemKind::comma)) return false;
    const std::uint32_t next = in.a.mention_at[at + 1];
    return next != 0 && in.a.mentions[next - 1].preposition == in.a.language->dative && in.a.language->dative != 0;
}

bool is_refused(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!previous_is(in, ItemKind::verb) || in.items.back().end != at || verb.proclitic != 0) return false;
    if (!in.a.morphology->has(in.a.token(at), FormKind::event_noun)) return false;
    const Verb& before = in.a.language->verbs[in.a.form(*in.items.back().analysis).entry];
    return before.verb_class == VerbClass::plain && !before.predicates.empty();
}

bool opens_report(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic != 0 || !in.a.language->verbs[in.a.form(verb).entry].says) return false;
    if (before_complement(in, at)) return true;
    const Mark mark = at + 1 < in.limit ? in.a.token(at + 1).mark : Mark::none;
    if (mark == Mark::colon || (mark == Mark::quote && in.a.proclitic(verb).conjunction)) return true;
    if (mark == Mark::comma && at + 2 < in.limit && in.a.mention_at[at + 2] != 0) return true;  // "said, X,"
    if (at + 1 >= in.limit || in.a.token(at + 1).kind != TokenKind::word) return false;
    return is_document_noun(in, at + 1);  // "explained a report ..."
}

bool reports_in_document(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const Verb& known = in.a.language->verbs[in.a.form(verb).entry];
    if (verb.enclitic != 0 || !known.says || at + 1 >= in.limit) return false;
    const PhraseMatch inside = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    return inside.phrase != nullptr && inside.analysis->enclitic == 0 &&
           inside.phrase->entry == in.a.language->locative && inside.end < in.limit &&
           is_document_noun(in, inside.end) && takes(in, known, SlotKind::oblique, inside.phrase->entry);
}

bool has_own_object(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic == 0 || at + 1 >= in.limit) return false;
    const PhraseMatch next = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    if (next.phrase == nullptr) return false;
    const Verb& known = in.a.language->verbs[in.a.form(verb).entry];
    return any_frame(*in.a.language, known, [&](const Frame& frame) {
        return has_slot(frame, SlotKind::object, 0) && has_slot(frame, SlotKind::oblique, next.phrase->entry);
    });
}

bool is_deed_of_subject(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (in.items.size() < 2 || verb.proclitic != 0 || !previous_is(in, ItemKind::actors)) return false;
    const Item& before = in.items[in.items.size() - 2];
    if (before.kind != ItemKind::verb || in.items.back().preposition != 0) return false;
    if (is_copula(in.a, before)) return false;
    const Verb& main = in.a.language->verbs[in.a.form(*before.analysis).entry];  // "condemned X the meddling of Y"
    if (verb.enclitic == 0 && !(may_name(in.a, main, {"11", "12"}) && next_is_nominal(in, at))) return false;
    return in.a.morphology->has(in.a.token(at), FormKind::event_noun);
}

bool is_object_of_deed(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!previous_is(in, ItemKind::event_noun) || in.items.back().end != at || in.items.back().owner == 0) return false;
    if (in.a.language->dative == 0 || in.a.proclitic(verb).preposition != in.a.language->dative ||
        !next_is_nominal(in, at))
        return false;
    return in.a.morphology->has(in.a.token(at), FormKind::event_noun) &&
           takes_object_at(in.a, in.items.back(), in.a.language->dative);
}

bool is_deed_right(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!previous_is(in, ItemKind::verb) || in.items.back().end != at || verb.proclitic != 0) return false;
    const Features& before = in.a.form(*in.items.back().analysis).features;
    const Features& features = in.a.form(verb).features;
    const bool alike = gender_fits(before.gender, features.gender) && before.person == features.person;
    return !alike && before.number == Number::singular && next_is_nominal(in, at) &&
           in.a.morphology->has(in.a.token(at), FormKind::event_noun);
}

bool follows_time_of_verb(const ItemContext& in) {
    std::size_t first = in.items.size();
    while (first > 0 && in.items[first - 1].kind == ItemKind::time && !in.items[first - 1].conjunction) --first;
    if (first == in.items.size() || first == 0 || in.items[first - 1].kind == ItemKind::time) return false;
    return in.items[first - 1].kind != ItemKind::comma && verb_before(in);
}

bool opens_bare_relative(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (in.items.empty() || in.items.back().end != at || verb.enclitic == 0 || verb.proclitic != 0) return false;
    // "the suspension of its support for X" names no doer.
    const std::uint32_t next = at + 1 < in.limit ? in.a.mention_at[at + 1] : 0;
    if (next != 0 && in.a.mentions[next - 1].preposition != 0) return false;
    const Features& pronoun = in.a.language->enclitics[verb.enclitic - 1U].features;
    const Item& before = in.items.back();
    const bool people = before.kind == ItemKind::actors && pronoun.number == Number::plural && pronoun.person == 3 &&
                        in.a.mentions[before.mentions.back()].kind == MentionKind::title &&
                        !is_definite(in.a, before) && in.a.mentions[before.mentions.back()].number == Number::plural;
    if (people && next_is_nominal(in, at) && in.a.mention_at[at + 1] != 0)
        return true;  // "hostages [whom] rebels took"
    std::size_t noun = in.items.size() - 1;
    while (noun > 0 && in.items[noun].kind == ItemKind::actors && !in.items[noun].conjunction &&
           (in.items[noun].preposition != 0 || in.items[noun].begin == in.items[noun - 1].end))
        --noun;  // "an attack with missiles in the town [that] X launched [it]"
    const bool action = in.items[noun].kind == ItemKind::event_noun ||
                        (in.items[noun].kind == ItemKind::nominal && noun + 1 == in.items.size());
    const bool counted =  // "that 116 Xs made", "that a number of Xs made"
        at + 1 < in.limit && (in.a.token(at + 1).kind == TokenKind::number ||
                              find_particle(in.a, at + 1, in.limit, Particle::quantifier).phrase != nullptr);
    const bool native = at + 1 < in.limit && in.a.morphology->has(in.a.token(at + 1), FormKind::nisba);
    return action && !in.items[noun].analysis_definite(in.a) && (counted || native || next_is_nominal(in, at));
}

bool wants_no_name(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic != 0 || verb.proclitic != 0 || at + 1 >= in.limit || in.items.size() < 2) return false;
    if (!previous_is(in, ItemKind::comma) || find_particle(in.a, at + 1, in.limit, Particle::lack).phrase == nullptr)
        return false;
    const Item& before = in.items[in.items.size() - 2];
    return is_bare_actor(before) && !in.a.mentions[before.mentions.front()].definite;
}

bool shares_genitive(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (!previous_is(in, ItemKind::event_noun) || in.items.back().end != at || !in.a.proclitic(verb).conjunction)
        return false;
    const Item& first = in.items.back();
    const bool bare = first.preposition != 0 && first.end == first.begin + 1 && first.owner == 0 &&
                      first.mentions.empty() && !first.analysis_definite(in.a) && !first.accusative;
    return bare && in.a.morphology->has(in.a.token(at), FormKind::event_noun) && at + 1 < in.limit &&
           (bears_article(in.a, at + 1) ||
            (in.a.mention_at[at + 1] != 0 && in.a.mentions[in.a.mention_at[at + 1] - 1].preposition == 0));
}

bool before_bare_adjective(const ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit) return false;
    if (in.a.mention_at[at + 1] !=
        0) {  // "that it is a terrorist [irhabi] act": in the nominative no object of "he did"
        const Mention& who = in.a.mentions[in.a.mention_at[at + 1] - 1];
        return who.kind == MentionKind::title && !who.resolved() && !who.definite && who.end == at + 2 &&
               who.number == Number::singular && who.gender == Gender::masculine && who.preposition == 0 &&
               in.a.morphology->has(in.a.token(at), FormKind::noun) && !is_accusative(in.a, who);
    }
    const Token& next = in.a.token(at + 1);
    return next.kind == TokenKind::word && in.a.morphology->has(next, FormKind::adjective) &&
           !in.a.morphology->has(next, FormKind::verb) && !in.a.morphology->has(next, FormKind::noun) &&
           !bears_article(in.a, at + 1) && !in.a.morphology->may_begin(next, Phrase::Kind::particle);
}

bool before_definite_adjective(const ItemContext& in, std::uint32_t at) {
    if (at + 1 >= in.limit || in.a.mention_at[at + 1] != 0 || !bears_article(in.a, at + 1)) return false;
    const Token& next = in.a.token(at + 1);
    return is_plain_adjective(in.a, next) && !in.a.morphology->has(next, FormKind::noun) &&
           !in.a.morphology->has(next, FormKind::event_noun) && !in.a.morphology->has(next, FormKind::title);
}

namespace {

/// "and demanded during it [khilala-ha] the [bi-] withdrawal", "during his visit": what stands behind such an adjunct
/// of a preposition and at most one word; else what stands there.
std::uint32_t behind_adjunct(const ItemContext& in, std::uint32_t at) {
    if (!Morphology::may_begin(in.a.token(at), Particle::preposition)) return at;
    const PhraseMatch during = find_particle(in.a, at, in.limit, Particle::preposition);
    if (during.phrase == nullptr || during.analysis->proclitic != 0) return at;
    const std::uint32_t behind = during.end + (during.analysis->enclitic != 0 ? 0U : 1U);
    return behind < in.limit && in.a.token(behind).kind == TokenKind::word ? behind : at;
}

}  // namespace

bool is_followed_by_oblique(const ItemContext& in, std::uint32_t at, const Verb& verb) {
    const auto next = in.a.morphology->words(in.a.token(behind_adjunct(in, at + 1)));
    return std::ranges::any_of(next, [&](const Analysis& analysis) {
        const std::uint8_t preposition = in.a.proclitic(analysis).preposition;
        return preposition != 0 && in.a.form(analysis).kind != FormKind::verb &&
               takes(in, verb, SlotKind::oblique, preposition);
    });
}

bool is_complement(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic != 0 || in.a.proclitic(verb).conjunction || in.conjunction) return false;
    if (!in.a.morphology->has(in.a.token(at), FormKind::event_noun)) return false;
    const bool after_comma = std::ranges::any_of(
        in.items, [](const Item& item) { return item.kind == ItemKind::comma || item.kind == ItemKind::open; });
    for (std::size_t i = in.items.size(); i-- > 0;) {
        const Item& item = in.items[i];
        if (item.kind == ItemKind::verb) {
            const Verb& before = in.a.language->verbs[in.a.form(*item.analysis).entry];
            const bool needs = before.verb_class == VerbClass::aspect || before.verb_class == VerbClass::intend ||
                               before.verb_class == VerbClass::fail;
            return item.end < at && (needs || (before.says && (!after_comma || closes_phrase(in, i)))) &&
                   (i == 0 || in.items[i - 1].kind != ItemKind::relative);
        }
        const bool between = item.kind == ItemKind::actors || item.kind == ItemKind::time ||
                             item.kind == ItemKind::adverb || item.kind == ItemKind::comma ||
                             item.kind == ItemKind::open || item.kind == ItemKind::close ||
                             (item.kind == ItemKind::event_noun && item.preposition != 0) ||
                             (item.kind == ItemKind::nominal &&
                              (item.preposition != 0 || (i > 0 && in.items[i - 1].kind == ItemKind::verb)));
        if (!between) return false;
    }
    return false;
}

bool opens_before_preposition(const ItemContext& in, std::uint32_t at) {
    if (!in.a.language->verb_first || at + 2 >= in.limit) return false;
    if (in.a.token(at + 1).kind == TokenKind::number) {  // "[were] killed 5 of X"
        const PhraseMatch of = find_particle(in.a, at + 2, in.limit, Particle::preposition);
        return of.phrase != nullptr && of.phrase->entry == in.a.language->partitive && of.analysis->enclitic == 0;
    }
    if (in.a.morphology->has(in.a.token(at), FormKind::event_noun) ||
        in.a.morphology->has(in.a.token(at), FormKind::adverb))
        return false;
    const PhraseMatch next = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    return next.phrase != nullptr && next.analysis->enclitic == 0 && next.analysis->proclitic == 0;
}

bool describes_speaker(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (in.items.size() < 2 || in.items.back().kind != ItemKind::actors || in.items.back().end != at) return false;
    const Item& says = in.items[in.items.size() - 2];
    if (says.kind != ItemKind::verb || !in.a.language->verbs[in.a.form(*says.analysis).entry].says) return false;
    if (in.items.back().mentions.size() != 1 || in.items.back().preposition != 0 || verb.proclitic != 0) return false;
    if (verb.enclitic != 0 && is_noun_of_light_verb(in, says, at)) return false;  // "showed an official his refusal"
    if (in.a.form(verb).features.number == Number::dual) return false;  // spelled like an indefinite accusative
    const Mention& speaker = in.a.mentions[in.items.back().mentions.front()];
    return speaker.kind == MentionKind::title && !speaker.definite && !speaker.names_person() &&
           !in.a.morphology->has(in.a.token(at), FormKind::adjective) && agrees(in.a.form(verb).features, speaker) &&
           in.a.language->verbs[in.a.form(verb).entry].by_persons;
}

bool follows_joined_pronoun(const ItemContext& in, std::uint32_t at) {
    if (in.items.size() < 2 || in.items.back().end != at || in.items.back().kind != ItemKind::actors) return false;
    const Item& particle = in.items[in.items.size() - 2];
    return particle.kind == ItemKind::adversative && particle.end == in.items.back().end;
}

bool follows_whole_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.proclitic != 0 || !previous_is(in, ItemKind::verb) || in.items.back().end != at) return false;
    const Analysis& before = *in.items.back().analysis;
    const Verb& known = in.a.language->verbs[in.a.form(before).entry];
    return before.enclitic == 0 && known.verb_class == VerbClass::event &&
           in.a.form(before).features.tense == Tense::perfect && in.items.back().kind == ItemKind::verb &&
           at + 1 < in.limit && in.a.mention_at[at + 1] != 0 && in.a.morphology->has(in.a.token(at), FormKind::noun);
}

bool is_said_of_pronoun(const ItemContext& in, std::uint32_t at) {
    if (in.items.size() < 2 || in.items.back().end != at || in.items.back().kind != ItemKind::actors) return false;
    const Item& that = in.items[in.items.size() - 2];
    return that.kind == ItemKind::complementizer && that.end == at && before_bare_adjective(in, at);
}

bool follows_adjunct(const ItemContext& in, std::uint32_t at) {
    const bool adjunct = (previous_is(in, ItemKind::actors) || previous_is(in, ItemKind::nominal)) &&
                         in.items.back().preposition != 0 && in.items.size() == 1;
    return adjunct && in.a.language->verb_first && next_is_nominal(in, at);
}

bool verb_before(const ItemContext& in) {
    for (std::size_t i = in.items.size(); i-- > 0;) {
        const ItemKind kind = in.items[i].kind;
        if (kind == ItemKind::verb) {
            const Verb& verb = in.a.language->verbs[in.a.form(*in.items[i].analysis).entry];
            return verb.verb_class != VerbClass::copula || !verb.predicates.empty();  // but "and X had called for"
        }
        if (kind == ItemKind::complementizer || kind == ItemKind::subordinator || kind == ItemKind::colon ||
            kind == ItemKind::adversative)
            return false;
    }
    return false;
}

namespace {

/// "that X ...", "while X ...", "X was [kana] doing", "X began doing": behind it stands the subject of the next verb.
bool introduces_subject(const ItemContext& in, const Item& before) {
    return opens_clause_of_topic(before) || carries_verb(in.a, before);
}

}  // namespace

bool opens_clause_of_topic(const Item& before) {
    return before.kind == ItemKind::complementizer || before.kind == ItemKind::subordinator ||
           before.kind == ItemKind::colon || (before.kind == ItemKind::quote && !before.closes);
}

const Mention* subject_beside(const ItemContext& in, std::uint32_t at) {
    // "as for X, he has [fa-qad] ...": the particle asks for the verb.
    const bool beside = previous_is(in, ItemKind::actors) && (in.items.back().end == at || in.expects_verb);
    if (!beside || in.items.back().preposition != 0 || in.items.back().mentions.size() != 1) return nullptr;
    const bool opens = in.items.size() == 1 || introduces_subject(in, in.items[in.items.size() - 2]);
    return opens ? &in.a.mentions[in.items.back().mentions.front()] : nullptr;
}

std::uint32_t take_verb(ItemContext& in, std::uint32_t at, const Analysis* verb) {
    const bool joined = previous_is(in, ItemKind::verb) && in.items.back().negated && in.items.back().end + 1 == at &&
                        find_particle(in.a, at - 1, at, Particle::coordinator).phrase != nullptr;
    in.negated |= joined;  // "has not denied or confirmed"
    if (previous_is(in, ItemKind::event_noun) && in.items.back().end == at &&
        is_attribute_of(in.a, in.items.back(), at, *verb, in.limit))
        return in.items.back().end = at + 2;
    return push(in, ItemKind::verb, at, at + 1, verb);
}

bool says_within(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.proclitic != 0 || in.a.mention_at[at] != 0 || in.a.form(verb).features.tense != Tense::perfect)
        return false;
    if (in.a.form(verb).features.person != 3 || !before_pronoun(in, at) || !has_doer(in, verb)) return false;
    const std::uint32_t inside = find_particle(in.a, at + 1, in.limit, Particle::preposition).phrase->entry;
    const bool within = inside == in.a.language->locative ||
                        !takes(in, in.a.language->verbs[in.a.form(verb).entry], SlotKind::oblique, inside);
    if (!within || inside == in.a.language->membership || inside == in.a.language->dative) return false;
    for (std::size_t i = in.items.size(); i-- > 0;) {
        const Item& item = in.items[i];
        const bool noun = item.kind == ItemKind::event_noun || item.kind == ItemKind::nominal;
        if (noun) {
            const bool speech = is_document(in.a, item) || tells_or_meets(in.a, item);
            return speech && !is_definite(in.a, item) && (i + 1 < in.items.size() || item.end == at);
        }
        if (item.kind != ItemKind::time && (item.kind != ItemKind::actors || item.preposition == 0)) return false;
    }
    return false;
}

bool follows_verb(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const bool after_time = previous_is(in, ItemKind::time) && in.items.size() > 1;
    const Item* before = in.items.empty() ? nullptr : &in.items[in.items.size() - (after_time ? 2 : 1)];
    if (before == nullptr || before->kind != ItemKind::verb || in.a.proclitic(verb).conjunction) return false;
    if (in.items.back().end != at || (after_time && before->end != in.items.back().begin)) return false;
    if (in.a.form(verb).features.tense != Tense::perfect || in.expects_verb || in.negated) return false;
    return in.a.language->verbs[in.a.form(*before->analysis).entry].says;
}

}  // namespace isnad
