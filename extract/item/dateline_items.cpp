// Items: where and when the article was written, and by which agency.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/item_context.h>

#include <algorithm>

namespace isnad {
namespace {

/// "(Agency)" from the item on.
bool names_agency(const Annotations& annotations, std::span<const Item> items, std::size_t open) {
    return open + 2 < items.size() && items[open].kind == ItemKind::open && items[open + 1].kind == ItemKind::actors &&
           items[open + 2].kind == ItemKind::close && items[open + 1].mentions.size() == 1 &&
           is_press(annotations, annotations.mentions[items[open + 1].mentions.front()]);
}

/// "Urgent | the minister: ...", "Video: the minister: ...": a word that says what kind of news it is.
void drop_label(ItemContext& in) {
    if (in.items.size() < 4) return;
    const Item& label = in.items[0];
    const Item& mark = in.items[1];
    const bool word = label.end == label.begin + 1 && label.mentions.empty() && is_phrase(label) &&
                      in.a.token(label.begin).kind == TokenKind::word;
    if (!word) return;
    const Span span = in.a.token(mark.begin).span;
    const bool bar = mark.kind == ItemKind::other && slice(in.a.document->text, span) == "|";
    const bool two =
        mark.kind == ItemKind::colon && in.items[2].kind == ItemKind::actors && in.items[3].kind == ItemKind::colon;
    if (bar || two) in.items.erase(in.items.begin(), in.items.begin() + 2);
}

}  // namespace

void drop_dateline(ItemContext& in) {
    drop_label(in);
    constexpr std::size_t longest = 10;
    const auto is_dash = [&](std::size_t i) {
        return i < in.items.size() && in.items[i].kind == ItemKind::comma &&
               in.a.token(in.items[i].begin).mark == Mark::dash && in.a.token(in.items[i].begin).spaced;
    };
    const auto drop = [&](std::size_t count) {
        in.items.erase(in.items.begin(), in.items.begin() + static_cast<std::ptrdiff_t>(count));
    };
    const bool placed =
        in.items.size() > 1 && in.items.front().kind == ItemKind::actors && names_place(in, in.items.front());
    for (std::size_t i = 1; placed && i < in.items.size() && i < longest; ++i) {
        const ItemKind kind = in.items[i].kind;
        if (is_dash(i)) {
            drop(i + 1);
            break;
        }
        if (names_agency(in.a, in.items, i)) break;
        if (kind == ItemKind::verb || kind == ItemKind::participle || kind == ItemKind::complementizer) return;
    }
    // "(Agency) - ", "Strelsau 3 May (Agency) ": the agency may stand behind the dash, and without one.
    std::size_t agency = 0;
    while (agency < in.items.size() && agency < longest && in.items[agency].kind != ItemKind::open &&
           (in.items[agency].kind == ItemKind::time || is_phrase(in.items[agency])))
        ++agency;
    if (!names_agency(in.a, in.items, agency) || (agency > 0 && !placed)) return;
    drop(agency + (is_dash(agency + 3) ? 4 : 3));
}

bool names_place(const ItemContext& in, const Item& item) {
    const Mention& mention = in.a.mentions[item.mentions.front()];
    return mention.capital || mention.kind == MentionKind::name;
}

}  // namespace isnad
