#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/lexicon/adjective_class.h>
#include <isnad/extract/mention/casualty_noun.h>
#include <isnad/extract/mention/title_chain.h>
#include <isnad/extract/record/casualty_victims.h>

#include <algorithm>
#include <string>
#include <utility>

namespace isnad {
namespace {

/// "ten of the soldiers".
bool is_only_partitive(const Annotations& annotations, std::uint32_t at, std::uint32_t end) {
    const PhraseMatch of = find_particle(annotations, at, end, Particle::preposition);
    return of.phrase != nullptr && of.end == end && of.phrase->entry != 0 &&
           of.phrase->entry == annotations.language->partitive;
}

/// A number of the tokens [floor, end) that counts what begins at `noun`.
NumberExpression number_between(const Annotations& annotations, std::uint32_t floor, std::uint32_t noun,
                                std::uint32_t end) {
    if (const NumberExpression own = read_number(annotations, noun, end, true); own.end != 0) return own;
    for (std::uint32_t at = floor; at < noun; ++at) {
        const NumberExpression number = read_number(annotations, at, noun, true);
        if (number.end != 0 && (number.end == noun || is_only_partitive(annotations, number.end, noun))) return number;
    }
    return {};
}

bool is_human(const Annotations& annotations, const Mention& mention) {
    if (mention.names_person() || mention.kind == MentionKind::people) return true;
    if (mention.kind != MentionKind::title || mention.title == no_entry) return false;
    const TitleKind kind = annotations.language->titles[mention.title].kind;
    return kind == TitleKind::person || kind == TitleKind::people || kind == TitleKind::force;
}

/// The first that an item names; people of whom nobody can tell more are no actors of a noun whose genitive they are.
const Mention* first_mention(const Annotations& annotations, const Item& item, std::uint32_t at) {
    if (!item.mentions.empty()) return &annotations.mentions[item.mentions.front()];
    const std::uint32_t mention = at < item.end ? annotations.mention_at[at] : 0;
    return mention == 0 ? nullptr : &annotations.mentions[mention - 1];
}

/// "and hurt a third": one more of those told of before.
bool adds_one(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::nominal || item.end != item.begin + 1) return false;
    const auto words = annotations.morphology->words(annotations.token(item.begin));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::adjective && form.entry == ordinal_adjective &&
               !annotations.proclitic(word).article;
    });
}

/// "gunmen two [ithnayn]": the number behind its noun.
NumberExpression two_behind(const Annotations& annotations, std::uint32_t at) {
    if (at >= annotations.text.tokens.size()) return {};
    const NumberExpression number = read_number(annotations, at, at + 1);
    return number.value == 2 ? number : NumberExpression{};
}

/// "and some thirty": words of quantity that "and" joins to what stands before them.
bool adds_some(const Annotations& annotations, std::uint32_t at, std::uint32_t end) {
    const PhraseMatch some = find_particle(annotations, at, end, Particle::quantifier);
    return some.phrase != nullptr && annotations.proclitic(*some.analysis).conjunction;
}

/// The first token of a number, of which `begin` is one or stands before it.
std::uint32_t begin_of_number(const Annotations& annotations, std::uint32_t begin, const NumberExpression& number) {
    while (begin < number.end && read_number(annotations, begin, number.end, true).end != number.end) ++begin;
    while (begin > 0 && read_number(annotations, begin - 1, number.end).end == number.end)
        --begin;  // "[a] hundred and"
    return begin;
}

/// The count of the first that an item names, by a number or by the form of its noun. `fall` as for read_victims(), or
/// no_item for what "and" adds.
std::optional<Count> count_of(const Annotations& annotations, std::span<const Item> items, std::uint32_t fall,
                              std::uint32_t victim) {
    NumberExpression number = number_of(annotations, items, victim);
    std::uint32_t at = items[victim].begin;
    if (fall + 1 == victim && number.end == 0 && is_some_of(annotations, items, fall)) victim = fall;
    if (fall == victim && number.end == 0) {  // the noun's own genitive
        at = items[victim].begin + 1;
        number = read_number(annotations, at, items[victim].end);
    }
    if (number.end == 0) {
        if (const NumberExpression two = two_behind(annotations, items[victim].end); two.end != 0)
            return count_from(annotations, items[victim].end, two);
        const Mention* mention = first_mention(annotations, items[victim], at);
        if (mention == nullptr && adds_one(annotations, items[victim])) return Count{1, std::nullopt};
        return mention == nullptr ? std::nullopt : one_or_two(annotations, *mention);
    }
    at = begin_of_number(annotations, std::min(at, number.end - 1), number);
    if (at > 0 && is_counted(annotations, at - 1)) return std::nullopt;  // "between 30 and 40"
    return count_from(annotations, at, number);
}

