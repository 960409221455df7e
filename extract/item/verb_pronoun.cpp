// Items: verbs that are told from nouns by the pronoun that they bear.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/item/verb_context.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "a resolution [that] it adopted [tabannahu]", spelled like a noun of action with a pronoun.
bool makes(const Annotations& annotations, const Item& noun, const Verb& verb) {
    return verb.verb_class == VerbClass::decree && is_noun_of_class(annotations, noun.begin, resolution_noun);
}

/// "a letter [that] he sent [wajjahaha]", spelled like "her face": the verb means something with the noun and the
/// preposition behind it, and the pronoun agrees with the noun.
bool means_with(const ItemContext& in, const Analysis& verb, const Item& noun, std::uint32_t to) {
    if (verb.enclitic == 0 || verb.proclitic != 0 || in.a.form(verb).kind != FormKind::verb) return false;
    const Form& deed = in.a.form(*noun.analysis);
    const Features& pronoun = in.a.language->enclitics[verb.enclitic - 1U].features;
    if (pronoun.person != 3 || pronoun.number != Number::singular ||
        is_she(deed.features) != (pronoun.gender == Gender::feminine))
        return false;
    const std::vector<LightUse>& lights = in.a.language->verbs[in.a.form(verb).entry].lights;
    return std::ranges::any_of(lights, [&](const LightUse& light) {
        return light.preposition == 0 && light.event_noun == deed.entry &&
               std::ranges::find(light.object_prepositions, to) != light.object_prepositions.end();
    });
}

/// The preposition before "that", or of the next word, or 0.
std::uint8_t preposition_behind(const ItemContext& in, std::uint32_t at) {
    const PhraseMatch that = find_particle(in.a, at + 1, in.limit, Particle::complementizer);
    if (that.phrase != nullptr) return in.a.proclitic(*that.analysis).preposition;
    const PhraseMatch next = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    if (next.phrase != nullptr) return static_cast<std::uint8_t>(next.phrase->entry);
    const std::uint32_t actor = in.a.mention_at[at + 1];
    if (actor != 0) return in.a.mentions[actor - 1].preposition;
    const auto words = in.a.morphology->words(in.a.token(at + 1));
    const auto joined =
        std::ranges::find_if(words, [&](const Analysis& word) { return in.a.proclitic(word).preposition != 0; });
    if (joined != words.end()) return in.a.proclitic(*joined).preposition;
    const Proclitic* unknown = clitics_written(in.a, at + 1);
    return unknown == nullptr ? std::uint8_t{0} : unknown->preposition;
}

/// Says whether the clause of a verb with an actor that it is done to goes on here, with nothing but adjuncts behind
/// him and no noun of action that another could be joined to.
bool goes_on_behind_adjunct(const ItemContext& in) {
    for (std::size_t i = in.items.size(); i-- > 0;) {
        const Item& item = in.items[i];
        const bool aside = item.kind == ItemKind::comma || is_plain_adjunct(item);
        if (item.kind == ItemKind::event_noun) return false;
        if (item.kind == ItemKind::actors && !aside) return i > 0;
        if (!aside) return false;
    }
    return false;
}

}  // namespace

bool deals_with_object(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic == 0 || at + 1 >= in.limit || !verb_before(in) || !goes_on_behind_adjunct(in)) return false;
    const std::uint8_t preposition = preposition_behind(in, at);
    if (preposition == 0 || preposition == in.a.language->dative) return false;
    return any_frame(*in.a.language, in.a.language->verbs[in.a.form(verb).entry], [&](const Frame& frame) {
        return has_slot(frame, SlotKind::object, 0) && has_slot(frame, SlotKind::oblique, preposition);
    });
}

bool gives_somebody(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic == 0 || !in.a.proclitic(verb).conjunction || at + 1 >= in.limit) return false;
    const Verb& known = in.a.language->verbs[in.a.form(verb).entry];
    return std::ranges::any_of(in.a.morphology->words(in.a.token(at + 1)), [&](const Analysis& noun) {
        return noun.proclitic == 0 && noun.enclitic == 0 && in.a.form(noun).kind == FormKind::event_noun &&
               std::ranges::any_of(known.lights, [&](const LightUse& light) {
                   return light.preposition == 0 && light.event_noun == in.a.form(noun).entry;
               });
    });
}

