// Events: who a verb in a relative clause is about, with a relative pronoun or without.
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "X, whom Y accuses [-ha]": the pronoun is X, and what stands right behind it is no object.
bool follows_pronoun(std::span<const Item> items, std::uint32_t verb, const Arguments& args) {
    return items[verb].analysis->enclitic != 0 && args.objects.front() == verb + 1;
}

bool may_be_done_by_thing(const Item& noun, const Item& verb) {
    return is_phrase(noun) && noun.kind != ItemKind::actors && noun.mentions.empty() && verb.analysis->enclitic == 0;
}

/// "the captives whom [alladhina] she holds [-hum]": a verb in the singular that takes up those many has another
/// subject.
bool takes_up_many(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    const Analysis& word = *items[verb].analysis;
    if (word.enclitic == 0 || items[verb - 1].kind != ItemKind::relative) return false;
    const Features& features = annotations.form(word).features;
    const Features& pronoun = annotations.language->enclitics[word.enclitic - 1U].features;
    const std::uint32_t antecedent = find_antecedent(items, verb);
    if (antecedent == no_item || items[antecedent].mentions.empty()) return false;
    const Mention& many = annotations.mentions[items[antecedent].mentions.front()];
    const bool one = items[antecedent].mentions.size() == 1 && many.names_body();  // "X, who backs [-hum] them"
    return !one && features.number == Number::singular && features.person == 3 && pronoun.person == 3 &&
           pronoun.number == Number::plural;
}

}  // namespace

std::uint32_t EventFinder::named_noun_before(std::uint32_t i) const {
    if (i < 2 || items_[i].conjunction || items_[i].analysis->enclitic != 0) return no_item;
    std::uint32_t noun = i - 1;
    while (noun > 0 && is_phrase(items_[noun]) && items_[noun].preposition != 0 &&
           !clause_.resolved(noun_subjects_[noun]))
        --noun;
    const Item& deed = items_[noun];
    if (noun + 1 == i || deed.kind != ItemKind::event_noun || deed.analysis_definite(a_)) return no_item;
    if (!clause_.resolved(noun_subjects_[noun])) return no_item;
    return may_be_subject(a_, clause_.verb_of(items_[i]), deed) ? noun : no_item;
}

bool may_be_subject(const Annotations& annotations, const Verb& verb, const Item& deed) {
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        return any_slot(frame, [&](const Slot& slot) {
            return slot.kind == SlotKind::subject && !slot.word.empty() && bears_word(annotations, deed, slot.word);
        });
    });
}

namespace {

/// "a tour [that] lasts a week and takes in X": the noun that a frame of the second verb asks for, over the clause of
/// the first; or no_item.
std::uint32_t noun_over_clause(const Annotations& annotations, std::span<const Item> items, const Verb& verb,
                               std::uint32_t i) {
    constexpr std::uint32_t farthest = 8;
    bool clause = false;
    for (std::uint32_t at = i; at > 0 && at + farthest > i; --at) {
        const Item& item = items[at - 1];
        if (item.kind == ItemKind::event_noun && may_be_subject(annotations, verb, item))
            return clause && item.owner == 0 ? at - 1 : no_item;
        clause |= item.kind == ItemKind::verb;
        const bool passed = is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::comma ||
                            item.kind == ItemKind::adverb || (item.kind == ItemKind::verb && !item.conjunction);
        if (!passed) return no_item;
    }
    return no_item;
}

}  // namespace

