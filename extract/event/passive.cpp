// Events: what befell somebody, told in the passive by a text that does not say who did it.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/light.h>
#include <isnad/extract/event/passive.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/speech.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/frame/frame_fillers.h>

#include <algorithm>
#include <array>
#include <utility>

namespace isnad {
namespace {

/// So are releases and sentences, where the passive has a preposition or stands beside a verb of happening.
bool is_undergone(const RelationInfo& relation) {
    static constexpr std::array<std::string_view, 4> others{"084", "090", "116", "166"};
    return befalls(relation) || std::ranges::find(others, relation.cameo) != others.end();
}

/// So are charges, sentences, releases, attacks and sanctions where a noun of action says which.
bool is_told_of(const RelationInfo& relation) {
    const std::string_view cameo = relation.cameo;
    return befalls(relation) || (relation.family == "event" && (cameo == "084" || cameo == "112" || cameo == "116" ||
                                                                cameo == "163" || cameo.starts_with("19")));
}

/// "an explosion struck X", "the attack that struck X": the verb's subject is a deed of violence.
bool is_done_by_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                     const Arguments& args) {
    if (args.subject == no_item || args.objects.empty() || items[verb].analysis->enclitic != 0) return false;
    const Item& deed = items[args.subject];
    return deed.kind == ItemKind::event_noun && deed.mentions.empty() && deed.owner == 0 &&
           may_name(annotations, deed, {"18", "19"});
}

/// "killed X in [fi] a raid that struck Y": who kills strikes, or nobody.
Indices killer_before(const Annotations& annotations, std::span<const Item> items, std::span<const Event> told,
                      std::uint32_t deed) {
    if (told.empty() || items[deed].preposition == 0 || items[deed].preposition != annotations.language->locative)
        return {};
    const Event& last = told.back();
    const std::string_view root = root_of(annotations.lexicon->relations[last.frame->relation]);
    if ((root != "18" && root != "19") || last.item >= deed || items[last.item].kind != ItemKind::verb) return {};
    const auto between = items.subspan(last.item + 1, deed - last.item - 1);
    const bool one_clause =
        std::ranges::all_of(between, [](const Item& item) { return is_phrase(item) || item.kind == ItemKind::time; });
    return one_clause ? last.sources : Indices{};
}

/// "were imposed on X Ruritanian sanctions": whose what the noun of a light verb names is, by an adjective beside it.
Indices doers_by_adjective(const Annotations& annotations, const Item& noun) {
    if (noun.kind != ItemKind::event_noun || noun.mentions.size() != 1 || noun.owner != 0) return {};
    const Mention& doer = annotations.mentions[noun.mentions.front()];
    const bool beside = doer.kind == MentionKind::people && doer.begin == noun.begin + 1;
    return beside && !noun.analysis_definite(annotations) ? noun.mentions : Indices{};
}

/// Makes them the doers of what the noun of a light verb names; false if there are none.
bool take_doers_beside(const Annotations& annotations, const Item& noun, const LightUse& light, Arguments& args) {
    const Indices doers = light.object_prepositions.empty() ? Indices{} : doers_by_adjective(annotations, noun);
    if (doers.empty()) return false;
    args.subject_mentions = doers;
    args.object_mentions.clear();
    args.agentless = false;
    return true;
}

/// "struck a mosque in X": in whose land the thing stands that was struck, or nobody.
Indices find_land(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing) {
    if (!is_phrase(items[thing]) || thing + 1 >= items.size()) return {};
    const Item& place = items[thing + 1];
    const bool within = place.kind == ItemKind::actors && place.preposition == annotations.language->locative;
    return within && place.preposition != 0 && any_resolved(annotations, place.mentions) ? place.mentions : Indices{};
}

/// "an explosion struck X": by whom nobody says.
void struck_by_deed(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args) {
    args.agentless = true;
    ArgumentSketch sketch(in.a, in.items, args, no_item, no_item);
    std::string reason;
    for (const std::uint32_t predicate : verb.predicates) {
        const FrameInput input{&in.a, in.items, &args, &sketch, {}, no_item, no_item, false};
        auto match = match_frames(input, in.a.language->predicates[predicate], reason);
        if (!match || !is_material_conflict(in.clause, *match->frame)) continue;
        if (match->targets.empty()) match->targets = find_land(in.a, in.items, args.objects.front());
        if (const Frame* terror = frame_of_terror(in.a, in.items[args.subject]); terror != nullptr)
            match->frame = terror;
        return add_agentless(in, i, *match, verb.lemma);
    }
}

/// "[was] shot at [ala] X": what the verb itself says, by whom nobody tells.
void undergo(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args) {
    if (!args.objects.empty() || args.obliques.empty() || args.obliques.front() != i + 1) return;
    std::string reason;
    ArgumentSketch sketch(in.a, in.items, args, no_item, no_item);
    for (const std::uint32_t predicate : verb.predicates) {
        const FrameInput input{&in.a, in.items, &args, &sketch, {}, no_item, no_item, false};
        const auto match = match_frames(input, in.a.language->predicates[predicate], reason);
        const RelationInfo* relation = match ? &in.a.lexicon->relations[match->frame->relation] : nullptr;
        if (relation != nullptr && is_undergone(*relation)) return add_agentless(in, i, *match, verb.lemma);
    }
}

/// Says whether the noun of action stands behind a verb of happening: "happened [tamma] on Monday the arrest of".
bool has_happened(const EventContext& in, std::uint32_t i) {
    std::uint32_t verb = i;
    const auto between = [](ItemKind kind) {
        return kind == ItemKind::time || kind == ItemKind::adverb || kind == ItemKind::comma;
    };
    while (verb > 0 && between(in.items[verb - 1].kind)) --verb;
    return verb > 0 && in.items[verb - 1].kind == ItemKind::verb &&
           verb_of(in.clause, in.items[verb - 1]).verb_class == VerbClass::happen;
}

void passive_with_preposition(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args) {
    if (args.subject != no_item) {
        const ItemKind kind = in.items[args.subject].kind;  // "[were] levelled accusations at X"
        const bool apart =
            kind == ItemKind::nominal && args.subject > i + 1;  // "[was] sentenced X to prison two years"
        if (args.subject < i || (kind != ItemKind::event_noun && !apart)) return;
        args.objects.push_front(args.subject);
        args.subject = no_item;
    }
    const bool relative = i > 0 && in.items[i - 1].kind == ItemKind::relative;
    if (relative && !has_pronoun_behind(in.clause, i)) return;  // whom nobody knows did it: "Somebody, who shot at X"
    if (undergo_light(in, i, verb, args)) return;
    undergo(in, i, verb, args);
}

/// "the forces repelled [f.] an attack and captured [f.] thirty men": what goes on in the feminine is done, not
/// suffered.
bool goes_on_acting(const EventContext& in, std::uint32_t i) {
    const Features& verb = features_of(in.clause, in.items[i]);
    if (!in.items[i].conjunction || verb.gender != Gender::feminine) return false;
    for (std::uint32_t at = i; at-- > 0;) {
        if (in.items[at].kind == ItemKind::verb && are_alike(features_of(in.clause, in.items[at]), verb))
            return !in.subjects[at].empty();
    }
    return false;
}

/// Says whether a verb in such a form and clause may be in the passive; `marked`: its vowels say so.
bool may_be_suffered(const EventContext& in, std::uint32_t i, const Arguments& args, bool marked) {
    const Features& features = features_of(in.clause, in.items[i]);
    const bool quoted = i > 0 && in.items[i - 1].kind == ItemKind::quote && !in.items[i - 1].closes;
    if (quoted && !marked && in.a.morphology->has(in.a.token(in.items[i].begin), FormKind::event_noun))
        return false;  // "'expelling X'"
    if (features.person != 3 || in.items[i].analysis->enclitic != 0 || args.agent != no_item) return false;
    if (!marked && (features.voice != Voice::either || features.tense != Tense::perfect)) return false;
    if (args.clause != no_item || args.speech != no_item || !args.object_mentions.empty()) return false;
    return marked || !goes_on_acting(in, i);
}

}  // namespace

