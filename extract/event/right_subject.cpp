// Events: subjects that stand behind their verb.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/governed_pronoun.h>
#include <isnad/extract/clause/inset.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/clause_verbs.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/gathering.h>
#include <isnad/extract/event/object_right.h>
#include <isnad/extract/event/speech.h>
#include <isnad/extract/event/subject.h>
#include <isnad/extract/mention/person_or_office.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>

namespace isnad {
namespace {

/// "[She condemned it.] And called on all parties to": whom one urges without exception does not urge himself.
bool urges_all(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb, const Arguments& args) {
    if (args.objects.size() != 1 || args.objects.front() != verb + 1 || args.obliques.empty()) return false;
    if (items[verb + 1].kind != ItemKind::actors || items[verb + 1].begin != items[verb].end + 1) return false;
    const std::uint32_t at = items[verb].end;
    const PhraseMatch all = find_particle(annotations, at, at + 1, Particle::quantifier);
    return all.phrase != nullptr && all.phrase->entry == 1 && all.analysis->proclitic == 0 &&
           annotations.mentions[items[verb + 1].mentions.front()].number == Number::plural;
}

/// "hit the Ruritanian raids X": a noun of action with its doer is the subject, and an object follows.
bool is_deed_right(const EventContext& in, std::uint32_t i, const Arguments& args) {
    const Verb& verb = verb_of(in.clause, in.items[i]);
    if (gathers(in.a, in.items, verb, i, args)) return true;
    const bool proposal = args.objects.size() == 1 && args.objects.front() == i + 1 && !args.obliques.empty() &&
                          may_name(in.a, verb, {"02", "10"}) && may_name(in.a, in.items[i + 1], {"02", "10"});
    if (proposal)
        return in.items[i].analysis->enclitic == 0 &&
               resolved(in.clause, in.items[i + 1].mentions);  // "X's proposal calls for"
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || verb.says || verb.predicates.empty()) return false;
    const Item& deed = in.items[i + 1];
    if (deed.kind != ItemKind::event_noun || in.items[args.objects[1]].kind == ItemKind::event_noun) return false;
    const bool violent = deed.mentions.empty() && deed.owner == 0 && !deed.accusative &&
                         may_name(in.a, deed, {"18", "19"}) && may_name(in.a, verb, {"18", "19"});
    return violent || resolved(in.clause, doers(in, i + 1));
}

/// "and held X responsible for": who is held so is the object, where the verb asks for that noun besides and nobody
/// else stands there.
bool is_held_responsible(const EventContext& in, std::uint32_t i, const Arguments& args) {
    const Item& verb = in.items[i];
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || verb.analysis->enclitic != 0) return false;
    if (in.items[i + 1].kind != ItemKind::actors) return false;
    const bool for_others = std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {  // "laid it to [li-] Y"
        return in.items[oblique].kind == ItemKind::actors && in.items[oblique].preposition == in.a.language->dative;
    });
    return !for_others && any_frame(*in.a.language, verb_of(in.clause, verb), [&](const Frame& frame) {
        const bool blames = in.a.lexicon->relations[frame.relation].cameo == "112";
        return blames && has_target_object(frame) && any_slot(frame, [&](const Slot& slot) {
                   return slot.role == Role::content && slot.kind == SlotKind::noun &&
                          bears_word(in.a, in.items[args.objects[1]], slot.word);
               });
    });
}

/// ". And met the Ruritanian president": of two who meet only one stands behind the verb that opens the sentence, and
/// the other is who the sentence before told of.
bool is_partner_right(const EventContext& in, std::uint32_t i, const Arguments& args) {
    const Item& verb = in.items[i];
    if (i != 0 || !verb.conjunction || verb.analysis->enclitic != 0 || args.objects.size() != 1) return false;
    const Item& partner = in.items[args.objects.front()];
    if (partner.kind != ItemKind::actors || !resolved(in.clause, partner.mentions) || partner.mentions.size() != 1)
        return false;
    const Mention& who = in.a.mentions[partner.mentions.front()];
    if (!names_person_or_office(in.a, who)) return false;  // "And the council will meet"
    const bool meets = any_frame(*in.a.language, verb_of(in.clause, verb), [&](const Frame& frame) {
        return in.a.lexicon->relations[frame.relation].cameo == "044" && has_target_object(frame);
    });
    const Mentions& told = in.discourse.subject;
    if (!meets || told.size() != 1 || !fits(in.clause, features_of(in.clause, verb), told)) return false;
    const bool with = std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        const std::uint8_t preposition = in.items[oblique].preposition;
        return in.items[oblique].kind == ItemKind::actors &&
               (preposition == in.a.language->with || preposition == in.a.language->membership);
    });
    return !with && !is_of_same_side(in.a.mentions[told.front()], who);
}

