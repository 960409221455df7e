// Control: who leaves, cuts ties or stays away "in protest at [ihtijajan ala]" something protests.
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/event_context.h>

#include <algorithm>

namespace isnad {

Mentions protesting_by_deed(const EventContext& in, std::uint32_t i) {
    const Item& noun = in.items[i];
    if (!noun.accusative || noun.preposition != 0 || noun.owner != 0 || !noun.mentions.empty()) return {};
    if (i + 1 >= in.items.size() || in.items[i + 1].preposition == 0 || !may_name(in.a, noun, {"14"})) return {};
    for (std::size_t e = in.events.size(); e-- > in.first_event;) {
        const Event& deed = in.events[e];
        if (deed.item >= i || in.items[deed.item].kind != ItemKind::verb) continue;
        const std::string_view root = root_of(in.a.lexicon->relations[deed.frame->relation]);
        const bool acts = root == "12" || root == "16" || root == "08" || root == "04";
        const auto between = std::span(in.items).subspan(deed.item + 1, i - deed.item - 1);
        const bool one_clause = std::ranges::none_of(between, [](const Item& item) {
            return item.kind == ItemKind::verb || item.kind == ItemKind::complementizer ||
                   item.kind == ItemKind::relative;
        });
        return acts && one_clause ? deed.sources : Mentions{};
    }
    return {};
}

}  // namespace isnad
