// Clauses: where a relative clause ends that stands between a subject and its object.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "in the town of X yesterday": what may stand behind the verb in its clause, besides subject and object.
std::uint32_t behind_adjuncts(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    for (; at < items.size(); ++at) {
        if (items[at].kind != ItemKind::adverb && !is_adjunct(annotations, items, at)) return at;
    }
    return at;
}

/// "his leader": says whether the pronoun of somebody else ends the title.
bool bears_pronoun(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::actors) return item.owner != 0;
    const Mention& mention = annotations.mentions[item.mentions.front()];
    return mention.kind == MentionKind::title &&
           std::ranges::any_of(annotations.morphology->titles(annotations.token(mention.begin)),
                               [](const Analysis& title) { return title.enclitic != 0; });
}

/// Where a clause has all that its verb takes: "that X sent [them]", "who heads the committee"; else no_item.
std::uint32_t behind_last_argument(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                                   std::uint32_t antecedent) {
    const Item& taken = items[verb];
    const Features& form = annotations.form(*taken.analysis).features;
    if (form.person != 3 || taken.conjunction || !is_bare_phrase(items, verb + 1) || items[verb + 1].begin != taken.end)
        return no_item;
    const std::uint32_t first = verb + 1;
    const bool by_its_own = taken.analysis->enclitic == 0 && bears_pronoun(annotations, items[first]);
    if (by_its_own) return is_bare_phrase(items, first + 1) ? first + 2 : no_item;  // "whose leader criticized Z"
    const bool by_another = taken.analysis->enclitic != 0 && items[verb + 1].kind == ItemKind::actors;
    const bool by_itself = taken.analysis->enclitic == 0 && items[verb + 1].kind != ItemKind::event_noun &&
                           agrees(annotations, taken, items[antecedent], false);
    return by_another || by_itself ? verb + 2 : no_item;
}

/// "who arrived yesterday in Y": the end of a clause without an object whose verb wants nothing more than the adjuncts
/// behind it, or no_item.
std::uint32_t behind_whole_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                                  std::uint32_t antecedent) {
    const Item& clause = items[verb];
    if (clause.conjunction || clause.analysis->enclitic != 0 || is_bare_phrase(items, verb + 1)) return no_item;
    if (!agrees(annotations, clause, items[antecedent], false)) return no_item;
    const std::uint32_t end = behind_adjuncts(annotations, items, verb + 1);
    if (end == verb + 1 || end >= items.size()) return no_item;
    return wants_nothing_more(annotations, clause, items.subspan(verb + 1, end - verb - 1)) ? end : no_item;
}

/// A frame of the verb has that preposition, whatever stands behind it where `any`; or its light verb has.
bool takes(const Annotations& annotations, const Verb& verb, std::uint8_t preposition, bool any) {
    const auto fits = [&](const Slot& slot) {
        return slot.kind == SlotKind::oblique && slot.preposition == preposition && (!any || slot.word.empty());
    };
    return any_frame(*annotations.language, verb, [&](const Frame& frame) { return any_slot(frame, fits); }) ||
           std::ranges::any_of(verb.lights, [&](const LightUse& light) { return light.preposition == preposition; });
}

/// "asked X, who is visiting Y, [of] Z": the first phrase behind the clause whose preposition the main verb takes, and
/// the verb of the clause does not; else no_item.
std::uint32_t find_phrase_of(const Annotations& annotations, std::span<const Item> items, const Verb& main,
                             const Verb& clause, std::uint32_t from) {
    for (std::uint32_t at = from; at < items.size(); ++at) {
        const Item& item = items[at];
        if (item.kind == ItemKind::time || item.kind == ItemKind::adverb) continue;
        if (!is_phrase(item) || item.conjunction || item.preposition == 0) return no_item;
        const Item& before = items[at - 1];
        const bool of_noun =
            before.kind == ItemKind::event_noun && takes_object_at(annotations, before, item.preposition);
        if (takes(annotations, main, item.preposition, false) && !of_noun &&
            !takes(annotations, clause, item.preposition, true))
            return at;
    }
    return no_item;
}

}  // namespace

