#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/demonstrative.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/light.h>
#include <isnad/extract/event/mediation.h>
#include <isnad/extract/event/motive.h>
#include <isnad/extract/event/noun_object.h>
#include <isnad/extract/event/passive.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/scene.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/mention/title_chain.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>

// Events that verbal nouns name ("the attack of X on Y"): whose doing they are, and to whom.

namespace isnad {
namespace {

/// How a verbal noun came to its subject, where not by a genitive of its own.
struct NounControl {
    bool governed = false;              ///< by the verb that governs it
    bool motive = false;                ///< why somebody does something else: "in protest at"
    const Event* accusation = nullptr;  ///< whose target did it; not owned
};

/// A pronoun on the noun is of one, though it may stand for several.
bool is_owned_by_one(const Annotations& annotations, const Item& item) {
    return item.owner != 0 && annotations.language->enclitics[item.owner - 1U].features.number == Number::singular;
}

/// "put off the visit of X to Y": X was to go, whoever put it off.
bool travels_itself(const Annotations& annotations, std::span<const Item> items, std::uint32_t i,
                    const Arguments& args) {
    if (items[i].mentions.size() != 1 || !annotations.mentions[items[i].mentions.front()].names_person()) return false;
    const auto is_goal = [&](std::uint32_t oblique) {
        return takes_object_at(annotations, items[i], items[oblique].preposition);
    };
    return may_name(annotations, items[i], {"042"}) && std::ranges::any_of(args.obliques, is_goal);
}

/// "X's announcement of his departure": the noun before has actors of its own.
bool has_actors(const Item& noun) {
    return !noun.mentions.empty() || (noun.analysis != nullptr && noun.analysis->enclitic != 0);
}

/// "his visit": whom the pronoun stands for does it, or suffers it where a governing verb says who does it.
void take_owner(EventContext& in, std::uint32_t i, bool governed, Arguments& args) {
    const Features& owner = in.a.language->enclitics[in.items[i].owner - 1U].features;
    if (!governed && args.subject_mentions.empty() && names_agent(in.clause, i, args)) {
        args.subject_mentions = in.items[args.agent].mentions;  // "his arrest by [min qibal] X"
        args.object_mentions = object_referent(in.clause, i, owner, args.subject_mentions);
        return;
    }
    if (args.subject_mentions.empty()) args.subject_mentions = asked_before(in, i, owner);
    const bool by_words = says_to_whom(in.clause, i, args) || may_name(in.a, in.items[i], {"10"});  // "her demands"
    if (args.subject_mentions.empty())
        args.subject_mentions = owner_before(in, i, owner);
    else if (governed && (is_awaited(in, i) || !(by_words && fits(in.clause, owner, args.subject_mentions)))) {
        args.object_mentions = object_referent(in.clause, i, owner, args.subject_mentions);
        if (args.object_mentions.empty() && i <= 2 && owner.number == Number::singular && is_awaited(in, i))
            args.object_mentions = subject_told_of(in, owner, args.subject_mentions);
    }
}

/// To whom it is done, where the noun does not say it; `fallen`: those who died; `given`: the doer stands behind.
void find_noun_target(const EventContext& in, std::uint32_t i, const NounControl& control, bool given,
                      const Mentions& fallen, Arguments& args) {
    if (args.object_mentions.empty() && args.objects.empty() && (given || !has_own_actor(in.clause, i, args)))
        args.object_mentions = fallen;
    if (args.object_mentions.empty() && !args.subject_mentions.empty() && !control.governed &&
        control.accusation == nullptr && !has_own_target(in.clause, i, args))
        args.object_mentions = helped_before(in, i);
    if (args.object_mentions.empty() && args.objects.empty() && resolved(in.clause, args.subject_mentions) &&
        !has_own_target(in.clause, i, args))
        args.object_mentions = victims_behind(in, i);
    args.shared_object = args.object_mentions.empty() && args.objects.empty() &&
                         shares_genitive(in.clause, i, control.governed) &&
                         !is_of_same_state(in.clause, args.subject_mentions, in.items[i + 1].mentions);
    if (args.shared_object) args.object_mentions = in.items[i + 1].mentions;
    if (args.object_mentions.empty() && args.objects.empty()) args.object_mentions = threatened_behind(in, i);
    if (args.object_mentions.empty() && args.objects.empty() && resolved(in.clause, args.subject_mentions))
        args.object_mentions = doers_answered(in.a, in.items, in.items[i], args.obliques);
    const bool own = !control.governed && control.accusation == nullptr;
    const std::uint32_t told =
        own && is_striker(in.clause, i, args.subject_mentions) ? victims_told(in.clause, i) : no_item;
    args.fells_people = (told != no_item && !has_become(in, told, {"1"})) ||
                        (in.items[i].owner != 0 && args.object_mentions.empty() &&
                         may_name(in.a, in.items[i], {"17", "18"}) && names_agent(in.clause, i, args));
}

/// What the verb that governs the noun says of it: done, managed, only told.
void take_governor(const EventContext& in, const Item& item, Arguments& args) {
    const VerbClass by =
        in.governor == no_item ? VerbClass::plain : verb_of(in.clause, in.items[in.governor]).verb_class;
    const bool goes_on = by == VerbClass::aspect &&
                         (item.preposition == in.a.language->partitive || item.preposition == in.a.language->locative);
    args.achieved = by == VerbClass::possible || by == VerbClass::perform || goes_on ||
                    (in.governor != no_item && verb_of(in.clause, in.items[in.governor]).says);
}

/// "a raid with [bi-] aircraft of X", "a raid in reply to the shelling by X".
void find_distant_doer(EventContext& in, std::uint32_t i, Arguments& args) {
    const Item& item = in.items[i];
    if (may_name(in.a, item, {"18", "19"})) args.subject_mentions = find_wielder(in.a, in.items, args.obliques);
    if (args.subject_mentions.empty() && item.preposition != 0 && item.preposition == in.a.language->grounds)
        args.subject_mentions =
            as_doers(in.a, who_is_answered(in.a, in.items[i], std::span(in.events).subspan(in.first_event)));
}

/// The noun's own genitive has done it or suffered it; `others`: it renews what others do.
void place_genitive(const EventContext& in, std::uint32_t i, bool others, bool governed, Arguments& args) {
    const Item& item = in.items[i];
    if (others || (governed && travels_itself(in.a, in.items, i, args))) {
        args.subject_mentions = item.mentions;
    } else if (governed) {
        args.object_mentions = item.mentions;
    } else if (args.subject_mentions.empty() && item.owner == 0 && names_agent(in.clause, i, args)) {
        args.subject_mentions = in.items[args.agent].mentions;  // "the arrest of X by [min qibal] Y"
        args.object_mentions = item.mentions;
    } else if (Mentions state = expelled_from(in.clause, i); args.subject_mentions.empty() && !state.empty()) {
        args.subject_mentions = std::move(state);
        args.object_mentions = item.mentions;
    } else if (args.subject_mentions.empty()) {
        (befalls_genitive(in.clause, i, args) ? args.object_mentions : args.subject_mentions) = item.mentions;
    }
}

NounControl noun_arguments(EventContext& in, std::uint32_t i, Arguments& args) {
    const Item& item = in.items[i];
    const std::uint32_t object = own_object(in, i);
    args.objects.assign(object == no_item ? 0 : 1, object);
    args.clause = args.speech = no_item;
    if (!follows_deed_noun(in.clause, i) || !has_actors(in.items[i - 1])) between(in, i, args);
    const bool claimed = take_claimant(in, i, args) || take_performer(in, i, args);
    NounControl control;
    control.governed = args.subject_mentions.empty() && inherit_subject(in, i, args);
    const bool others = control.governed && has_doer_and_object(in.a, in.items, i);  // "renewed X's condemnation of Y"
    control.governed &= !others;
    const Mentions denier = resolved(in.clause, item.mentions) ? who_denies(in, i) : Mentions{};
    if (!denier.empty() && !same_actor(in.clause, denier, item.mentions) && !has_own_target(in.clause, i, args)) {
        args.subject_mentions = item.mentions;
        args.object_mentions = denier;
        control.governed = false;
        in.governor = no_item;
    }
    place_genitive(in, i, others, control.governed, args);
    if (const std::uint32_t accused = who_is_charged(in.a, in.items, i); accused != no_item && !control.governed)
        args.subject_mentions = in.items[accused].mentions;
    if (item.owner != 0) take_owner(in, i, control.governed, args);
    const bool of_thing = args.objects.empty() && has_genitive_thing(in.clause, i);
    if (of_thing && (args.agent != no_item || (control.governed && is_done_to_thing(in, i))))
        args.objects.assign(1, i + 1);
    const bool own_deed =  // "condemned X's arrest of Y"
        claimed || (object != no_item && resolved(in.clause, item.mentions));
    control.accusation = control.governed || own_deed ? nullptr : controlling_event(in, i);
    args.carried_out = control.accusation != nullptr || in.governor != no_item;
    take_governor(in, item, args);
    if (control.accusation != nullptr) {
        args.achieved = true;
        take_accused(in, i, *control.accusation, of_thing, args);
    }
    if (args.subject_mentions.empty() && args.agent != no_item) args.subject_mentions = in.items[args.agent].mentions;
    if (args.object_mentions.empty()) args.object_mentions = counted_victims(in.clause, i);
    const Mentions fallen = args.object_mentions.empty() ? victims_before(in, i) : Mentions{};
    const bool owned_by_nobody = args.subject_mentions.empty();
    if (owned_by_nobody) given_by(in.clause, i, args, !fallen.empty() || victims_told(in.clause, i) != no_item);
    const bool given = owned_by_nobody && !args.subject_mentions.empty() && !fallen.empty();
    if (args.subject_mentions.empty()) find_distant_doer(in, i, args);
    if (args.subject_mentions.empty()) {
        args.subject_mentions = topic_before(in.clause, i);
        control.governed |= !args.subject_mentions.empty();
    }
    if (args.subject_mentions.empty()) talks(in, i, args);
    if (args.subject_mentions.empty()) tours(in, i, args);
    if (args.subject_mentions.empty()) {
        args.subject_mentions = motive_holders(in, i);
        control.motive = !args.subject_mentions.empty();
    }
    args.subject_mentions = protesters(in, i, args);
    find_noun_target(in, i, control, given, fallen, args);
    return control;
}

/// Whether the noun with these arguments tells of a deed by itself, and does not only mention one.
bool tells_deed(EventContext& in, std::uint32_t i, const FrameInput& input, const FrameMatch& match,
                const NounControl& control, std::string& reason) {
    const Arguments& args = *input.arguments;
    const RelationInfo& relation = in.a.lexicon->relations[match.frame->relation];
    const bool controlled = control.governed || control.accusation != nullptr;
    const bool partly = args.reciprocal && args.subject_mentions.size() > match.sources.size();  // "with others"
    const bool among = args.reciprocal && is_among(input, relation);
    const bool ceases = control.governed && args.carried_out && relation.cameo.starts_with("08");
    const bool alone =
        relation.symmetric && match.sources.size() == 1 && match.targets.empty() && !partly && !among && !ceases;
    const bool of_before = is_owned_by_one(in.a, in.items[i]) || is_pointed_at(in.a, in.items[i]);
    if (match.mutual && !args.reciprocal && of_before) return false;  // "its investment", "these agreements"
    const bool complete = !match.targets.empty() || match.mutual || partly || among || is_told_whole(in, i, relation) ||
                          is_told_as_fact(in.clause, i, match) ||
                          (match.target_written && !control.motive && !relation.cameo.starts_with("04"));
    const bool heeded = relation.cameo.starts_with("02") &&
                        match.frame->slots.size() == 1;  // the frame of a request that something is done upon
    if (heeded && !is_heeded(in.clause, i)) return false;
    if (!match.sources.empty() && !alone && (complete || controlled || heeded)) return true;
    if (in.refusals != nullptr) reason = match.frame->rule + ": a noun that does not name both actors";
    return false;
}

/// Tries the frames of the noun; true when one is found, or is another sense of the word.
bool try_noun_uses(EventContext& in, std::uint32_t i, const Arguments& args, const NounControl& control,
                   std::string& reason) {
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*in.items[i].analysis).entry];
    ArgumentSketch sketch(in.a, in.items, args, i, no_item);
    std::optional<FrameMatch> best;
    for (const EventNounUse& use : noun.uses) {
        const FrameInput input{
            &in.a, in.items, &args, &sketch, use.object_prepositions, no_item, i, in.refusals != nullptr};
        auto match = match_frames(input, in.a.language->predicates[use.predicate], reason);
        if (!match || (best && specificity(*match) <= specificity(*best))) continue;
        const RelationInfo& relation = in.a.lexicon->relations[match->frame->relation];
        if (control.motive && match->targets.empty()) match->targets = protested_to(in, relation);
        const std::string& family = relation.family;
        if (family == "statement" || (family != "none" && !tells_deed(in, i, input, *match, control, reason))) continue;
        best = std::move(match);
    }
    if (!best) return false;
    if (in.a.lexicon->relations[best->frame->relation].family == "none") {
        refuse(in, i, best->frame->rule, ": another sense");
        return true;
    }
    const std::uint32_t accusation = index_of(in, control.accusation);
    const Frame* complaint = frame_of_complaint(in, i, *best);
    if (complaint != nullptr) best->frame = complaint;
    if (add(in, i, *best, args, noun.lemma, nominal_penalty)) allege(in, accusation);
    return true;
}

