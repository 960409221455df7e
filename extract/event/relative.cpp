// Events: who a verb in a relative clause is about, with a relative pronoun or without.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_lights.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/noun_object.h>
#include <isnad/extract/event/passive.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/subject.h>
#include <isnad/extract/event/subject_name.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <ranges>

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

/// "a tour of the region [that] takes in X": the noun before phrases that a frame of the verb asks for, or no_item.
std::uint32_t named_noun_before(const EventContext& in, std::uint32_t i) {
    if (i < 2 || in.items[i].conjunction || in.items[i].analysis->enclitic != 0) return no_item;
    std::uint32_t noun = i - 1;
    while (noun > 0 && is_phrase(in.items[noun]) && in.items[noun].preposition != 0 &&
           !resolved(in.clause, in.noun_subjects[noun]))
        --noun;
    const Item& deed = in.items[noun];
    if (noun + 1 == i || deed.kind != ItemKind::event_noun || deed.analysis_definite(in.a)) return no_item;
    if (!resolved(in.clause, in.noun_subjects[noun])) return no_item;
    return may_be_subject(in.a, verb_of(in.clause, in.items[i]), deed) ? noun : no_item;
}

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

/// "got a call from [min] X": X, right behind the noun.
Mentions sender_of(const EventContext& in, std::uint32_t noun) {
    const Item* next = noun + 1 < in.items.size() ? &in.items[noun + 1] : nullptr;
    const bool from = next != nullptr && next->kind == ItemKind::actors && next->preposition != 0 &&
                      next->preposition == in.a.language->partitive && resolved(in.clause, next->mentions);
    return from ? next->mentions : Mentions{};
}

/// Whose a speech, a statement or a meeting is: its owner's, or who the verb before says held or issued it.
Mentions issuer_of(EventContext& in, std::uint32_t noun) {
    const Item& item = in.items[noun];
    const Item* next = noun + 1 < in.items.size() ? &in.items[noun + 1] : nullptr;
    if (Mentions sender = sender_of(in, noun); !sender.empty()) return sender;
    if (resolved(in.clause, in.noun_subjects[noun])) return in.noun_subjects[noun];
    if (resolved(in.clause, item.mentions)) return item.mentions;
    if (item.owner != 0) return owner_before(in, noun, in.a.language->enclitics[item.owner - 1U].features);
    const bool of = next != nullptr && next->kind == ItemKind::actors && next->preposition != 0 &&
                    (next->preposition == in.a.language->dative || next->preposition == in.a.language->partitive);
    if (of) return resolved(in.clause, next->mentions) ? next->mentions : Mentions{};
    for (std::uint32_t verb = noun; verb > 0; --verb) {
        if (in.items[verb - 1].kind == ItemKind::complementizer) return {};
        if (in.items[verb - 1].kind == ItemKind::verb) return in.subjects[verb - 1];
    }
    return {};
}

/// No subject stands behind the verb, but at most whom it is done to.
bool names_no_subject(const EventContext& in, std::uint32_t i, const Arguments& args) {
    if (args.objects.size() < 2 || !has_right_subject(in.clause, i, args)) return true;
    const Item& second = in.items[args.objects[1]];  // "holds X responsible": two objects of one verb
    return args.objects.size() == 2 && second.kind != ItemKind::actors &&
           any_frame(*in.a.language, verb_of(in.clause, in.items[i]), [&](const Frame& frame) {
               return has_target_object(frame) && any_slot(frame, [&](const Slot& slot) {
                          return slot.kind == SlotKind::noun && bears_word(in.a, second, slot.word);
                      });
           });
}

