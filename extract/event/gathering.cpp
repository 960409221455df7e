#include <isnad/extract/event/gathering.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {

Mentions answerable_before(const Annotations& annotations, const ClauseReader& clause, std::span<const Item> items,
                           std::span<const Event> told, std::uint32_t i) {
    if (i == 0 || told.empty() || items[i].analysis->enclitic == 0) return {};
    const Item& what = items[i - 1];
    const bool taken_up = what.kind == ItemKind::nominal && what.preposition != 0 && what.end == items[i].begin &&
                          Morphology::may_begin(annotations.token(what.end - 1), Particle::which);
    const Verb& verb = clause.verb_of(items[i]);
    if (!taken_up || verb.says || verb.verb_class == VerbClass::naming) return {};
    const std::string_view root = root_of(annotations.lexicon->relations[told.back().frame->relation]);
    const Mentions& targets = told.back().targets;
    return (root == "05" || root == "11") && clause.fits(clause.features_of(items[i]), targets) ? targets : Mentions{};
}

bool gathers(const Annotations& annotations, std::span<const Item> items, const Verb& verb, std::uint32_t i,
             const Arguments& args) {
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || items[i].analysis->enclitic != 0) return false;
    const Item& meeting = items[i + 1];
    return meeting.kind == ItemKind::event_noun && !meeting.accusative &&
           items[args.objects[1]].kind == ItemKind::actors && may_be_subject(annotations, verb, meeting);
}

void find_invited(const Annotations& annotations, const ClauseReader& clause, std::span<const Item> items,
                  std::span<const Mentions> subjects, std::span<Event> told) {
    for (Event& event : told) {
        if (!event.targets.empty() || items[event.item].kind != ItemKind::event_noun) continue;
        if (root_of(annotations.lexicon->relations[event.frame->relation]) != "02") continue;
        const std::uint32_t verb = verb_behind_request(annotations, items, event.item);
        if (verb != no_item && clause.resolved(subjects[verb]) && !clause.same_actor(subjects[verb], event.sources))
            event.targets = subjects[verb];
    }
}

}  // namespace isnad