bool befalls(const RelationInfo& relation) {
    const std::string_view cameo = relation.cameo;
    return relation.family == "event" && (cameo == "173" || cameo == "174" || cameo == "181" || cameo == "185");
}

bool undergo_as_object(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args) {
    if (verb.lights.empty()) return false;
    const bool imposed = std::ranges::any_of(args.objects, [&](std::uint32_t object) {
        return in.items[object].kind == ItemKind::event_noun && in.items[object].accusative &&
               may_name(in.a, in.items[object], {"16"});
    });
    if (imposed) return false;  // "X imposed duties [rusuman]": what is imposed would be the subject of a passive
    args.agentless = true;
    args.subject_mentions.clear();
    args.objects.push_front(std::exchange(args.subject, no_item));
    return undergo_light(in, i, verb, args);
}

bool undergo_light(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args) {
    std::string reason;
    const std::uint64_t nouns = verb.lights.empty() ? 0 : nouns_beside(in, args);
    for (const LightUse& light : verb.lights) {
        if ((nouns & noun_bit(light.event_noun)) == 0) continue;
        const std::uint32_t noun = light_noun(in.clause, i, light, args);
        if (noun == no_item || noun < i || noun > i + 3) continue;
        Arguments own = light_arguments(in, i, noun, args);
        const bool by_somebody = take_doers_beside(in.a, in.items[noun], light, own);
        ArgumentSketch sketch(in.a, in.items, own, no_item, noun);
        const FrameInput input{&in.a, in.items, &own, &sketch, light.object_prepositions, noun, no_item, false};
        const auto match = match_frames(input, in.a.language->predicates[light.predicate], reason);
        if (!match || !is_told_of(in.a.lexicon->relations[match->frame->relation])) continue;
        if (by_somebody && match->targets.empty()) continue;
        in.used[noun] = true;
        if (by_somebody)
            (void)add(in, i, *match, own, verb.lemma, nominal_penalty);
        else
            add_agentless(in, i, *match, verb.lemma);
        return true;
    }
    return false;
}

