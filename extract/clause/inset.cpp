#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "during the operation": behind a preposition that no verb asks for.
bool follows_long_preposition(const Annotations& annotations, std::uint32_t at) {
    constexpr std::size_t long_word = 4;
    if (at == 0 || annotations.text.form(annotations.token(at - 1)).size() < long_word) return false;
    return find_particle(annotations, at - 1, at, Particle::preposition).phrase != nullptr;
}

}  // namespace

std::uint32_t after_inset(std::span<const Item> items, std::uint32_t at) {
    for (std::uint32_t i = at; i < items.size(); ++i) {
        if (items[i].kind != ItemKind::comma) continue;
        const bool time = i > at && items[i - 1].kind == ItemKind::verb && i + 2 < items.size() &&
                          items[i + 1].kind == ItemKind::time && items[i + 2].kind == ItemKind::comma;
        if (!time) return i + 1;
        i += 2;  // "the blast that hit, on Tuesday, X"
    }
    return static_cast<std::uint32_t>(items.size());
}

std::uint32_t end_of_adjunct_inset(std::span<const Item> items, std::uint32_t comma) {
    std::uint32_t at = comma + 1;
    bool times = true;
    for (; at < items.size() && is_plain_adjunct(items[at]) && !items[at].conjunction; ++at)
        times &= !is_phrase(items[at]);
    if (at == comma + 1 || at >= items.size() || items[at].kind != ItemKind::comma) return no_item;
    return times || is_bare_phrase(items, at + 1) ? at : no_item;
}

std::uint32_t behind_description(const Annotations& annotations, std::span<const Item> items, std::uint32_t comma) {
    constexpr std::uint32_t longest = 7;
    if (comma == 0 || comma + 3 >= items.size() || !is_bare_actor(items[comma - 1])) return no_item;
    const Item& epithet = items[comma + 1];
    const bool describes = is_bare_phrase(items, comma + 1) && epithet.kind != ItemKind::event_noun &&
                           bears_article(annotations, epithet.begin) && !any_resolved(annotations, epithet.mentions);
    if (!describes) return no_item;
    std::uint32_t at = comma + 2;
    while (at < items.size() && at < comma + longest && is_plain_adjunct(items[at]) && !items[at].conjunction) ++at;
    if (at >= items.size() || items[at].kind != ItemKind::comma) return no_item;
    return is_bare_phrase(items, at + 1) ? at + 1 : no_item;
}

bool writes_preposition(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::actors) return false;
    const Mention& first = annotations.mentions[item.mentions.front()];
    return first.kind == MentionKind::pronoun || first.preposition != 0;
}

std::uint32_t behind_wish(std::span<const Item> items, std::uint32_t comma) {
    if (comma + 1 >= items.size()) return no_item;
    const Item& wish = items[comma + 1];
    const bool deed = wish.kind == ItemKind::event_noun || wish.kind == ItemKind::verb;
    if (!deed || items[comma - 1].kind == ItemKind::comma || wish.conjunction || wish.preposition != 0) return no_item;
    for (std::uint32_t i = comma + 2; i < items.size(); ++i) {
        if (items[i].kind == ItemKind::quote || items[i].kind == ItemKind::colon) return no_item;
        if (items[i].kind == ItemKind::complementizer && items[i].preposition == 0 &&
            items[i - 1].kind == ItemKind::comma)
            return i;
    }
    return no_item;
}

bool is_link(std::span<const Item> items, std::uint32_t trigger, std::uint32_t pronoun) {
    return trigger > 0 && items[trigger - 1].kind == ItemKind::relative && items[pronoun].kind == ItemKind::pronoun &&
           !items[pronoun].conjunction && is_phrase(items[pronoun - 1]);
}

std::uint32_t behind_members(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& among = items[at];
    const bool word = among.analysis == nullptr  // "between her", made one
                          ? find_particle(annotations, among.begin, among.end, Particle::pronoun).phrase == nullptr
                          : among.end > among.begin + 1 || among.analysis->particle != Particle::apposition;
    const bool opens = at > 0 && among.kind == ItemKind::pronoun && word;
    if (!opens || at + 1 >= items.size() || !is_phrase(items[at + 1]) || items[at + 1].preposition != 0) return at;
    std::uint32_t next = at + 2;
    const auto goes_on = [&](const Item& item) {
        const bool owned = item.analysis != nullptr && item.analysis->enclitic != 0;  // "met, with X, their death"
        if (!is_phrase(item) || (owned && !item.conjunction)) return false;
        const bool beside = item.begin == items[next - 1].end && item.preposition == 0;
        return beside || (item.conjunction && item.preposition == 0) ||
               item.preposition == annotations.language->partitive;
    };
    while (next < items.size() && goes_on(items[next])) ++next;
    const bool closed = next < items.size() && items[next].kind == ItemKind::comma;
    return closed && items[at - 1].kind == ItemKind::comma ? next + 1 : next;
}