/// "X, who is [wa-huwa] the first Ruritanian minister [who] visits Y": behind a noun for persons in the indefinite.
Mentions described_as(const EventContext& in, std::uint32_t i) {
    if (i < 3 || in.items[i].conjunction || in.items[i - 1].end != in.items[i].begin) return {};
    std::uint32_t noun = i - 1;
    while (noun > 2 && is_phrase(in.items[noun]) && in.items[noun].preposition != 0) --noun;
    if (in.items[noun].kind != ItemKind::nominal || is_definite(in.a, in.items[noun]) ||
        in.items[noun - 1].kind != ItemKind::pronoun || in.items[noun].begin != in.items[noun - 1].end)
        return {};
    bool person = false;
    for (std::uint32_t at = in.items[noun].begin; at < in.items[noun].end; ++at)
        person |= in.a.mention_at[at] != 0 && in.a.mentions[in.a.mention_at[at] - 1].kind == MentionKind::title;
    const std::uint32_t before = in.items[noun - 2].kind == ItemKind::comma && noun > 2 ? noun - 3 : noun - 2;
    const bool known = person && in.items[before].kind == ItemKind::actors;
    return known && fits(in.clause, features_of(in.clause, in.items[i]), in.items[before].mentions)
               ? in.items[before].mentions
               : Mentions{};
}

/// "the Ruritanian raids that hit X": whose raids they are hit him. Not "the talks in which X took part".
bool is_deed_of_somebody(const EventContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args) {
    if (in.items[antecedent].kind != ItemKind::event_noun || !resolved(in.clause, in.noun_subjects[antecedent]))
        return false;
    const Number number = features_of(in.clause, in.items[i]).number;  // "the identity of the two who carried out"
    if (number == Number::plural) return false;
    if (number == Number::dual && in.a.form(*in.items[antecedent].analysis).features.number != Number::dual)
        return false;
    return in.items[i].analysis->enclitic == 0 && !takes_up_noun(in.clause, args);
}

/// The same without a relative pronoun: "a tour [that] takes in X and Y".
bool find_subject_described(const EventContext& in, std::uint32_t i, Arguments& args) {
    if (Mentions described = described_as(in, i); !described.empty()) {
        args.subject_mentions = std::move(described);
        return true;
    }
    const bool bare = follows_bare_noun(in.clause, i) && in.items[i - 1].end == in.items[i].begin;
    if (!bare || !is_deed_of_somebody(in, i, i - 1, args)) return false;
    const bool says = verb_of(in.clause, in.items[i]).says && args.speech != no_item;
    if (says && acts_right(in.clause, i, no_item, args)) return false;
    args.subject = i - 1;  // "a tour [that] takes in X and Y"
    args.subject_mentions = in.noun_subjects[i - 1];
    return true;
}

}  // namespace

bool may_be_subject(const Annotations& annotations, const Verb& verb, const Item& deed) {
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        return any_slot(frame, [&](const Slot& slot) {
            return slot.kind == SlotKind::subject && !slot.word.empty() && bears_word(annotations, deed, slot.word);
        });
    });
}

std::uint32_t noun_of_relatives(const EventContext& in, std::uint32_t i) {
    if (const std::uint32_t noun = named_noun_before(in, i); noun != no_item) return noun;
    if (in.items[i].conjunction && in.items[i].analysis->enclitic == 0) {
        const std::uint32_t noun = noun_over_clause(in.a, in.items, verb_of(in.clause, in.items[i]), i);
        const bool fitting = noun != no_item && gender_fits(features_of(in.clause, in.items[i]).gender,
                                                            in.a.form(*in.items[noun].analysis).features.gender);
        if (fitting && resolved(in.clause, in.noun_subjects[noun])) return noun;
    }
    if (strikes_behind_owner(in.clause, i)) return i - 2;
    if (i < 3 || !in.items[i].conjunction || in.items[i].analysis->enclitic != 0) return no_item;
    std::uint32_t at = i;
    while (at > 1 && (in.items[at - 1].kind == ItemKind::time || in.items[at - 1].kind == ItemKind::adverb ||
                      (is_phrase(in.items[at - 1]) && in.items[at - 1].preposition != 0)))
        --at;
    const bool strikes = may_name(in.a, verb_of(in.clause, in.items[i]), {"18", "19"});
    if (strikes && at > 2 && in.items[at - 1].kind == ItemKind::comma) --at;
    // "an attack that X claimed and [that] struck Y": X's attack
    const bool somebody = is_bare_actor(in.items[at - 1]) ||
                          (in.items[at - 1].kind == ItemKind::nominal && in.items[at - 1].preposition == 0);
    if (strikes && at > 3 && somebody && in.items[at - 2].kind == ItemKind::verb) --at;
    if (at < 2 || in.items[at - 1].kind != ItemKind::verb || in.items[at - 1].analysis->enclitic == 0) return no_item;
    const bool relative = strikes && at > 2 && in.items[at - 2].kind == ItemKind::relative;
    const std::uint32_t noun = relative ? at - 3 : at - 2;
    if (in.items[noun].kind != ItemKind::event_noun) return no_item;
    if (strikes && !may_name(in.a, in.items[noun], {"18", "19"})) return no_item;
    if (!relative && (!follows_bare_noun(in.clause, at - 1) || in.items[noun].end != in.items[at - 1].begin))
        return no_item;
    const Gender gender = in.a.form(*in.items[noun].analysis).features.gender;
    const bool fitting = gender == features_of(in.clause, in.items[i]).gender && gender != Gender::any &&
                         features_of(in.clause, in.items[i]).number == Number::singular;
    return fitting && resolved(in.clause, in.noun_subjects[noun]) ? noun : no_item;
}

