// Clauses: light verbs, and the nouns that say what is done by them.
#include <isnad/extract/clause/governed_pronoun.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "what X gave [it]".
bool takes_up_what(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    if (i == 0 || items[i].kind != ItemKind::verb || !takes_up(annotations, *items[i].analysis)) return false;
    const Item& what = items[i - 1];
    return what.kind == ItemKind::nominal && what.end == items[i].begin &&
           Morphology::may_begin(annotations.token(what.end - 1), Particle::which);
}

/// "decided the refusal [of a] meeting": what is refused is not done.
bool is_refused(const ClauseContext& in, std::uint32_t i, std::uint32_t item) {
    const Item& before = in.items[item - 1];
    return before.kind == ItemKind::event_noun && before.end == in.items[item].begin && before.preposition == 0 &&
           item > i + 2 && !in.items[item].conjunction && may_name(in.a, before, {"12"});
}

/// "the lifting of the siege that X lays [-hu]": the genitive of a noun of action is that noun.
bool governs_noun(const Annotations& annotations, const Item& item, std::uint32_t noun) {
    if (item.kind != ItemKind::event_noun || item.end < item.begin + 2 || item.owner != 0) return false;
    const auto words = annotations.morphology->words(annotations.token(item.begin + 1));
    return bears_article(annotations, item.begin + 1) && std::ranges::any_of(words, [&](const Analysis& word) {
               const Form& form = annotations.form(word);
               return form.kind == FormKind::event_noun && form.entry == noun && word.enclitic == 0;
           });
}

/// "[that was] done the reaching of it", "its signing": behind what happened to an agreement, or right behind the verb.
std::uint32_t behind_reaching(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    const std::uint32_t deed = verb + 1;
    const bool happens =
        annotations.language->verbs[annotations.form(*items[verb].analysis).entry].verb_class == VerbClass::happen;
    if (!happens || deed >= items.size() || items[deed].kind != ItemKind::event_noun || items[deed].preposition != 0)
        return deed;
    if (items[deed].owner != 0) return deed + 1;
    const bool taken_up = deed + 1 < items.size() && is_governed_pronoun(annotations, items[deed + 1]);
    return taken_up ? deed + 2 : deed;
}

/// The word, also as the object: "a medical [tibbiyan] team".
bool ends_in(const Annotations& annotations, std::uint32_t at, std::u16string_view word) {
    const std::u16string_view form = annotations.text.form(annotations.token(at));
    if (form.ends_with(word)) return true;
    const auto analyses = annotations.morphology->words(annotations.token(at));
    return form.size() == word.size() + 1 && form.starts_with(word) &&
           std::ranges::any_of(
               analyses, [&](const Analysis& analysis) { return annotations.form(analysis).features.accusative; });
}

/// "agreed on [ala] a package [of] sanctions", "expressed [an] the sincerest condolences": the noun of a light verb
/// behind one for how many or how, which has its preposition.
std::uint32_t behind_measure(const ClauseContext& in, const LightUse& light, const Arguments& args) {
    const auto measure = std::ranges::find_if(args.obliques, [&](std::uint32_t item) {
        return in.items[item].preposition == light.preposition && is_governed_measure(in.a, in.items, item) &&
               has_event_noun(in, in.items[item + 1], light.event_noun);
    });
    return measure == args.obliques.end() ? no_item : *measure + 1;
}

}  // namespace

bool is_measure(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    if (items[at].kind != ItemKind::nominal || at + 1 >= items.size()) return false;
    const Item& act = items[at + 1];
    return items[at].end == items[at].begin + 1 && !bears_article(annotations, items[at].begin) &&
           act.kind == ItemKind::event_noun && act.begin == items[at].end && act.preposition == 0 && !act.conjunction;
}

bool is_governed_measure(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    return items[at].preposition != 0 && is_measure(annotations, items, at) &&
           (!bears_article(annotations, items[at + 1].begin) ||  // "the arranging of the meeting" is no meeting
            annotations.morphology->has(annotations.token(items[at].begin), FormKind::adjective));
}

bool has_event_noun(const ClauseContext& in, const Item& item, std::uint32_t noun) {
    if (item.kind == ItemKind::event_noun && in.a.form(*item.analysis).entry == noun) return true;
    if (!may_have_event_noun(in, item)) return false;
    const std::vector<std::u16string>& rest = in.a.language->event_nouns[noun].rest;
    for (const Analysis& analysis : in.a.morphology->words(in.a.token(item.begin))) {
        const Form& form = in.a.form(analysis);
        if (form.kind != FormKind::event_noun || form.entry != noun) continue;
        bool follows = item.begin + rest.size() < in.a.text.tokens.size();
        for (std::size_t k = 0; follows && k < rest.size(); ++k) {
            follows = ends_in(in.a, item.begin + 1 + static_cast<std::uint32_t>(k), rest[k]);
        }
        if (follows) return true;
    }
    return false;
}

