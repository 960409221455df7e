// Events: what is told a second time, by another word.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/trigger.h>

#include <algorithm>

namespace isnad {

bool repeats_last(const EventContext& in, const Event& event) {
    if (in.events.size() == in.first_event || in.items[event.item].kind != ItemKind::event_noun) return false;
    const Event& last = in.events.back();
    const std::string_view cameo = in.a.lexicon->relations[last.frame->relation].cameo;
    const bool pact = last.mutual && event.mutual && in.items[last.item].kind == ItemKind::event_noun &&
                      last.sources == event.sources && cameo.starts_with("057") &&
                      in.a.lexicon->relations[event.frame->relation].cameo.starts_with("057");
    const bool cognate = in.items[event.item].accusative && in.items[last.item].kind == ItemKind::verb &&
                         last.frame->relation == event.frame->relation && last.sources == event.sources &&
                         event.targets.empty();
    if (cognate) return true;  // "denied [with] a flat denial"
    if (pact) return true;     // "the signing of [ala] agreements between X and Y"
    if (!cameo.starts_with("03") || last.item > event.item) return false;
    const bool occasion = event.item > last.item + 1 && in.items[event.item].preposition != 0 &&
                          in.items[event.item].owner != 0 && in.items[event.item - 1].kind == ItemKind::comma;
    if (occasion) return false;  // "expressed, on his visit to X, his wish for cooperation with X"
    const auto acts = [](const Item& item) { return item.kind == ItemKind::verb || item.kind == ItemKind::participle; };
    if (std::ranges::any_of(in.items.begin() + last.item + 1, in.items.begin() + event.item, acts)) return false;
    return same_actor(in.clause, last.sources, event.sources) && same_actor(in.clause, last.targets, event.targets);
}

bool completes_last(const EventContext& in, const Event& event, const Arguments& args) {
    if (in.events.size() == in.first_event || event.targets.empty()) return false;
    const Event& last = in.events.back();
    if (!last.targets.empty() || last.mutual || last.sources != event.sources) return false;
    const auto cameo = [&](const Event& one) {
        return std::string_view(in.a.lexicon->relations[one.frame->relation].cameo);
    };
    const bool tour = args.subject != no_item && in.items[args.subject].kind == ItemKind::event_noun &&
                      in.used[args.subject] && cameo(last) == "042" && cameo(event) == "042";
    const bool gift = in.items[event.item].kind == ItemKind::event_noun && verb_of_aim(in, event.item) == last.item &&
                      cameo(last).starts_with("07") && cameo(event).starts_with("07");
    return tour || gift;
}

}  // namespace isnad