std::uint32_t EventFinder::noun_of_relatives(std::uint32_t i) const {
    if (const std::uint32_t noun = named_noun_before(i); noun != no_item) return noun;
    if (items_[i].conjunction && items_[i].analysis->enclitic == 0) {
        const std::uint32_t noun = noun_over_clause(a_, items_, clause_.verb_of(items_[i]), i);
        const bool fitting = noun != no_item && gender_fits(clause_.features_of(items_[i]).gender,
                                                            a_.form(*items_[noun].analysis).features.gender);
        if (fitting && clause_.resolved(noun_subjects_[noun])) return noun;
    }
    if (clause_.strikes_behind_owner(i)) return i - 2;
    if (i < 3 || !items_[i].conjunction || items_[i].analysis->enclitic != 0) return no_item;
    std::uint32_t at = i;
    while (at > 1 && (items_[at - 1].kind == ItemKind::time || items_[at - 1].kind == ItemKind::adverb ||
                      (is_phrase(items_[at - 1]) && items_[at - 1].preposition != 0)))
        --at;
    const bool strikes = may_name(a_, clause_.verb_of(items_[i]), {"18", "19"});
    if (strikes && at > 2 && items_[at - 1].kind == ItemKind::comma) --at;
    // "an attack that X claimed and [that] struck Y": X's attack
    if (strikes && at > 3 && is_bare_actor(items_[at - 1]) && items_[at - 2].kind == ItemKind::verb) --at;
    if (at < 2 || items_[at - 1].kind != ItemKind::verb || items_[at - 1].analysis->enclitic == 0) return no_item;
    const std::uint32_t noun = at - 2;
    if (strikes && !may_name(a_, items_[noun], {"18", "19"})) return no_item;
    if (!clause_.follows_bare_noun(at - 1) || items_[noun].end != items_[at - 1].begin) return no_item;
    const Gender gender = a_.form(*items_[noun].analysis).features.gender;
    const bool fitting = gender == clause_.features_of(items_[i]).gender && gender != Gender::any &&
                         clause_.features_of(items_[i]).number == Number::singular;
    return fitting && clause_.resolved(noun_subjects_[noun]) ? noun : no_item;
}

Mentions EventFinder::issuer_of(std::uint32_t noun) {
    const Item& item = items_[noun];
    const Item* next = noun + 1 < items_.size() ? &items_[noun + 1] : nullptr;
    const bool from = next != nullptr && next->kind == ItemKind::actors && next->preposition != 0 &&
                      next->preposition == a_.language->partitive && clause_.resolved(next->mentions);
    if (from) return next->mentions;  // "got a call from X"
    if (clause_.resolved(noun_subjects_[noun])) return noun_subjects_[noun];
    if (clause_.resolved(item.mentions)) return item.mentions;
    if (item.owner != 0) return owner_before(noun, a_.language->enclitics[item.owner - 1U].features);
    const bool of = next != nullptr && next->kind == ItemKind::actors && next->preposition != 0 &&
                    (next->preposition == a_.language->dative || next->preposition == a_.language->partitive);
    if (of) return clause_.resolved(next->mentions) ? next->mentions : Mentions{};
    for (std::uint32_t verb = noun; verb > 0; --verb) {
        if (items_[verb - 1].kind == ItemKind::complementizer) return {};
        if (items_[verb - 1].kind == ItemKind::verb) return subjects_[verb - 1];
    }
    return {};
}

bool EventFinder::names_no_subject(std::uint32_t i, const Arguments& args) const {
    if (args.objects.size() < 2 || !clause_.has_right_subject(i, args)) return true;
    const Item& second = items_[args.objects[1]];  // "holds X responsible": two objects of one verb
    return args.objects.size() == 2 && second.kind != ItemKind::actors &&
           any_frame(*a_.language, clause_.verb_of(items_[i]), [&](const Frame& frame) {
               return has_target_object(frame) && any_slot(frame, [&](const Slot& slot) {
                          return slot.kind == SlotKind::noun && bears_word(a_, second, slot.word);
                      });
           });
}

