// Items: a negation that an exception takes back.
#include <isnad/extract/item/mending.h>

#include <algorithm>

namespace isnad {
namespace {

/// "except [for] X": no clause and no preposition follows, as in "except if", "except after".
bool excepts_somebody(std::span<const Item> items, std::size_t at) {
    const Item& item = items[at];
    return item.kind == ItemKind::adverb && item.analysis != nullptr &&
           item.analysis->particle == Particle::exception && at + 1 < items.size() && is_phrase(items[at + 1]) &&
           items[at + 1].preposition == 0 && !items[at + 1].conjunction;
}

}  // namespace

void assert_exceptions(std::vector<Item>& items) {
    for (std::size_t at = 1; at + 1 < items.size(); ++at) {
        if (!excepts_somebody(items, at)) continue;
        std::size_t before = at - 1;
        while (before > 0 && (is_phrase(items[before]) || items[before].kind == ItemKind::time)) --before;
        if (items[before].kind == ItemKind::verb && items[before].negated) items[before].negated = false;
    }
}

}  // namespace isnad