bool is_subject_clause(std::span<const Item> items, std::uint32_t verb) {
    const Item& clause = items[verb];
    if (verb == 0 || clause.kind != ItemKind::verb || clause.analysis->enclitic == 0 || clause.conjunction)
        return false;
    const Item& subject = items[verb - 1];
    return is_bare_actor(subject) && subject.end == clause.begin;
}

namespace {

/// "brought the meeting that was held in A X and Y together": X, behind the clause about the meeting; or no_item.
std::uint32_t behind_meeting_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                                    std::uint32_t at) {
    const Item& meeting = items[at - 1];
    if (at != trigger + 2 || meeting.kind != ItemKind::event_noun || items[at].kind != ItemKind::relative)
        return no_item;
    if (at + 2 >= items.size() || items[at + 1].kind != ItemKind::verb || items[at + 1].conjunction) return no_item;
    const Verb& main = annotations.language->verbs[annotations.form(*items[trigger].analysis).entry];
    if (!bears_article(annotations, meeting.begin) || !may_be_subject(annotations, main, meeting)) return no_item;
    std::uint32_t next = at + 2;
    if (items[at + 1].analysis->enclitic != 0 && is_bare_actor(items[next])) ++next;  // "that X hosted [it]"
    next = behind_adjuncts(annotations, items, next);
    const bool found = is_bare_phrase(items, next) && items[next].kind == ItemKind::actors;
    return found && any_resolved(annotations, items[next].mentions) ? next : no_item;
}

/// "went the minister [there] accompanies him a delegation on a tour": what the main verb takes behind who goes with
/// its subject, or no_item.
std::uint32_t behind_companion(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                               std::uint32_t at) {
    const Item& clause = items[at];
    const bool with_him = clause.kind == ItemKind::verb && !clause.conjunction && clause.analysis->enclitic != 0 &&
                          annotations.form(*clause.analysis).features.tense == Tense::imperfect;
    if (at != trigger + 2 || !with_him || !is_bare_phrase(items, at + 1) || items[at + 1].begin != clause.end)
        return no_item;
    const auto& verbs = annotations.language->verbs;
    return find_phrase_of(annotations, items, verbs[annotations.form(*items[trigger].analysis).entry],
                          verbs[annotations.form(*clause.analysis).entry], at + 2);
}

/// "went a delegation [that] includes three ministers of Y on [bi-] a visit": the noun with which the main verb means
/// something, behind the clause about the subject; or no_item.
std::uint32_t light_noun_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                                std::uint32_t from) {
    for (std::uint32_t at = from; at < items.size(); ++at) {
        const Item& item = items[at];
        if (goes_with_light_noun(annotations, items[trigger], item)) return at;
        const bool passed = item.kind == ItemKind::time || item.kind == ItemKind::adverb ||
                            (is_phrase(item) && (item.preposition != 0 || item.conjunction));
        if (!passed) return no_item;
    }
    return no_item;
}

/// A noun for words with a preposition: "in a report", "in the resolution".
bool is_in_words(const Annotations& annotations, const Item& paper) {
    if (paper.preposition == 0) return false;
    return is_document(annotations, paper) || tells_or_meets(annotations, paper) ||
           is_noun_of_class(annotations, paper.begin, resolution_noun);
}

