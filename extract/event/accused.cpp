// Events: what somebody is accused of, whose doing it is, and that it is only alleged.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/mention/title_chain.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace isnad {

namespace {

/// "held X [for] the responsibility of abducting Y": a bare noun of violence right behind that of responsibility.
bool is_blamed_for(const EventContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i].preposition != 0 || in.items[i].analysis_definite(in.a)) return false;
    const Item& blame = in.items[i - 1];
    return blame.kind == ItemKind::event_noun && blame.end == in.items[i].begin && blame.mentions.empty() &&
           blame.owner == 0 && blame.preposition == 0 && !in.used[i - 1] &&
           may_name(in.a, in.items[i], {"17", "18", "19"}) && !may_name(in.a, blame, {"15", "16", "17", "18", "19"});
}

/// "accused X of [bi-] continuing [the] torture": the noun before says only that it begins or goes on.
bool goes_on_doing(const EventContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i].preposition != 0 || in.items[i].conjunction) return false;
    const Item& noun = in.items[i - 1];
    return noun.kind == ItemKind::nominal && noun.preposition != 0 && noun.end == in.items[i].begin &&
           noun.end == noun.begin + 1 && is_noun_of_class(in.a, noun.begin, deed_noun);
}

/// "accused X of killing thousands [of the] people": whoever they are, there are some.
std::uint32_t people_behind(const EventContext& in, std::uint32_t i) {
    if (i + 1 >= in.items.size()) return no_item;
    const Item& people = in.items[i + 1];
    const bool beside = is_bare_actor(people) && !people.conjunction && people.begin <= in.items[i].end + 1;
    return beside && may_name(in.a, in.items[i], {"17", "18", "19", "20"}) ? i + 1 : no_item;
}

}  // namespace

namespace {

/// "criticized Y during his visit to Z", "the government [f.] after his meeting": nothing that the accused did.
bool is_of_another(const EventContext& in, const Item& deed, const Event& accusation) {
    if (deed.owner == 0 || deed.conjunction) return false;
    const Features& owner = in.a.language->enclitics[deed.owner - 1U].features;
    if (!fits(in.clause, owner, accusation.targets)) return true;
    return may_name(in.a, deed, {"042", "044"}) && deed.preposition != in.a.language->dative &&
           fits(in.clause, owner, accusation.sources);
}

}  // namespace

const Event* controlling_event(const EventContext& in, std::uint32_t i) {
    if (const Event* accusation = accusation_before(in, i); accusation != nullptr) return accusation;
    if (in.events.size() <= in.first_event || in.items[i].conjunction) return nullptr;
    const bool blamed = is_blamed_for(in, i);
    if (in.items[i].preposition == 0 && !blamed && !goes_on_doing(in, i)) return nullptr;
    const Event& event = in.events.back();
    const std::string_view cameo = in.a.lexicon->relations[event.frame->relation].cameo;
    const bool accusation = cameo.starts_with("11") && cameo != "114";  // Who hears a complaint has done nothing.
    if (blamed && (cameo != "112" || event.item + 1 >= i || in.items[event.item].kind != ItemKind::verb))
        return nullptr;
    if (!accusation || event.targets.empty() || event.item >= i || event.item + 4 < i) return nullptr;
    return is_of_another(in, in.items[i], event) ? nullptr : &event;
}

const Event* accusation_before(const EventContext& in, std::uint32_t i) {
    if (!in.items[i].conjunction || in.items[i].preposition != 0) return nullptr;
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Event& event = in.events[e];
        if (event.item >= i || in.items[event.item].kind != ItemKind::event_noun) continue;
        const bool accused = event.modality == Modality::alleged && event.said_by != no_item;
        const bool same_clause = std::ranges::none_of(
            in.items.begin() + event.item, in.items.begin() + i,
            [](const Item& item) { return item.kind == ItemKind::verb || item.kind == ItemKind::complementizer; });
        return accused && same_clause ? &in.events[event.said_by] : nullptr;
    }
    return nullptr;
}

void allege(EventContext& in, std::uint32_t accusation) {
    if (accusation == no_item) return;
    in.events.back().modality = Modality::alleged;
    in.events.back().said_by = accusation;
    if (is_charge_denied(in.a, in.items, std::span(in.events).subspan(in.first_event), in.events[accusation]))
        in.events.back().polarity = Polarity::negative;
}

void take_accused(const EventContext& in, std::uint32_t i, const Event& accusation, bool of_thing, Arguments& args) {
    const Item& item = in.items[i];
    // "condemned X for the arrest of Y", but "condemned the arrest of Y by [its genitive] X".
    if (!same_actor(in.clause, item.mentions, accusation.targets)) args.object_mentions = item.mentions;
    args.subject_mentions = accusation.targets;
    if (of_thing && may_name(in.a, item, {"18", "19"})) args.objects.assign(1, i + 1);  // "of breaking [the] truce"
    if (!args.objects.empty() || !args.object_mentions.empty()) return;
    if (const std::uint32_t people = people_behind(in, i); people != no_item) args.objects.assign(1, people);
}

std::uint32_t index_of(const EventContext& in, const Event* event) {
    return event == nullptr ? no_item : static_cast<std::uint32_t>(event - in.events.data());
}

}  // namespace isnad
