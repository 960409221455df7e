// Events: offers and requests that a relative clause tells of, and who answers them.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/frame/find_frame.h>
#include <isnad/extract/frame/frame_fillers.h>

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

/// Says whether an answer to what was asked or offered: rejects it, gives in or agrees.
bool answers_something(const EventContext& in, const Event& event) {
    const std::string_view root = root_of(in.a.lexicon->relations[event.frame->relation]);
    return root == "12" || root == "08" || root == "03" || root == "05";
}

/// The frame by which the noun is somebody's request, whatever it is about; or null.
const Frame* frame_of_request(const Annotations& annotations, const EventNoun& noun) {
    return find_frame(*annotations.language, noun, [&](const Frame& frame) {
        const RelationInfo& relation = annotations.lexicon->relations[frame.relation];
        return frame.slots.size() == 1 && root_of(relation) == "02" && relation.name != "proposes";
    });
}

/// The event that answers the request of the item, which is its object or stands behind its preposition; or null.
Event* answer_before(const EventContext& in, std::uint32_t i) {
    if (in.events.size() <= in.first_event || in.items[i].conjunction) return nullptr;
    Event& answer = in.events.back();
    const bool acts =
        answer.item < i && !answer.mutual &&
        (in.items[answer.item].kind == ItemKind::verb || in.items[answer.item].kind == ItemKind::participle);
    const std::string_view root = root_of(in.a.lexicon->relations[answer.frame->relation]);
    if (!acts || (root != "12" && root != "03")) return nullptr;
    const auto between = std::span(in.items).subspan(answer.item + 1, i - answer.item - 1);
    const bool beside = std::ranges::all_of(between, [](const Item& item) {
        return is_bare_actor(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
    });
    return beside ? &answer : nullptr;
}

/// "X's request" that a noun tells of: made to who answers it.
void share_request(const EventContext& in, Event& request) {
    if (in.items[request.item].mentions.empty() || !request.targets.empty() ||
        root_of(in.a.lexicon->relations[request.frame->relation]) != "02")
        return;
    const Event* answer = answer_before(in, request.item);
    if (answer != nullptr && resolved(in.clause, answer->sources) &&
        !same_actor(in.clause, answer->sources, request.sources))
        request.targets = answer->sources;
}

}  // namespace

bool asks_who_answers(EventContext& in, std::uint32_t i, const EventNoun& noun, const Arguments& args) {
    if (in.items[i].owner != 0 || in.items[i].mentions.empty() || !resolved(in.clause, args.subject_mentions) ||
        args.subject_mentions != in.items[i].mentions || in.items[i].analysis_definite(in.a) ||
        in.a.mentions[args.subject_mentions.front()].kind == MentionKind::people)
        return false;  // "the Ruritanian request": only what is talked of
    Event* answer = answer_before(in, i);
    if (answer == nullptr || !resolved(in.clause, answer->sources) ||
        same_actor(in.clause, answer->sources, args.subject_mentions))
        return false;
    FrameMatch match;
    match.frame = frame_of_request(in.a, noun);
    if (match.frame == nullptr) return false;
    if (answer->targets.empty()) answer->targets = args.subject_mentions;
    match.sources = args.subject_mentions;
    match.targets = answer->sources;
    return add(in, i, match, args, noun.lemma, nominal_penalty);
}

void share_offer(EventContext& in, Event& offer) {
    if (offer.mutual) return;
    const ItemKind kind = in.items[offer.item].kind;
    if (kind == ItemKind::event_noun) return share_request(in, offer);
    if (kind != ItemKind::verb || in.events.size() == in.first_event) return;
    const std::string_view made = root_of(in.a.lexicon->relations[offer.frame->relation]);
    if (made != "02" && made != "03") return;
    Event& answer = in.events.back();
    if (!answers_something(in, answer) || answer.mutual || answer.item >= offer.item ||
        in.items[answer.item].kind != ItemKind::verb)
        return;
    if (!is_of_object(in, answer, offer.item)) return;
    if (!resolved(in.clause, offer.sources) || !resolved(in.clause, answer.sources) ||
        same_actor(in.clause, offer.sources, answer.sources))
        return;
    if (offer.targets.empty()) offer.targets = answer.sources;
    if (answer.targets.empty()) answer.targets = offer.sources;
}

}  // namespace isnad
