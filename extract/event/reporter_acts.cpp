// Control: what happened [tamma] is the doing of the force, the ministry or the side that tells of it.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/event_context.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace isnad {

Mentions reporting_force(const EventContext& in, std::uint32_t i, const Arguments& args) {
    static constexpr std::array<std::string_view, 4> forces{"MIL", "COP", "SPY", "INT"};
    const bool beside = i + 1 < in.items.size() && in.items[i + 1].kind == ItemKind::event_noun &&
                        in.items[i + 1].begin == in.items[i].end &&
                        in.items[i + 1].preposition == 0;  // "laying hands on"
    const std::uint32_t deed = beside && !may_name(in.a, in.items[i], {"17", "18", "19"}) ? i + 1 : i;
    const bool diplomats = may_name(in.a, in.items[i], {"166"}) && resolved(in.clause, in.items[i].mentions);
    if (args.agent != no_item || (!diplomats && !may_name(in.a, in.items[deed], {"17", "18", "19"}))) return {};
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Event& event = in.events[e];
        if (event.speech_begin == no_item || event.sources.size() != 1) continue;
        const Mention& speaker = in.a.mentions[event.sources.front()];
        const bool force =
            std::ranges::any_of(forces, [&](std::string_view role) { return speaker.role.ends_with(role); });
        const bool ministry = diplomats && speaker.role.starts_with("GOV") &&
                              !is_of_same_state(in.clause, event.sources, in.items[i].mentions);
        return (force || ministry) && speaker.resolved() ? event.sources : Mentions{};
    }
    return {};
}

Mentions reporting_side(const EventContext& in, std::uint32_t i, const Arguments& args) {
    if (args.agent != no_item || !may_name(in.a, in.items[i], {"04", "05", "06"})) return {};
    const auto partner = std::ranges::find_if(args.obliques, [&](std::uint32_t oblique) {
        return in.items[oblique].preposition == in.a.language->with && resolved(in.clause, in.items[oblique].mentions);
    });
    if (partner == args.obliques.end() || in.items[*partner].kind != ItemKind::actors) return {};
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Event& event = in.events[e];
        if (event.speech_begin == no_item || event.item > i) continue;
        const bool himself = event.sources.size() == 1 && resolved(in.clause, event.sources) &&
                             !is_press(in.clause, event.sources) &&
                             !same_actor(in.clause, event.sources, in.items[*partner].mentions);
        return himself ? event.sources : Mentions{};
    }
    return {};
}

const Frame& frame_told(const Annotations& annotations, const Item& item, const Frame& frame) {
    const Language& language = *annotations.language;
    if (!item.negated || item.kind != ItemKind::verb) return frame;
    const RelationInfo& relation = annotations.lexicon->relations[frame.relation];
    const Verb& verb = language.verbs[annotations.form(*item.analysis).entry];
    const bool denial = relation.cameo == "016" || (root_of(relation) == "12" && may_name(annotations, verb, {"016"}));
    return denial && language.saying != no_entry ? language.predicates[language.saying].frames.front() : frame;
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
