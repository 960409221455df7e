// Events: an agreement that each side had somebody sign for it.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// The frame by which the verb, with what is signed as its object, makes an agreement; or null.
const Frame* frame_of_signing(const EventContext& in, std::uint32_t i, const Verb& verb, std::uint32_t& noun) {
    for (const LightUse& light : verb.lights) {
        const std::vector<Frame>& frames = in.a.language->predicates[light.predicate].frames;
        if (light.preposition != 0 || frames.empty()) continue;
        if (!in.a.lexicon->relations[frames.front().relation].cameo.starts_with("057")) continue;
        if (in.items[i].analysis->enclitic != 0) return &frames.front();
        for (noun = i + 1; noun <= i + 2 && noun < in.items.size(); ++noun)
            if (in.items[noun].preposition == 0 && has_event_noun(in.clause, in.items[noun], light.event_noun))
                return &frames.front();
    }
    return nullptr;
}

}  // namespace

bool sign_for_sides(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args) {
    constexpr std::uint32_t nearby = 5;
    const auto is_side = [&](const Item& item) {  // "from [min] the side of X", not "bought from X"
        const Mention& side = in.a.mentions[item.mentions.front()];
        return side.kind == MentionKind::title && !side.names_person() && bears_article(in.a, side.begin) &&
               in.a.language->titles[side.title].kind == TitleKind::people;
    };
    const auto stands_for = [&](const Item& item) {
        if (item.kind != ItemKind::actors || !resolved(in.clause, item.mentions)) return false;
        return item.preposition == in.a.language->deputation ||
               (item.preposition == in.a.language->partitive && is_side(item));
    };
    const std::uint32_t last = std::min<std::uint32_t>(i + nearby, static_cast<std::uint32_t>(in.items.size()));
    std::uint32_t one = i + 1;
    while (one < last && !stands_for(in.items[one])) ++one;
    if (one >= last || in.items[i].negated) return false;
    std::uint32_t other = one + 1;
    const auto goes_on = [&](const Item& item) {
        return is_phrase(item) || item.kind == ItemKind::comma || item.kind == ItemKind::time;
    };
    const auto is_other_side = [&](const Item& item) {
        return item.conjunction && item.preposition == in.items[one].preposition && stands_for(item);
    };
    while (other < in.items.size() && goes_on(in.items[other]) && !is_other_side(in.items[other])) ++other;
    if (other >= in.items.size() || !is_other_side(in.items[other])) return false;
    if (same_actor(in.clause, in.items[one].mentions, in.items[other].mentions)) return false;
    std::uint32_t noun = no_item;
    const Frame* frame = frame_of_signing(in, i, verb, noun);
    if (frame == nullptr) return false;
    FrameMatch match;
    match.frame = frame;
    match.sources = in.items[one].mentions;
    match.targets = in.items[other].mentions;
    if (noun < in.items.size()) in.used[noun] = true;
    in.subjects[i] = in.items[one].mentions;
    return add(in, i, match, args, verb.lemma, 0.0);
}

}  // namespace isnad
