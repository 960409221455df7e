// Items: a negation that an exception takes back, and "among them", which opens an aside.
#include <isnad/extract/clause/somebody.h>
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

namespace {

/// "between them", a word of its own or a preposition with its pronoun.
bool is_between_them(const Annotations& annotations, const Item& item) {
    if (item.kind == ItemKind::nominal) return item.reciprocal;
    return item.kind == ItemKind::actors && item.mentions.size() == 1 && item.preposition != 0 &&
           item.preposition == annotations.language->between &&
           annotations.mentions[item.mentions.front()].kind == MentionKind::pronoun;
}

/// "were killed, among them two officers": a phrase stands bare behind the word, and people or a comma before it.
bool opens_members(const Annotations& annotations, std::span<const Item> items, std::size_t at) {
    if (at == 0 || at + 1 >= items.size() || !is_between_them(annotations, items[at])) return false;
    const Item& members = items[at + 1];
    const std::uint32_t next = items[at].end;  // "among them three of X's"
    const bool some = members.kind == ItemKind::actors && members.begin > next && is_counted(annotations, next);
    if ((members.begin != next && !some) || members.preposition != 0 || members.conjunction) return false;
    const bool people = members.kind == ItemKind::actors ||
                        (members.kind == ItemKind::nominal && is_counted(annotations, members.begin));
    const Item& before = items[at - 1];
    if (before.kind == ItemKind::comma) return people || members.kind == ItemKind::nominal;
    const bool counted = before.kind == ItemKind::nominal && is_counted(annotations, before.begin);
    return people && (before.kind == ItemKind::actors || counted);
}

}  // namespace

void open_members(const Annotations& annotations, std::vector<Item>& items) {
    for (std::size_t at = 1; at + 1 < items.size(); ++at) {
        if (!opens_members(annotations, items, at)) continue;
        items[at].kind = ItemKind::pronoun;
        items[at].reciprocal = false;
        items[at].preposition = 0;
        items[at].mentions.clear();
    }
}

void assert_exceptions(std::vector<Item>& items) {
    for (std::size_t at = 1; at + 1 < items.size(); ++at) {
        if (!excepts_somebody(items, at)) continue;
        std::size_t before = at - 1;
        while (before > 0 && (is_phrase(items[before]) || items[before].kind == ItemKind::time)) --before;
        if (items[before].kind == ItemKind::verb && items[before].negated) items[before].negated = false;
    }
}

void set_off_descriptions(const Annotations& annotations, std::vector<Item>& items) {
    for (std::size_t at = 2; at + 2 < items.size(); ++at) {
        const Item& who = items[at];
        if (who.kind != ItemKind::pronoun || items[at - 1].kind != ItemKind::actors || who.begin != items[at - 1].end)
            continue;
        const Item& says = items[at - 2];
        const bool said =
            says.kind == ItemKind::verb && annotations.language->verbs[annotations.form(*says.analysis).entry].says;
        const bool told = find_particle(annotations, who.begin, who.end, Particle::apposition).end == who.end;
        if (!said || !told || !is_bare_actor(items[at + 1])) continue;
        std::size_t end = at + 2;
        while (end < items.size() && is_phrase(items[end])) ++end;
        if (end >= items.size() || items[end].kind != ItemKind::complementizer) continue;
        Item comma;  // that nobody has written
        comma.kind = ItemKind::comma;
        comma.begin = comma.end = items[end].begin;
        items.insert(items.begin() + static_cast<std::ptrdiff_t>(end), comma);
        comma.begin = comma.end = items[at].begin;
        items.insert(items.begin() + static_cast<std::ptrdiff_t>(at), comma);
        at = end + 1;
    }
}

}  // namespace isnad
