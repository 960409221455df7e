#include <isnad/extract/apposition.h>

namespace isnad {

bool names_subject(const Annotations& annotations, std::span<const Item> items, std::uint32_t subject,
                   std::uint32_t at) {
    const Item& item = items[at];
    if (item.kind != ItemKind::actors || item.preposition != 0 || item.conjunction || item.mentions.size() != 1)
        return false;
    if (at <= subject + 1 || items[at - 1].kind != ItemKind::comma || items[subject].kind != ItemKind::actors)
        return false;
    const Mention& named = annotations.mentions[item.mentions.front()];
    const Mention& title = annotations.mentions[items[subject].mentions.back()];
    const bool bare = title.kind == MentionKind::title && !title.names_person() && title.title != no_entry &&
                      annotations.language->titles[title.title].kind == TitleKind::person;
    const bool closed =
        at + 1 < items.size() && (items[at + 1].kind == ItemKind::comma || items[at].end > items[at + 1].begin);
    const bool same = named.entity == no_entry ? closed && named.title != no_entry : named.entity == title.entity;
    return bare && named.names_person() && same;
}

bool leads_to_speech(std::span<const Item> items, std::uint32_t at) {
    if (items[at - 1].kind != ItemKind::comma) return false;
    for (std::uint32_t i = at; i < items.size(); ++i) {
        const Item& item = items[i];
        if (item.kind == ItemKind::complementizer) return !item.conjunction;
        if (item.kind == ItemKind::colon || (item.kind == ItemKind::quote && !item.closes)) return true;
        const bool passed = is_phrase(item) || item.kind == ItemKind::comma || item.kind == ItemKind::time ||
                            item.kind == ItemKind::adverb || item.kind == ItemKind::quote;
        if (!passed) return false;
    }
    return false;
}

bool is_named_after(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    if (item.kind != ItemKind::nominal || item.analysis == nullptr || item.analysis->enclitic == 0) return false;
    if (item.preposition != 0 || item.conjunction || at + 1 >= items.size()) return false;
    const Item& name = items[at + 1];
    if (name.kind != ItemKind::actors || name.preposition != 0 || name.begin != item.end) return false;
    const Mention& state = annotations.mentions[name.mentions.front()];
    return state.kind == MentionKind::name && state.resolved() && !state.conjunction && !state.capital;
}

bool is_second_title(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    const Item& before = items[at - 1];
    if (item.kind != ItemKind::actors || before.kind != ItemKind::actors || before.end != item.begin) return false;
    if (item.mentions.size() != 1 || before.mentions.empty()) return false;
    const Mention& one = annotations.mentions[before.mentions.back()];
    const Mention& other = annotations.mentions[item.mentions.front()];
    return one.person != no_entry && one.person == other.person;
}

}  // namespace isnad
