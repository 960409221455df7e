// References: who are meant by what the sentence, or the one before it, has told of them.
#include <isnad/extract/clause/governed_pronoun.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

Mentions with_addressee(const EventContext& in, const Event& speech) {
    if (speech.item + 2 >= in.items.size() || in.items[speech.item].kind != ItemKind::verb) return {};
    const Item& speaker = in.items[speech.item + 1];
    const Item& other = in.items[speech.item + 2];
    if (speaker.kind != ItemKind::actors || other.kind != ItemKind::actors || other.mentions.size() != 1) return {};
    if (other.preposition == 0 || other.preposition != in.a.language->dative) return {};
    const Mention& one = in.a.mentions[speech.sources.front()];
    const Mention& two = in.a.mentions[other.mentions.front()];
    const bool apart =
        one.resolved() && two.resolved() && !is_of_same_side(one, two) && !is_press(in.clause, other.mentions);
    return apart ? Mentions{speech.sources.front(), other.mentions.front()} : Mentions{};
}

Mentions others_befallen(const EventContext& in, std::uint32_t i, const FrameMatch& match) {
    if (in.events.size() == in.first_event || match.target_item >= in.items.size()) return {};
    const Item& others = in.items[match.target_item];
    const bool counted = others.kind == ItemKind::nominal && others.mentions.empty() && others.preposition == 0 &&
                         others.end == others.begin + 2 && others.begin > in.items[i].begin;
    if (!counted || !names_others(in.a, others.end - 1)) return {};
    const Event& last = in.events.back();
    if (!is_material_conflict(in.clause, *last.frame) || !is_material_conflict(in.clause, *match.frame)) return {};
    const bool several = std::ranges::all_of(last.targets, [&](std::uint32_t target) {
        const Mention& them = in.a.mentions[target];  // "killed a Ruritanian and hurt three others" leaves it open
        return them.number == Number::plural || them.kind == MentionKind::name ||
               (them.begin > 0 && is_counted(in.a, them.begin - 1));
    });
    return several && same_actor(in.clause, last.sources, match.sources) ? last.targets : Mentions{};
}

Mentions dealt_with_before(const EventContext& in, const Features& features, const Mentions& subject) {
    if (subject.empty()) return {};
    for (std::size_t e = in.first_event; e-- > 0 && in.events[e].sentence + 1 == in.sentence;) {
        for (const Mentions* side : {&in.events[e].targets, &in.events[e].sources}) {
            const bool as_many = side->size() == 1 || (side->size() == 2 && features.number == Number::dual);
            const bool other = as_many && fits(in.clause, features, *side) &&
                               !is_of_same_side(in.a.mentions[side->front()], in.a.mentions[subject.front()]);
            if (other) return *side;
        }
    }
    return {};
}

Mentions attacked_before(const EventContext& in, std::uint32_t i) {
    if (in.events.size() == in.first_event || !in.items[i].conjunction || i + 1 >= in.items.size()) return {};
    const Event& last = in.events.back();
    if (!is_material_conflict(in.clause, *last.frame)) return {};
    const Item& whom = in.items[i + 1];
    if (whom.begin != in.items[i].end || !is_governed_pronoun(in.a, whom)) return {};
    if (!may_name(in.a, verb_of(in.clause, in.items[i]), {"18", "19"})) return {};
    const Mention& pronoun = in.a.mentions[whom.mentions.front()];
    const Features they{Tense::none, pronoun.gender, pronoun.number};
    const Features& verb = features_of(in.clause, in.items[i]);
    const bool turned = fits(in.clause, they, last.sources) && fits(in.clause, verb, last.targets) &&
                        !fits(in.clause, verb, last.sources);
    return turned ? last.targets : Mentions{};
}

}  // namespace isnad