bool is_victim(const EventContext& in, std::uint32_t mention) {
    const Mention& who = in.a.mentions[mention];
    if (!who.resolved() || who.names_body() || is_force_of_arms(in.a, who)) return false;
    if (who.names_person() || who.kind == MentionKind::people) return true;
    return who.kind == MentionKind::title && who.title != no_entry &&
           (in.a.language->titles[who.title].kind == TitleKind::person ||
            in.a.language->titles[who.title].kind == TitleKind::people);
}

bool is_marked_passive(const EventContext& in, std::uint32_t i, const Arguments& args) {
    if (!in.a.token(in.items[i].begin).passive_mark) return false;
    if (features_of(in.clause, in.items[i]).tense == Tense::perfect || args.subject == no_item) return true;
    const auto words = in.a.morphology->words(in.a.token(in.items[i].begin));
    if (std::ranges::any_of(words, [&](const Analysis& word) {
            const Form& form = in.a.form(word);
            return form.kind == FormKind::verb && form.features.voice == Voice::passive &&
                   form.entry != in.a.form(*in.items[i].analysis).entry;
        }))
        return true;  // "is called [yud'a]"
    const std::size_t letters = verb_of(in.clause, in.items[i]).lemma.size() / 2;
    const bool whole = !args.objects.empty() || !args.object_mentions.empty() || args.speech != no_item;
    return letters > 4 ||
           (letters < 4 && !whole);  // longer verbs have another vowel in the active, as do some short ones
}

bool is_suffered_by(const EventContext& in, std::uint32_t i, std::uint32_t antecedent) {
    if (is_done_to_pronoun(in, i, in.items[antecedent].mentions)) return true;
    const Features& features = features_of(in.clause, in.items[i]);
    if (features.person != 3 || features.voice == Voice::active || features.tense != Tense::perfect) return false;
    if (verb_of(in.clause, in.items[i]).says || !has_pronoun_behind(in.clause, i)) return false;
    if (in.items[antecedent].kind != ItemKind::actors || in.items[antecedent].mentions.size() != 1) return false;
    const Mention& who = in.a.mentions[in.items[antecedent].mentions.front()];
    const Mention& pronoun = in.a.mentions[in.items[i + 1].mentions.front()];
    const bool stranger = who.kind == MentionKind::title && !who.resolved();  // "the gunman who was laid hands on"
    return (stranger || is_victim(in, in.items[antecedent].mentions.front())) &&
           gender_fits(pronoun.gender, who.gender) &&
           (pronoun.number == Number::singular) == (who.number != Number::plural && who.number != Number::dual);
}

void passive(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args) {
    if (args.subject_mentions.empty() && is_done_by_deed(in.a, in.items, i, args)) {
        args.subject_mentions =
            killer_before(in.a, in.items, std::span(in.events).subspan(in.first_event), args.subject);
        if (args.subject_mentions.empty()) return struck_by_deed(in, i, verb, std::move(args));
        in.subjects[i] = args.subject_mentions;
        (void)try_predicates(in, i, verb.predicates, verb.lemma, args);
        return;
    }
    const Features& features = features_of(in.clause, in.items[i]);
    const bool written = features.voice == Voice::passive && features.tense == Tense::perfect;  // "hujimat"
    const bool marked = written || in.a.token(in.items[i].begin).passive_mark;
    const bool violent = marked && verb.casualty == no_entry;  // the wounded are counted elsewhere
    if (!may_be_suffered(in, i, args, marked)) return;
    if (befalls_people(in, i, verb, args)) return;
    args.agentless = true;
    if (args.subject_mentions.empty()) return passive_with_preposition(in, i, verb, std::move(args));
    if (args.subject != no_item && args.subject > i && undergo_as_object(in, i, verb, args)) return;
    if (!args.objects.empty()) return;
    if (!marked &&
        !std::ranges::all_of(args.subject_mentions, [&](std::uint32_t mention) { return is_victim(in, mention); }))
        return;
    args.passive = true;
    ArgumentSketch sketch(in.a, in.items, args, no_item, no_item);
    std::string reason;
    for (const std::uint32_t predicate : verb.predicates) {
        const FrameInput input{&in.a, in.items, &args, &sketch, {}, no_item, no_item, false};
        const auto match = match_frames(input, in.a.language->predicates[predicate], reason);
        if (!match) continue;
        const RelationInfo& relation = in.a.lexicon->relations[match->frame->relation];
        const bool kept_out =
            relation.cameo == "172" && !args.obliques.empty() && args.obliques.front() == args.subject + 1;
        if (befalls(relation) || kept_out || (written && (is_told_of(relation) || relation.cameo == "115")) ||
            (violent && is_material_conflict(in.clause, *match->frame)))
            return add_agentless(in, i, *match, verb.lemma);
    }
}

