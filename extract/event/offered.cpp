// Events: offers and requests that a relative clause tells of, and who answers them.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/trigger.h>

#include <algorithm>
#include <span>

namespace isnad {
namespace {

/// What the clause tells of is the object of the answer: nothing but the subject of this and phrases about the object
/// stand between.
bool is_of_object(const EventContext& in, const Event& answer, std::uint32_t verb) {
    const bool refers = in.items[verb].analysis->enclitic != 0 || has_pronoun_behind(in.clause, verb);
    constexpr std::uint32_t farthest = 7;
    if (!refers || in.items[verb].conjunction || verb > answer.item + farthest) return false;
    const auto between = std::span(in.items).subspan(answer.item + 1, verb - answer.item - 1);
    return std::ranges::any_of(between, [](const Item& item) { return item.kind == ItemKind::event_noun; }) &&
           std::ranges::all_of(between, [](const Item& item) {
               return is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::relative;
           });
}

}  // namespace

void share_offer(EventContext& in, Event& offer) {
    const Item& verb = in.items[offer.item];
    if (verb.kind != ItemKind::verb || offer.mutual || in.events.size() == in.first_event) return;
    const std::string_view made = root_of(in.a.lexicon->relations[offer.frame->relation]);
    if (made != "02" && made != "03") return;
    Event& answer = in.events.back();
    const std::string_view answers = root_of(in.a.lexicon->relations[answer.frame->relation]);
    const bool deals = answers == "12" || answers == "08" || answers == "03" || answers == "05";
    if (!deals || answer.mutual || answer.item >= offer.item || in.items[answer.item].kind != ItemKind::verb) return;
    if (!is_of_object(in, answer, offer.item)) return;
    if (!resolved(in.clause, offer.sources) || !resolved(in.clause, answer.sources) ||
        same_actor(in.clause, offer.sources, answer.sources))
        return;
    if (offer.targets.empty()) offer.targets = answer.sources;
    if (answer.targets.empty()) answer.targets = offer.sources;
}

}  // namespace isnad