/// "continue their search to [li-] establish [the] facts [of the] operation": a genitive without the article has one
/// of its own.
bool goes_on_behind_genitive(const Annotations& annotations, const Item& noun, const Item& item) {
    const std::uint32_t last = noun.end - 1;
    const bool chain = noun.kind == ItemKind::event_noun && noun.preposition != 0 && noun.mentions.empty() &&
                       noun.owner == 0 && noun.end == item.begin && noun.end > noun.begin + 1;
    return chain && item.kind == ItemKind::event_noun && !item.conjunction && !bears_article(annotations, last) &&
           Morphology::has(annotations.token(last), FormKind::noun) &&
           !Morphology::has(annotations.token(last), FormKind::adjective);
}

bool is_of_adjunct_before(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                          std::uint32_t at) {
    if (at <= trigger + 1) return false;
    if (is_object_over_adjuncts(annotations, items, at)) return true;
    if (is_object_behind_paper(annotations, items, trigger, at)) return false;
    if (is_genitive(annotations, items, at)) return true;
    const Item& verb = items[trigger];
    const Item& noun = items[at - 1];
    const Item& item = items[at];
    const bool bare = noun.kind == ItemKind::nominal ||  // "in the explosion of a charge"
                      (noun.kind == ItemKind::event_noun && noun.mentions.empty() && noun.owner == 0);
    const bool genitive = verb.kind == ItemKind::verb && item.kind == ItemKind::event_noun && bare &&
                          noun.preposition != 0 && noun.end == item.begin && noun.end == noun.begin + 1 &&
                          !bears_article(annotations, noun.begin);
    if (verb.kind == ItemKind::verb && goes_on_behind_genitive(annotations, noun, item)) return true;
    return genitive && (annotations.language->verbs[annotations.form(*verb.analysis).entry].casualty != no_entry ||
                        is_noun_of_class(annotations, noun.begin, charge_noun));
}

bool only_moves(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::verb) return false;
    const Verb& verb = annotations.language->verbs[annotations.form(*item.analysis).entry];
    return may_name(annotations, verb, {"04", "08"}) && !may_name(annotations, verb, {"17", "18", "19"});
}

std::uint32_t before_inset(std::span<const Item> items, std::uint32_t at) {
    constexpr std::uint32_t longest = 8;
    for (std::uint32_t i = at; i > 0 && i + longest > at; --i) {
        const ItemKind kind = items[i - 1].kind;
        if (kind == ItemKind::comma) return i - 1;
        const bool passed = is_phrase(items[i - 1]) || kind == ItemKind::time || kind == ItemKind::adverb ||
                            kind == ItemKind::pronoun || kind == ItemKind::according;
        if (!passed) return at;
    }
    return at;
}

std::uint32_t before_relative_inset(std::span<const Item> items, std::uint32_t at) {
    constexpr std::uint32_t longest = 12;
    for (std::uint32_t i = at; i > 1 && i + longest > at; --i) {
        const ItemKind kind = items[i - 1].kind;
        if (kind == ItemKind::relative) return items[i - 2].kind == ItemKind::comma ? i - 2 : at;
        if (kind == ItemKind::comma || kind == ItemKind::quote || kind == ItemKind::complementizer) return at;
    }
    return at;
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
        const bool passed = kind == ItemKind::comma || kind == ItemKind::time || kind == ItemKind::quote;
        if (!passed && !is_phrase(items[i])) return no_item;
    }
    return no_item;
}

std::uint32_t behind_titles(std::span<const Item> items, std::uint32_t at) {
    for (std::uint32_t i = at; i < items.size(); ++i) {
        const Item& item = items[i];
        if (item.kind == ItemKind::complementizer) return item.conjunction ? no_item : i;
        if (item.kind == ItemKind::colon) return i;
        if (item.kind == ItemKind::event_noun && item.preposition == 0) return no_item;
        const bool passed = item.kind == ItemKind::comma || item.kind == ItemKind::time ||
                            item.kind == ItemKind::adverb || item.kind == ItemKind::quote;
        if (!passed && !is_phrase(item)) return no_item;
    }
    return no_item;
}

std::uint32_t find_saying(std::span<const Item> items, std::uint32_t at) {
    const bool deed = at + 1 < items.size() && is_phrase(items[at + 1]);  // "an official [who] goes with X that"
    for (std::uint32_t i = at + 2; i < items.size() && items[i - 1].kind != ItemKind::comma; ++i) {
        const bool passed = is_phrase(items[i - 1]) || items[i - 1].kind == ItemKind::time;
        if (!passed) return no_item;
        if (items[i].kind != ItemKind::complementizer) continue;
        if (items[i - 1].kind != ItemKind::event_noun || items[i - 1].owner == 0)
            return deed && !items[i].conjunction ? i : no_item;
        return items[i - 1].owner == 0 || items[i - 1].end != items[i].begin ? no_item : i - 1;
    }
    return no_item;
}

