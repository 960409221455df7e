// Events: the officials with whom a visitor deals, of whom nobody says whose they are, are those of the land visited.
#include <isnad/extract/event/event.h>
#include <isnad/extract/frame/frame.h>
#include <isnad/extract/mention/mention.h>

#include <algorithm>
#include <string_view>

namespace isnad {
namespace {

std::string_view cameo_of(const Annotations& annotations, const Event& event) {
    return annotations.lexicon->relations[event.frame->relation].cameo;
}

/// The one state that the mentions act for, or no_entry.
std::uint32_t state_of(const Annotations& annotations, const Indices& mentions) {
    std::uint32_t state = no_entry;
    for (const std::uint32_t one : mentions) {
        const std::uint32_t entity = annotations.mentions[one].entity;
        const std::uint32_t acts_for = entity == no_entry ? no_entry : annotations.lexicon->entities[entity].state;
        if (acts_for == no_entry || (state != no_entry && state != acts_for)) return no_entry;
        state = acts_for;
    }
    return state;
}

/// A journey of somebody of one state to another.
struct Visit {
    const Event* event = nullptr;
    std::uint32_t guest = no_entry;
    std::uint32_t host = no_entry;
};

Visit visit_of(const Annotations& annotations, const Event& event) {
    if (cameo_of(annotations, event) != "042" || event.polarity == Polarity::negative) return {};
    const Visit visit{&event, state_of(annotations, event.sources), state_of(annotations, event.targets)};
    const bool abroad = visit.guest != no_entry && visit.host != no_entry && visit.guest != visit.host;
    return abroad ? visit : Visit{};
}

/// The only journey of the text; two that agree are one.
Visit only_visit(const Annotations& annotations, const std::vector<Event>& events) {
    Visit only;
    for (const Event& event : events) {
        const Visit visit = visit_of(annotations, event);
        if (visit.event == nullptr) continue;
        if (only.event != nullptr && (only.guest != visit.guest || only.host != visit.host)) return {};
        if (only.event == nullptr) only = visit;
    }
    return only;
}

/// "the president": an official by his title, beside which nothing says whose he is.
bool is_anybodys(const Mention& official) {
    if (!official.definite) return false;  // "leaders of seven states"
    if (lacks_state(official)) return true;
    return official.kind == MentionKind::title && official.reference == Reference::definite &&
           !official.names_person() && is_of_state(official.role);
}

bool are_anybodys(const Annotations& annotations, const Indices& officials) {
    const auto anybodys = [&](std::uint32_t one) { return is_anybodys(annotations.mentions[one]); };
    return !officials.empty() && std::ranges::all_of(officials, anybodys);
}

/// Gives officials of whom nothing says whose they are to the host; false if they are others.
bool give_to_host(Annotations& annotations, const Indices& officials, std::uint32_t host) {
    if (!are_anybodys(annotations, officials)) return false;
    for (const std::uint32_t one : officials) {
        Mention& official = annotations.mentions[one];
        official.entity = host;
        if (official.local_person != no_entry) annotations.local_persons[official.local_person].entity = host;
    }
    return true;
}

/// Says whether the event is told with the visit: in its sentence, or at the head of the next one.
bool is_beside(const Visit& visit, const Event& event) {
    if (event.sentence == visit.event->sentence) return event.item > visit.event->item;
    return event.sentence == visit.event->sentence + 1 && event.item == 0;
}

/// "visits X at the invitation of [bi-da'wa min] the minister": the host invites the guest.
void take_invitation(Annotations& annotations, const Visit& visit, Event& event) {
    if (!event.targets.empty() || !is_beside(visit, event)) return;
    if (event.content.begin != event.content.end || event.speech_begin != no_item) return;
    const bool host =
        state_of(annotations, event.sources) == visit.host || give_to_host(annotations, event.sources, visit.host);
    if (host) event.targets = visit.event->sources;
}

}  // namespace

Indices officials_dealt_with(const Annotations& annotations, std::span<const Item> items, const Arguments& args) {
    for (const Indices* list : {&args.objects, &args.obliques}) {
        for (const std::uint32_t at : *list) {
            const Item& item = items[at];
            const bool joins = item.preposition == 0 || item.preposition == annotations.language->with ||
                               item.preposition == annotations.language->membership;  // "met with [ma'a, bi-]"
            if (item.kind != ItemKind::actors || !joins) continue;
            if (are_anybodys(annotations, item.mentions)) return item.mentions;
        }
    }
    return {};
}

void resolve_hosts(Annotations& annotations, std::vector<Event>& events) {
    const Visit visit = only_visit(annotations, events);
    if (visit.event == nullptr) return;
    for (Event& event : events) {
        const std::string_view cameo = cameo_of(annotations, event);
        if (cameo.starts_with("02")) take_invitation(annotations, visit, event);
        if (!cameo.starts_with("04") || cameo == "042" || event.mutual) continue;
        const bool guest = state_of(annotations, event.targets) == visit.guest;
        if (guest && !are_anybodys(annotations, event.targets)) {  // "the minister received the guest"
            give_to_host(annotations, event.sources, visit.host);
        } else if (event.targets.empty() && state_of(annotations, event.sources) == visit.guest &&
                   give_to_host(annotations, event.natives, visit.host)) {
            event.targets = event.natives;
        }
    }
}

}  // namespace isnad
