#include <isnad/extract/mention/casualty_noun.h>
#include <isnad/extract/record/casualty_tally.h>

namespace isnad {
namespace {

constexpr std::uint32_t nearby = 5;  // phrases between the noun and its number: "in the raid", "from 10", "until now"

/// Says whether an item is a number alone, or the number with a noun for people.
bool tells_how_many(const Annotations& annotations, const Item& item) {
    return (item.kind == ItemKind::nominal || item.kind == ItemKind::actors) && !item.conjunction &&
           read_number(annotations, item.begin, item.end).end != 0;
}

/// Between what is counted and how many there are: adverbs, phrases behind prepositions, the place.
bool stands_before_number(const Item& item) {
    return item.kind == ItemKind::adverb || item.kind == ItemKind::time || is_phrase(item);
}

}  // namespace

std::optional<Tally> read_tally(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    const Item& item = items[i];
    if (item.preposition != 0 || item.end < item.begin + 2) return std::nullopt;
    if (!is_noun_of_class(annotations, item.begin, tally_noun)) return std::nullopt;
    const Casualty* word = casualty_noun(annotations, item.begin + 1);
    if (word == nullptr || word->kind != Casualty::Kind::victims) return std::nullopt;
    const bool behind_verb = i > 0 && items[i - 1].kind == ItemKind::verb && !items[i - 1].negated;
    std::uint32_t verb = i + 1;
    while (!behind_verb && verb < items.size() && verb < i + nearby && stands_before_number(items[verb])) ++verb;
    if (!behind_verb && (verb >= items.size() || items[verb].kind != ItemKind::verb || items[verb].negated))
        return std::nullopt;
    std::optional<std::uint32_t> found;
    for (std::uint32_t at = behind_verb ? i + 1 : verb + 1; at < items.size() && at < i + 2 * nearby; ++at) {
        if (tells_how_many(annotations, items[at]) && (!found || items[at].preposition != 0))
            found = at;  // "from 10 to 12"
        if (!stands_before_number(items[at]) || items[at].conjunction || (found && *found != at)) break;
    }
    if (!found) return std::nullopt;
    const NumberExpression number = read_number(annotations, items[*found].begin, items[*found].end);
    if (number.end < items[*found].end && casualty_noun(annotations, number.end) != nullptr)
        return std::nullopt;  // "rose to 12 dead" tells it itself
    return Tally{word, item.begin + 1, count_from(annotations, items[*found].begin, number)};
}

}  // namespace isnad
