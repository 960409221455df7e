// Clauses: what somebody says to be needed or possible, and does not tell as done.
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {

namespace {

/// "stressed the need of [the] dialogue, and [of] not meddling, and [of] cooperation": what goes on in a list that a
/// noun of need opens.
bool goes_on_in_needs(const ClauseContext& in, std::uint32_t i) {
    if (!in.items[i].conjunction || in.items[i].preposition != 0 || in.items[i].owner != 0) return false;
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& before = in.items[at - 1];
        const bool beside = before.kind == ItemKind::adverb || before.kind == ItemKind::time;
        if (before.kind == ItemKind::comma || beside) continue;
        if (!is_phrase(before)) return false;
        const bool needed = before.kind == ItemKind::nominal && is_noun_of_class(in.a, before.begin, need_noun) &&
                            !bears_article(in.a, before.begin);
        if (needed) return true;
    }
    return false;
}

}  // namespace

bool is_only_needed(const ClauseContext& in, std::uint32_t i) {
    if (goes_on_in_needs(in, i)) return true;
    std::uint32_t at = i;
    while (at > 0) {
        const Item& noun = in.items[at - 1];
        if (noun.kind == ItemKind::nominal && noun.end == in.items[at].begin && in.items[at].preposition == 0)
            return is_noun_of_class(in.a, noun.begin, need_noun) && !bears_article(in.a, noun.begin);
        if (!in.items[at].conjunction) return false;
        --at;  // what it is coordinated with
        while (at > 0 && is_phrase(in.items[at]) && in.items[at].kind != ItemKind::event_noun) --at;
        if (in.items[at].kind != ItemKind::event_noun) return false;
    }
    return false;
}

}  // namespace isnad