/// "the police came and arrested [the] dozens": a bare number with the article behind a verb of force that goes on.
bool counts_victims(const EventContext& in, std::uint32_t i, const Arguments& args) {
    const Item& verb = in.items[i];
    if (!verb.conjunction || args.objects.size() != 1 || args.objects.front() != i + 1) return false;
    const Item& many = in.items[i + 1];
    if (many.kind != ItemKind::nominal || many.end != many.begin + 1 || many.begin != verb.end) return false;
    if (!bears_article(in.a, many.begin) || !Morphology::may_begin(in.a.token(many.begin), Particle::quantifier))
        return false;
    if (!may_name(in.a, verb_of(in.clause, verb), {"17", "18"})) return false;
    for (std::uint32_t before = i; before > 0; --before)
        if (in.items[before - 1].kind == ItemKind::verb && !in.subjects[before - 1].empty())
            return fits(in.clause, features_of(in.clause, verb), in.subjects[before - 1]);
    return false;
}

/// "and demanded [bi-] giving inspectors time": whom the noun of action behind a preposition is done to.
bool is_genitive_of_deed(const EventContext& in, std::uint32_t i, std::uint32_t object) {
    if (object < i + 2 || in.items[object].kind != ItemKind::actors) return false;
    const Item& deed = in.items[object - 1];
    if (deed.end != deed.begin + 1) return false;  // "and criticized in a long call X"
    return deed.kind == ItemKind::event_noun && deed.preposition != 0 && deed.end == in.items[object].begin &&
           deed.mentions.empty() && deed.owner == 0 && !deed.analysis_definite(in.a) && !is_described(in.a, deed);
}

/// "it is recalled that it [anna-hu], days ago, met X [with] Y": where nobody says so, the pronoun is nobody if two
/// stand behind the verb.
bool is_told_by_nobody(const EventContext& in, std::uint32_t left, const Arguments& args) {
    const Item& pronoun = in.items[left];
    if (left < 2 || args.objects.size() < 2 || pronoun.kind != ItemKind::actors) return false;
    if (in.a.mentions[pronoun.mentions.front()].kind != MentionKind::pronoun) return false;
    if (in.items[left - 1].kind != ItemKind::complementizer || in.items[left - 1].end != pronoun.end) return false;
    std::uint32_t told = left - 1;  // "it is worth mentioning that"
    while (told > 0 && is_phrase(in.items[told - 1]) && in.items[told - 1].mentions.empty()) --told;
    if (told == 0) return true;
    if (in.items[told - 1].kind != ItemKind::verb || in.items[told - 1].analysis->enclitic != 0) return false;
    Arguments report;
    report.implicit = true;
    report.clause = left - 1;
    return in.subjects[told - 1].empty() || is_impersonal(in.clause, told - 1, report);
}

/// "that it [anna-hu] is planned that [an] X visit": the verb stands behind "that", which is no item of its own.
bool is_foretold(const EventContext& in, std::uint32_t left, std::uint32_t i) {
    const std::uint32_t verb = in.items[i].begin;
    return verb > in.items[left].end && Morphology::may_begin(in.a.token(verb - 1), Particle::complementizer);
}

/// "that it [anna-hu] after the session, met X [with] Y": the pronoun is nobody where an adjunct or "it is planned
/// that" parts it from the verb and two stand behind that, of whom a verb that does not take two objects has one as its
/// subject, or one and all that the verb wants: "that it is planned that X arrive in Y".
bool is_pronoun_of_nobody(const EventContext& in, std::uint32_t left, std::uint32_t i, const Arguments& args) {
    const Item& pronoun = in.items[left];
    const bool foretold = left + 1 == i && is_foretold(in, left, i);
    if (left == 0 || (left + 1 == i && !foretold) || pronoun.kind != ItemKind::actors) return false;
    const bool whole = foretold && wants_nothing_more(in.a, in.items[i], in.items.subspan(i + 2));
    if (args.objects.size() < 2 && !whole) return false;
    const Mention& nobody = in.a.mentions[pronoun.mentions.front()];
    if (nobody.kind != MentionKind::pronoun || nobody.gender != Gender::masculine || nobody.number != Number::singular)
        return false;
    if (in.items[left - 1].kind != ItemKind::complementizer || in.items[left - 1].end != pronoun.end) return false;
    if (!resolved(in.clause, in.items[i + 1].mentions)) return false;
    return whole || !any_frame(*in.a.language, verb_of(in.clause, in.items[i]), [](const Frame& frame) {
               const auto thing = [](const Slot& slot) {
                   return slot.role == Role::content && slot.word.empty() &&
                          (slot.kind == SlotKind::object || slot.kind == SlotKind::noun);
               };
               return has_target_object(frame) && any_slot(frame, thing);
           });
}

}  // namespace

