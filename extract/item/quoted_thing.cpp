// Items: things whose name stands in quotation marks, and the adjective behind it that says whose they are.
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/item_naming.h>
#include <isnad/extract/item/noun_phrase.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {
namespace {

/// The item of the mark that closes the name behind the thing, or 0.
std::size_t end_of_name(const ItemContext& in, std::size_t thing) {
    constexpr std::size_t longest = 5;
    const std::size_t opens = thing + 1;
    if (in.items[opens].kind != ItemKind::quote || in.items[opens].closes) return 0;
    for (std::size_t at = opens + 1; at < in.items.size() && at <= opens + longest; ++at) {
        if (in.items[at].kind == ItemKind::quote) return in.items[at].closes ? at : 0;
        if (!is_phrase(in.items[at])) return 0;
    }
    return 0;
}

}  // namespace

bool quotes_deed_of_somebody(const ItemContext& in, std::uint32_t at) {
    const std::uint32_t behind = at + 3;
    if (in.quote_open || behind >= in.limit || in.a.token(at + 2).mark != Mark::quote) return false;
    if (in.a.mention_at[at + 1] != 0 || !in.a.morphology->has(in.a.token(at + 1), FormKind::event_noun)) return false;
    if (in.a.mention_at[behind] != 0) {
        const Mention& owner = in.a.mentions[in.a.mention_at[behind] - 1];
        return owner.resolved() && owner.preposition == 0 && !owner.conjunction && !bears_article(in.a, at + 1);
    }
    std::uint32_t end = behind;
    return nisba_of(in, behind, end) != no_entry && bears_article(in.a, behind) == bears_article(in.a, at + 1);
}

std::uint32_t past_closing_mark(ItemContext& in, std::uint32_t end) {
    if (in.closes_name == 0 || end != in.closes_name) return end;
    in.closes_name = 0;
    return end + 1;
}

void give_quoted_things(ItemContext& in) {
    for (std::size_t thing = 0; thing + 3 < in.items.size(); ++thing) {
        if (in.items[thing].kind != ItemKind::actors || in.items[thing].mentions.size() != 1) continue;
        Mention& named = in.a.mentions[in.items[thing].mentions.front()];
        const bool nobodys = !named.resolved() && named.end == in.items[thing].end && !named.names_person() &&
                             (named.kind == MentionKind::modified || named.kind == MentionKind::title);
        const std::size_t closing = nobodys ? end_of_name(in, thing) : 0;
        if (closing == 0 || closing + 1 >= in.items.size()) continue;
        const Item& adjective = in.items[closing + 1];
        if (!is_phrase(adjective) || adjective.preposition != 0 || adjective.conjunction ||
            adjective.begin != in.items[closing].end || !bears_article(in.a, adjective.begin))
            continue;
        std::uint32_t end = adjective.begin;
        const std::uint32_t state = nisba_of(in, adjective.begin, end);
        if (state == no_entry || end != adjective.end) continue;
        named.entity = state;
        named.definite = true;
    }
}

}  // namespace isnad