/// "accused X, in a report [that] it published [-hu] on Tuesday, Y": the object behind a clause about words that stand
/// behind the subject; or no_item.
std::uint32_t behind_clause_of_words(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                                     std::uint32_t at) {
    const std::uint32_t verb = items[at].kind == ItemKind::relative ? at + 1 : at;
    if (at < trigger + 3 || verb + 1 >= items.size() || !is_in_words(annotations, items[at - 1])) return no_item;
    const Item& clause = items[verb];
    if (clause.kind != ItemKind::verb || clause.conjunction || is_copula(annotations, clause)) return no_item;
    const Verb& main = annotations.language->verbs[annotations.form(*items[trigger].analysis).entry];
    if (!any_frame(*annotations.language, main, has_target_object)) return no_item;
    const auto is_actor = [&](std::uint32_t one) {
        return is_bare_phrase(items, one) && items[one].kind == ItemKind::actors;
    };
    std::uint32_t next = verb + 1;
    const bool beside = is_actor(next) && items[next].begin == clause.end && clause.analysis->enclitic != 0;
    if (beside && agrees(annotations, clause, items[next], true)) ++next;  // "that the agency published"
    next = behind_adjuncts(annotations, items, next);
    if (!beside && is_actor(next) && is_actor(next + 1) && agrees(annotations, clause, items[next], true)) ++next;
    if (!is_actor(next) || !any_resolved(annotations, items[next].mentions)) return no_item;
    return is_press(annotations, annotations.mentions[items[next].mentions.front()]) ? no_item : next;
}

}  // namespace

std::uint32_t behind_occasion(const Annotations& annotations, std::span<const Item> items, std::uint32_t at) {
    if (items[at].kind != ItemKind::verb) return no_item;
    const Item& verb = items[at];
    const Item& occasion = items[at - 1];
    if (verb.conjunction || verb.analysis->enclitic == 0 || occasion.kind != ItemKind::event_noun) return no_item;
    if (occasion.preposition == 0 || occasion.end != verb.begin || !tells_or_meets(annotations, occasion))
        return no_item;
    std::uint32_t next = at + 1;
    if (next < items.size() && is_bare_actor(items[next]) && items[next].begin == verb.end) ++next;
    const std::uint32_t first = next;
    next = behind_adjuncts(annotations, items, next);
    return next > first && is_bare_phrase(items, next) && items[next].kind != ItemKind::actors &&
                   !items[next].accusative
               ? next
               : no_item;
}

bool wants_nothing_more(const Annotations& annotations, const Item& verb, std::span<const Item> behind) {
    const auto wants = [&](const Slot& slot) {
        if (slot.optional || slot.role == Role::block || slot.kind == SlotKind::subject) return false;
        return slot.kind != SlotKind::oblique ||
               std::ranges::none_of(behind, [&](const Item& item) { return item.preposition == slot.preposition; });
    };
    const Verb& known = annotations.language->verbs[annotations.form(*verb.analysis).entry];
    return any_frame(*annotations.language, known, [&](const Frame& frame) { return !any_slot(frame, wants); });
}

std::uint32_t behind_subject_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                                    std::uint32_t at) {
    const Item& subject = items[at - 1];
    if (items[trigger].kind != ItemKind::verb || subject.end != items[at].begin) return no_item;
    if (!is_bare_actor(subject)) {
        std::uint32_t object = behind_meeting_clause(annotations, items, trigger, at);
        if (object == no_item) object = behind_clause_of_words(annotations, items, trigger, at);
        const bool says = annotations.language->verbs[annotations.form(*items[trigger].analysis).entry].says;
        return object != no_item || says ? object : behind_occasion(annotations, items, at);
    }
    const bool relative = items[at].kind == ItemKind::relative;
    if (!relative && annotations.mentions[subject.mentions.front()].definite)
        return behind_companion(annotations, items, trigger, at);
    std::uint32_t verb = relative ? at + 1 : at;
    const bool copula =
        verb + 1 < items.size() && items[verb].kind == ItemKind::verb && is_copula(annotations, items[verb]);
    if (relative && copula) ++verb;  // "who had attacked"
    if (verb + 2 >= items.size() || items[verb].kind != ItemKind::verb || is_copula(annotations, items[verb]))
        return no_item;
    const auto verb_of = [&](std::uint32_t item) -> const Verb& {
        return annotations.language->verbs[annotations.form(*items[item].analysis).entry];
    };
    const Verb& main = verb_of(trigger);
    const std::uint32_t last = behind_last_argument(annotations, items, verb, at - 1);
    const std::uint32_t behind = last != no_item ? last : verb + (is_bare_phrase(items, verb + 1) ? 2 : 1);
    if (const std::uint32_t own = find_phrase_of(annotations, items, main, verb_of(verb), behind);
        relative && own != no_item)
        return own;
    if (last != no_item && !relative) {
        if (const std::uint32_t noun = light_noun_behind(annotations, items, trigger, last); noun != no_item)
            return noun;
    }
    if (const std::uint32_t whole = relative ? behind_whole_clause(annotations, items, verb, at - 1) : no_item;
        whole != no_item && is_bare_phrase(items, whole))
        return whole;  // "imposed X, who arrived in Y, sanctions on Z"
    if (last == no_item || main.says || !any_frame(*annotations.language, main, has_target_object)) return no_item;
    const std::uint32_t object = behind_adjuncts(annotations, items, last);
    const bool found = is_bare_phrase(items, object) && items[object].kind == ItemKind::actors;
    return found && any_resolved(annotations, items[object].mentions) ? object : no_item;
}