bool is_noun_of_light_verb(const ItemContext& in, const Item& verb, std::uint32_t at) {
    if (!in.a.morphology->has(in.a.token(at), FormKind::event_noun)) return false;
    const auto& lights = in.a.language->verbs[in.a.form(*verb.analysis).entry].lights;
    return std::ranges::any_of(in.a.morphology->words(in.a.token(at)), [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::event_noun && std::ranges::any_of(lights, [&](const LightUse& light) {
                   return light.preposition == 0 && light.event_noun == form.entry;
               });
    });
}

bool asks_somebody(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    const Token& token = in.a.token(at);
    if (gives_somebody(in, at, verb)) return true;
    if (verb.enclitic == 0 || !in.a.morphology->has(token, FormKind::title) || at + 1 >= in.limit) return false;
    const bool opens = in.items.empty() && in.a.proclitic(verb).conjunction;  // ". And demanded of her [wa-talabaha]"
    if (!opens && !verb_before(in)) return false;
    const Verb& known = in.a.language->verbs[in.a.form(verb).entry];
    return !in.a.morphology->has(token, FormKind::event_noun) && !in.a.morphology->has(token, FormKind::noun) &&
           takes(in, known, SlotKind::object, 0) && is_followed_by_oblique(in, at, known);
}

bool is_made(const ItemContext& in, std::uint32_t at, const Item& noun) {
    if (noun.kind != ItemKind::event_noun || noun.owner != 0 || noun.analysis_definite(in.a)) return false;
    const Token& token = in.a.token(at);
    if (!in.a.morphology->has(token, FormKind::verb) || !in.a.morphology->has(token, FormKind::noun)) return false;
    const PhraseMatch to = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    if (to.phrase == nullptr || to.analysis->enclitic != 0) return false;  // "[wajjahaha] to X"
    const auto words = in.a.morphology->words(token);
    return std::ranges::any_of(words,
                               [&](const Analysis& word) { return means_with(in, word, noun, to.phrase->entry); });
}

bool is_taken_up(const ItemContext& in, std::uint32_t at) {
    if (in.items.empty() || !is_phrase(in.items.back())) return false;
    const Item& noun = in.items.back();
    if (at != noun.begin + 1 || at + 1 >= in.limit || bears_article(in.a, noun.begin) || bears_article(in.a, at))
        return false;
    if (!in.a.token(noun.begin).feminine_ending || in.a.token(at).feminine_ending) return false;
    const PhraseMatch behind = find_particle(in.a, at + 1, in.limit, Particle::preposition);
    if (behind.phrase == nullptr || behind.analysis->enclitic == 0) return false;
    const Features& pronoun = in.a.language->enclitics[behind.analysis->enclitic - 1U].features;
    if (pronoun.person != 3 || pronoun.gender != Gender::feminine || pronoun.number != Number::singular) return false;
    return std::ranges::any_of(in.a.morphology->words(in.a.token(at)), [&](const Analysis& word) {
        const Form& form = in.a.form(word);
        return form.kind == FormKind::verb && form.features.tense == Tense::perfect && word.proclitic == 0 &&
               word.enclitic == 0 && form.features.gender == Gender::masculine;
    });
}

bool calls_noun_before(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (is_taken_up(in, at)) return true;
    if (verb.enclitic == 0 || verb.proclitic != 0 || in.items.empty() || in.items.back().end != at) return false;
    const Verb& known = in.a.language->verbs[in.a.form(verb).entry];
    const Item& noun = in.items.back();
    const bool thing = noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun;
    if (thing && noun.owner == 0 && noun.end == noun.begin + 1 && !is_definite(in.a, noun) && makes(in.a, noun, known))
        return true;
    if (is_made(in, at, noun)) return true;
    if (known.verb_class != VerbClass::naming || at + 1 >= in.limit) return false;
    const std::uint32_t caller = in.a.mention_at[at + 1];
    return thing && noun.owner == 0 && !is_definite(in.a, noun) && caller != 0 &&
           in.a.mentions[caller - 1].preposition == 0;
}

bool goes_on_with_pronoun(const ItemContext& in, std::uint32_t at, const Analysis& verb) {
    if (verb.enclitic == 0 || !in.a.proclitic(verb).conjunction || in.items.size() < 2) return false;
    const Item& subject = in.items.back();
    const Item& first = in.items[in.items.size() - 2];
    if (first.kind != ItemKind::verb || first.analysis->enclitic != verb.enclitic) return false;
    return is_bare_actor(subject) && subject.begin == first.end && subject.end == at &&
           are_alike(in.a.form(*first.analysis).features, in.a.form(verb).features);
}

}  // namespace isnad
