// Events: who is held somewhere, told by a copula and a participle, and what was held by whom.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/held.h>
#include <isnad/extract/event/passive.h>
#include <isnad/extract/event/trigger.h>

#include <algorithm>

namespace isnad {
namespace {

/// The verb of the participle "held" that an item of one word is, in the indefinite accusative; or nullptr.
const Verb* verb_of_holding(const ClauseContext& in, const Item& item) {
    const bool word = item.end == item.begin + 1 && item.preposition == 0 && !item.conjunction && !item.negated;
    if (!word || !Morphology::has(in.a.token(item.begin), FormKind::participle)) return nullptr;
    for (const Analysis& analysis : in.a.morphology->words(in.a.token(item.begin))) {
        const Form& form = in.a.form(analysis);
        if (form.kind != FormKind::participle || form.features.voice == Voice::active || analysis.proclitic != 0 ||
            analysis.enclitic != 0 || !form.features.accusative)
            continue;
        const Verb& verb = in.a.language->verbs[form.entry];
        if (may_name(in.a, verb, {"173", "181"})) return &verb;
    }
    return nullptr;
}

/// "held by [lada] X": X, or nobody.
Mentions keepers(const ClauseContext& in, std::uint32_t at) {
    if (at >= in.items.size() || in.items[at].kind != ItemKind::actors || in.items[at].preposition == 0) return {};
    const bool with = in.items[at].preposition == in.a.language->attachment;
    return with && any_resolved(in.a, in.items[at].mentions) ? in.items[at].mentions : Mentions{};
}

}  // namespace

void tell_of_captives(EventContext& in, std::uint32_t copula) {
    const Mentions& victims = in.subjects[copula];
    if (in.items[copula].negated || victims.empty()) return;
    if (!std::ranges::all_of(victims, [&](std::uint32_t mention) { return is_victim(in, mention); })) return;
    std::uint32_t at = copula + 1;
    while (at < in.items.size() && (in.items[at].kind == ItemKind::time || in.items[at].kind == ItemKind::adverb ||
                                    (is_bare_actor(in.items[at]) && in.items[at].mentions == victims)))
        ++at;
    if (at >= in.items.size() ||
        (at + 1 < in.items.size() && is_phrase(in.items[at + 1]) && in.items[at + 1].preposition == 0))
        return;
    const Verb* verb = verb_of_holding(in.clause, in.items[at]);
    if (verb == nullptr || in.used[at]) return;
    Arguments args;
    args.object_mentions = victims;
    args.subject_mentions = keepers(in.clause, at + 1);
    args.agentless = args.subject_mentions.empty();
    ArgumentSketch sketch(in.a, in.items, args, no_item, no_item);
    std::string reason;
    for (const std::uint32_t predicate : verb->predicates) {
        const FrameInput input{&in.a, in.items, &args, &sketch, {}, no_item, no_item, false};
        const auto match = match_frames(input, in.a.language->predicates[predicate], reason);
        if (!match || !befalls(in.a.lexicon->relations[match->frame->relation])) continue;
        in.used[at] = true;
        if (args.agentless)
            add_agentless(in, at, *match, verb->lemma);
        else
            (void)add(in, at, *match, args, verb->lemma, nominal_penalty);
        return;
    }
}

Mentions holder_driven_out(const EventContext& in, std::uint32_t i) {
    if (in.events.size() == in.first_event || in.items[i].kind != ItemKind::verb || in.items[i].conjunction) return {};
    if (i < 2) return {};
    const bool was = in.items[i - 1].kind == ItemKind::verb && is_copula(in.a, in.items[i - 1]);
    if (in.items[was ? i - 2 : i - 1].kind != ItemKind::relative) return {};
    if (!may_name(in.a, verb_of(in.clause, in.items[i]), {"192"})) return {};
    if (in.items[i].analysis->enclitic == 0 && !has_pronoun_behind(in.clause, i)) return {};
    const Features& features = features_of(in.clause, in.items[i]);
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Event& deed = in.events[e];
        const std::string_view root = root_of(in.a.lexicon->relations[deed.frame->relation]);
        if ((root != "17" && root != "18" && root != "19") || deed.item > i || deed.targets.empty()) continue;
        const bool only = fits(in.clause, features, deed.targets) && !fits(in.clause, features, deed.sources);
        return only ? deed.targets : Mentions{};
    }
    return {};
}

}  // namespace isnad
