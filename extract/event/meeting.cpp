// Events: talks and journeys that a noun names: who took part, and where to.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/noun_object.h>
#include <isnad/extract/mention/title_chain.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>

// Events that verbal nouns name ("the attack of X on Y"): whose doing they are, and to whom.

namespace isnad {

void between(EventContext& in, std::uint32_t i, Arguments& args) {
    const auto is_pair = [&](const Item& item) {
        return item.kind == ItemKind::actors && item.preposition == in.a.language->between;
    };
    if (!args.subject_mentions.empty() || in.a.language->between == 0 || may_name(in.a, in.items[i], {"045", "192"}))
        return;
    if (std::ranges::none_of(in.items.begin() + i + 1, in.items.end(), is_pair)) return;
    if (const std::uint32_t pair = held_between(in.clause, i); pair != no_item) {
        args.subject_mentions = in.items[pair].mentions;
        args.reciprocal = true;
        return;
    }
    for (const std::uint32_t oblique : args.obliques) {
        if (oblique <= i || !is_pair(in.items[oblique])) continue;  // of the noun before
        const Item& nearer = in.items[oblique - 1];                 // "in an interview, of a meeting between"
        const bool anothers =
            any_resolved(in.a, in.items[i].mentions);  // "X's recall of its envoy, to tension between"
        if (oblique > i + 1 && nearer.kind == ItemKind::event_noun && nearer.preposition != 0 && !nearer.conjunction &&
            (anothers || may_name(in.a, nearer, {"04", "05", "06", "19"})))
            continue;
        const bool near =
            std::ranges::all_of(in.items.begin() + i + 1, in.items.begin() + oblique, [&](const Item& item) {
                const bool joined = item.kind == ItemKind::event_noun && item.conjunction && item.preposition == 0 &&
                                    item.mentions.empty() && item.owner == 0 &&
                                    may_name(in.a, in.items[i], {"041", "044"});  // "a meeting and talks between"
                return item.kind == ItemKind::actors || item.kind == ItemKind::comma || joined ||
                       is_aside(in.clause, item) ||
                       (item.mentions.empty() && is_phrase(item) &&
                        may_name(in.a, in.items[i], {"057"}));  // "on a firm"
            });
        if (near) {
            args.subject_mentions = in.items[oblique].mentions;
            args.reciprocal = true;
            return;
        }
    }
}

void talks(EventContext& in, std::uint32_t i, Arguments& args) {
    const bool with = std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        return in.items[oblique].preposition == in.a.language->with && in.items[oblique].kind == ItemKind::actors;
    });
    const bool to = i + 1 < in.items.size() && in.items[i + 1].kind == ItemKind::actors &&  // "in a call to [bi-] X"
                    in.items[i + 1].preposition != 0 && in.items[i].preposition == in.a.language->locative &&
                    in.items[i].mentions.empty() && in.items[i].owner == 0 && may_name(in.a, in.items[i], {"041"}) &&
                    takes_object_at(in.a, in.items[i], in.items[i + 1].preposition);
    if ((!with && !to) || in.items[i].preposition == 0) return;
    const bool fights = may_name(in.a, in.items[i], {"19"});
    if (fights) args.subject_mentions = victims_before(in, i);  // "reported the death of five of X in clashes with Y"
    if (!args.subject_mentions.empty()) return;
    for (std::uint32_t before = i; before > 0; --before) {
        if (in.items[before - 1].kind != ItemKind::verb) continue;
        const bool tells = fights && has_become(in, before - 1, {"01"});
        if (!tells) args.subject_mentions = in.subjects[before - 1];
        return;
    }
    // "After a meeting with X, Y said": the subject of the clause that the meeting stands before.
    const std::uint32_t behind =
        i <= 1 && !fights && in.items[i].owner == 0 ? subject_behind_adjunct(in.a, in.items, i) : no_item;
    if (behind != no_item) args.subject_mentions = in.items[behind].mentions;
}

void tours(const EventContext& in, std::uint32_t i, Arguments& args) {
    if (in.items[i].preposition == 0 || in.items[i].analysis_definite(in.a) || !may_name(in.a, in.items[i], {"042"}))
        return;
    for (std::uint32_t before = i; before > 0; --before) {
        if (in.items[before - 1].kind != ItemKind::verb) continue;
        args.subject_mentions = in.subjects[before - 1];
        for (std::size_t e = in.events.size(); e-- > in.first_event;) {
            const bool hosts = in.a.lexicon->relations[in.events[e].frame->relation].cameo == "043";
            if (in.events[e].item == before - 1 && hosts) args.subject_mentions = in.events[e].targets;
        }
        return;
    }
}

}  // namespace isnad
