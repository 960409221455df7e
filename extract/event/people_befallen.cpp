// Events: people of whom only the description is known, or troops, told of in the passive: "ten students were
// arrested".
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/passive.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/frame/frame_fillers.h>

#include <utility>

namespace isnad {
namespace {

/// "students", "three men", troops: they suffer what the verb says, where nobody else could.
bool are_people(const Annotations& annotations, const Item& item) {
    if (item.preposition != 0 || !is_phrase(item) || item.mentions.size() != 1) return false;
    const Mention& who = annotations.mentions[item.mentions.front()];
    if (names_somebody(annotations, item, true)) return !rebels(who) || is_counted(annotations, item.begin);
    return who.kind == MentionKind::title && who.resolved() && !who.definite && is_force_of_arms(annotations, who);
}

/// Whom the verb befalls: its subject behind it, or many before it with whom it agrees; or no_item.
std::uint32_t find_people(const EventContext& in, std::uint32_t i, const Arguments& args) {
    if (!args.objects.empty()) {
        const bool only = args.objects.size() == 1 && args.subject == no_item &&
                          features_of(in.clause, in.items[i]).number == Number::singular;  // but "they arrested"
        return only && args.objects.front() > i && are_people(in.a, in.items[args.objects.front()])
                   ? args.objects.front()
                   : no_item;
    }
    if (args.subject != no_item) return are_people(in.a, in.items[args.subject]) ? args.subject : no_item;
    const Number number = features_of(in.clause, in.items[i]).number;
    if (number != Number::plural && number != Number::dual) return no_item;
    std::uint32_t at = i;
    const auto between = [](const Item& item) { return item.kind == ItemKind::time || item.kind == ItemKind::adverb; };
    while (at > 0 && between(in.items[at - 1])) --at;
    return at > 0 && are_people(in.a, in.items[at - 1]) ? at - 1 : no_item;
}

}  // namespace

bool befalls_people(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args) {
    if (features_of(in.clause, in.items[i]).tense != Tense::perfect) return false;
    const bool beside_noun =
        args.subject != no_item && args.subject > i && !args.objects.empty() && !verb.lights.empty();
    if (beside_noun && are_people(in.a, in.items[args.subject]))
        return undergo_as_object(in, i, verb, std::move(args));  // "[were] put three activists [in] prison"
    const std::uint32_t people = find_people(in, i, args);
    if (people == no_item) return false;
    args.subject = no_item;
    args.subject_mentions.clear();
    args.objects = {people};
    args.agentless = true;
    ArgumentSketch sketch(in.a, in.items, args, no_item, no_item);
    std::string reason;
    const bool written = features_of(in.clause, in.items[i]).voice == Voice::passive;
    for (const std::uint32_t predicate : verb.predicates) {
        const FrameInput input{&in.a, in.items, &args, &sketch, {}, no_item, no_item, false};
        const auto match = match_frames(input, in.a.language->predicates[predicate], reason);
        if (!match) continue;
        const RelationInfo& relation = in.a.lexicon->relations[match->frame->relation];
        const bool driven = relation.cameo == "174" && !names_somebody(in.a, in.items[people], false);
        const bool tried = written && (relation.cameo == "115" || relation.cameo == "116");
        if (!(befalls(relation) || tried) || driven) continue;  // "[were] driven out the rebels"
        add_agentless(in, i, *match, verb.lemma);
        return true;
    }
    return !verb.lights.empty() && undergo_light(in, i, verb, args);
}

bool suffers_deed(EventContext& in, std::uint32_t i, std::uint32_t noun, const LightUse& light, const Arguments& args) {
    if (args.subject == no_item || args.implicit || args.agent != no_item) return false;
    if (args.subject_mentions.empty() || !befalls_subject(*in.a.language, light)) return false;
    if (any_resolved(in.a, in.items[noun].mentions)) return false;
    const bool past = features_of(in.clause, in.items[i]).tense == Tense::perfect;  // else again and again
    const std::uint32_t behind = noun + 1;
    const bool done = noun > i && behind < in.items.size() && in.items[behind].kind == ItemKind::verb &&
                      in.items[behind].analysis->enclitic != 0;  // "an attack that X launched [it]"
    if (done) return false;
    const Predicate& predicate = in.a.language->predicates[light.predicate];
    const auto frame = std::ranges::find_if(predicate.frames, [&](const Frame& one) {
        const std::string& cameo = in.a.lexicon->relations[one.relation].cameo;
        const bool struck = past && light.preposition != 0 && is_material_conflict(in.clause, one);
        const bool tried = cameo == "112" || cameo.starts_with("09");  // "faces charges", "is under investigation"
        return (struck || tried) && std::ranges::all_of(one.slots, [](const Slot& slot) {
                   return slot.role == Role::source || slot.role == Role::block || slot.optional ||
                          (slot.role == Role::target && slot.kind == SlotKind::subject);
               });
    });
    if (frame == predicate.frames.end()) return false;
    FrameMatch match;
    match.frame = &*frame;
    for (const std::uint32_t one : args.subject_mentions) {
        if (in.a.mentions[one].kind == MentionKind::modified) return false;  // "a village": by whom, the text may tell
        if (in.a.mentions[one].resolved()) match.targets.push_back(one);
    }
    in.used[noun] = true;
    const std::string_view lemma = verb_of(in.clause, in.items[i]).lemma;
    if (!match.targets.empty())
        add_agentless(in, i, match, lemma);
    else
        befall_natives(in, i, args.subject, match, lemma);
    return true;
}

}  // namespace isnad