bool leads_to_light_noun(const ClauseContext& in, std::uint32_t i, std::uint32_t noun) {
    return in.items[noun].preposition == 0 && is_measure(in.a, in.items, noun) &&
           is_light_for(in, verb_of(in, in.items[i]), in.items[noun + 1]);
}

bool is_light_for(const ClauseContext& in, const Verb& verb, const Item& item) {
    return std::ranges::any_of(verb.lights, [&](const LightUse& light) {
        return light.preposition == 0 && has_event_noun(in, item, light.event_noun);
    });
}

bool happens(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Verb& verb = verb_of(in, in.items[i]);
    const bool plain = verb.predicates.empty() && verb.lights.empty() && verb.verb_class == VerbClass::plain;
    if (args.objects.empty()) return false;
    const Item& noun = in.items[args.objects.front()];
    if (noun.kind != ItemKind::event_noun) return false;
    const auto takes_object = [&](const Frame& frame) {
        return any_slot(frame, [&](const Slot& slot) {
            if (slot.role == Role::block) return false;
            const bool any = slot.kind == SlotKind::object && slot.word.empty();
            return any || (slot.kind == SlotKind::noun && bears_word(in.a, noun, slot.word));  // "softened its tone"
        });
    };
    if (plain) return args.objects.front() == i + 1;
    const bool light = is_light_for(in, verb, in.items[i + 1]);
    if (args.objects.front() == i + 1 && !light && !verb.predicates.empty() && !verb.says &&
        !any_frame(*in.a.language, verb, takes_object))
        return true;  // "exports may arrive at": an intransitive verb
    const auto analyses = in.a.morphology->words(in.a.token(in.items[i].begin));
    if (is_she(in.a.form(*noun.analysis).features) && features_of(in, in.items[i]).gender == Gender::masculine &&
        is_light_for(in, verb, noun))
        return false;  // "[he] holds [yujri] talks"
    return in.items[i].analysis->enclitic == 0 && std::ranges::any_of(analyses, [&](const Analysis& analysis) {
               const Form& form = in.a.form(analysis);
               return form.kind == FormKind::verb && analysis.enclitic == 0 &&
                      form.features.tense == features_of(in, in.items[i]).tense &&
                      form.features.gender == features_of(in, in.items[i]).gender &&
                      in.a.language->verbs[form.entry].verb_class == VerbClass::happen;
           });
}

bool is_pronoun_after(const ClauseContext& in, const Item& item, const LightUse& light) {
    return item.kind == ItemKind::actors && item.preposition == light.preposition &&
           in.a.mentions[item.mentions.front()].kind == MentionKind::pronoun;
}

std::uint32_t light_noun(const ClauseContext& in, std::uint32_t i, const LightUse& light, const Arguments& args) {
    const auto names = [&](std::uint32_t item) { return has_event_noun(in, in.items[item], light.event_noun); };
    const Indices& where = light.preposition == 0 ? args.objects : args.obliques;
    const auto is_other_light = [&](std::uint32_t item) {  // "announced the imposing of sanctions": it has its own
        const Item& before = in.items[item - 1];
        if (before.end != in.items[item].begin || in.items[item].preposition != 0 || in.items[item].conjunction)
            return false;
        if (before.kind == ItemKind::nominal)  // "renewed ... the responsibility for [the] attack"
            return where.size() > 2 && where[0] != item && where[1] != item &&
                   bears_article(in.a, in.items[item].begin) && !bears_article(in.a, before.end - 1);
        return before.kind == ItemKind::event_noun &&
               in.a.language->event_nouns[in.a.form(*before.analysis).entry].verb != no_entry;
    };
    for (const std::uint32_t item : where) {
        if (light.preposition == 0 && item > i + 1 && (is_other_light(item) || is_refused(in, i, item))) continue;
        const bool in_aid =
            light.preposition == 0 && in.items[item].kind == ItemKind::event_noun && in.items[item].accusative &&
            !has_event_noun(in, in.items[where.front()], light.event_noun) && in.items[i].kind == ItemKind::verb &&
            is_light_for(in, verb_of(in, in.items[i]), in.items[where.front()]);
        const bool sides = args.implicit && light.preposition == 0 && item == i + 1 && item + 1 < in.items.size() &&
                           in.items[item + 1].kind == ItemKind::actors && in.items[item + 1].mentions.size() > 1 &&
                           in.items[item + 1].preposition == in.a.language->between && in.a.language->between != 0;
        if (sides) continue;   // "[was] held a meeting between X and Y": theirs
        if (in_aid) continue;  // "carried out a strike in protest [ihtijajan] against"
        if (names(item) && (light.preposition == 0 || in.items[item].preposition == light.preposition)) return item;
    }
    if (light.preposition != 0) return behind_measure(in, light, args);
    const auto part = [&](auto is_there) {  // "of [min] troops"
        const auto found = std::ranges::find_if(args.obliques, [&](std::uint32_t item) {
            return in.items[item].preposition == in.a.language->partitive && is_there(item) && names(item);
        });
        return found == args.obliques.end() ? no_item : *found;
    };
    if (takes_up_what(in.a, in.items, i))
        return part([](std::uint32_t) { return true; });  // "what X gave [it] in [min] aid"
    if (args.objects.empty() || in.items[args.objects.back()].kind != ItemKind::nominal) return no_item;
    const std::uint32_t behind = args.objects.back() + 1;  // "thousands of [min] troops"
    return part([behind](std::uint32_t item) { return item == behind; });
}