Mentions issuer_taken_up(EventContext& in, std::uint32_t i, const Arguments& args) {
    if (i < 2 || i + 2 >= in.items.size()) return {};
    const bool to_him = in.items[i].analysis->enclitic != 0;  // "got a call from X in which he congratulated him"
    const Item& within = in.items[i + 1];
    const Verb& verb = verb_of(in.clause, in.items[i]);
    const bool told = args.speech != no_item;  // "X's statements to Y in which [he] said that"
    if (told && (!verb.says || has_right_subject(in.clause, i, args))) return {};
    if (within.kind != ItemKind::actors || within.preposition == 0 || within.begin != in.items[i].end) return {};
    const bool argument = any_frame(*in.a.language, verb, [&](const Frame& frame) {
        return has_slot(frame, SlotKind::oblique, within.preposition);
    });
    if (argument && within.preposition != in.a.language->locative) return {};  // "asked of him"
    const Mention& pronoun = in.a.mentions[within.mentions.front()];
    if (pronoun.kind != MentionKind::pronoun || pronoun.number != Number::singular || !names_no_subject(in, i, args))
        return {};
    if (!told && !verb.says && !any_frame(*in.a.language, verb, has_target_object)) return {};
    for (std::uint32_t at = i; at > 0; --at) {
        const Item& noun = in.items[at - 1];
        if (noun.kind == ItemKind::complementizer || noun.kind == ItemKind::quote || noun.kind == ItemKind::colon ||
            noun.kind == ItemKind::verb || noun.kind == ItemKind::subordinator || noun.kind == ItemKind::adversative)
            return {};
        if (noun.kind != ItemKind::nominal && noun.kind != ItemKind::event_noun) continue;
        const bool speaks = is_document(in.a, noun) || tells_or_meets(in.a, noun);
        if (!speaks || noun.analysis == nullptr) continue;
        if (is_she(in.a.form(*noun.analysis).features) != (pronoun.gender == Gender::feminine)) continue;
        const Mentions issuer = to_him ? sender_of(in, at - 1) : issuer_of(in, at - 1);
        const bool said_again = !args.objects.empty() && in.items[args.objects.front()].kind == ItemKind::actors &&
                                same_actor(in.clause, issuer, in.items[args.objects.front()].mentions);
        const bool fitting =
            fits(in.clause, features_of(in.clause, in.items[i]), issuer) && !is_press(in.clause, issuer);
        return fitting && !said_again ? issuer : Mentions{};
    }
    return {};
}

