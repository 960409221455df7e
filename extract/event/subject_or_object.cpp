// Events: whether what stands behind a verb that goes on is its subject or its object.
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/clause_verbs.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/light.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/subject.h>
#include <isnad/extract/event/subject_or_object.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "and criticized [the] appointment of X": a common noun does nothing that persons do.
bool is_thing_done_to(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Item& noun = in.items[args.subject];
    const Verb& verb = verb_of(in, in.items[i]);
    if (!(verb.by_persons || may_name(in.a, verb, {"05"})) || verb.says) return false;
    if (!std::ranges::all_of(args.objects, [&](std::uint32_t item) { return is_office_taken(in.a, in.items[item]); }))
        return false;
    const bool goes_on = in.items[i].conjunction || (i == 1 && in.items[0].kind == ItemKind::subordinator) ||
                         (i > 0 && are_adjuncts(in.items.first(i)));
    if (!goes_on || noun.kind != ItemKind::nominal || is_document(in.a, noun)) return false;
    if (bears_article(in.a, noun.begin)) {  // "X rejected the proposal and criticized the decision": no person
        const bool deed = in.a.morphology->has(in.a.token(in.items[i].begin), FormKind::event_noun);  // "and support"
        const bool goes_straight_on = in.items[i].conjunction && noun.begin == in.items[i].end && !deed;
        return goes_straight_on && features_of(in, in.items[i]).tense == Tense::perfect && noun.mentions.empty() &&
               counts_things(in.a, noun);
    }
    return noun.end > noun.begin + 1 && in.a.morphology->has(in.a.token(noun.begin), FormKind::noun);
}

/// "X had been receiving [two] billion dollars from Y": an amount behind "had" and the verb.
bool has_received(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                  std::uint32_t subject) {
    const Item& amount = items[subject];
    return verb > 0 && items[verb - 1].kind == ItemKind::verb && is_copula(annotations, items[verb - 1]) &&
           amount.kind == ItemKind::nominal && items[verb].end <= amount.begin &&
           is_counted(annotations, amount.begin) && counts_things(annotations, amount);
}

/// Its object stands right behind the subject, or behind an aside.
bool has_object_behind_subject(const Annotations& annotations, std::span<const Item> items, const Arguments& args) {
    if (args.objects.empty()) return false;
    const std::uint32_t object = args.objects.front();
    if (items[args.subject].kind == ItemKind::nominal && is_office_taken(annotations, items[object])) return false;
    const std::uint32_t next = args.subject + 1;
    if (object == next) return items[object].kind == ItemKind::actors || items[object].begin == items[args.subject].end;
    if (object == next + 1) return items[next].kind == ItemKind::adverb;
    // "X blocked, according to diplomats, a motion"
    return object > next + 2 && items[next].kind == ItemKind::comma && items[object - 1].kind == ItemKind::comma &&
           (items[next + 1].kind == ItemKind::according || items[next + 1].preposition != 0);
}

/// "the parties", whichever: as a subject they would have the verb in the feminine.
bool are_bodies(const Annotations& annotations, const Mentions& several) {
    return !several.empty() && std::ranges::all_of(several, [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        return !mention.resolved() && mention.number == Number::plural && mention.kind == MentionKind::title &&
               annotations.language->titles[mention.title].kind == TitleKind::organ;
    });
}

/// "and asked of X a delay": a thing behind its recipient.
bool is_thing_behind_recipient(const EventContext& in, std::uint32_t i, std::uint32_t subject) {
    const Item& thing = in.items[subject];
    return thing.kind == ItemKind::nominal && thing.mentions.empty() && subject > i + 1 &&
           in.items[i + 1].preposition != 0 && in.items[i].conjunction;
}

/// "while ordered the president Smith the opening": a clause of its own, and who it names does it.
bool names_doer_of_clause(const EventContext& in, std::uint32_t i, std::uint32_t subject) {
    const bool own_clause = i > 0 && in.items[i - 1].kind == ItemKind::subordinator && subject == i + 1 &&
                            in.items[i - 1].end == in.items[i].begin && in.items[subject].kind == ItemKind::actors;
    if (!own_clause) return false;
    const Mentions& doer = in.items[subject].mentions;
    return in.a.mentions[doer.front()].names_person() ||
           (is_subordinate(in.a, in.items, i, Subordination::contrast) && resolved(in.clause, doer));
}

/// Says whether what is written as the subject may be the object. `thing`: it is a thing behind its recipient,
/// `amount`: an amount.
bool may_be_read_as_object(const EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& written,
                           bool thing, bool amount) {
    const Item& subject = in.items[written.subject];
    if (&verb != &verb_of(in.clause, in.items[i]) || in.items[i].analysis->enclitic != 0) return false;
    if ((has_object_behind_subject(in.a, in.items, written) && !thing) ||
        (is_followed_by_some(in.clause, written.subject) && !amount))
        return false;                                                 // "threatened the sailors their captain"
    const bool criticized = is_thing_done_to(in.clause, i, written);  // "and criticized [the] appointment of X"
    if (subject.kind != ItemKind::actors && !thing && !criticized && !amount) return false;
    return !is_nominative(in.clause, subject) && unknown_before(in, i) == no_item &&
           !names_doer_of_clause(in, i, written.subject);
}

