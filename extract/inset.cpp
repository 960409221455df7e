#include <isnad/extract/inset.h>

namespace isnad {

std::uint32_t after_inset(std::span<const Item> items, std::uint32_t at) {
    for (std::uint32_t i = at; i < items.size(); ++i) {
        if (items[i].kind == ItemKind::comma) return i + 1;
    }
    return static_cast<std::uint32_t>(items.size());
}

std::uint32_t behind_appositions(std::span<const Item> items, std::uint32_t at) {
    constexpr std::uint32_t several = 3;  // behind fewer commas the clause is read word by word
    std::uint32_t commas = 0;
    for (std::uint32_t i = at; i < items.size(); ++i) {
        const ItemKind kind = items[i].kind;
        if (kind == ItemKind::comma) ++commas;
        if (kind == ItemKind::complementizer)
            return commas >= several && items[i - 1].kind == ItemKind::comma && !items[i].conjunction ? i : no_item;
        if (kind == ItemKind::event_noun && items[i].owner != 0) return no_item;  // "[with] his saying, that"
        if (kind != ItemKind::comma && kind != ItemKind::time && !is_phrase(items[i])) return no_item;
    }
    return no_item;
}

}  // namespace isnad