Mentions EventFinder::issuer_taken_up(std::uint32_t i, const Arguments& args) {
    if (i < 2 || i + 2 >= items_.size() || items_[i].analysis->enclitic != 0) return {};
    const Item& within = items_[i + 1];
    const Verb& verb = clause_.verb_of(items_[i]);
    const bool told = args.speech != no_item;  // "X's statements to Y in which [he] said that"
    if (told && (!verb.says || clause_.has_right_subject(i, args))) return {};
    if (within.kind != ItemKind::actors || within.preposition == 0 || within.begin != items_[i].end) return {};
    const bool argument = any_frame(
        *a_.language, verb, [&](const Frame& frame) { return has_slot(frame, SlotKind::oblique, within.preposition); });
    if (argument && within.preposition != a_.language->locative) return {};  // "asked of him"
    const Mention& pronoun = a_.mentions[within.mentions.front()];
    if (pronoun.kind != MentionKind::pronoun || pronoun.number != Number::singular || !names_no_subject(i, args))
        return {};
    if (!told && !verb.says && !any_frame(*a_.language, verb, has_target_object)) return {};
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& noun = items_[at - 1];
        if (noun.kind == ItemKind::complementizer || noun.kind == ItemKind::quote || noun.kind == ItemKind::colon ||
            noun.kind == ItemKind::verb || noun.kind == ItemKind::subordinator || noun.kind == ItemKind::adversative)
            return {};
        if (noun.kind != ItemKind::nominal && noun.kind != ItemKind::event_noun) continue;
        const bool speaks = is_document(a_, noun) || tells_or_meets(a_, noun);
        if (!speaks || noun.analysis == nullptr) continue;
        if (is_she(a_.form(*noun.analysis).features) != (pronoun.gender == Gender::feminine)) continue;
        const Mentions issuer = issuer_of(at - 1);
        const bool said_again = !args.objects.empty() && items_[args.objects.front()].kind == ItemKind::actors &&
                                clause_.same_actor(issuer, items_[args.objects.front()].mentions);
        const bool fitting = clause_.fits(clause_.features_of(items_[i]), issuer) && !clause_.is_press(issuer);
        return fitting && !said_again ? issuer : Mentions{};
    }
    return {};
}

Mentions EventFinder::described_as(std::uint32_t i) const {
    if (i < 3 || items_[i].conjunction || items_[i - 1].end != items_[i].begin) return {};
    std::uint32_t noun = i - 1;
    while (noun > 2 && is_phrase(items_[noun]) && items_[noun].preposition != 0) --noun;
    if (items_[noun].kind != ItemKind::nominal || is_definite(a_, items_[noun]) ||
        items_[noun - 1].kind != ItemKind::pronoun || items_[noun].begin != items_[noun - 1].end)
        return {};
    bool person = false;
    for (std::uint32_t at = items_[noun].begin; at < items_[noun].end; ++at)
        person |= a_.mention_at[at] != 0 && a_.mentions[a_.mention_at[at] - 1].kind == MentionKind::title;
    const std::uint32_t before = items_[noun - 2].kind == ItemKind::comma && noun > 2 ? noun - 3 : noun - 2;
    const bool known = person && items_[before].kind == ItemKind::actors;
    return known && clause_.fits(clause_.features_of(items_[i]), items_[before].mentions) ? items_[before].mentions
                                                                                          : Mentions{};
}

bool EventFinder::find_subject_described(std::uint32_t i, Arguments& args) const {
    if (Mentions described = described_as(i); !described.empty()) {
        args.subject_mentions = std::move(described);
        return true;
    }
    const bool bare = clause_.follows_bare_noun(i) && items_[i - 1].end == items_[i].begin;
    if (!bare || !is_deed_of_somebody(i, i - 1, args)) return false;
    const bool says = clause_.verb_of(items_[i]).says && args.speech != no_item;
    if (says && clause_.acts_right(i, no_item, args)) return false;
    args.subject = i - 1;  // "a tour [that] takes in X and Y"
    args.subject_mentions = noun_subjects_[i - 1];
    return true;
}