std::uint32_t subject_before_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    const Item& main = items[verb];
    if (main.conjunction || main.analysis->enclitic != 0 || verb < 3) return no_item;
    const bool imperfect = annotations.form(*main.analysis).features.tense != Tense::perfect;
    std::uint32_t at = verb;
    while (at > 0 && (items[at - 1].kind == ItemKind::time || (is_phrase(items[at - 1]) && !items[at - 1].conjunction)))
        --at;
    if (at < 2 || at == verb || !is_bare_phrase(items, at)) return no_item;
    const Item& clause = items[at - 1];
    const Item& topic = items[at - 2];
    const bool told = at > 2 && items[at - 3].kind == ItemKind::complementizer;
    const bool opens = told || (!imperfect && (at == 2 || items[at - 3].kind == ItemKind::comma));
    if (!opens || clause.kind != ItemKind::verb || clause.conjunction || clause.analysis->enclitic != 0 ||
        is_copula(annotations, clause) || clause.begin != topic.end || !is_bare_phrase(items, at - 2))
        return no_item;
    if (annotations.form(*clause.analysis).features.tense != Tense::imperfect) return no_item;
    if (topic.kind != ItemKind::actors) return no_item;
    const Mention& who = annotations.mentions[topic.mentions.front()];
    if (who.definite || (imperfect && who.kind != MentionKind::title)) return no_item;
    return agrees(annotations, clause, topic, false) && agrees(annotations, main, topic, false) ? at - 2 : no_item;
}

std::uint32_t object_behind_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                                   std::uint32_t at) {
    const Item& verb = items[trigger];
    if (verb.kind != ItemKind::verb || verb.analysis->enclitic != 0 || items[at - 1].kind != ItemKind::comma)
        return no_item;
    const std::uint32_t next = after_inset(items, at);
    if (next >= items.size() || items[next].conjunction || !any_resolved(annotations, items[next].mentions))
        return no_item;
    const bool thing = items[next].kind == ItemKind::nominal && items[next].preposition == 0;  // "the decision of X"
    if (items[next].kind != ItemKind::actors && !thing) return no_item;
    if (next + 1 < items.size() && items[next + 1].kind == ItemKind::verb) return no_item;  // the main clause
    const std::uint8_t preposition = items[next].preposition;
    const Verb& known = annotations.language->verbs[annotations.form(*verb.analysis).entry];
    const bool takes = any_frame(*annotations.language, known, [&](const Frame& frame) {
        return any_slot(frame, [&](const Slot& slot) {
            return slot.role == Role::target &&
                   (preposition == 0 ? slot.kind == SlotKind::object
                                     : slot.kind == SlotKind::oblique && slot.preposition == preposition);
        });
    });
    return takes ? next : no_item;
}

}  // namespace isnad
