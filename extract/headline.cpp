#include <isnad/extract/headline.h>

#include <algorithm>

namespace isnad {
namespace {

bool is_present(const Annotations& annotations, const Item& item) {
    return item.kind == ItemKind::verb && !item.conjunction && item.analysis->enclitic == 0 &&
           annotations.form(*item.analysis).features.tense == Tense::imperfect;
}

/// Nothing but phrases stands between the verb of the first clause and the actors.
bool is_plain(std::span<const Item> between) {
    return std::ranges::all_of(between, [](const Item& item) {
        return is_phrase(item) || item.kind == ItemKind::adverb || item.kind == ItemKind::time;
    });
}

}  // namespace

bool opens_second_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t actors) {
    if (actors < 2 || actors + 1 >= items.size() || items[actors].kind != ItemKind::actors) return false;
    if (items[actors].end != items[actors + 1].begin || !is_present(annotations, items[actors + 1])) return false;
    return items[0].kind == ItemKind::actors && items[0].preposition == 0 && is_present(annotations, items[1]) &&
           is_plain(items.subspan(2, actors - 2));
}

void part_headline(const Annotations& annotations, std::vector<Item>& items) {
    constexpr std::size_t farthest = 10;
    for (std::uint32_t at = 2; at + 1 < items.size() && at < farthest; ++at) {
        Item& list = items[at];
        if (list.kind != ItemKind::actors || list.mentions.size() < 2) continue;
        const Mention& last = annotations.mentions[list.mentions.back()];
        if (!last.conjunction || !opens_second_clause(annotations, items, at)) continue;
        const Number number = annotations.form(*items[at + 1].analysis).features.number;
        if (number == Number::dual || number == Number::plural) return;
        Item subject = list;
        subject.begin = last.begin;
        subject.analysis = nullptr;
        subject.preposition = 0;
        subject.conjunction = true;
        subject.mentions = {list.mentions.back()};
        list.mentions.pop_back();
        list.end = last.begin;
        items.insert(items.begin() + at + 1, subject);
        return;
    }
}

}  // namespace isnad
