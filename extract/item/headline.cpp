#include <isnad/extract/clause/clause.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

bool is_present(const Annotations& annotations, const Item& item) {
    return item.kind == ItemKind::verb && !item.conjunction && item.analysis->enclitic == 0 &&
           annotations.form(*item.analysis).features.tense == Tense::imperfect;
}

/// Nothing but phrases stands between the verb of the first clause and the actors.
bool is_plain(std::span<const Item> between) {
    return std::ranges::all_of(between, [](const Item& item) {
        return is_phrase(item) || item.kind == ItemKind::adverb || item.kind == ItemKind::time;
    });
}

/// A person of whom only the title is known.
bool is_title_alone(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::actors || item.mentions.size() != 1) return false;
    const Mention& holder = annotations.mentions[item.mentions.front()];
    return holder.kind == MentionKind::title && holder.title != no_entry && !holder.names_person() && holder.definite &&
           holder.number == Number::singular && annotations.language->titles[holder.title].kind == TitleKind::person;
}

/// Returns the item behind the rest of the title: what is joined to it and what stands in parentheses, or one more
/// adjective; or the title itself.
std::size_t end_of_title(const Annotations& annotations, std::span<const Item> items, std::size_t title) {
    constexpr std::size_t longest = 4;
    const auto joined = [&](std::size_t at) {
        return at < items.size() && is_phrase(items[at]) && items[at].kind != ItemKind::actors &&
               items[at].conjunction && items[at].preposition == 0;
    };
    std::size_t at = title + 1;
    while (joined(at) && at < title + longest) ++at;
    if (at + 2 < items.size() && items[at].kind == ItemKind::open && items[at + 2].kind == ItemKind::close)
        return at + 3;
    const bool adjective =
        at == title + 2 && items[title + 1].kind == ItemKind::nominal &&
        bears_article(annotations, items[title + 1].begin) &&
        annotations.morphology->has(annotations.token(items[title].end - 1), FormKind::adjective) &&
        (annotations.morphology->has(annotations.token(items[title + 1].begin), FormKind::adjective) ||
         annotations.morphology->has(annotations.token(items[title + 1].begin), FormKind::nisba));
    return adjective ? at : title;
}

/// "[a] Ruritanian scholar of [fi] X": one person of a known state or body.
bool is_somebody_of(const Annotations& annotations, const Item& item) {
    if (item.mentions.size() != 1) return false;
    const Mention& holder = annotations.mentions[item.mentions.front()];
    return holder.kind == MentionKind::title && holder.title != no_entry && holder.resolved() &&
           holder.number == Number::singular && annotations.language->titles[holder.title].kind == TitleKind::person;
}

/// "X from [min] the capital: ...", "X about [an] the talks: ...": but "deputy for Y: Smith" is a list.
bool speaks_from(const Annotations& annotations, std::span<const Item> items, std::uint32_t colon) {
    const Language& language = *annotations.language;
    const std::uint8_t link = items[1].preposition;
    const bool fitting =
        link != 0 && (link == language.partitive || link == language.deputation || link == language.grounds);
    if (!fitting || colon + 1 >= items.size()) return false;
    return colon + 2 < items.size() || items[colon + 1].kind != ItemKind::actors;
}

/// "the court in [fi] Ruritania: ...": a body right before where it is, and nothing between that and the colon.
bool is_body_at_its_seat(const Annotations& annotations, std::span<const Item> items) {
    if (items.size() < 4 || items[2].kind != ItemKind::colon || items[1].kind != ItemKind::actors) return false;
    if (items[1].preposition == 0 || items[1].preposition != annotations.language->locative) return false;
    if (items[0].mentions.size() != 1 || items[1].mentions.empty()) return false;
    const Mention& body = annotations.mentions[items[0].mentions.front()];
    const std::uint32_t state = annotations.mentions[items[1].mentions.front()].entity;
    return body.kind == MentionKind::title && body.title != no_entry && body.entity != no_entry &&
           body.entity == state && annotations.language->titles[body.title].kind != TitleKind::people;
}

}  // namespace

bool are_spoken(const Annotations& annotations, std::span<const Item> words) {
    if (words.empty()) return false;
    const Item& first = words.front();
    if (first.negated || first.kind == ItemKind::verb || first.kind == ItemKind::hypothetical) return true;
    if (first.kind == ItemKind::quote) return !first.closes;
    if (words.size() > 1 && first.kind == ItemKind::actors && words[1].kind == ItemKind::verb) return true;
    return std::ranges::any_of(words, [&](const Item& item) {
        return item.kind == ItemKind::verb && annotations.form(*item.analysis).features.person != 3;
    });
}

