// Events: the triggers of a sentence in turn, and its verbs.
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/clause_verbs.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/gathering.h>
#include <isnad/extract/event/held.h>
#include <isnad/extract/event/light.h>
#include <isnad/extract/event/mediation.h>
#include <isnad/extract/event/passive.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/speech.h>
#include <isnad/extract/event/subject.h>
#include <isnad/extract/event/subject_or_object.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/record/casualty.h>

#include <algorithm>
#include <utility>

namespace isnad {
namespace {

/// Unvocalised, and no subject stands behind the verb: "is said", "a step [that was] described as".
bool may_be_passive(const ClauseContext& clause, std::uint32_t i, const Arguments& args, const Features& features) {
    if (features.voice != Voice::either) return false;
    if (features.tense == Tense::imperfect) return args.subject == no_item || args.subject < i;
    return (args.subject == no_item || args.subject + 1 < i) && is_said_of_bare_noun(clause, i);
}

/// "refusing [li-] talks", "backed by [min qibal] X": something that only a participle could govern follows.
bool is_complemented(std::span<const Item> items, std::uint32_t at) {
    if (at + 1 >= items.size()) return false;
    const Item& next = items[at + 1];
    return next.kind == ItemKind::agent || (next.preposition != 0 && is_phrase(next));
}

/// "and warned [kama hadhdhara] of [min] X", not "as he said": the verb has what it tells of behind a preposition.
bool tells_of_something(const Annotations& annotations, std::span<const Item> items, const Verb& verb,
                        const Arguments& args) {
    return any_frame(*annotations.language, verb, [&](const Frame& frame) {
        return any_slot(frame, [&](const Slot& slot) {
            const auto fills = [&](std::uint32_t item) { return items[item].preposition == slot.preposition; };
            return slot.role == Role::content && slot.kind == SlotKind::oblique && slot.word.empty() &&
                   std::ranges::any_of(args.obliques, fills);
        });
    });
}

/// What the frames of a verb need is far away, and asked for when the arguments are known.
void fetch_needs(const Language& language, const Verb& verb) {
    for (const std::uint32_t predicate : verb.predicates)
        __builtin_prefetch(language.predicates[predicate].needs.data());
}

/// "said Smith": the verb shows whether an unknown person is a man or a woman.
void learn_gender(EventContext& in, const Features& verb, const Mentions& subject) {
    if (subject.size() != 1 || verb.person != 3 || verb.number != Number::singular) return;
    Mention& mention = in.a.mentions[subject.front()];
    if (mention.gender != Gender::any || !mention.names_person()) return;
    if (mention.local_person == no_entry) {
        mention.gender = verb.gender;
        return;
    }
    Gender& known = in.a.local_persons[mention.local_person].gender;
    if (known == Gender::any) known = verb.gender;
}

/// "said an official [who] spoke to the press that": the one act of saying told twice.
bool describes_speaker(const EventContext& in, std::uint32_t i) {
    if (i < 2 || in.items[i].conjunction || !verb_of(in.clause, in.items[i]).says ||
        in.items[i - 1].kind != ItemKind::actors)
        return false;
    const Item& said = in.items[i - 2];
    return said.kind == ItemKind::verb && verb_of(in.clause, said).says && !in.subjects[i - 2].empty() &&
           in.items[i - 1].mentions == in.subjects[i - 2] && in.subjects[i] == in.subjects[i - 2] &&
           features_of(in.clause, in.items[i]).tense == Tense::perfect &&
           in.a.mentions[in.subjects[i].front()].kind == MentionKind::title &&
           !in.a.mentions[in.subjects[i].front()].definite;
}

/// "said the spokesman, who was speaking from the capital, that": the same.
bool keeps_talking(const EventContext& in, std::uint32_t i) {
    if (i < 4 || !verb_of(in.clause, in.items[i]).says || in.items[i].conjunction) return false;
    if (in.items[i - 1].kind != ItemKind::verb || !is_copula(in.a, in.items[i - 1])) return false;
    const Item& said = in.items[i - 4];
    return in.items[i - 2].kind == ItemKind::relative && in.items[i - 3].kind == ItemKind::actors &&
           said.kind == ItemKind::verb && verb_of(in.clause, said).says &&
           in.subjects[i - 4] == in.items[i - 3].mentions && in.subjects[i] == in.subjects[i - 4] &&
           features_of(in.clause, in.items[i]).tense == Tense::imperfect;
}

/// "according to what X carried": here such a verb says.
bool reports(EventContext& in, std::uint32_t i, const Arguments& args) {
    const Predicate* says = passes_words_on(in.a, in.items[i]) ? speech_predicate(in.clause) : nullptr;
    if (says == nullptr) return false;
    const auto index = static_cast<std::uint32_t>(says - in.a.language->predicates.data());
    return try_predicates(in, i, {index}, verb_of(in.clause, in.items[i]).lemma, args);
}

/// "announced the breaking of relations": the deed, the one event told after `before`, is a statement too.
void tell_of_deed(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args, std::size_t before) {
    if (!verb.says || in.events.size() != before + 1 || in.events.back().item != i || args.passive) return;
    const std::string_view root = root_of(in.a.lexicon->relations[in.events.back().frame->relation]);
    const bool deed = (root >= "06" && root <= "09") || root >= "15";
    if (!deed) return;  // words are said by being said, and chants by protesting
    if (!try_predicates(in, i, verb.predicates, verb.lemma, args) || in.events.size() != before + 2) return;
    if (in.a.lexicon->relations[in.events.back().frame->relation].family == "statement")
        std::swap(in.events[before], in.events[before + 1]);  // the deed stays the last that was told of
    else
        in.events.pop_back();
}

/// Tells of the first reading of the verb that means something here; says whether there is one.
bool try_readings(EventContext& in, std::uint32_t i, const Verb& verb, Arguments& args) {
    const Verb* likeliest = has_plain_reading(in.clause, i) ? nullptr : &verb;
    for (const std::uint32_t entry : readings(in.clause, i)) {
        const Verb& reading = in.a.language->verbs[entry];
        const std::size_t before = in.events.size();
        const bool with_noun = try_lights(in, i, reading, args);
        if (!with_noun && !try_both_subjects(in, i, reading, args)) continue;
        if (with_noun && in.events.size() == before + 1) try_other_subject(in, i, reading, args, true, before);
        if (with_noun) tell_of_deed(in, i, reading, args, before);
        const bool bare = in.events.size() > before && in.events.back().targets.empty() && !in.events.back().mutual &&
                          args.speech == no_item && args.objects.empty() && args.obliques.empty() &&
                          args.agent == no_item && !with_noun;
        if (&reading == likeliest || !bare) return true;
        in.events.resize(before);  // an unlikely reading with nothing to prove it
    }
    return false;
}

/// "promised an answer to [ala] any provocation by [min janib] X", "X hopes for [bi-] steps by Y": who provokes is not
/// who promises.
bool is_agent_of_noun(const EventContext& in, std::uint32_t i, const Arguments& args) {
    if (args.agent == no_item || args.subject == no_item || args.subject < i || args.agent < args.subject + 3)
        return false;
    if (suffers(in.clause, verb_of(in.clause, in.items[i]))) return false;
    const auto is_thing = [&](const Item& noun) {
        const bool thing = noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun;
        return thing && noun.mentions.empty() && !noun.conjunction;
    };
    const Item& beside = in.items[args.agent - 2];
    if (args.agent == args.subject + 3)
        return in.items[args.subject].kind == ItemKind::actors && is_thing(beside) &&
               beside.end == in.items[args.agent - 1].begin &&
               features_of(in.clause, in.items[i]).tense == Tense::imperfect;
    return is_thing(in.items[args.agent - 3]) && is_thing(in.items[args.agent - 2]) &&
           in.items[args.agent - 2].preposition != 0 && in.items[args.agent - 2].end == in.items[args.agent - 1].begin;
}

void verb(EventContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    const Verb& verb = verb_of(in.clause, item);
    fetch_needs(*in.a.language, verb);
    Arguments args = find_right_arguments(in.a, in.items, i);
    take_hidden_object(in.clause, i, args);
    find_subject(in, i, args);
    if (args.subject_mentions.empty() && args.subject != no_item && may_name(in.a, verb, {"02", "10"}))
        args.subject_mentions = adopter_of(in, args.subject);
    take_other_owner(in, i, args);
    find_object_pronoun(in, i, args);
    take_owner_refused(in.a, in.items, i, args);
    resolve_pronouns(in, args, i);
    if (!args.objects.empty()) {
        share_owner(in, i, args.subject_mentions, args.objects.front());
        give_envoy_to_other(in, i, args.subject_mentions, args.objects.front());
    }
    const Features& features = features_of(in.clause, item);
    if (is_agent_of_noun(in, i, args)) args.agent = no_item;
    args.passive = features.voice == Voice::passive || is_marked_passive(in, i, args) ||
                   (features.voice == Voice::either && args.agent != no_item && !suffers(in.clause, verb));
    args.may_be_passive = may_be_passive(in.clause, i, args, features);
    args.reciprocal |= verb.verb_class == VerbClass::exchange;
    if (is_called_by_city(in, i, args.subject_mentions)) args.subject_mentions.clear();
    in.subjects[i] = args.subject_mentions;
    give_deed_its_maker(in, i);
    learn_gender(in, features, args.subject_mentions);
    const bool quoted = inside_speech(in, i) || in_open_quote(in, i);
    if (!args.subject_mentions.empty() && quoted && !verb.says) in.discourse.quoted = args.subject_mentions;
    if (!args.subject_mentions.empty() && !is_only_cited(in, i) && !inside_speech(in, i) &&
        find_antecedent(in.items, i) == no_item && !describes_noun(in.clause, i)) {
        in.discourse.earlier = std::exchange(in.discourse.subject, args.subject_mentions);
        in.discourse.subject_is_later = verb.by_persons;
    }
    const bool goes_on = item.conjunction && in.discourse.speaks_in_present && !args.subject_mentions.empty() &&
                         verb.verb_class != VerbClass::hearsay;
    if (!goes_on && is_impersonal(in.clause, i, args)) return refuse(in, i, "nobody within particular says it");
    if (describes_speaker(in, i) || keeps_talking(in, i) || is_cited(in.clause, i))
        return refuse(in, i, "the act of saying has been told of");
    const bool aside = is_told_so(in.clause, i) && args.objects.empty() && !args.subject_mentions.empty() &&
                       !tells_of_something(in.a, in.items, verb, args);
    const bool reported = i > 0 && (in.items[i - 1].reportative || aside) && args.speech == no_item && verb.says;
    if (reported) {
        args.speech = args.clause = i;
        args.object_mentions.clear();  // "what it said": the pronoun takes up what is said
    }
    if (is_hypothetical(in.clause, i)) return refuse(in, i, "only supposed or aimed at");
    if (reported) {
        if (try_predicates(in, i, verb.predicates, verb.lemma, args) || reports(in, i, args)) spread_speech(in, i);
        return;
    }
    if (verb.verb_class == VerbClass::copula) tell_of_captives(in, i);
    if (!verb.lights.empty() && sign_for_sides(in, i, verb, args)) return;
    if (try_readings(in, i, verb, args) || mediates_by_verb(in, i, verb, args)) return;
    const auto suffers = [&](std::uint32_t entry) { return suffer_by_light(in, i, in.a.language->verbs[entry], args); };
    if (!std::ranges::any_of(readings(in.clause, i), suffers)) passive(in, i, verb, std::move(args));
}

}  // namespace

void find_events(EventContext& in, std::span<const Item> items, std::uint32_t sentence) {
    in.items = items;
    in.clause.items = items;
    in.sentence = sentence;
    in.first_event = in.events.size();
    if (in.subjects.size() < items.size()) {
        in.subjects.resize(items.size());
        in.noun_subjects.resize(items.size());
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        in.subjects[i].clear();
        in.noun_subjects[i].clear();
    }
    in.used.assign(items.size(), false);
    if (in.a.text.sentences[sentence].opens_line) in.discourse.open_quote = false;
    const CarriedSpeech quotation = goes_on(in);
    headline(in);
    for (std::uint32_t i = 0; i < in.items.size(); ++i) {
        switch (in.items[i].kind) {
            case ItemKind::verb:
                verb(in, i);
                break;
            case ItemKind::participle:
                participle(in, i);
                break;
            case ItemKind::event_noun:
                event_noun(in, i);
                if (!in.used[i] && is_complemented(in.items, i)) attributive(in, i);
                break;
            case ItemKind::actors:
            case ItemKind::nominal:
            case ItemKind::adverb:
                if (is_complemented(in.items, i)) attributive(in, i);
                break;
            case ItemKind::according:
                according(in, i);
                break;
            default:
                break;
        }
    }
    for (Event& event : in.befallen) in.events.push_back(std::move(event));
    in.befallen.clear();
    tell_of_plans(in);
    find_invited(in.a, in.clause, in.items, in.subjects, std::span(in.events).subspan(in.first_event));
    find_casualties(in.a, in.items, in.sentence, in.events, in.first_event);
    attribute(in);
    carry(in, quotation);
}

bool is_only_cited(const EventContext& in, std::uint32_t i) {
    if (i == 0 || !in.items[i - 1].reportative) return false;
    return std::ranges::any_of(
        in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(),
        [&](const Event& event) { return !event.sources.empty() && is_statement(in.clause, event); });
}

}  // namespace isnad