/// "called X's statements [bi-anna-ha] mad": what follows is said of the noun by the verb before it.
bool is_described(const EventContext& in, std::uint32_t i) {
    const Item& that = in.items[i + 1];
    if (that.kind != ItemKind::complementizer || that.analysis == nullptr || that.analysis->enclitic == 0) return false;
    const bool nominal = i + 3 < in.items.size() && in.items[i + 3].kind != ItemKind::verb;
    return nominal && !in.events.empty() && in.events.back().speech_begin == i + 1 &&
           in.events.back().sentence == in.sentence;
}

/// "the agency quoted X [with] his saying that": the verb has said who says this.
bool is_said_already(const EventContext& in, const Mentions& speaker, std::uint32_t speech) {
    return speech != no_item &&
           std::ranges::any_of(
               in.events.begin() + static_cast<std::ptrdiff_t>(in.first_event), in.events.end(),
               [&](const Event& event) {
                   const bool passed_on =
                       any_slot(*event.frame, [](const Slot& slot) { return slot.role == Role::by; });
                   return event.speech_begin == speech && is_statement(in.clause, event) &&
                          (passed_on || event.sources == speaker || same_actor(in.clause, event.sources, speaker));
               });
}

/// "after X's announcement that ...": a noun of saying with its speaker and what is said.
bool statement_noun(EventContext& in, std::uint32_t i, Arguments spoken, const Arguments& args) {
    const auto is_object = [&](const Item& next) {  // "X's announcement [of] the founding of a state"
        return next.kind == ItemKind::event_noun ||
               (next.kind == ItemKind::nominal && next.begin == in.items[i].end && !in.items[i].mentions.empty());
    };
    const bool noun_follows = !spoken.objects.empty() && spoken.objects.front() == i + 1 && is_object(in.items[i + 1]);
    if (!resolved(in.clause, args.subject_mentions) || args.reciprocal) return false;
    const bool behind_inset =
        spoken.speech != no_item && in.items[i].owner != 0 && in.items[i + 1].kind == ItemKind::comma;
    if (!behind_inset && spoken.speech != i + 1 && !noun_follows && !tells_of_event(in.clause, i, spoken)) return false;
    if (spoken.speech == i + 1 && is_described(in, i)) return false;
    spoken.subject_mentions = args.subject_mentions;
    spoken.objects.resize(noun_follows ? 1 : 0);
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*in.items[i].analysis).entry];
    std::string reason;
    ArgumentSketch sketch(in.a, in.items, spoken, no_item, no_item);
    for (const EventNounUse& use : noun.uses) {
        const FrameInput input{
            &in.a, in.items, &spoken, &sketch, use.object_prepositions, no_item, no_item, in.refusals != nullptr};
        const auto match = match_frames(input, in.a.language->predicates[use.predicate], reason);
        if (!match || in.a.lexicon->relations[match->frame->relation].family != "statement") continue;
        const bool plain = in.a.lexicon->relations[match->frame->relation].cameo == "010";
        if (!plain || !is_said_already(in, args.subject_mentions, spoken.speech))
            return add(in, i, *match, spoken, noun.lemma, nominal_penalty);
    }
    return false;
}

