// Items: weapons that a clause right behind them gives to somebody.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/somebody.h>

namespace isnad {
namespace {

/// "a drone", "rockets", "the forces": they strike, and nothing in the phrase tells for whom; else nullptr.
const Mention* nobodys_force(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::actors || item.mentions.size() != 1) return nullptr;
    const Mention& force = annotations.mentions[item.mentions.front()];
    const bool nobodys = force.kind == MentionKind::title && !force.resolved() &&
                         annotations.language->titles[force.title].kind == TitleKind::force;
    return nobodys ? &force : nullptr;
}

/// "[that] X fired [it]", right behind the item before.
bool is_used(const Annotations& annotations, const Item& before, const Item& verb) {
    return verb.kind == ItemKind::verb && verb.begin == before.end && !verb.conjunction && !verb.negated &&
           verb.analysis->enclitic != 0 &&
           annotations.language->verbs[annotations.form(*verb.analysis).entry].verb_class == VerbClass::hold;
}

/// "with [bi-] a Ruritanian raid", "in a Ruritanian raid".
bool is_strike_of_somebody(const Annotations& annotations, const Item& act) {
    const bool within = act.preposition != 0 && (act.preposition == annotations.language->locative ||
                                                 act.preposition == annotations.language->membership);
    if (!within || act.mentions.size() != 1 || act.end != act.begin + 2) return false;
    const Mention& striker = annotations.mentions[act.mentions.front()];
    return striker.kind == MentionKind::people && striker.entity != no_entry &&
           may_name(annotations, act, {"18", "19"});
}

}  // namespace

Indices find_wielder(const Annotations& annotations, std::span<const Item> items, const Indices& obliques) {
    for (const std::uint32_t oblique : obliques) {
        const Item& weapon = items[oblique];
        if (is_strike_of_somebody(annotations, weapon)) return weapon.mentions;
        if (weapon.kind != ItemKind::actors || weapon.preposition == 0 || weapon.mentions.size() != 1 ||
            weapon.preposition != annotations.language->membership)
            continue;
        const Mention& force = annotations.mentions[weapon.mentions.front()];
        if (is_force_of_arms(annotations, force) && force.entity != no_entry && !force.definite) return weapon.mentions;
    }
    return {};
}

void give_weapons(Annotations& annotations, std::span<const Item> items) {
    for (std::size_t thing = 0; thing + 2 < items.size(); ++thing) {
        const Mention* force = nobodys_force(annotations, items[thing]);
        if (force == nullptr) continue;
        // "a drone [that] X sent", "the forces that X leads"
        const bool bare = !force->definite && is_used(annotations, items[thing], items[thing + 1]);
        const bool relative = !bare && thing + 3 < items.size() && items[thing + 1].kind == ItemKind::relative &&
                              force->end == items[thing].end &&
                              is_used(annotations, items[thing + 1], items[thing + 2]);
        if (!bare && !relative) continue;
        const Item& user = items[thing + (relative ? 3 : 2)];
        if (!is_bare_actor(user)) continue;
        const std::uint32_t entity = annotations.mentions[user.mentions.front()].entity;
        annotations.mentions[items[thing].mentions.front()].entity = entity;
    }
}

}  // namespace isnad