std::uint32_t behind_paper(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    for (std::uint32_t i = verb + 1; i < items.size(); ++i) {
        const Item& item = items[i];
        if (item.kind == ItemKind::complementizer) return item.conjunction ? no_item : i;
        if (item.kind == ItemKind::colon) return i;
        const bool acts = item.kind == ItemKind::verb || item.kind == ItemKind::participle;
        const bool says = acts && annotations.language->verbs[annotations.form(*item.analysis).entry].says;
        if (says || (acts && item.conjunction) || item.kind == ItemKind::subordinator) return no_item;
    }
    return no_item;
}

std::uint32_t behind_publishing(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    const Item& paper = items[verb - 1];
    if (items[verb].conjunction || items[verb].analysis->enclitic != 0 || paper.preposition == 0 ||
        !is_document(annotations, paper) || bears_article(annotations, paper.begin))
        return no_item;
    std::uint32_t next = verb + 1;
    while (next < items.size() &&
           (items[next].kind == ItemKind::time || (is_phrase(items[next]) && items[next].preposition != 0)))
        ++next;
    if (next == verb + 1 || next >= items.size()) return no_item;
    return items[next].kind == ItemKind::comma || is_bare_actor(items[next]) ? next : no_item;
}

std::uint32_t before_occasion(const Annotations& annotations, std::span<const Item> items, std::uint32_t at,
                              bool about) {
    const Item& last = items[at - 1];
    if (last.kind == ItemKind::quote) {
        const bool quoted = last.closes && at >= 4 && is_phrase(items[at - 2]) && items[at - 3].kind == ItemKind::quote;
        return quoted && is_phrase(items[at - 4]) ? at - 3 : at;
    }
    const bool during = about && last.kind == ItemKind::event_noun && !last.conjunction && last.mentions.empty() &&
                        bears_article(annotations, last.begin) && follows_long_preposition(annotations, last.begin);
    if (during) return at - 1;
    const bool within = about && last.kind == ItemKind::event_noun && !last.conjunction &&
                        annotations.language->locative != 0 && last.preposition == annotations.language->locative;
    return within && (is_document(annotations, last) || tells_or_meets(annotations, last)) ? at - 1 : at;
}

bool leads_to_number(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    return at + 1 < items.size() && items[at + 1].begin == items[at].end && items[at + 1].kind == ItemKind::nominal &&
           is_counted(annotations, items[at + 1].begin);
}

namespace {

/// "met X, who is on a tour since May, Y": the verb before X has him as its subject, and no object yet.
bool awaits_object(const Annotations& annotations, std::span<const Item> items, std::uint32_t relative) {
    if (relative < 3 || items[relative - 3].kind != ItemKind::verb) return false;
    const Item& main = items[relative - 3];
    const Item& subject = items[relative - 2];
    if (!is_bare_actor(subject) || main.analysis->enclitic != 0 || subject.begin != main.end) return false;
    const Verb& verb = annotations.language->verbs[annotations.form(*main.analysis).entry];
    return !verb.says && agrees(annotations, main, subject, true) &&
           any_frame(*annotations.language, verb, has_target_object);
}

/// "urged X, after the talks that he held with Z, Y to": the comma behind the verb of a clause that stands between the
/// main verb's subject and its target.
bool closes_subordinate(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                        std::uint32_t comma) {
    if (!is_phrase(items[comma + 1])) return false;
    std::uint32_t clause = verb;
    while (clause > 0 && items[clause].kind != ItemKind::subordinator && items[clause].kind != ItemKind::comma)
        --clause;
    if (clause < 3 || items[clause].kind != ItemKind::subordinator || !is_bare_actor(items[clause - 2])) return false;
    return items[clause - 3].kind == ItemKind::verb &&
           object_behind_clause(annotations, items, clause - 3, clause) == comma + 1;
}

}  // namespace

bool closes_relative(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                     std::uint32_t comma) {
    if (verb < 2 || comma == verb + 1 || comma + 1 >= items.size()) return false;
    if (closes_subordinate(annotations, items, verb, comma)) return true;
    if (items[verb - 1].kind != ItemKind::relative || items[verb - 2].kind != ItemKind::comma) return false;
    const Item& next = items[comma + 1];
    if (next.preposition != 0 || next.conjunction) return false;
    const auto is_partner = [&](const Item& item) {  // "who telephoned [bi-] Y,"
        return item.kind == ItemKind::actors && item.preposition != 0 &&
               item.preposition != annotations.language->locative;
    };
    if (next.kind == ItemKind::event_noun) return true;
    return next.kind == ItemKind::actors &&
           (awaits_object(annotations, items, verb - 1) ||
            std::ranges::any_of(items.subspan(verb + 1, comma - verb - 1), is_partner));
}

