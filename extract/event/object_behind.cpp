// Clauses: objects that are no subjects, and verbs of clauses about a noun.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_subjects.h>

#include <algorithm>

namespace isnad {
namespace {

/// "accused X, who went to A, Y of [bi-]": a verb with somebody for its object and a phrase with that preposition.
bool takes_both(const Annotations& annotations, const Verb& verb, std::uint8_t preposition) {
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        return has_target_object(frame) && has_slot(frame, SlotKind::oblique, preposition);
    });
}

/// "[she] expelled forty of them", "[they] killed two of them": they stand behind their number.
void take_some_of_them(const Annotations& annotations, std::span<const Item> items, const Features& verb,
                       Arguments& args) {
    if (args.objects.size() != 1 || annotations.language->partitive == 0) return;
    const bool active = verb.number == Number::plural || verb.gender == Gender::feminine;  // else "were expelled forty"
    if (!active || verb.number == Number::dual || verb.person != 3) return;
    const std::uint32_t some = args.objects.front();
    if (some + 1 >= items.size() || items[some].kind != ItemKind::nominal || !items[some].mentions.empty()) return;
    const Item& them = items[some + 1];
    if (!is_counted(annotations, items[some].begin) || items[some].end != items[some].begin + 1) return;
    if (them.kind != ItemKind::actors || them.preposition != annotations.language->partitive ||
        them.begin != items[some].end)
        return;
    const Mention& many = annotations.mentions[them.mentions.front()];
    if (many.kind != MentionKind::pronoun || many.number != Number::plural) return;
    args.objects.front() = some + 1;
    args.obliques.erase(std::remove(args.obliques.begin(), args.obliques.end(), some + 1), args.obliques.end());
}

/// Says whether the verb has a phrase right behind it with a preposition that it asks for instead of an object.
bool has_oblique(const ClauseContext& in, std::uint32_t verb) {
    const std::uint8_t preposition = in.items[verb + 1].preposition;
    return any_frame(*in.a.language, verb_of(in, in.items[verb]), [&](const Frame& frame) {
        return has_slot(frame, SlotKind::oblique, preposition) && !has_slot(frame, SlotKind::object, 0);
    });
}

/// "met X, who came to A on Monday, Y": behind the adjuncts of a relative clause whose own verb needs no more objects
/// somebody without a preposition is the object of the verb before its subject.
bool is_object_behind_relative(const ClauseContext& in, std::uint32_t verb, std::uint32_t told, std::uint32_t object) {
    const Item& last = in.items[object - 1];
    const bool adjunct = last.kind == ItemKind::time || (is_phrase(last) && last.preposition != 0);
    if (!adjunct || object < told + 2 || in.items[object].preposition != 0) return false;
    const Item& first = in.items[told + 1];
    const bool on_somebody = any_frame(*in.a.language, verb_of(in, in.items[told]), has_target_object);
    const bool has_object = is_phrase(first) && (first.preposition == 0 ? object > told + 2 : has_oblique(in, told));
    return (!on_somebody || has_object) && is_bare_actor(in.items[verb + 1]) &&
           any_frame(*in.a.language, verb_of(in, in.items[verb]), has_target_object);
}

}  // namespace

