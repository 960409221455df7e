// Events: crowds of which only the place tells whose they are.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/scene.h>

#include <algorithm>

namespace isnad {
namespace {

bool is_scene(const Annotations& annotations, const Item& place) {
    if (place.preposition == 0 || place.mentions.empty()) return false;
    const bool within = place.preposition == annotations.language->locative;
    if (place.kind == ItemKind::actors ? !within : place.conjunction) return false;
    const Mention& where = annotations.mentions[place.mentions.front()];
    if (place.kind != ItemKind::actors && where.kind != MentionKind::name) return false;  // "to the streets of X"
    if (where.entity == no_entry || where.names_person() || where.kind == MentionKind::pronoun) return false;
    return annotations.lexicon->entities[where.entity].type == "state";
}

std::uint32_t scene_among(const Annotations& annotations, std::span<const Item> items, const Indices& obliques) {
    const auto scene =
        std::ranges::find_if(obliques, [&](std::uint32_t oblique) { return is_scene(annotations, items[oblique]); });
    return scene == obliques.end() ? no_item : *scene;
}

/// The people of a place, as a mention of their own.
Indices crowd_of(Annotations& annotations, const Item& place) {
    Mention land = annotations.mentions[place.mentions.front()];
    if (land.kind == MentionKind::modified) land.kind = MentionKind::name;  // "in the Ruritanian capital"
    land.number = Number::plural;
    land.gender = Gender::any;
    annotations.mentions.push_back(land);
    return {static_cast<std::uint32_t>(annotations.mentions.size() - 1)};
}

/// "demonstrations in X against Y", from the noun: who they are that protest, by the place.
Indices protesters_at(Annotations& annotations, std::span<const Item> items, std::uint32_t noun,
                      const Arguments& args) {
    if (!items[noun].mentions.empty() || items[noun].owner != 0) return {};
    const std::uint32_t scene = scene_among(annotations, items, args.obliques);
    return scene == no_item ? Indices{} : crowd_of(annotations, items[scene]);
}

}  // namespace

void take_scene(Annotations& annotations, std::span<const Item> items, std::uint32_t fronted, Arguments& args) {
    const Item& subject = items[args.subject];
    const auto crowd = [&](std::uint32_t mention) { return is_crowd(annotations, annotations.mentions[mention]); };
    const Token& first = annotations.token(subject.begin);
    const bool counted = subject.kind == ItemKind::nominal && (Morphology::has(first, FormKind::number) ||
                                                               Morphology::may_begin(first, Particle::quantifier));
    if (!counted && (subject.kind != ItemKind::actors || !std::ranges::all_of(subject.mentions, crowd))) return;
    std::uint32_t scene = fronted == 1 && is_scene(annotations, items[0]) ? 0 : no_item;
    if (fronted == no_item) scene = scene_among(annotations, items, args.obliques);
    if (scene == no_item) return;
    if (subject.kind == ItemKind::actors) {
        for (const std::uint32_t people : subject.mentions) {
            annotations.mentions[people].entity = annotations.mentions[items[scene].mentions.front()].entity;
            annotations.mentions[people].reference = Reference::definite;
        }
        args.subject_mentions = subject.mentions;
        return;
    }
    args.subject_mentions = crowd_of(annotations, items[scene]);
}

Mentions protesters(const EventContext& in, std::uint32_t i, const Arguments& args) {
    if (!args.subject_mentions.empty()) return args.subject_mentions;
    if (!may_name(in.a, in.items[i], {"14"})) return {};
    if (Mentions here = protesters_at(in.a, in.items, i, args); !here.empty()) return here;
    if (in.items[i].preposition != 0) return {};
    const auto told = [&](const Event& event) {
        return root_of(in.a.lexicon->relations[event.frame->relation]) == "14";
    };
    if (std::ranges::any_of(in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(), told))
        return {};
    for (std::uint32_t before = i; before > 0; --before) {
        if (!in.noun_subjects[before - 1].empty() && may_name(in.a, in.items[before - 1], {"14"}))
            return in.noun_subjects[before - 1];
    }
    return {};
}

}  // namespace isnad
