// Control: what happened [tamma] is the doing of the force, the ministry or the side that tells of it.
#include <isnad/extract/event/event_finder.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace isnad {

Mentions EventFinder::reporting_force(std::uint32_t i, const Arguments& args) const {
    static constexpr std::array<std::string_view, 4> forces{"MIL", "COP", "SPY", "INT"};
    const bool beside = i + 1 < items_.size() && items_[i + 1].kind == ItemKind::event_noun &&
                        items_[i + 1].begin == items_[i].end && items_[i + 1].preposition == 0;  // "laying hands on"
    const std::uint32_t deed = beside && !may_name(a_, items_[i], {"17", "18", "19"}) ? i + 1 : i;
    const bool diplomats = may_name(a_, items_[i], {"166"}) && clause_.resolved(items_[i].mentions);
    if (args.agent != no_item || (!diplomats && !may_name(a_, items_[deed], {"17", "18", "19"}))) return {};
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        const Event& event = events_[e];
        if (event.speech_begin == no_item || event.sources.size() != 1) continue;
        const Mention& speaker = a_.mentions[event.sources.front()];
        const bool force =
            std::ranges::any_of(forces, [&](std::string_view role) { return speaker.role.ends_with(role); });
        const bool ministry = diplomats && speaker.role.starts_with("GOV") &&
                              !clause_.is_of_same_state(event.sources, items_[i].mentions);
        return (force || ministry) && speaker.resolved() ? event.sources : Mentions{};
    }
    return {};
}

Mentions EventFinder::reporting_side(std::uint32_t i, const Arguments& args) const {
    if (args.agent != no_item || !may_name(a_, items_[i], {"04", "05", "06"})) return {};
    const auto partner = std::ranges::find_if(args.obliques, [&](std::uint32_t oblique) {
        return items_[oblique].preposition == a_.language->with && clause_.resolved(items_[oblique].mentions);
    });
    if (partner == args.obliques.end() || items_[*partner].kind != ItemKind::actors) return {};
    for (std::size_t e = events_.size(); e-- > first_event_;) {
        const Event& event = events_[e];
        if (event.speech_begin == no_item || event.item > i) continue;
        const bool himself = event.sources.size() == 1 && clause_.resolved(event.sources) &&
                             !clause_.is_press(event.sources) &&
                             !clause_.same_actor(event.sources, items_[*partner].mentions);
        return himself ? event.sources : Mentions{};
    }
    return {};
}

const Frame& frame_told(const Annotations& annotations, const Item& item, const Frame& frame) {
    const Language& language = *annotations.language;
    const bool denial = item.kind == ItemKind::verb && annotations.lexicon->relations[frame.relation].cameo == "016";
    return item.negated && denial && language.saying != no_entry ? language.predicates[language.saying].frames.front()
                                                                 : frame;
}

void meet_hosts(Annotations& annotations, std::span<const Item> items, const Event& visit, const Arguments& args,
                Event& meeting) {
    const auto cameo = [&](const Event& event) {
        return std::string_view(annotations.lexicon->relations[event.frame->relation].cameo);
    };
    const bool meets = cameo(meeting).starts_with("04") && cameo(meeting) != "042";
    if (!meets || !meeting.targets.empty() || meeting.mutual || cameo(visit) != "042") return;
    if (visit.targets.size() != 1 || visit.sources.size() != 1 || meeting.sources.size() != 1) return;
    const Mention& guest = annotations.mentions[visit.sources.front()];
    const Mention& host = annotations.mentions[visit.targets.front()];
    const Mention& same = annotations.mentions[meeting.sources.front()];
    if (guest.entity != same.entity || guest.person != same.person || host.entity == no_entry) return;
    for (const Indices* list : {&args.objects, &args.obliques}) {
        for (const std::uint32_t at : *list) {
            if (items[at].kind != ItemKind::actors || items[at].mentions.size() != 1) continue;
            Mention& met = annotations.mentions[items[at].mentions.front()];
            const bool officials = met.kind == MentionKind::title && !met.resolved() && met.definite &&
                                   met.number == Number::plural && is_of_state(met.role);
            if (!officials) continue;
            met.entity = host.entity;
            meeting.targets = items[at].mentions;
            return;
        }
    }
}

}  // namespace isnad