void take_hidden_object(const ClauseContext& in, std::uint32_t i, Arguments& args) {
    take_some_of_them(in.a, in.items, features_of(in, in.items[i]), args);
    const std::uint32_t relative = i + 2;
    if (relative + 3 >= in.items.size() || in.items[relative].kind != ItemKind::relative) return;
    if (args.objects.size() != 1 || args.objects.front() != i + 1 || in.items[relative + 1].kind != ItemKind::verb)
        return;
    if (in.items[i].analysis->enclitic != 0 || in.items[relative + 1].analysis->enclitic != 0) return;
    const Verb& told = verb_of(in, in.items[relative + 1]);
    const bool on_something =
        any_frame(*in.a.language, told, [](const Frame& frame) { return has_slot(frame, SlotKind::object, 0); });
    std::uint32_t at = relative + 2;
    const bool complete =
        in.items[at].preposition != 0 && has_oblique(in, relative + 1);  // "came to A", not "reached A"
    if (!is_phrase(in.items[at]) || (on_something && in.items[at].preposition != 0 && !complete)) return;
    ++at;
    while (at < in.items.size() && (is_phrase(in.items[at]) || in.items[at].kind == ItemKind::time) &&
           (in.items[at].preposition != 0 || in.items[at].kind == ItemKind::time))
        ++at;
    if (at >= in.items.size() || in.items[at].kind != ItemKind::actors || in.items[at].conjunction) return;
    if (!resolved(in, in.items[at].mentions)) return;
    const bool followed = at + 1 < in.items.size() && is_phrase(in.items[at + 1]) && in.items[at + 1].preposition != 0;
    const bool both = followed && !told.predicates.empty() && !told.says && !(on_something && complete) &&
                      takes_both(in.a, verb_of(in, in.items[i]), in.items[at + 1].preposition);
    if (!both && !is_object_behind_relative(in, i, relative + 1, at)) return;
    args.objects.push_back(at);
    for (++at; at < in.items.size() && is_phrase(in.items[at]) && in.items[at].preposition != 0; ++at)
        args.obliques.push_back(at);
}

bool tells_of_noun(const ClauseContext& in, std::uint32_t i) {
    std::uint32_t verb = i;
    if (verb > 0 && in.items[verb - 1].kind == ItemKind::verb && is_copula(in.a, in.items[verb - 1]) &&
        !in.items[verb].conjunction)
        --verb;
    if (find_antecedent(in.items, verb) != no_item || follows_bare_noun(in, verb)) return true;
    if (verb < 2 || verb == i || in.items[verb].conjunction || in.items[verb - 1].end != in.items[verb].begin)
        return false;
    const Item& thing = in.items[verb - 1];  // "attacked a ship [that] was leading X"
    return is_bare_actor(thing) && has_verb_before(in, verb) &&
           std::ranges::none_of(thing.mentions, [&](std::uint32_t one) { return in.a.mentions[one].definite; });
}

bool asks_for_light_noun(const Annotations& annotations, const Item& verb, const Item& noun) {
    return noun.preposition == 0 && goes_with_light_noun(annotations, verb, noun);
}

bool goes_with_light_noun(const Annotations& annotations, const Item& verb, const Item& noun) {
    if (verb.kind != ItemKind::verb || noun.kind != ItemKind::event_noun || noun.conjunction) return false;
    const std::uint32_t deed = annotations.form(*noun.analysis).entry;
    const Verb& light = annotations.language->verbs[annotations.form(*verb.analysis).entry];
    return std::ranges::any_of(light.lights, [&](const LightUse& use) {
        return use.preposition == noun.preposition && use.event_noun == deed;
    });
}

bool asks_for_noun(const Annotations& annotations, const Item& verb, const Item& noun) {
    if (verb.kind != ItemKind::verb || noun.conjunction || noun.kind == ItemKind::actors) return false;
    const Verb& known = annotations.language->verbs[annotations.form(*verb.analysis).entry];
    if (!known.says && asks_for_light_noun(annotations, verb, noun)) return true;  // "gave X, which needs it, a loan"
    return any_frame(*annotations.language, known, [&](const Frame& frame) {
        return has_target_object(frame) && any_slot(frame, [&](const Slot& slot) {
                   return slot.role == Role::content && slot.kind == SlotKind::noun &&
                          bears_word(annotations, noun, slot.word);
               });
    });
}

bool is_attribute(const Annotations& annotations, std::span<const Item> items, const Arguments& args) {
    if (args.pronoun || args.speech != no_item || args.objects.empty() || args.objects.front() == 0) return false;
    const std::uint32_t noun = args.objects.front();
    const Token& first = annotations.token(items[noun].begin);
    if (annotations.morphology->may_begin(first, Phrase::Kind::particle)) return false;  // "what"
    if (annotations.morphology->has(first, FormKind::adverb)) return false;  // "X, who joined recently, considered"
    const std::uint32_t before = noun > 1 && items[noun - 1].kind == ItemKind::adverb ? noun - 2 : noun - 1;
    const bool beside = before == args.subject || items[before].kind == ItemKind::verb;  // "considered [as] a"
    return beside && items[noun].begin == items[noun - 1].end && !is_definite(annotations, items[noun]);
}

}  // namespace isnad
