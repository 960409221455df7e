// Events: deeds that somebody claims to have done.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/frame/frame_fillers.h>

#include <algorithm>

namespace isnad {

void EventFinder::claimed(std::uint32_t noun, const Mentions& sources, const Indices& behind) {
    if (items_[noun].kind != ItemKind::event_noun || sources.empty() || !noun_subjects_[noun].empty()) return;
    if (!may_name(a_, items_[noun], {"18", "19"}) || clause_.is_hypothetical(noun) || is_asked_for(noun)) return;
    Arguments args = find_right_arguments(a_, items_, noun);
    args.objects.clear();
    args.subject_mentions = noun_subjects_[noun] = sources;
    args.clause = args.speech = no_item;
    args.object_mentions = items_[noun].mentions;
    const bool struck = clause_.has_own_target(noun, args);
    for (const std::uint32_t item : behind)  // "an attack that X claimed on Y"
        if (!struck && takes_object_at(a_, items_[noun], items_[item].preposition)) args.obliques.push_back(item);
    if (args.object_mentions.empty() && !clause_.has_own_actor(noun, args)) args.object_mentions = victims_before(noun);
    resolve_pronouns(args, noun);
    const EventNoun& deed = a_.language->event_nouns[a_.form(*items_[noun].analysis).entry];
    ArgumentSketch sketch(a_, items_, args, no_item, noun);
    std::string reason;
    for (const EventNounUse& use : deed.uses) {
        const FrameInput input{&a_, items_, &args, &sketch, use.object_prepositions, noun, no_item, false};
        const auto match = match_frames(input, a_.language->predicates[use.predicate], reason);
        if (!match || !clause_.is_material_conflict(*match->frame)) continue;
        add(noun, *match, args, deed.lemma, nominal_penalty);
        return;
    }
}

}  // namespace isnad