bool opens_second_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t actors) {
    if (actors < 2 || actors + 1 >= items.size() || !is_phrase(items[actors])) return false;
    if (items[actors].end != items[actors + 1].begin || !is_present(annotations, items[actors + 1])) return false;
    return is_bare_actor(items[0]) && is_present(annotations, items[1]) && is_plain(items.subspan(2, actors - 2));
}

std::uint32_t colon_behind_occasion(const Annotations& annotations, std::span<const Item> items) {
    constexpr std::size_t last = 9;
    if (is_body_at_its_seat(annotations, items)) return 2;
    const Mention& speaker = annotations.mentions[items[0].mentions.front()];
    const bool person =
        speaker.names_person() || is_title_alone(annotations, items[0]) || is_somebody_of(annotations, items[0]);
    if (!person || !is_phrase(items[1]) || items[1].preposition == 0) return no_item;
    bool occasion = false;
    for (std::uint32_t i = 1; i <= last && i < items.size(); ++i) {
        const Item& item = items[i];
        if (item.kind == ItemKind::colon)
            return occasion || are_spoken(annotations, items.subspan(i + 1)) || speaks_from(annotations, items, i)
                       ? i
                       : no_item;
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::quote) return no_item;
        occasion |= item.kind == ItemKind::event_noun &&
                    (is_document(annotations, item) || may_name(annotations, item, {"01", "04"}));
    }
    return no_item;
}

void part_headline(const Annotations& annotations, std::vector<Item>& items) {
    constexpr std::size_t farthest = 10;
    for (std::uint32_t at = 2; at + 1 < items.size() && at < farthest; ++at) {
        Item& list = items[at];
        if (!is_phrase(list) || list.mentions.size() < 2) continue;  // "sign the accord of A and B ends"
        const Mention& last = annotations.mentions[list.mentions.back()];
        if (!last.conjunction || !opens_second_clause(annotations, items, at)) continue;
        const Number number = annotations.form(*items[at + 1].analysis).features.number;
        if (number == Number::dual || number == Number::plural) return;
        Item subject = list;
        subject.kind = ItemKind::actors;
        subject.begin = last.begin;
        subject.analysis = nullptr;
        subject.preposition = 0;
        subject.conjunction = true;
        subject.mentions = {list.mentions.back()};
        list.mentions.pop_back();
        list.end = last.begin;
        items.insert(items.begin() + at + 1, subject);
        return;
    }
}

void join_citizens(const Annotations& annotations, std::vector<Item>& items) {
    for (std::size_t at = 0; at + 1 < items.size(); ++at) {
        Item& people = items[at];
        const Item& states = items[at + 1];
        if (people.kind != ItemKind::actors || states.kind != ItemKind::actors || states.mentions.size() < 2) continue;
        if (people.mentions.size() != 1 || states.preposition != 0 || states.begin != people.end) continue;
        const Mention& who = annotations.mentions[people.mentions.front()];
        const bool unknown = who.kind == MentionKind::title && !who.resolved() && !who.definite &&
                             who.number == Number::plural && !who.names_person();
        const bool listed = std::ranges::all_of(states.mentions, [&](std::uint32_t state) {
            return annotations.mentions[state].begin >= states.end && annotations.mentions[state].names_body();
        });
        if (!unknown || !listed) continue;
        people.mentions = states.mentions;
        people.end = states.end;
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
}

void join_names(const Annotations& annotations, std::vector<Item>& items) {
    for (std::size_t at = 0; at + 2 < items.size(); ++at) {
        if (!is_title_alone(annotations, items[at])) continue;
        const std::size_t name = end_of_title(annotations, items, at);
        if (name == at || name >= items.size() || items[name].kind != ItemKind::actors) continue;
        const Item& holder = items[name];
        const Mention& named = annotations.mentions[holder.mentions.front()];
        if (holder.preposition != 0 || holder.conjunction || !named.names_person() || named.kind == MentionKind::title)
            continue;
        const bool of_body = annotations.mentions[items[at].mentions.front()].resolved();
        if (!of_body || named.entity != no_entry) items[at].mentions = holder.mentions;
        items[at].end = holder.end;
        const auto first = items.begin() + static_cast<std::ptrdiff_t>(at) + 1;
        items.erase(first, items.begin() + static_cast<std::ptrdiff_t>(name) + 1);
    }
}

}  // namespace isnad