bool may_have_event_noun(const ClauseContext& in, const Item& item) {
    if (item.kind != ItemKind::event_noun && item.kind != ItemKind::actors && item.kind != ItemKind::nominal)
        return false;
    return in.a.morphology->has(in.a.token(item.begin), FormKind::event_noun);
}

std::uint32_t relative_noun(const ClauseContext& in, std::uint32_t i, const LightUse& light) {
    const std::uint32_t antecedent = noun_taken_up(in, i);
    const std::uint32_t nearest = antecedent != no_item || i == 0 || in.items[i].conjunction ? antecedent : i - 1;
    if (nearest == no_item) return meeting_before(in, i, light);
    const ItemKind kind = in.items[nearest].kind;
    const bool named = antecedent != no_item && (kind == ItemKind::event_noun || kind == ItemKind::actors) &&
                       (has_event_noun(in, in.items[antecedent], light.event_noun) ||
                        governs_noun(in.a, in.items[antecedent], light.event_noun));
    if (!named) return distant_noun(in, i, nearest, light);
    const bool taken_up = light.preposition == 0
                              ? in.items[i].analysis->enclitic != 0
                              : i + 1 < in.items.size() && is_pronoun_after(in, in.items[i + 1], light);
    return taken_up ? antecedent : no_item;
}

std::uint32_t held_between(const ClauseContext& in, std::uint32_t i) {
    std::uint32_t at = i + 1;
    const auto describes = [](ItemKind kind) {
        return kind == ItemKind::actors || kind == ItemKind::comma || kind == ItemKind::nominal ||
               kind == ItemKind::quote;
    };
    while (at < in.items.size() && describes(in.items[at].kind) && in.items[at].preposition != in.a.language->between)
        ++at;
    if (at < in.items.size() && in.items[at].kind == ItemKind::relative) ++at;
    if (at + 1 >= in.items.size() || in.items[at].kind != ItemKind::verb) return no_item;
    const Verb& verb = verb_of(in, in.items[at]);
    const bool held = is_light_for(in, verb, in.items[i]);
    // "talks that Z hosted [-ha] between X and Y"
    const bool by_host = in.items[at].analysis->enclitic != 0 && at + 2 < in.items.size() &&
                         is_bare_actor(in.items[at + 1]) && may_name(in.a, in.items[i], {"04", "05"});
    if (!by_host && ((!held && !verb.predicates.empty()) || in.items[at].analysis->enclitic != 0)) return no_item;
    std::uint32_t pair = by_host ? at + 2 : behind_reaching(in.a, in.items, at);
    while (pair < in.items.size() && (is_aside(in, in.items[pair]) || in.items[pair].kind == ItemKind::open)) {
        const bool inset = in.items[pair].kind == ItemKind::open;  // "broke out yesterday (Friday) between"
        while (inset && pair + 1 < in.items.size() && in.items[pair].kind != ItemKind::close) ++pair;
        ++pair;
    }
    const bool between = pair < in.items.size() && in.items[pair].kind == ItemKind::actors &&
                         in.items[pair].preposition == in.a.language->between;
    return between ? pair : no_item;
}

}  // namespace isnad
