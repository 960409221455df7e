// Events: what is told a second time, by another word.
#include <isnad/extract/event/event_finder.h>

#include <algorithm>

namespace isnad {

bool EventFinder::repeats_last(const Event& event) const {
    if (events_.size() == first_event_ || items_[event.item].kind != ItemKind::event_noun) return false;
    const Event& last = events_.back();
    const std::string_view cameo = a_.lexicon->relations[last.frame->relation].cameo;
    const bool pact = last.mutual && event.mutual && items_[last.item].kind == ItemKind::event_noun &&
                      last.sources == event.sources && cameo.starts_with("057") &&
                      a_.lexicon->relations[event.frame->relation].cameo.starts_with("057");
    const bool cognate = items_[event.item].accusative && items_[last.item].kind == ItemKind::verb &&
                         last.frame->relation == event.frame->relation && last.sources == event.sources &&
                         event.targets.empty();
    if (cognate) return true;  // "denied [with] a flat denial"
    if (pact) return true;     // "the signing of [ala] agreements between X and Y"
    if (!cameo.starts_with("03") || last.item > event.item) return false;
    const auto acts = [](const Item& item) { return item.kind == ItemKind::verb || item.kind == ItemKind::participle; };
    if (std::ranges::any_of(items_.begin() + last.item + 1, items_.begin() + event.item, acts)) return false;
    return clause_.same_actor(last.sources, event.sources) && clause_.same_actor(last.targets, event.targets);
}

bool EventFinder::completes_last(const Event& event, const Arguments& args) const {
    if (events_.size() == first_event_ || event.targets.empty()) return false;
    const Event& last = events_.back();
    if (!last.targets.empty() || last.mutual || last.sources != event.sources) return false;
    const auto cameo = [&](const Event& one) {
        return std::string_view(a_.lexicon->relations[one.frame->relation].cameo);
    };
    const bool tour = args.subject != no_item && items_[args.subject].kind == ItemKind::event_noun &&
                      used_[args.subject] && cameo(last) == "042" && cameo(event) == "042";
    const bool gift = items_[event.item].kind == ItemKind::event_noun && verb_of_aim(event.item) == last.item &&
                      cameo(last).starts_with("07") && cameo(event).starts_with("07");
    return tour || gift;
}

}  // namespace isnad
