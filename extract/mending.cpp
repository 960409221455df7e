// Items: phrases that only their neighbours complete.
#include <isnad/extract/mending.h>

namespace isnad {
namespace {

/// "in the capital Strelsau".
void join_capitals(Annotations& annotations, std::vector<Item>& items) {
    for (std::size_t at = 0; at + 1 < items.size(); ++at) {
        Item& place = items[at];
        const Item& name = items[at + 1];
        if (place.kind != ItemKind::actors || place.mentions.size() != 1 || name.kind != ItemKind::actors) continue;
        if (name.begin != place.end || name.preposition != 0 || name.conjunction || name.mentions.size() != 1) continue;
        Mention& word = annotations.mentions[place.mentions.front()];
        const Mention& city = annotations.mentions[name.mentions.front()];
        const bool unowned = word.title != no_entry && !word.resolved() && word.definite &&
                             annotations.language->titles[word.title].visited;
        const bool state = city.kind == MentionKind::name && city.entity != no_entry &&
                           annotations.lexicon->entities[city.entity].type == "state";
        if (!unowned || !state) continue;
        word.kind = MentionKind::modified;
        word.entity = city.entity;
        place.end = name.end;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
}

/// "the firm and its seat [is] London".
void drop_seats(const Annotations& annotations, std::vector<Item>& items) {
    for (std::size_t at = 0; at + 1 < items.size(); ++at) {
        Item& whole = items[at];
        const Item& seat = items[at + 1];
        if (whole.kind != ItemKind::actors || whole.mentions.size() < 2 || !is_phrase(seat) || seat.conjunction)
            continue;
        const Mention& part = annotations.mentions[whole.mentions.back()];
        if (!is_own_part(part, annotations.mentions[whole.mentions[whole.mentions.size() - 2]])) continue;
        if (part.end != seat.begin && part.end != whole.end) continue;
        whole.mentions.pop_back();
        whole.end = seat.end;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
}

}  // namespace

void mend_phrases(Annotations& annotations, std::vector<Item>& items) {
    drop_seats(annotations, items);
    join_capitals(annotations, items);
    part_from_paper(annotations, items);
}

}  // namespace isnad
