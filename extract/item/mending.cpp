// Items: phrases that only their neighbours complete.
#include <isnad/extract/item/mending.h>

namespace isnad {
namespace {

/// "in the capital Strelsau": says whether a place of which nothing tells whose it is stands before its name.
bool is_capital_before(const Annotations& annotations, const Item& place, const Item& name) {
    if (place.mentions.size() != 1 || name.kind != ItemKind::actors || name.mentions.size() != 1) return false;
    if (name.begin != place.end || name.preposition != 0 || name.conjunction) return false;
    const Mention& word = annotations.mentions[place.mentions.front()];
    const Mention& city = annotations.mentions[name.mentions.front()];
    return word.title != no_entry && !word.resolved() && word.definite &&
           annotations.language->titles[word.title].visited && city.kind == MentionKind::name &&
           city.entity != no_entry && annotations.lexicon->entities[city.entity].type == "state";
}

/// "the firm and its seat [is] London".
bool is_seat_behind(const Annotations& annotations, const Item& whole, const Item& seat) {
    if (whole.mentions.size() < 2 || !is_phrase(seat) || seat.conjunction) return false;
    const Mention& part = annotations.mentions[whole.mentions.back()];
    return is_own_part(part, annotations.mentions[whole.mentions[whole.mentions.size() - 2]]) &&
           (part.end == seat.begin || part.end == whole.end);
}

}  // namespace

void mend_phrases(Annotations& annotations, std::vector<Item>& items) {
    for (std::size_t at = 0; at + 1 < items.size(); ++at) {
        Item& item = items[at];
        if (item.kind != ItemKind::actors) continue;
        const Item& next = items[at + 1];
        if (is_seat_behind(annotations, item, next)) {
            item.mentions.pop_back();
        } else if (is_capital_before(annotations, item, next)) {
            Mention& place = annotations.mentions[item.mentions.front()];
            place.kind = MentionKind::modified;
            place.entity = annotations.mentions[next.mentions.front()].entity;
        } else {
            continue;
        }
        item.end = next.end;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
    part_from_paper(annotations, items);
    take_up_things(annotations, items);
}

}  // namespace isnad