std::uint32_t take_right_subject(const EventContext& in, std::uint32_t i, Arguments& args) {
    if (!args.objects.empty() && in.items[i].conjunction && is_genitive_of_deed(in, i, args.objects.front()))
        args.objects.erase(args.objects.begin());
    if (args.objects.empty()) return no_item;
    const auto goes_on = [&](const Mentions& before) {
        return !before.empty() && fits(in.clause, features_of(in.clause, in.items[i]), before);
    };
    if (may_name(in.a, verb_of(in.clause, in.items[i]), {"02", "10"}) && urges_all(in.a, in.items, i, args) &&
        (goes_on(in.discourse.speaker) || goes_on(in.discourse.subject)))
        return no_item;
    if (is_held_responsible(in, i, args) || counts_victims(in, i, args) || is_partner_right(in, i, args))
        return no_item;
    if (const std::uint32_t behind = subject_behind_object(in.clause, i, args); behind != no_item) {
        args.objects.erase(args.objects.begin() + 1);
        return behind;
    }
    if (!has_right_subject(in.clause, i, args) && !is_paper_right(in.clause, i, args) && !is_deed_right(in, i, args) &&
        !is_noun_right(in.clause, i, args) && !meets_with(in.clause, i, args))
        return no_item;
    if (is_thing_discussed(in.clause, i, args) || is_object_right(in.clause, i, args) ||
        is_thing_acted_on(in.clause, i, args))
        return no_item;
    if (in.items[i].analysis->enclitic != 0 && is_of_action(in.a, in.items, args.objects.front(), true))
        return no_item;  // "that she signed [it] with X in spite of the cutting by Y of"
    const std::uint32_t right = args.objects.front();
    const bool beyond = in.items[i].analysis->enclitic != 0 && right > i + 1 &&
                        in.items[right].kind == ItemKind::nominal && !resolved(in.clause, in.items[right].mentions) &&
                        !in.items[i].conjunction && i > 0;
    if (beyond && behind_occasion(in.a, in.items, i) == right)
        return no_item;  // "in a call that he got from X the ways"
    args.objects.erase(args.objects.begin());
    return right;
}

bool speaks_right(const EventContext& in, std::uint32_t i, std::uint32_t left, const Arguments& args) {
    if (!has_right_subject(in.clause, i, args)) return false;
    const std::uint32_t right = args.objects.front();
    if (in.items[right].kind != ItemKind::actors || (right != i + 1 && !follows_governed_pronoun(in.clause, i, right)))
        return false;
    const bool dummy = right == i + 1 && (is_dummy(in.clause, left, i) || is_told_by_nobody(in, left, args) ||
                                          is_pronoun_of_nobody(in, left, i, args));
    if (dummy) return true;
    const bool beside = left + 1 == i;  // "X informed Y": one beside the verb is its subject
    if (beside && in.items[left].kind == ItemKind::event_noun && resolved(in.clause, doers(in, left))) return false;
    const bool topic = beside && in.items[left].kind == ItemKind::nominal && in.items[left].end == in.items[i].begin &&
                       bears_article(in.a, in.items[left].begin) && in.items[i].analysis->enclitic == 0;
    if (topic && args.speech == no_item) return false;  // "this fact worries X"
    if (in.items[left].kind != ItemKind::actors) return true;
    // "X, at the end of the session, sent home troops": nobody known and nothing that is said stand behind the verb.
    const bool nobody = args.speech == no_item && resolved(in.clause, in.items[left].mentions) &&
                        !resolved(in.clause, in.items[right].mentions) && !is_definite(in.a, in.items[right]);
    return !beside && !nobody && verb_of(in.clause, in.items[i]).says;
}

bool speaks_behind_clause(const EventContext& in, std::uint32_t i, const Arguments& args) {
    if (args.speech == no_item || args.objects.empty() || args.objects.front() != i + 1 || in.items[i].conjunction)
        return false;
    if (!verb_of(in.clause, in.items[i]).says || in.items[i].analysis->enclitic != 0 || i < 3) return false;
    if (in.items[0].kind != ItemKind::subordinator || in.items[1].kind != ItemKind::verb) return false;
    const auto between = in.items.subspan(2, i - 2);
    const bool one_clause =
        std::ranges::all_of(between, [](const Item& item) { return is_phrase(item) || item.kind == ItemKind::time; });
    return one_clause && is_bare_actor(in.items[i + 1]) && resolved(in.clause, in.items[i + 1].mentions) &&
           agrees(in.a, in.items[i], in.items[i + 1], false);
}

std::uint32_t partner_who_says(const EventContext& in, std::uint32_t i) {
    if (i < 2 || i + 1 >= in.items.size() || in.items[i].conjunction || in.items[i].analysis->enclitic != 0)
        return no_item;
    const Item& partner = in.items[i - 1];
    const Item& words = in.items[i - 2];
    const Item& within = in.items[i + 1];
    const Language& language = *in.a.language;
    const bool taken_up =
        within.begin == in.items[i].end && within.preposition == language.locative && is_governed_pronoun(in.a, within);
    const bool beside = partner.kind == ItemKind::actors && partner.end == in.items[i].begin &&
                        partner.preposition != 0 &&
                        (partner.preposition == language.with || partner.preposition == language.dative);
    if (!taken_up || !beside || !verb_of(in.clause, in.items[i]).by_persons || is_definite(in.a, words)) return no_item;
    const bool speech = is_phrase(words) && (is_document(in.a, words) || tells_or_meets(in.a, words));
    return speech && agrees(in.a, in.items[i], partner, false) && resolved(in.clause, partner.mentions) ? i - 1
                                                                                                        : no_item;
}

}  // namespace isnad