/// "launching an attack on X", read as the verb.
bool light_event_noun(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args) {
    const Item& item = in.items[i];
    const bool governed = inherit_subject(in, i, args);
    // "accused X of launching attacks on Y"
    const Event* accusation = governed ? nullptr : controlling_event(in, i);
    const std::uint32_t said_by = index_of(in, accusation);
    if (accusation != nullptr) args.subject_mentions = accusation->targets;
    // "letting loose [of] X": the genitive after the second noun is whom it is done to.
    const bool done_to = !item.mentions.empty() && in.a.mentions[item.mentions.front()].begin > item.begin + 1;
    if (args.subject_mentions.empty() && !done_to) args.subject_mentions = item.mentions;
    if (args.subject_mentions.empty() && item.owner != 0)
        args.subject_mentions = owner_before(in, i, in.a.language->enclitics[item.owner - 1U].features);
    if (!governed && !args.objects.empty() && resolved(in.clause, in.items[args.objects.front()].mentions) &&
        in.items[args.objects.front()].kind == ItemKind::actors && args.subject_mentions.empty()) {
        args.subject_mentions = in.items[args.objects.front()].mentions;
        args.objects.erase(args.objects.begin());
    }
    if (args.subject_mentions.empty() && args.agent != no_item) args.subject_mentions = in.items[args.agent].mentions;
    const bool pact = args.subject_mentions.empty() && i + 1 < in.items.size() &&
                      in.items[i + 1].kind == ItemKind::event_noun && in.items[i + 1].begin == item.end &&
                      in.a.language->event_nouns[in.a.form(*in.items[i + 1].analysis).entry].uses.empty();
    if (pact) between(in, i + 1, args);  // "the signing of a memorandum between X and Y"
    if (is_hypothetical(in.clause, i) || args.subject_mentions.empty()) return false;
    resolve_pronouns(in, args, i);
    const std::size_t before = in.events.size();
    if (!try_lights(in, i, verb, args)) return false;
    if (in.events.size() > before) allege(in, said_by);
    const bool complete = in.events.size() == before || governed || said_by != no_item || is_deed_told_as_fact(in, i) ||
                          !in.events.back().targets.empty() || in.events.back().mutual;
    const bool closer = pact && in.events.size() > before &&  // "the strengthening of the ties between X and Y"
                        !in.a.lexicon->relations[in.events.back().frame->relation].cameo.starts_with("057");
    if (!complete || closer) in.events.resize(before);
    if (in.events.size() > before) in.noun_subjects[i] = args.subject_mentions;
    return true;
}

}  // namespace