/// "a soldier and three civilians": those of one item that are counted each for itself.
void read_each(const Annotations& annotations, std::span<const Item> items, std::uint32_t victim,
               std::vector<Victims>& all) {
    const Item& item = items[victim];
    if (item.mentions.size() < 2) return;
    std::vector<Victims> each;
    std::uint32_t floor = item.begin;
    for (const std::uint32_t index : item.mentions) {
        const Mention& mention = annotations.mentions[index];
        if (mention.begin < floor) return;  // two names of one
        Victims one;
        one.item = victim;
        one.mentions = {index};
        if (each.empty()) {
            one.count = all.front().count;
        } else {
            const NumberExpression number = number_between(annotations, floor, mention.begin, mention.begin);
            one.count = number.end == 0 ? one_or_two(annotations, mention)
                                        : std::optional(count_from(annotations, floor, number));
        }
        if (!one.count) return;
        one.content = span_of_tokens(annotations, mention.begin, mention.end);
        floor = mention.end;
        each.push_back(std::move(one));
    }
    each.front().content.begin = std::min(each.front().content.begin, all.front().content.begin);
    all = std::move(each);
}

/// "five soldiers of [min] X and three civilians": the phrases that "and" adds behind an item.
void read_added(const Annotations& annotations, std::span<const Item> items, std::uint32_t victim,
                std::vector<Victims>& all) {
    for (std::uint32_t i = victim + 1; i < items.size(); ++i) {
        const Item& item = items[i];
        const bool whose = item.preposition != 0 && !item.conjunction && is_phrase(item);  // "five dead of the army"
        if (whose && i == victim + 1) continue;
        const bool joined = item.conjunction || adds_some(annotations, items[i - 1].end, item.begin);
        const bool added =
            joined && item.preposition == 0 && (item.kind == ItemKind::nominal || item.kind == ItemKind::actors);
        if (!added) return;
        const NumberExpression number = number_of(annotations, items, i);
        if (number.end != 0 && number.end < item.end && casualty_noun(annotations, number.end) != nullptr)
            return;  // "and 50 wounded": told by their own word
        Victims more;
        more.item = i;
        more.mentions = item.mentions;
        more.count = count_of(annotations, items, no_item, i);
        if (!more.count || (number.end == 0 && item.kind != ItemKind::actors)) return;
        more.content = span_of_tokens(annotations, item.begin, item.end);
        all.push_back(std::move(more));
    }
}

}  // namespace

std::optional<Count> one_or_two(const Annotations& annotations, const Mention& mention) {
    if (!is_human(annotations, mention)) return std::nullopt;
    if (mention.number == Number::dual) return Count{2, std::nullopt};
    const bool office = mention.kind == MentionKind::title && mention.resolved() && mention.title != no_entry &&
                        annotations.language->titles[mention.title].kind == TitleKind::person;
    const bool one = mention.names_person() || (mention.number == Number::singular && (!mention.definite || office));
    return one ? std::optional(Count{1, std::nullopt}) : std::nullopt;
}

Span span_of_tokens(const Annotations& annotations, std::uint32_t begin, std::uint32_t end) {
    if (begin >= end) return {};
    return {annotations.token(begin).span.begin, annotations.token(end - 1).span.end};
}

NumberExpression number_of(const Annotations& annotations, std::span<const Item> items, std::uint32_t item) {
    const std::uint32_t begin = items[item].begin;
    return number_between(annotations, item == 0 ? begin : items[item - 1].end, begin, items[item].end);
}

Count count_from(const Annotations& annotations, std::uint32_t begin, const NumberExpression& number) {
    const Span span = span_of_tokens(annotations, begin_of_number(annotations, begin, number), number.end);
    return {static_cast<std::uint32_t>(number.value),
            Quotation{span, std::string(slice(annotations.document->text, span))}};
}

bool is_some_of(const Annotations& annotations, std::span<const Item> items, std::uint32_t fall) {
    const std::uint32_t begin = items[fall].begin + 1;
    if (fall + 1 >= items.size() || items[fall + 1].kind != ItemKind::actors ||
        items[fall + 1].begin != items[fall].end + 1)
        return false;
    const std::uint8_t of = items[fall + 1].preposition;
    return items[fall].mentions.empty() && of != 0 && of == annotations.language->partitive &&
           read_number(annotations, begin, items[fall].end).end == items[fall].end;
}

std::vector<Victims> read_victims(const Annotations& annotations, std::span<const Item> items, std::uint32_t fall,
                                  std::uint32_t victim) {
    std::vector<Victims> all(1);
    Victims& first = all.front();
    first.item = victim;
    first.mentions = items[victim].mentions;
    first.count = count_of(annotations, items, fall, victim);
    const std::uint32_t begin = victim == fall ? items[victim].begin + 1 : items[victim].begin;
    first.content = span_of_tokens(annotations, begin, items[victim].end);
    read_each(annotations, items, victim, all);
    read_added(annotations, items, victim, all);
    return all;
}

}  // namespace isnad
