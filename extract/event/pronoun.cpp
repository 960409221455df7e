// References: whom a pronoun stands for.
#include <isnad/extract/clause/factual.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <ranges>

namespace isnad {

Mentions noun_subject_before(const EventContext& in, std::uint32_t i, const Features& features) {
    for (std::uint32_t before = i; before > 0; --before) {
        if (fits(in.clause, features, in.noun_subjects[before - 1])) return in.noun_subjects[before - 1];
    }
    return {};
}

Mentions pronoun_referent(const EventContext& in, std::uint32_t i, const Features& features) {
    // "got no approval from Y, but he [lakinna-hu] asked": who does it is the subject of a verb.
    const bool resumes = i > 0 && in.items[i - 1].kind == ItemKind::adversative && in.items[i].kind == ItemKind::actors;
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Mentions& sources = in.events[e].sources;
        if (!fits(in.clause, features, sources)) continue;
        if (resumes && in.items[in.events[e].item].kind == ItemKind::event_noun) continue;
        const Mentions& subject = in.subjects[in.events[e].item];
        // "X received on his visit a letter from Y": who does it is named only behind the pronoun.
        const bool behind =
            in.a.mentions[sources.front()].begin >= in.items[i].end && fits(in.clause, features, subject);
        return behind ? subject : sources;
    }
    for (std::uint32_t before = i; before > 0; --before) {
        if (fits(in.clause, features, in.subjects[before - 1])) return in.subjects[before - 1];
        if (fits(in.clause, features, in.noun_subjects[before - 1])) return in.noun_subjects[before - 1];
    }
    for (std::uint32_t before = i; before > 0; --before) {
        const Item& item = in.items[before - 1];
        if (item.kind == ItemKind::actors && fits(in.clause, features, item.mentions)) return item.mentions;
    }
    const std::uint32_t behind = subject_behind_adjunct(in.a, in.items, i);
    if (behind != no_item && fits(in.clause, features, in.items[behind].mentions)) return in.items[behind].mentions;
    if (fits(in.clause, features, in.discourse.speaker)) return in.discourse.speaker;
    if (fits(in.clause, features, in.discourse.subject)) return in.discourse.subject;
    return {};
}

Mentions owner_before(const EventContext& in, std::uint32_t i, const Features& features) {
    if (features.number == Number::dual && may_name(in.a, in.items[i], {"04"}))
        if (Mentions both = both_before(in, features); !both.empty()) return both;  // "agreed with Y, at their meeting"
    if (in.events.size() > in.first_event && in.events.back().item < i &&
        fits(in.clause, features, in.events.back().targets)) {
        const Event& last = in.events.back();
        const std::string_view root = root_of(in.a.lexicon->relations[last.frame->relation]);
        const bool helps = root == "05" || root == "07";
        const bool blames = root == "05" || root == "11" || root == "16" || root == "17";
        const std::uint8_t preposition = in.items[i].preposition;
        if (blames && preposition == in.a.language->dative)
            return last.targets;  // "imposed sanctions on X for its attack"
        // "sanctioned Smith over [ala khalfiyyat] his visit": what is held against a person, the person did.
        const bool person = in.a.mentions[last.targets.front()].names_person() && !last.sources.empty() &&
                            !in.a.mentions[last.sources.front()].names_person();
        // "imposed sanctions on X after its attack": so is what is done by force.
        const bool force = root != "05" && may_name(in.a, in.items[i], {"18", "19"});
        // "cut ties with X because of its support for Y": and what is done for or against others.
        const bool side = root == "16" && is_behind_factual(in.a, in.items[i]) &&
                          may_name(in.a, in.items[i], {"05", "07", "11", "12"});
        const bool deed = force || side;
        if (blames && (person || deed) && preposition != 0 && preposition != in.a.language->locative)
            return last.targets;
        if (helps && preposition == in.a.language->locative && in.items[i - 1].mentions == last.targets)
            return last.targets;  // "supports X in its war"
    }
    return pronoun_referent(in, i, features);
}

Mentions named_in_between(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                          std::uint32_t pronoun, const Mentions& subject) {
    const Mention& open = annotations.mentions[pronoun];
    if (subject.empty() || open.number != Number::singular) return {};
    Mentions found;
    std::uint32_t last = no_item;  // the noun of action that the pronoun stands with
    for (std::uint32_t at = verb + 1; at < items.size() && items[at].begin < open.begin; ++at) {
        const bool of_deed = items[at].kind == ItemKind::event_noun && items[at].end == open.begin;
        last = of_deed ? at : last;
        if (items[at].kind != ItemKind::actors || items[at].mentions == subject) continue;
        const Mention& other = annotations.mentions[items[at].mentions.front()];
        if (other.kind == MentionKind::pronoun || !other.resolved()) continue;
        const bool fits = items[at].mentions.size() == 1 && gender_fits(open.gender, other.gender);
        if (!fits || !found.empty() || other.entity == annotations.mentions[subject.front()].entity) return {};
        found = items[at].mentions;
    }
    return last != no_item ? found : Mentions{};
}

}  // namespace isnad
