// Clauses: for whom something is promised, offered or decided.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

const EventNoun& event_noun_of(const Annotations& annotations, const Item& item) {
    return annotations.language->event_nouns[annotations.form(*item.analysis).entry];
}

/// "the presentation of a loan to [ila] X": says whether the noun of a light verb is followed by that preposition.
bool gives_by(const Annotations& annotations, const Item& item, std::uint8_t preposition) {
    const EventNoun& noun = event_noun_of(annotations, item);
    if (noun.verb == no_entry) return false;
    const std::vector<LightUse>& lights = annotations.language->verbs[noun.verb].lights;
    return std::ranges::any_of(lights, [&](const LightUse& light) {
        const auto& prepositions = light.object_prepositions;
        return std::ranges::find(prepositions, preposition) != prepositions.end();
    });
}

/// The noun of a verb by which somebody is helped who is its object.
bool grants(const Annotations& annotations, const Item& item) {
    const EventNoun& noun = event_noun_of(annotations, item);
    if (noun.verb == no_entry) return false;
    return any_frame(*annotations.language, annotations.language->verbs[noun.verb], [&](const Frame& frame) {
        return annotations.lexicon->relations[frame.relation].cameo.starts_with("07") && has_target_object(frame);
    });
}

/// "continuing [the] support of X": a deed right behind a noun that names none, or no_item.
std::uint32_t favour_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    const Item& item = items[noun];
    const std::uint32_t next = noun + 1;
    const bool plain = item.kind == ItemKind::nominal && item.mentions.empty() && item.end == item.begin + 1 &&
                       !bears_article(annotations, item.begin) && next < items.size();
    if (!plain) return no_item;
    const Item& deed = items[next];
    return deed.kind == ItemKind::event_noun && deed.begin == item.end && deed.preposition == 0 && !deed.conjunction
               ? next
               : no_item;
}

}  // namespace

Indices find_beneficiary(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    const Item& item = items[noun];
    if (const std::uint32_t favour = favour_behind(annotations, items, noun); favour != no_item)
        return find_beneficiary(annotations, items, favour);
    if (item.kind != ItemKind::event_noun || item.owner != 0) return {};
    const bool friendly = may_name(annotations, item, {"03", "04", "05", "06", "07", "08"});
    Indices found;
    for (const std::uint32_t mention : item.mentions) {
        const Mention& one = annotations.mentions[mention];
        const bool beside = one.begin == item.begin + 1 || is_counted(annotations, item.begin + 1);
        if (one.kind != MentionKind::modified && beside) found.push_back(mention);  // "taking in 500 Xs"
    }
    if (any_resolved(annotations, item.mentions))
        return friendly && takes_object(annotations, item) ? found : Indices{};
    std::uint32_t next = noun + 1;
    if (grants(annotations, item) && next < items.size() && is_bare_actor(items[next]) && items[next].begin == item.end)
        return items[next].mentions;             // "the granting [of] X a loan"
    const auto given = [&](const Item& thing) {  // "of [min] weapons", "worth [bi-qimat] ten millions"
        const bool amount =
            thing.kind == ItemKind::nominal && thing.end > thing.begin + 1 && is_counted(annotations, thing.begin + 1);
        return (thing.preposition == 0 || thing.preposition == annotations.language->partitive || amount) &&
               (thing.kind == ItemKind::nominal || thing.kind == ItemKind::event_noun);
    };
    while (next < items.size() && given(items[next])) ++next;
    const bool aim = next < items.size() && items[next].kind == ItemKind::event_noun && items[next].preposition != 0 &&
                     items[next].preposition == annotations.language->dative;
    if (aim && may_name(annotations, items[next], {"05", "06", "07"}))
        return items[next].mentions;  // "giving a million in [li-] support of X"
    if (next >= items.size() || items[next].kind != ItemKind::actors || items[next].preposition == 0) return {};
    const auto goes_to = [&](const Frame& frame) {  // "to stand by X", "to defend [an] X"
        return any_slot(frame, [&](const Slot& slot) {
            return slot.role == Role::target && slot.kind == SlotKind::oblique &&
                   slot.preposition == items[next].preposition;
        });
    };
    const auto joins = [&](std::uint32_t deed) {
        const bool from = items[next].preposition == annotations.language->partitive;  // "buying 24 planes from X"
        return takes_object_at(annotations, items[deed], items[next].preposition) ||
               ((next == deed + 1 || from) &&
                any_frame(*annotations.language, event_noun_of(annotations, items[deed]), goes_to));
    };
    const Item& last = items[next - 1];  // "strengthening the cooperation with X"
    const bool inner = next - 1 > noun && last.kind == ItemKind::event_noun && last.begin == items[next - 2].end &&
                       may_name(annotations, last, {"05", "06", "07"}) && joins(next - 1);
    const bool aid = items[next].preposition == annotations.language->dative && may_name(annotations, last, {"07"});
    const bool object = inner || aid || (friendly && joins(noun));  // "the presentation of aid to [li-] X"
    return object || gives_by(annotations, item, items[next].preposition) ? items[next].mentions : Indices{};
}

}  // namespace isnad