bool undergone(EventContext& in, std::uint32_t i, const EventNoun& noun, const Arguments& given) {
    if (in.items[i].preposition != 0 || given.agent != no_item) return false;
    const bool heads = i == 0 && !in.items[0].conjunction;  // "arrest of a Ruritanian in X"
    if (!heads && !has_happened(in, i)) return false;
    if (noun.verb != no_entry && !heads) {
        Arguments own = find_right_arguments(in.a, in.items, i);
        own.agentless = true;
        if (undergo_light(in, i, in.a.language->verbs[noun.verb], own)) return true;
    }
    Arguments args = given;
    const bool of_them = in.items[i].owner != 0 && !heads;  // "happened the execution of them [i'damuhum]"
    if (of_them || args.subject_mentions == in.items[i].mentions)
        args.object_mentions = std::move(args.subject_mentions);
    args.subject_mentions.clear();
    args.agentless = true;
    const auto suffers = [&](std::uint32_t mention) {  // "the arrest of a Ruritanian terrorist": no doer beside a noun
        const Mention& who = in.a.mentions[mention];
        return is_victim(in, mention) || (!heads && who.kind == MentionKind::modified) ||
               (who.kind == MentionKind::title && who.resolved() && is_force_of_arms(in.a, who));
    };
    const bool people = args.object_mentions.empty() || names_somebody(in.a, in.items[i], true);
    if (!people && !std::ranges::all_of(args.object_mentions, suffers)) return false;
    ArgumentSketch sketch(in.a, in.items, args, i, no_item);
    std::string reason;
    const std::size_t before = in.befallen.size();
    for (const EventNounUse& use : noun.uses) {
        const FrameInput input{&in.a, in.items, &args, &sketch, use.object_prepositions, no_item, i, false};
        const auto match = match_frames(input, in.a.language->predicates[use.predicate], reason);
        const RelationInfo* relation = match ? &in.a.lexicon->relations[match->frame->relation] : nullptr;
        if (relation == nullptr) continue;
        const std::string_view root = root_of(*relation);
        const bool killed = of_them && root == "18";
        const bool struck = !heads && !of_them && (root == "18" || root == "19") &&
                            std::ranges::none_of(args.object_mentions, [&](std::uint32_t mention) {
                                return in.a.mentions[mention].names_person();  // who is beaten is no army
                            });
        if (!(is_undergone(*relation) || relation->cameo == "172" || struck || killed)) continue;
        add_agentless(in, i, *match, noun.lemma);
        if (in.befallen.size() == before && befalls(*relation) && names_somebody(in.a, in.items[i], true))
            befall_natives(in, i, i, *match, noun.lemma);
        break;
    }
    return in.befallen.size() > before;
}

namespace {

Event& befall(EventContext& in, std::uint32_t i, const FrameMatch& match, std::string_view lemma) {
    Event& event = in.befallen.emplace_back();
    event.frame = match.frame;
    event.item = i;
    event.sentence = in.sentence;
    event.trigger = trigger_span(in.clause, i);
    event.lemma = lemma;
    event.targets = match.targets;
    event.polarity = in.items[i].negated || fails(in, i) ? Polarity::negative : Polarity::positive;
    event.modality = modality_of(in, i);
    event.confidence = confidence(in.clause, event, match, nominal_penalty);
    return event;
}

}  // namespace

void befall_natives(EventContext& in, std::uint32_t i, std::uint32_t people, const FrameMatch& match,
                    std::string_view lemma) {
    befall(in, i, match, lemma).natives = in.items[people].mentions;
}

void add_agentless(EventContext& in, std::uint32_t i, const FrameMatch& match, std::string_view lemma) {
    if (!match.sources.empty() || match.mutual) return;
    if (!match.targets.empty()) {
        befall(in, i, match, lemma);
    } else if (match.target_item != no_item && names_somebody(in.a, in.items[match.target_item], true)) {
        befall_natives(in, i, match.target_item, match, lemma);
    }
}

bool has_disapproved(const EventContext& in, const Mentions& actors) {
    return std::ranges::any_of(
        in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(), [&](const Event& one) {
            return in.a.lexicon->relations[one.frame->relation].cameo.starts_with("11") && one.sources == actors;
        });
}

}  // namespace isnad
