// Clauses: a pronoun that stands before whom it means: "during his talks with Y, X said".
#include <isnad/extract/clause/clause.h>

#include <algorithm>

namespace isnad {
namespace {

/// Says whether a clause may begin with what stands in [0, end): adjuncts, and nobody who could be meant.
/// What is no noun phrase and may stand beside a clause.
bool is_beside(const Item& item) {
    return item.kind == ItemKind::comma || item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
           item.kind == ItemKind::other;
}

bool is_fronted(std::span<const Item> items, std::uint32_t end) {
    return items[end].preposition != 0 && std::ranges::all_of(items.first(end), [](const Item& item) {
               return is_phrase(item) ? item.preposition != 0 : is_beside(item);
           });
}

}  // namespace

std::uint32_t subject_behind_adjunct(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    if (!is_fronted(items, i)) return no_item;
    for (std::uint32_t next = i + 1; next < items.size(); ++next) {
        const Item& item = items[next];
        if (item.kind == ItemKind::verb) {
            if (item.conjunction) return no_item;  // goes on with a verb before
            const bool topic = is_bare_actor(items[next - 1]) && next - 1 > i + 1 &&
                               (items[next - 2].kind == ItemKind::comma || items[next - 2].kind == ItemKind::colon);
            if (topic && agrees(annotations, item, items[next - 1], false)) return next - 1;
            const bool subject = next + 1 < items.size() && is_bare_actor(items[next + 1]);
            return subject && agrees(annotations, item, items[next + 1], true) ? next + 1 : no_item;
        }
        if (!is_phrase(item) && item.kind != ItemKind::colon && !is_beside(item)) return no_item;
    }
    return no_item;
}

std::uint32_t subject_of_main_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    constexpr std::uint32_t longest = 30;
    if (verb == 0 || items[verb - 1].kind != ItemKind::subordinator || items[verb].conjunction) return no_item;
    const bool opens = std::ranges::all_of(items.first(verb - 1), is_beside);
    if (!opens || is_subordinate(annotations, items, verb, Subordination::manner) ||
        is_subordinate(annotations, items, verb, Subordination::contrast))
        return no_item;
    const Features& features = annotations.form(*items[verb].analysis).features;
    const Item& opener = items[verb - 1];  // "in spite of what [ma] is said"
    if (features.voice == Voice::passive ||
        find_particle(annotations, opener.end - 1, opener.end, Particle::which).phrase != nullptr)
        return no_item;
    for (std::uint32_t at = verb + 1; at + 2 < items.size() && at < verb + longest; ++at) {
        if (items[at].kind == ItemKind::colon) return no_item;
        const Item& main = items[at + 1];
        if (items[at].kind != ItemKind::comma || main.kind != ItemKind::verb || main.conjunction) continue;
        const Item& subject = items[at + 2];
        // "after [he] had come, X received him": the pronoun is who came.
        const bool whole = main.analysis->enclitic == 0 && is_bare_actor(subject) && subject.mentions.size() == 1 &&
                           agrees(annotations, main, subject, true);
        const Mention& doer = annotations.mentions[is_bare_actor(subject) ? subject.mentions.front() : 0];
        return whole && doer.kind != MentionKind::modified && agrees(features, doer) ? at + 2 : no_item;
    }
    return no_item;
}

std::uint32_t subject_behind_participle(const Annotations& annotations, std::span<const Item> items, std::uint32_t i) {
    if (!std::ranges::all_of(items.first(i), is_beside)) return no_item;
    for (std::uint32_t at = i + 1; at + 2 < items.size(); ++at) {
        const Item& item = items[at];
        if (item.kind == ItemKind::comma && items[at + 1].kind == ItemKind::verb && !items[at + 1].conjunction) {
            const Item& subject = items[at + 2];
            const bool doer = is_bare_actor(subject) && subject.mentions.size() == 1 &&
                              agrees(annotations, items[at + 1], subject, true);
            return doer && agrees(annotations.form(*items[i].analysis).features,
                                  annotations.mentions[subject.mentions.front()])
                       ? at + 2
                       : no_item;
        }
        if (!is_phrase(item) && !is_beside(item)) return no_item;
    }
    return no_item;
}

}  // namespace isnad