namespace {

/// "the council's resolution [qarar] that demanded of X": what stands behind the verb is its object, and the
/// resolution is whose genitive stands there.
bool is_said_by_resolution(const EventContext& in, std::uint32_t i, std::uint32_t antecedent) {
    const Item& noun = in.items[antecedent];
    const Item& verb = in.items[i];
    if (noun.kind != ItemKind::nominal || noun.mentions.empty() || verb.kind != ItemKind::verb ||
        verb.analysis->enclitic != 0 || antecedent + 2 != i || in.items[i - 1].kind != ItemKind::relative)
        return false;
    if (!is_noun_of_class(in.a, noun.begin, resolution_noun) || !resolved(in.clause, noun.mentions)) return false;
    const Features& features = features_of(in.clause, verb);
    const bool owned = i + 2 < in.items.size() && in.items[i + 2].owner != 0;  // "that X refused to carry out"
    return !owned && features.number == Number::singular && features.gender == Gender::masculine &&
           may_name(in.a, verb_of(in.clause, verb), {"02", "10", "11", "16"});
}

/// "that Smith, who arrived": a name that nobody knows.
bool take_unknown_name(EventContext& in, std::uint32_t i, std::uint32_t antecedent, Arguments& args) {
    if (in.items[antecedent].kind != ItemKind::nominal || !verb_of(in.clause, in.items[i]).by_persons) return false;
    args.subject_mentions = unknown_name(in, antecedent);
    if (args.subject_mentions.empty()) return false;
    args.subject = antecedent;
    return true;
}

/// "the crisis that threatens X": without a pronoun that would take the thing up, it does what befalls X.
bool is_done_by_thing(const EventContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args) {
    const Item& item = in.items[i];
    const Item& thing = in.items[antecedent];
    if (thing.kind != ItemKind::nominal || !thing.mentions.empty() || thing.analysis == nullptr ||
        thing.preposition != 0)
        return false;
    if (in.items[i - 1].kind != ItemKind::relative || item.analysis->enclitic != 0 || args.objects.empty())
        return false;
    const bool one = std::ranges::all_of(args.objects | std::views::drop(1), [&](std::uint32_t object) {
        return in.items[object].kind == ItemKind::nominal && in.items[object].mentions.empty();  // "[is] dangerous"
    });
    if (!one) return false;
    if (args.objects.front() != i + 1 || !is_bare_actor(in.items[i + 1]) || takes_up_noun(in.clause, args))
        return false;
    const Verb& verb = verb_of(in.clause, item);
    const bool feminine = features_of(in.clause, item).gender == Gender::feminine;
    return !verb.says && is_she(in.a.form(*thing.analysis).features) == feminine &&
           any_frame(*in.a.language, verb, has_target_object) && !is_light_for(in.clause, verb, thing);
}

/// "commented on the position of X that angered Y": the position did, and not who comments.
bool is_done_by_owned_thing(const ClauseContext& in, std::uint32_t i, std::uint32_t antecedent, const Arguments& args) {
    const Item& thing = in.items[antecedent];
    if (thing.kind != ItemKind::nominal || thing.mentions.empty() || thing.analysis == nullptr || args.objects.empty())
        return false;
    if (in.items[i - 1].kind != ItemKind::relative || in.items[i].analysis->enclitic != 0 || takes_up_noun(in, args))
        return false;
    const Features& verb = features_of(in, in.items[i]);
    return verb.person == 3 && verb.number == Number::singular && !verb_of(in, in.items[i]).says &&
           is_she(in.a.form(*thing.analysis).features) == (verb.gender == Gender::feminine);
}

/// "X came to the summit [while] he [wa-huwa] accuses Y": behind an adjunct that no pronoun of his stands for, the
/// subject of the verb before does it; else nobody.
Mentions doer_of_circumstance(const EventContext& in, std::uint32_t i, std::uint32_t antecedent) {
    const Features& features = features_of(in.clause, in.items[i]);
    if (in.items[i - 1].kind != ItemKind::pronoun || in.items[i - 1].end != in.items[i].begin) return {};
    const Item& adjunct = in.items[antecedent];
    if (features.tense != Tense::imperfect || antecedent + 2 != i || adjunct.preposition == 0 ||
        resolved(in.clause, adjunct.mentions))
        return {};
    for (std::uint32_t before = antecedent; before > 0; --before) {
        const Item& item = in.items[before - 1];
        if (item.kind == ItemKind::verb) {
            const Mentions& subject = in.subjects[before - 1];
            return fits(in.clause, features, subject) ? subject : Mentions{};
        }
        if (!is_phrase(item) && item.kind != ItemKind::time && item.kind != ItemKind::adverb) return {};
    }
    return {};
}

/// "the towns that [she] controls [alay-ha]": whoever was told of last, if it is no person.
bool take_holder_of_place(EventContext& in, std::uint32_t i, Arguments& args) {
    if (!has_pronoun_behind(in.clause, i) || !holds_place(in.clause, i)) return false;
    find_implicit_subject(in, i, args);
    if (is_person(in.clause, args.subject_mentions)) args.subject_mentions.clear();
    return true;
}

/// "the meeting that brought [jama'a] X and Y together": a deed of nobody is the subject of its clause.
bool brings_together(const EventContext& in, std::uint32_t i, std::uint32_t antecedent) {
    const Item& noun = in.items[antecedent];
    if (in.items[i].analysis->enclitic != 0 || noun.kind != ItemKind::event_noun || noun.owner != 0) return false;
    const bool owned = resolved(in.clause, noun.mentions) || resolved(in.clause, in.noun_subjects[antecedent]);
    return !owned && may_be_subject(in.a, verb_of(in.clause, in.items[i]), noun);
}

}  // namespace