/// Who does it where what is written as the subject is the object; or nobody.
Mentions subject_instead(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& written) {
    const Features& features = features_of(in.clause, in.items[i]);
    const std::uint32_t ahead = subject_ahead(in.clause, i, written.subject);
    Mentions subject = ahead != no_item ? in.items[ahead].mentions : implicit_subject(in, i, features);
    if (is_press(in.clause, subject) && !verb.says) return {};  // "the police seized, as the radio said, a car"
    const bool taken = subject.empty() && in.discourse.subject == written.subject_mentions && in.items[i].conjunction &&
                       features.gender == Gender::masculine && are_bodies(in.a, written.subject_mentions);
    if (taken && fits(in.clause, features, in.discourse.earlier))
        subject = in.discourse.earlier;  // "and [he] urged the parties"
    share_owner(in, i, subject, written.subject);
    if (same_actor(in.clause, subject, written.subject_mentions))
        subject = other_subject_before(in, i, written.subject_mentions);
    if (subject == written.subject_mentions) subject.clear();
    return subject;
}

/// What stands after the verb may be its object: "and [he] accused the troops of ...".
bool retry_without_subject(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& written,
                           bool with_noun) {
    if (written.implicit || written.subject == no_item || written.subject < i) return false;
    if (verb.predicates.empty() && !with_noun) return false;
    const bool thing = is_thing_behind_recipient(in, i, written.subject);
    const bool amount = has_received(in.a, in.items, i, written.subject);
    if (!may_be_read_as_object(in, i, verb, written, thing, amount)) return false;
    const Mentions subject = subject_instead(in, i, verb, written);
    if (subject.empty()) return false;
    Arguments args = written;
    args.objects.push_front(args.subject);
    args.subject = no_item;
    args.subject_mentions = subject;
    args.implicit = true;
    if (may_be_suffered(in, i, args)) return false;
    const std::size_t before = in.events.size();
    const bool tried =
        with_noun ? try_lights(in, i, verb, args) : try_predicates(in, i, verb.predicates, verb.lemma, args);
    if (!tried) return false;
    const auto takes_object = [](const Event& event) {
        return any_slot(*event.frame, [](const Slot& slot) { return slot.kind == SlotKind::object; });
    };
    const auto fits_thing = [&](const Event& event) {  // unvocalised, "arrested" may be "was arrested"
        const std::string_view root = root_of(in.a.lexicon->relations[event.frame->relation]);
        return root <= "10" && (takes_object(event) || !event.targets.empty());
    };
    if (in.events.size() > before &&
        !(thing || amount ? fits_thing(in.events.back()) : takes_object(in.events.back()))) {
        in.events.resize(before);  // "the students demonstrated": whom nobody knows is its subject all the same
        return false;
    }
    in.subjects[i] = subject;
    return true;
}

/// Says whether the verb goes on with the subject of a verb before it, as far as agreement tells.
bool continues_clause(const EventContext& in, std::uint32_t i) {
    const bool subordinate = i > 0 && in.items[i - 1].kind == ItemKind::subordinator;
    const bool had = i == 1 && in.items[0].kind == ItemKind::verb && in.items[0].conjunction &&
                     is_copula(in.a, in.items[0]) && !in.items[1].conjunction;  // "And he had met the delegation of X"
    if (had && fits(in.clause, features_of(in.clause, in.items[i]), in.discourse.subject)) return true;
    return (in.items[i].conjunction || subordinate) &&
           !verb_subject_before(in, i, features_of(in.clause, in.items[i])).empty();
}

}  // namespace

void try_other_subject(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args, bool with_noun,
                       std::size_t before) {
    if (in.events.size() == before || !in.events.back().targets.empty() || !continues_clause(in, i)) return;
    if (with_noun && !any_frame(*in.a.language, verb, has_target_object)) return;  // "and responded the authorities to"
    const Event first = in.events.back();
    in.events.pop_back();
    (void)retry_without_subject(in, i, verb, args, with_noun);
    if (in.events.size() > before && !in.events.back().targets.empty()) return;
    in.events.resize(before);
    in.events.push_back(first);
}

bool try_both_subjects(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args) {
    const std::size_t before = in.events.size();
    if (!try_predicates(in, i, verb.predicates, verb.lemma, args))
        return retry_without_subject(in, i, verb, args, false);
    try_other_subject(in, i, verb, args, false, before);
    return true;
}

}  // namespace isnad
