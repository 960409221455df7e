// Events: talks and journeys that a noun names: who took part, and where to.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/event/clause_agreement.h>
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
namespace {

/// "between the two of them", in one word.
bool names_the_two(const Annotations& annotations, const Item& item) {
    if (!item.reciprocal || item.end != item.begin + 1) return false;
    const PhraseMatch between = find_particle(annotations, item.begin, item.end, Particle::preposition);
    return between.phrase != nullptr && between.analysis->enclitic != 0 &&
           annotations.language->enclitics[between.analysis->enclitic - 1U].features.number == Number::dual;
}

/// "[the] clashes between them", "that took place between them".
bool is_between_them(const EventContext& in, std::uint32_t i) {
    std::uint32_t at = i + 1;
    if (at < in.items.size() && names_the_two(in.a, in.items[at])) return true;
    if (at < in.items.size() && in.items[at].kind == ItemKind::relative) ++at;
    if (at + 1 >= in.items.size() || in.items[at].kind != ItemKind::verb) return false;
    return names_the_two(in.a, in.items[at + 1]) && !in.items[at].negated && !in.items[at].conjunction &&
           in.items[at].analysis->enclitic == 0 && verb_of(in.clause, in.items[at]).predicates.empty();
}

/// The two whom the sentence has told of last: who did it together, to whom it was done, or who did it to whom.
Mentions two_told_of(const EventContext& in) {
    if (in.events.size() == in.first_event) return {};
    const Event& last = in.events.back();
    Mentions two = last.sources.size() == 2 ? last.sources : last.targets;
    if (last.sources.size() == 1 && last.targets.size() == 1) two.push_front(last.sources.front());
    return two.size() == 2 && !is_of_same_side(in.a.mentions[two[0]], in.a.mentions[two[1]]) ? two : Mentions{};
}

}  // namespace

void between(EventContext& in, std::uint32_t i, Arguments& args) {
    const auto is_pair = [&](const Item& item) {
        return item.kind == ItemKind::actors && item.preposition == in.a.language->between;
    };
    if (!args.subject_mentions.empty() || in.a.language->between == 0 || may_name(in.a, in.items[i], {"045", "192"}))
        return;
    if (std::ranges::none_of(in.items.begin() + i + 1, in.items.end(), is_pair)) {
        if (!may_name(in.a, in.items[i], {"04", "05", "06", "19"}) || !is_between_them(in, i)) return;
        args.subject_mentions = two_told_of(in);
        args.reciprocal |= !args.subject_mentions.empty();
        return;
    }
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