std::uint32_t topic_before_inset(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    constexpr std::uint32_t longest = 8;
    if (verb < 4 || items[verb - 1].kind != ItemKind::comma) return no_item;
    std::uint32_t opens = verb - 2;
    while (opens > 0 && items[opens].kind != ItemKind::comma) {
        const ItemKind kind = items[opens].kind;
        const bool described = is_phrase(items[opens]) || kind == ItemKind::participle || kind == ItemKind::time ||
                               kind == ItemKind::adverb;
        if (!described || verb - opens > longest) return no_item;
        --opens;
    }
    if (opens == 0 || opens + 1 == verb - 1) return no_item;
    const Item& first = items[opens + 1];
    const Item& topic = items[opens - 1];
    const bool another = first.kind == ItemKind::actors && any_resolved(annotations, first.mentions);
    if (first.conjunction || first.preposition != 0 || another || !is_phrase(first)) return no_item;
    if (!is_bare_actor(topic) || !any_resolved(annotations, topic.mentions)) return no_item;
    if (opens == 1) return 0;
    const Item& before = items[opens - 2];
    const bool begins = before.kind == ItemKind::complementizer || before.kind == ItemKind::adversative ||
                        before.kind == ItemKind::colon || before.kind == ItemKind::quote ||
                        (before.kind == ItemKind::verb && is_copula(annotations, before));
    return begins ? opens - 1 : no_item;
}

bool is_renamed(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    const Item& item = items[at];
    if (at < 3 || !is_bare_actor(item) || item.conjunction || item.mentions.size() != 1) return false;
    if (at + 2 >= items.size() || items[at - 1].kind != ItemKind::comma || items[at + 1].kind != ItemKind::comma)
        return false;
    const Item& before = items[at - 2];
    if (before.kind != ItemKind::actors || before.mentions.size() != 1) return false;
    const Mention& name = annotations.mentions[before.mentions.front()];
    const Mention& other = annotations.mentions[item.mentions.front()];
    const bool described = other.kind == MentionKind::title || other.end > other.begin + 1;  // "the occupying power"
    return name.entity != no_entry && name.entity == other.entity && described && !name.names_person() &&
           !is_somebodys(annotations, other);
}

bool describes_adjunct(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    if (at == 0 || at + 1 >= items.size()) return false;
    const Item& item = items[at];
    const Item& noun = items[at - 1];
    const Item& next = items[at + 1];
    if (item.negated && is_bare_actor(item) && is_phrase(noun) && !any_resolved(annotations, item.mentions))
        return item.end == item.begin + 1;  // "an aeroplane without a pilot"
    if (item.kind != ItemKind::nominal || item.preposition != 0 || item.conjunction || item.end != item.begin + 1)
        return false;
    if (!is_phrase(noun) || noun.preposition == 0 || noun.end != item.begin || bears_article(annotations, item.begin))
        return false;
    const bool governs = is_phrase(next) && next.preposition != 0 && !next.conjunction && next.begin <= item.end + 1;
    const Token& word = annotations.token(item.begin);
    const bool adjective = is_adjective_of_belonging(annotations, item.begin) ||
                           Morphology::has(word, FormKind::participle) || Morphology::has(word, FormKind::adjective);
    return governs && adjective && !Morphology::has(word, FormKind::noun) &&
           !Morphology::has(word, FormKind::event_noun) && !Morphology::has(word, FormKind::title);
}

bool follows_quoted_manner(std::span<const Item> items) {
    const std::size_t n = items.size();
    if (n < 5 || items[n - 1].kind != ItemKind::quote || items[n - 3].kind != ItemKind::quote) return false;
    return is_phrase(items[n - 2]) && items[n - 2].preposition != 0 && is_bare_actor(items[n - 4]) &&
           items[n - 5].kind == ItemKind::verb;
}

std::uint32_t agent_of_both(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                            std::uint32_t other) {
    const auto befalls = [&](const Item& item) {
        return item.kind == ItemKind::verb && item.analysis->enclitic == 0 &&
               annotations.language->verbs[annotations.form(*item.analysis).entry].casualty != no_entry;
    };
    if (other + 2 >= items.size() || !items[other].conjunction || !befalls(items[trigger]) || !befalls(items[other]))
        return no_item;
    const Item& fallen = items[other + 1];
    const bool others = is_phrase(fallen) && fallen.preposition == 0 && !any_resolved(annotations, fallen.mentions);
    return others && items[other + 2].kind == ItemKind::agent ? other + 2 : no_item;
}

bool are_adjuncts(std::span<const Item> items) {
    return std::ranges::all_of(items,
                               [](const Item& item) { return item.kind == ItemKind::comma || is_plain_adjunct(item); });
}

}  // namespace isnad
