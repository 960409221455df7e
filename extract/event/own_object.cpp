// Events: what a noun of action is done to where it stands bare behind the doer.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

bool is_target_before(const EventContext& in, std::uint32_t i) {
    return std::ranges::any_of(in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(),
                               [&](const Event& event) { return event.targets == in.items[i].mentions; });
}

/// What stands right before the noun and makes it the head of its clause, or of nothing else: "that [anna] X's arrest
/// of Y is".
bool heads_clause(const EventContext& in, std::uint32_t i) {
    if (i == 0) return true;
    const Item& item = in.items[i];
    if (item.conjunction) return item.owner != 0;  // "criticized X's meddling in Y and its arrest of Z"
    const ItemKind before = in.items[i - 1].kind;
    return before == ItemKind::complementizer || before == ItemKind::comma || before == ItemKind::adversative ||
           before == ItemKind::colon;
}

/// "X's arrest of Y caused anger": right behind a verb, of which the noun is the subject and another phrase the object,
/// or which takes none.
bool leaves_object(const EventContext& in, std::uint32_t i) {
    if (i == 0 || in.items[i - 1].kind != ItemKind::verb || in.items[i].owner != 0) return false;
    const Verb& verb = verb_of(in.clause, in.items[i - 1]);
    if (verb.says || verb.verb_class == VerbClass::cause || in.items[i - 1].analysis->enclitic != 0) return false;
    if (!gender_fits(features_of(in.clause, in.items[i - 1]).gender, in.a.form(*in.items[i].analysis).features.gender))
        return false;
    const auto takes_object = [](const Frame& frame) {
        return any_slot(frame, [](const Slot& slot) { return slot.kind == SlotKind::object; });
    };
    if (verb.verb_class == VerbClass::copula || verb.verb_class == VerbClass::happen ||
        (!verb.predicates.empty() && !any_frame(*in.a.language, verb, takes_object)))
        return true;
    // "X's shelling of Y led to [ila] the death of": a plain verb that goes on with a preposition.
    const bool led = verb.predicates.empty() && may_name(in.a, in.items[i], {"17", "18", "19"}) &&
                     i + 2 < in.items.size() && is_phrase(in.items[i + 2]) && in.items[i + 2].preposition != 0;
    if (led || !is_definite(in.a, in.items[i + 1])) return true;
    for (std::uint32_t at = i + 2; at < in.items.size(); ++at) {
        const Item& item = in.items[at];
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::adverb) return false;
        if (is_phrase(item) && item.preposition == 0 && !item.conjunction) return true;
    }
    return false;
}

}  // namespace

std::uint32_t own_object(const EventContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    if (is_awaited(in, i)) return no_item;
    if ((item.mentions.empty() && item.owner == 0) || i + 1 >= in.items.size()) return no_item;
    if (const std::uint32_t far = object_over_adjuncts(in.a, in.items, i); far != no_item && !is_target_before(in, far))
        return far;
    const Item& next = in.items[i + 1];
    if (next.preposition != 0 || next.conjunction) return no_item;
    if (is_owned_and_described(in.a, item)) return no_item;  // "during his latest visit, X"
    const bool object = i > 1 && is_bare_actor(in.items[i - 1]) &&
                        in.items[i - 2].kind == ItemKind::verb;  // "condemned X['s parliament] the killing of ..."
    const bool free = item.preposition != 0 || object || is_announced(in.clause, i);
    if (next.kind == ItemKind::actors && next.begin == item.end) {
        const bool own = free || heads_clause(in, i) || leaves_object(in, i);
        return own && !is_target_before(in, i + 1) ? i + 1 : no_item;
    }
    if (item.analysis_definite(in.a)) return no_item;
    const bool governed = i > 0 && in.items[i - 1].kind == ItemKind::verb && !free;
    const bool counted = next.kind == ItemKind::actors && is_counted(in.a, item.end) && next.begin > item.end;
    const bool some = next.kind == ItemKind::nominal && next.begin == item.end && is_counted(in.a, next.begin) &&
                      may_name(in.a, item, {"17", "18"});  // "X's arrest [of] three men"
    const bool deed = next.kind == ItemKind::event_noun && next.begin == item.end && bears_article(in.a, next.begin);
    const bool refused = (next.kind == ItemKind::nominal || next.kind == ItemKind::event_noun) &&
                         next.begin == item.end && item.preposition != 0 && may_name(in.a, item, {"12"});
    const bool two = i + 2 < in.items.size() && is_phrase(in.items[i + 2]) && in.items[i + 2].preposition == 0;
    return (counted || some || deed || refused) && (!governed || two) ? i + 1 : no_item;
}

void give_object_to_other(EventContext& in, std::uint32_t i, const Arguments& args) {
    if (args.objects.empty() || args.subject_mentions.size() != 1) return;
    const Item& object = in.items[args.objects.front()];
    if (object.kind != ItemKind::actors || object.mentions.size() != 1) return;
    Mention& owned = in.a.mentions[object.mentions.front()];
    const std::uint32_t doer = in.a.mentions[args.subject_mentions.front()].entity;
    if (!is_somebodys(in.a, owned) || owned.names_person() || owned.entity == no_entry || owned.entity != doer) return;
    if (!may_name(in.a, in.items[i], {"16", "17", "18", "19"})) return;
    const auto titles = in.a.morphology->titles(in.a.token(owned.begin));
    const auto bears = std::ranges::find_if(titles, [](const Analysis& title) { return title.enclitic != 0; });
    if (bears == titles.end()) return;
    const Features& whose = in.a.language->enclitics[bears->enclitic - 1U].features;
    for (std::uint32_t before = i; before > 0; --before) {
        const Mentions& other = in.subjects[before - 1];
        if (in.items[before - 1].kind != ItemKind::verb || other.size() != 1 || !fits(in.clause, whose, other))
            continue;
        const std::uint32_t entity = in.a.mentions[other.front()].entity;
        if (entity == no_entry || entity == doer) continue;
        owned.entity = entity;
        return;
    }
}

}  // namespace isnad
