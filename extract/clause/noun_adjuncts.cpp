// Clauses: a noun of action whose object stands behind the time and place of the deed.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {

std::uint32_t object_over_adjuncts(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun) {
    constexpr std::uint32_t farthest = 4;
    const Item& deed = items[noun];
    if (deed.kind != ItemKind::event_noun || deed.owner == 0 || deed.preposition == 0) return no_item;
    if (!may_name(annotations, deed, {"04"}) || may_name(annotations, deed, {"042"})) return no_item;
    std::uint32_t at = noun + 1;
    const auto tells_where = [&](const Item& item) {
        if (item.kind == ItemKind::time || item.kind == ItemKind::adverb) return true;
        return is_phrase(item) && item.kind != ItemKind::event_noun && !item.conjunction && item.preposition != 0 &&
               (item.preposition == annotations.language->locative ||
                item.preposition == annotations.language->membership);
    };
    while (at < items.size() && at <= noun + farthest && tells_where(items[at])) ++at;
    if (at == noun + 1 || at >= items.size() || !is_bare_actor(items[at]) || items[at].conjunction) return no_item;
    return items[at].begin == items[at - 1].end && takes_object(annotations, deed) ? at : no_item;
}

bool is_object_over_adjuncts(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    constexpr std::uint32_t farthest = 5;
    for (std::uint32_t noun = at; noun > 0 && noun + farthest > at; --noun) {
        if (items[noun - 1].kind == ItemKind::event_noun)
            return object_over_adjuncts(annotations, items, noun - 1) == at;
        if (items[noun - 1].kind == ItemKind::verb || items[noun - 1].kind == ItemKind::comma) return false;
    }
    return false;
}

bool is_object_of_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& noun = items[at - 1];
    if (items[at].kind != ItemKind::actors || noun.kind != ItemKind::event_noun || noun.preposition == 0 ||
        noun.end != items[at].begin || !takes_object(annotations, noun))
        return false;
    if (is_owned_and_described(annotations, noun)) return false;  // "met during his latest visit X"
    return noun.owner != 0 || (any_resolved(annotations, noun.mentions) &&
                               annotations.mentions[noun.mentions.front()].begin == noun.begin + 1);
}

bool is_of_set_off_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const auto is_comma = [&](std::uint32_t i) { return i < items.size() && items[i].kind == ItemKind::comma; };
    const bool closed = is_comma(at + 1) || is_comma(at + 2);
    for (std::uint32_t before = at; before > 1; --before) {
        const Item& item = items[before];
        const bool thing = item.kind == ItemKind::nominal || item.kind == ItemKind::event_noun;
        if (!thing || item.preposition != 0 || item.conjunction || items[before - 1].end != item.begin) return false;
        const Item& deed = items[before - 1];
        if (deed.kind == ItemKind::event_noun && deed.owner != 0)
            return deed.preposition != 0 && is_comma(before - 2) && (closed || takes_object(annotations, deed));
        if (!is_phrase(deed) || bears_article(annotations, deed.end - 1)) return false;
    }
    return false;
}

bool is_object_behind_paper(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                            std::uint32_t at) {
    if (at < trigger + 2 || items[trigger].kind != ItemKind::verb || items[trigger].analysis->enclitic != 0)
        return false;
    const Item& paper = items[at - 1];
    const Item& deed = items[at];
    if (paper.preposition == 0 || paper.preposition != annotations.language->locative) return false;
    if (!is_document(annotations, paper) || paper.end != paper.begin + 1 || bears_article(annotations, paper.begin))
        return false;
    const bool definite = deed.kind == ItemKind::event_noun && deed.preposition == 0 && !deed.conjunction &&
                          deed.begin == paper.end && bears_article(annotations, deed.begin);
    const Verb& verb = annotations.language->verbs[annotations.form(*items[trigger].analysis).entry];
    if (!definite || !may_name(annotations, verb, {"015", "016", "05", "11", "12"})) return false;
    return std::ranges::all_of(items.subspan(trigger + 1, at - trigger - 2), [&](const Item& item) {
        return is_bare_actor(item) || item.kind == ItemKind::time || item.kind == ItemKind::comma;
    });
}

}  // namespace isnad
