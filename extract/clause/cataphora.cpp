// Clauses: a pronoun that stands before whom it means: "during his talks with Y, X said".
#include <isnad/extract/clause/clause.h>

#include <algorithm>

namespace isnad {
namespace {

/// Says whether a clause may begin with what stands in [0, end): adjuncts, and nobody who could be meant.
/// What is no noun phrase and may stand beside a clause.
bool is_beside(const Item& item) {
    return item.kind == ItemKind::comma || item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
           item.kind == ItemKind::other;
}

bool is_fronted(std::span<const Item> items, std::uint32_t end) {
    return items[end].preposition != 0 && std::ranges::all_of(items.first(end), [](const Item& item) {
               return is_phrase(item) ? item.preposition != 0 : is_beside(item);
           });
}

}  // namespace

std::uint32_t subject_behind_adjunct(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    if (!is_fronted(items, i)) return no_item;
    for (std::uint32_t next = i + 1; next < items.size(); ++next) {
        const Item& item = items[next];
        if (item.kind == ItemKind::verb) {
            if (item.conjunction) return no_item;  // goes on with a verb before
            const bool topic = is_bare_actor(items[next - 1]) && next - 1 > i + 1 &&
                               (items[next - 2].kind == ItemKind::comma || items[next - 2].kind == ItemKind::colon);
            if (topic && agrees(annotations, item, items[next - 1], false)) return next - 1;
            const bool subject = next + 1 < items.size() && is_bare_actor(items[next + 1]);
            return subject && agrees(annotations, item, items[next + 1], true) ? next + 1 : no_item;
        }
        if (!is_phrase(item) && item.kind != ItemKind::colon && !is_beside(item)) return no_item;
    }
    return no_item;
}

}  // namespace isnad