void event_noun(EventContext& in, std::uint32_t i) {
    if (in.used[i]) return;
    const Item& item = in.items[i];
    const EventNoun& noun = in.a.language->event_nouns[in.a.form(*item.analysis).entry];
    for (const EventNounUse& use : noun.uses)  // far away, and asked for when the arguments are known
        __builtin_prefetch(in.a.language->predicates[use.predicate].needs.data());
    Arguments args = find_right_arguments(in.a, in.items, i);
    in.governor = no_item;
    const bool needed = is_only_needed(in.clause, i);
    const bool untold = is_left_untold(in.a, in.items, i);
    const bool light = !needed && !untold && noun.verb != no_entry;
    if (light && light_event_noun(in, i, in.a.language->verbs[noun.verb], args)) return;
    in.governor = no_item;
    const bool says = is_statement_noun(in.clause, item);
    Arguments spoken;
    if (says) spoken = with_speech(in.clause, i, args);
    const NounControl control = noun_arguments(in, i, args);
    in.noun_subjects[i] = args.subject_mentions;
    resolve_pronouns(in, args, i);
    give_object_to_other(in, i, args);
    const bool supposed =
        in.governor != no_item && is_hypothetical(in.clause, in.governor);  // "if X goes on backing Y"
    if (supposed || is_hypothetical(in.clause, i) || is_any(in.clause, i))
        return refuse(in, i, "only supposed or aimed at");
    if (in.a.form(*item.analysis).features.number == Number::dual && item.mentions.size() > 1)
        return refuse(in, i, "two, each of its own");  // "the two wars of X and Y"
    if (is_ended(in.clause, i)) return refuse(in, i, "is stopped, not done");
    if (untold) return refuse(in, i, "is not told");
    if (is_accusation_of_owner(in.clause, i)) return refuse(in, i, "is accused by nobody in particular");
    if (needed || is_asked_for(in, i) ||
        is_only_refused(in.a, in.items, std::span(in.events).subspan(in.first_event), i))
        return refuse(in, i, "is only asked for");
    if (says && statement_noun(in, i, std::move(spoken), args)) return;
    std::string reason = "no actors";
    if (!try_noun_uses(in, i, args, control, reason) && !undergone(in, i, noun, args) &&
        !mediates_by_noun(in, i, noun, args) && !asks_who_answers(in, i, noun, args))
        refuse(in, i, reason);
}

bool is_awaited(const EventContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    return i > 0 && item.owner != 0 && in.items[i - 1].kind == ItemKind::verb && item.preposition != 0 &&
           item.preposition == in.a.language->locative && is_copula(in.a, in.items[i - 1]);
}

Span stem_span(const Annotations& annotations, std::uint32_t token, const Analysis* analysis) {
    const Span span = annotations.token(token).span;
    if (analysis == nullptr || analysis->proclitic == 0) return span;
    const Proclitic& proclitic = annotations.proclitic(*analysis);
    // Conjunctions are not part of the trigger; a future particle or an article is.
    if (!proclitic.conjunction) return span;
    const std::string_view text = annotations.document->text;
    std::size_t at = span.begin;
    while (at < span.end) {
        const Decoded decoded = decode_utf8(text, at);
        at += decoded.length;
        if (annotations.language->folder.fold(decoded.code) != 0) break;
    }
    return {static_cast<std::uint32_t>(at), span.end};
}

}  // namespace isnad