bool EventFinder::find_relative_subject(std::uint32_t i, std::uint32_t antecedent, Arguments& args) {
    if (antecedent == no_item) return find_subject_described(i, args);
    const Item& item = items_[i];
    const bool says = clause_.verb_of(item).says && args.speech != no_item;
    const bool right = clause_.has_right_subject(i, args);
    const bool right_actors = right && clause_.acts_right(i, antecedent, args);
    if (!right_actors && is_suffered_by(i, antecedent)) return args.implicit = true;
    if (says && !right && clause_.is_told_of(i, antecedent, args)) {
        find_implicit_subject(i, args);
        return true;
    }
    const Item& noun = items_[antecedent];
    const bool owned = clause_.resolved(noun.mentions) || clause_.resolved(noun_subjects_[antecedent]);
    if (right_actors && item.analysis->enclitic == 0 && noun.kind == ItemKind::event_noun && !owned &&
        noun.owner == 0 && may_be_subject(a_, clause_.verb_of(item), noun)) {
        args.subject = antecedent;  // "the meeting that brought [jama'a] X and Y together"
        return true;
    }
    if (noun.kind == ItemKind::nominal && !right_actors && clause_.verb_of(item).by_persons) {
        args.subject_mentions = unknown_name(antecedent);  // "that Smith, who arrived"
        if (!args.subject_mentions.empty()) {
            args.subject = antecedent;
            return true;
        }
    }
    if (!right_actors && clause_.has_pronoun_behind(i) && clause_.holds_place(i)) {
        find_implicit_subject(i, args);  // "the towns that [she] controls [alay-ha]"
        if (clause_.is_person(args.subject_mentions)) args.subject_mentions.clear();
        return true;
    }
    const bool cleft = items_[antecedent + 1].kind == ItemKind::pronoun &&
                       item.analysis->enclitic == 0;  // "it is X who did it": the doer is never to the right
    // "X, whom Smith supports": the pronoun is the object, so who stands beside the verb does it, known or not.
    const bool suffers_it = right && follows_pronoun(items_, i, args) && !items_[i + 1].conjunction &&
                            is_unknown_word(a_, items_[i + 1].begin);
    const bool actors =
        noun.kind == ItemKind::actors && ((!right_actors && !suffers_it && !takes_up_many(a_, items_, i)) || cleft);
    if ((actors && clause_.take_antecedent(i, antecedent, args)) || clause_.take_genitive(i, antecedent, args))
        return true;
    const Mentions& owner = noun_subjects_[antecedent].empty() ? noun.mentions : noun_subjects_[antecedent];
    if (says && !right_actors && clause_.takes_up_noun(args) && clause_.resolved(owner) &&
        clause_.fits(clause_.features_of(item), owner)) {
        args.subject = antecedent;  // "X's statements in which he said that"
        args.subject_mentions = owner;
        return true;
    }
    if (clause_.strikes(i, antecedent, args) || is_deed_of_somebody(i, antecedent, args)) {
        args.subject = antecedent;
        args.subject_mentions = noun_subjects_[antecedent];
        return true;
    }
    if (!may_be_done_by_thing(noun, item) || clause_.has_right_subject(i, args)) return false;
    args.subject = antecedent;  // "coins that pass from hand to hand": no actor does it
    return true;
}

bool EventFinder::is_deed_of_somebody(std::uint32_t i, std::uint32_t antecedent, const Arguments& args) const {
    if (items_[antecedent].kind != ItemKind::event_noun || !clause_.resolved(noun_subjects_[antecedent])) return false;
    const Number number = clause_.features_of(items_[i]).number;  // "the identity of the two who carried out"
    if (number == Number::plural) return false;
    if (number == Number::dual && a_.form(*items_[antecedent].analysis).features.number != Number::dual) return false;
    return items_[i].analysis->enclitic == 0 && !clause_.takes_up_noun(args);
}

void EventFinder::find_speaking_subject(Arguments& args) {
    args.implicit = true;
    const Event* speech = events_.size() > first_event_ ? &events_.back() : nullptr;
    args.subject_mentions = speech != nullptr && speech->speech_begin != no_item ? speech->sources : discourse_.speaker;
}

}  // namespace isnad