bool find_relative_subject(EventContext& in, std::uint32_t i, std::uint32_t antecedent, Arguments& args) {
    if (antecedent == no_item) return find_subject_described(in, i, args);
    const Item& item = in.items[i];
    if (Mentions doer = doer_of_circumstance(in, i, antecedent); !doer.empty()) {
        args.subject_mentions = std::move(doer);
        return args.implicit = true;
    }
    const bool says = verb_of(in.clause, item).says && args.speech != no_item;
    const bool right = has_right_subject(in.clause, i, args);
    const bool right_actors = right && acts_right(in.clause, i, antecedent, args);
    if (!right_actors && is_suffered_by(in, i, antecedent)) return args.implicit = true;
    if (says && !right && is_told_of(in.clause, i, antecedent, args)) {
        find_implicit_subject(in, i, args);
        return true;
    }
    const Item& noun = in.items[antecedent];
    if (is_said_by_resolution(in, i, antecedent)) {
        args.subject = antecedent;
        args.subject_mentions = noun.mentions;
        return true;
    }
    if (right_actors && brings_together(in, i, antecedent)) {
        args.subject = antecedent;
        return true;
    }
    if (!right_actors && (take_unknown_name(in, i, antecedent, args) || take_holder_of_place(in, i, args))) return true;
    const bool cleft = in.items[antecedent + 1].kind == ItemKind::pronoun &&
                       item.analysis->enclitic == 0;  // "it is X who did it": the doer is never to the right
    // "X, whom Smith supports": the pronoun is the object, so who stands beside the verb does it, known or not.
    const bool suffers_it = right && follows_pronoun(in.items, i, args) && !in.items[i + 1].conjunction &&
                            is_unknown_word(in.a, in.items[i + 1].begin);
    const bool another = has_subject_of_its_own(in.clause, i);
    const bool actors = noun.kind == ItemKind::actors &&
                        ((!right_actors && !suffers_it && !takes_up_many(in.a, in.items, i) && !another) || cleft);
    if ((actors && take_antecedent(in.clause, i, antecedent, args)) ||
        (!another && take_genitive(in.clause, i, antecedent, args)))
        return true;
    const Mentions& owner = in.noun_subjects[antecedent].empty() ? noun.mentions : in.noun_subjects[antecedent];
    if (says && !right_actors && takes_up_noun(in.clause, args) && resolved(in.clause, owner) &&
        fits(in.clause, features_of(in.clause, item), owner)) {
        args.subject = antecedent;  // "X's statements in which he said that"
        args.subject_mentions = owner;
        return true;
    }
    if (!another && (strikes(in.clause, i, antecedent, args) || is_deed_of_somebody(in, i, antecedent, args))) {
        args.subject = antecedent;
        args.subject_mentions = in.noun_subjects[antecedent];
        return true;
    }
    if (is_done_by_thing(in, i, antecedent, args)) {
        args.subject = antecedent;
        return true;
    }
    const bool owned_thing = is_done_by_owned_thing(in.clause, i, antecedent, args);
    if ((!may_be_done_by_thing(noun, item) && !owned_thing) || has_right_subject(in.clause, i, args)) return false;
    args.subject = antecedent;  // "coins that pass from hand to hand": no actor does it
    return true;
}

void find_speaking_subject(EventContext& in, Arguments& args) {
    args.implicit = true;
    const Event* speech = in.events.size() > in.first_event ? &in.events.back() : nullptr;
    args.subject_mentions =
        speech != nullptr && speech->speech_begin != no_item ? speech->sources : in.discourse.speaker;
}

}  // namespace isnad
