// Items: where and when the article was written, and by which agency.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>

#include <algorithm>

namespace isnad {
namespace {

/// "(Agency)" from the item on.
bool names_agency(const Annotations& annotations, std::span<const Item> items, std::size_t open) {
    return open + 2 < items.size() && items[open].kind == ItemKind::open && items[open + 1].kind == ItemKind::actors &&
           items[open + 2].kind == ItemKind::close && items[open + 1].mentions.size() == 1 &&
           is_press(annotations, annotations.mentions[items[open + 1].mentions.front()]);
}

}  // namespace

void ItemBuilder::drop_dateline() {
    constexpr std::size_t longest = 10;
    const auto is_dash = [&](std::size_t i) {
        return i < items_.size() && items_[i].kind == ItemKind::comma && a_.token(items_[i].begin).mark == Mark::dash &&
               a_.token(items_[i].begin).spaced;
    };
    const auto drop = [&](std::size_t count) {
        items_.erase(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(count));
    };
    const bool placed = items_.size() > 1 && items_.front().kind == ItemKind::actors && names_place(items_.front());
    for (std::size_t i = 1; placed && i < items_.size() && i < longest; ++i) {
        const ItemKind kind = items_[i].kind;
        if (is_dash(i)) {
            drop(i + 1);
            break;
        }
        if (names_agency(a_, items_, i)) break;
        if (kind == ItemKind::verb || kind == ItemKind::participle || kind == ItemKind::complementizer) return;
    }
    // "(Agency) - ", "Strelsau 3 May (Agency) ": the agency may stand behind the dash, and without one.
    std::size_t agency = 0;
    while (agency < items_.size() && agency < longest && items_[agency].kind != ItemKind::open &&
           (items_[agency].kind == ItemKind::time || is_phrase(items_[agency])))
        ++agency;
    if (!names_agency(a_, items_, agency) || (agency > 0 && !placed)) return;
    drop(agency + (is_dash(agency + 3) ? 4 : 3));
}

bool ItemBuilder::names_place(const Item& item) const {
    const Mention& mention = a_.mentions[item.mentions.front()];
    return mention.capital || mention.kind == MentionKind::name;
}

}  // namespace isnad
