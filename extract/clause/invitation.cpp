// Clauses: who is asked by a request at which he acts: "met at the request of X".
#include <isnad/extract/clause/clause.h>

namespace isnad {
namespace {

/// "at [bi-] or upon the request of [min] X", "in answer to [li-] a call of [min] X".
bool is_asked_of(const Annotations& annotations, std::span<const Item> items, std::uint32_t request) {
    const Language& language = *annotations.language;
    const Item& noun = items[request];
    const bool at = noun.preposition != 0 && noun.preposition == language.membership;
    const bool answered = request > 0 && noun.preposition != 0 && noun.preposition == language.dative &&
                          items[request - 1].kind == ItemKind::event_noun && items[request - 1].end == noun.begin &&
                          !items[request - 1].analysis_definite(annotations);
    const bool upon = noun.preposition != 0 && noun.preposition == language.grounds;
    return (at || answered || upon) && language.partitive != 0 && items[request + 1].preposition == language.partitive;
}

}  // namespace

std::uint32_t verb_asked_for(const Annotations& annotations, std::span<const Item> items, std::uint32_t request) {
    const Item& noun = items[request];
    if (noun.kind != ItemKind::event_noun || request + 1 >= items.size() || noun.analysis_definite(annotations))
        return no_item;
    if (!is_asked_of(annotations, items, request)) return no_item;
    for (std::uint32_t verb = request; verb > 0; --verb) {
        const Item& before = items[verb - 1];
        if (before.kind == ItemKind::verb) return verb - 1;
        const bool inset = before.kind == ItemKind::comma && verb == request;  // "sent, at the request of X, aid"
        if (!inset && !is_phrase(before) && before.kind != ItemKind::time && before.kind != ItemKind::adverb)
            return no_item;
    }
    return no_item;
}

std::uint32_t verb_behind_request(const Annotations& annotations, std::span<const Item> items, std::uint32_t request) {
    const Item& noun = items[request];
    if (noun.kind != ItemKind::event_noun || request + 1 >= items.size() || noun.analysis_definite(annotations))
        return no_item;
    if (!is_asked_of(annotations, items, request)) return no_item;
    const std::uint32_t first = noun.preposition == annotations.language->dative ? request - 1 : request;
    const ItemKind before = first == 0 ? ItemKind::comma : items[first - 1].kind;
    if (before != ItemKind::comma && before != ItemKind::complementizer && before != ItemKind::adversative)
        return no_item;
    std::uint32_t at = request + 1;
    while (at < items.size() && (is_phrase(items[at]) || items[at].kind == ItemKind::time)) ++at;
    const bool verb = at + 1 < items.size() && items[at].kind == ItemKind::comma &&
                      items[at + 1].kind == ItemKind::verb && !items[at + 1].conjunction;
    return verb ? at + 1 : no_item;
}

}  // namespace isnad
