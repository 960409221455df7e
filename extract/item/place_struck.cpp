// Items: places that are spelled like verbs, where a verb and its subject stand before them.
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/reading.h>

namespace isnad {

bool is_place_acted_upon(const ItemContext& in, std::uint32_t at, const Mention& mention) {
    if (mention.kind != MentionKind::modified || !mention.resolved() || mention.conjunction) return false;
    std::size_t before = in.items.size();
    if (before > 0 && in.items[before - 1].kind == ItemKind::time) --before;  // "shelled the army yesterday Aden"
    if (before < 2 || !is_bare_actor(in.items[before - 1]) || in.items[before - 2].kind != ItemKind::verb) return false;
    if (in.items[before - 1].end != at && before == in.items.size()) return false;
    const Analysis& acts = *in.items[before - 2].analysis;
    return acts.enclitic == 0 && !in.a.language->verbs[in.a.form(acts).entry].says;
}

}  // namespace isnad
