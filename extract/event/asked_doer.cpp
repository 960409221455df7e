// References: who does what a relative clause tells of, where a request, a charge or thanks have just named him.
#include <isnad/extract/event/event_finder.h>

namespace isnad {
namespace {

/// "[called on X to end] the siege that she lays [-hu]": a deed or thing that the pronoun at the verb takes up, not a
/// speech or a meeting, which who asks may have held himself.
bool takes_up_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    if (items[verb].analysis->enclitic == 0 || items[verb].conjunction) return false;
    const bool gives_it = verb + 1 < items.size() && is_bare_actor(items[verb + 1]);  // "that X gave him [iyyaha]"
    const std::uint32_t thing = find_antecedent(items, verb);
    if (gives_it || thing == no_item || !is_phrase(items[thing])) return false;
    const Item& deed = items[thing];
    if (deed.preposition != 0 && deed.preposition == annotations.language->locative) return false;
    if (is_document(annotations, deed) ||
        (deed.kind == ItemKind::event_noun && may_name(annotations, deed, {"01", "04"})))
        return false;
    const Verb& does = annotations.language->verbs[annotations.form(*items[verb].analysis).entry];
    return !does.says && (!does.predicates.empty() || !does.lights.empty());
}

}  // namespace

Mentions EventFinder::captor_asked(std::uint32_t i) const {
    if (events_.size() == first_event_) return {};
    std::size_t last = events_.size() - 1;  // "accused X of [X's] arming the rebels whom he backs"
    if (last > first_event_ && clause_.same_actor(events_[last].sources, events_[last - 1].targets)) --last;
    const Event& asked = events_[last];
    const std::string_view root = root_of(a_.lexicon->relations[asked.frame->relation]);
    const bool asks = root == "02" || root == "10" || root == "11";
    if ((!asks && root != "05") || !clause_.fits(clause_.features_of(items_[i]), asked.targets)) return {};
    if (takes_up_deed(a_, items_, i)) return asked.targets;
    if (!asks || !may_name(a_, clause_.verb_of(items_[i]), {"17", "18"})) return {};
    const bool of_actors = i > 0 && items_[i].analysis->enclitic != 0 && !items_[i].conjunction &&
                           items_[i - 1].kind == ItemKind::actors && items_[i - 1].preposition != 0 &&
                           items_[i - 1].end == items_[i].begin;
    return clause_.describes_noun(i) || of_actors ? asked.targets : Mentions{};
}

}  // namespace isnad
