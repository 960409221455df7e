#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/mention/title_chain.h>
#include <isnad/extract/text/utf8.h>

#include <algorithm>

// Events that verbal nouns name ("the attack of X on Y"): whose doing they are, and to whom.

namespace isnad {
namespace {

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

}  // namespace

void EventFinder::event_noun(std::uint32_t i) {
    if (used_[i]) return;
    const Item& item = items_[i];
    const EventNoun& noun = a_.language->event_nouns[a_.form(*item.analysis).entry];
    for (const EventNounUse& use : noun.uses)  // far away, and asked for when the arguments are known
        __builtin_prefetch(a_.language->predicates[use.predicate].needs.data());
    Arguments args = find_right_arguments(a_, items_, i);
    governor_ = no_item;
    const bool needed = clause_.is_only_needed(i);
    if (!needed && noun.verb != no_entry && light_event_noun(i, a_.language->verbs[noun.verb], args)) return;
    governor_ = no_item;
    const bool says = clause_.is_statement_noun(item);
    Arguments spoken;
    if (says) spoken = clause_.with_speech(i, args);
    const NounControl control = noun_arguments(i, args);
    noun_subjects_[i] = args.subject_mentions;
    resolve_pronouns(args, i);
    const bool supposed = governor_ != no_item && clause_.is_hypothetical(governor_);  // "if X goes on backing Y"
    if (supposed || clause_.is_hypothetical(i) || clause_.is_any(i)) return refuse(i, "only supposed or aimed at");
    if (a_.form(*item.analysis).features.number == Number::dual && item.mentions.size() > 1)
        return refuse(i, "two, each of its own");  // "the two wars of X and Y"
    if (clause_.is_ended(i)) return refuse(i, "is stopped, not done");
    if (needed || is_asked_for(i) || is_only_refused(a_, items_, std::span(events_).subspan(first_event_), i))
        return refuse(i, "is only asked for");
    if (says && statement_noun(i, std::move(spoken), args)) return;
    std::string reason = "no actors";
    if (!try_noun_uses(i, args, control, reason) && !undergone(i, noun, args)) refuse(i, reason);
}

void EventFinder::take_owner(std::uint32_t i, bool governed, Arguments& args) {
    const Features& owner = a_.language->enclitics[items_[i].owner - 1U].features;
    if (!governed && args.subject_mentions.empty() && clause_.names_agent(i, args)) {
        args.subject_mentions = items_[args.agent].mentions;  // "his arrest by [min qibal] X"
        args.object_mentions = clause_.object_referent(i, owner, args.subject_mentions);
        return;
    }
    if (args.subject_mentions.empty()) args.subject_mentions = asked_before(i, owner);
    if (args.subject_mentions.empty())
        args.subject_mentions = owner_before(i, owner);
    else if (governed &&
             (is_awaited(i) || !(clause_.says_to_whom(i, args) && clause_.fits(owner, args.subject_mentions)))) {
        args.object_mentions = clause_.object_referent(i, owner, args.subject_mentions);
        if (args.object_mentions.empty() && i <= 2 && owner.number == Number::singular && is_awaited(i))
            args.object_mentions = subject_told_of(owner, args.subject_mentions);
    }
}

EventFinder::NounControl EventFinder::noun_arguments(std::uint32_t i, Arguments& args) {
    const Item& item = items_[i];
    const std::uint32_t object = own_object(i);
    args.objects.assign(object == no_item ? 0 : 1, object);
    args.clause = args.speech = no_item;
    if (!clause_.follows_deed_noun(i) || !has_actors(items_[i - 1])) between(i, args);
    NounControl control;
    control.governed = args.subject_mentions.empty() && inherit_subject(i, args);
    const bool others = control.governed && has_doer_and_object(a_, items_, i);  // "renewed X's condemnation of Y"
    control.governed &= !others;
    if (others || (control.governed && travels_itself(a_, items_, i, args))) {
        args.subject_mentions = item.mentions;
    } else if (control.governed) {
        args.object_mentions = item.mentions;
    } else if (args.subject_mentions.empty() && item.owner == 0 && clause_.names_agent(i, args)) {
        args.subject_mentions = items_[args.agent].mentions;  // "the arrest of X by [min qibal] Y"
        args.object_mentions = item.mentions;
    } else if (args.subject_mentions.empty()) {
        (clause_.befalls_genitive(i, args) ? args.object_mentions : args.subject_mentions) = item.mentions;
    }
    if (const std::uint32_t accused = who_is_charged(a_, items_, i); accused != no_item && !control.governed)
        args.subject_mentions = items_[accused].mentions;
    if (item.owner != 0) take_owner(i, control.governed, args);
    const bool of_thing = args.objects.empty() && clause_.has_genitive_thing(i);
    if (of_thing && (args.agent != no_item || (control.governed && is_done_to_thing(i)))) args.objects.assign(1, i + 1);
    const bool own_deed = object != no_item && clause_.resolved(item.mentions);  // "condemned X's arrest of Y"
    control.accusation = control.governed || own_deed ? nullptr : controlling_event(i);
    args.carried_out = control.accusation != nullptr || governor_ != no_item;
    const VerbClass by = governor_ == no_item ? VerbClass::plain : clause_.verb_of(items_[governor_]).verb_class;
    const bool goes_on = by == VerbClass::aspect &&
                         (item.preposition == a_.language->partitive || item.preposition == a_.language->locative);
    args.achieved = by == VerbClass::possible || by == VerbClass::perform || goes_on ||
                    (governor_ != no_item && clause_.verb_of(items_[governor_]).says);
    if (control.accusation != nullptr) take_accused(i, *control.accusation, of_thing, args);
    if (args.subject_mentions.empty() && args.agent != no_item) args.subject_mentions = items_[args.agent].mentions;
    if (args.object_mentions.empty()) args.object_mentions = clause_.counted_victims(i);
    const Mentions fallen = args.object_mentions.empty() ? victims_before(i) : Mentions{};
    const bool owned_by_nobody = args.subject_mentions.empty();
    if (owned_by_nobody) clause_.given_by(i, args, !fallen.empty() || clause_.victims_told(i) != no_item);
    const bool given = owned_by_nobody && !args.subject_mentions.empty() && !fallen.empty();
    if (args.subject_mentions.empty() && may_name(a_, item, {"18", "19"}))
        args.subject_mentions = find_wielder(a_, items_, args.obliques);
    if (args.subject_mentions.empty() && items_[i].preposition != 0 && items_[i].preposition == a_.language->grounds)
        args.subject_mentions = as_doers(a_, who_is_answered(a_, items_[i], std::span(events_).subspan(first_event_)));
    if (args.subject_mentions.empty()) talks(i, args);
    if (args.subject_mentions.empty()) {
        args.subject_mentions = clause_.topic_before(i);
        control.governed |= !args.subject_mentions.empty();
    }
    if (args.subject_mentions.empty()) tours(i, args);
    args.subject_mentions = protesters(i, args);
    find_noun_target(i, control, given, fallen, args);
    return control;
}

void EventFinder::take_accused(std::uint32_t i, const Event& accusation, bool of_thing, Arguments& args) const {
    const Item& item = items_[i];
    // "condemned X for the arrest of Y", but "condemned the arrest of Y by [its genitive] X".
    if (!clause_.same_actor(item.mentions, accusation.targets)) args.object_mentions = item.mentions;
    args.subject_mentions = accusation.targets;
    if (of_thing && may_name(a_, item, {"18", "19"})) args.objects.assign(1, i + 1);  // "of breaking [the] truce"
}

void EventFinder::find_noun_target(std::uint32_t i, const NounControl& control, bool given, const Mentions& fallen,
                                   Arguments& args) const {
    if (args.object_mentions.empty() && args.objects.empty() && (given || !clause_.has_own_actor(i, args)))
        args.object_mentions = fallen;
    if (args.object_mentions.empty() && !args.subject_mentions.empty() && !control.governed &&
        control.accusation == nullptr && !clause_.has_own_target(i, args))
        args.object_mentions = helped_before(i);
    if (args.object_mentions.empty() && args.objects.empty() && clause_.resolved(args.subject_mentions) &&
        !clause_.has_own_target(i, args))
        args.object_mentions = victims_behind(i);
    args.shared_object = args.object_mentions.empty() && args.objects.empty() && clause_.shares_genitive(i);
    if (args.shared_object) args.object_mentions = items_[i + 1].mentions;
    if (args.object_mentions.empty() && args.objects.empty()) args.object_mentions = threatened_behind(i);
    if (args.object_mentions.empty() && args.objects.empty() && clause_.resolved(args.subject_mentions))
        args.object_mentions = doers_answered(a_, items_, items_[i], args.obliques);
    const bool own = !control.governed && control.accusation == nullptr;
    const std::uint32_t told = own && clause_.is_striker(i, args.subject_mentions) ? clause_.victims_told(i) : no_item;
    args.fells_people = (told != no_item && !has_become(told, {"1"})) ||
                        (items_[i].owner != 0 && args.object_mentions.empty() &&
                         may_name(a_, items_[i], {"17", "18"}) && clause_.names_agent(i, args));
}

bool EventFinder::is_target_before(std::uint32_t i) const {
    return std::ranges::any_of(events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(),
                               [&](const Event& event) { return event.targets == items_[i].mentions; });
}

bool EventFinder::is_awaited(std::uint32_t i) const {
    const Item& item = items_[i];
    return i > 0 && item.owner != 0 && items_[i - 1].kind == ItemKind::verb && item.preposition != 0 &&
           item.preposition == a_.language->locative && is_copula(a_, items_[i - 1]);
}

std::uint32_t EventFinder::own_object(std::uint32_t i) const {
    const Item& item = items_[i];
    if (is_awaited(i)) return no_item;
    if ((item.mentions.empty() && item.owner == 0) || i + 1 >= items_.size()) return no_item;
    const Item& next = items_[i + 1];
    if (next.preposition != 0 || next.conjunction) return no_item;
    const bool object = i > 1 && is_bare_actor(items_[i - 1]) &&
                        items_[i - 2].kind == ItemKind::verb;  // "condemned X['s parliament] the killing of ..."
    const bool free = item.preposition != 0 || object || clause_.is_announced(i);
    if (next.kind == ItemKind::actors && next.begin == item.end)
        return free && !is_target_before(i + 1) ? i + 1 : no_item;
    if (item.analysis_definite(a_)) return no_item;
    const bool governed = i > 0 && items_[i - 1].kind == ItemKind::verb && !free;
    const bool counted = next.kind == ItemKind::actors && is_counted(a_, item.end) && next.begin > item.end;
    const bool deed = next.kind == ItemKind::event_noun && next.begin == item.end && bears_article(a_, next.begin);
    const bool two = i + 2 < items_.size() && is_phrase(items_[i + 2]) && items_[i + 2].preposition == 0;
    return (counted || deed) && (!governed || two) ? i + 1 : no_item;
}

bool EventFinder::try_noun_uses(std::uint32_t i, const Arguments& args, const NounControl& control,
                                std::string& reason) {
    const EventNoun& noun = a_.language->event_nouns[a_.form(*items_[i].analysis).entry];
    const bool controlled = control.governed || control.accusation != nullptr;
    ArgumentSketch sketch(a_, items_, args, i, no_item);
    for (const EventNounUse& use : noun.uses) {
        const FrameInput input{&a_, items_, &args, &sketch, use.object_prepositions, no_item, i, refusals_ != nullptr};
        const auto match = match_frames(input, a_.language->predicates[use.predicate], reason);
        if (!match) continue;
        const RelationInfo& relation = a_.lexicon->relations[match->frame->relation];
        if (relation.family == "none") {
            refuse(i, match->frame->rule, ": another sense");
            return true;
        }
        if (relation.family == "statement") continue;
        const bool partly = args.reciprocal && args.subject_mentions.size() > match->sources.size();  // "with others"
        const bool among = args.reciprocal && is_among(input, relation);
        const bool ceases = control.governed && args.carried_out && relation.cameo.starts_with("08");
        const bool alone =
            relation.symmetric && match->sources.size() == 1 && match->targets.empty() && !partly && !among && !ceases;
        if (match->mutual && !args.reciprocal && is_owned_by_one(a_, items_[i])) continue;  // "its investment"
        const bool complete = !match->targets.empty() || match->mutual || partly || among ||
                              is_told_whole(i, relation) ||
                              (match->target_written && !relation.cameo.starts_with("04"));
        const bool heeded = relation.cameo.starts_with("02") &&
                            match->frame->slots.size() == 1;  // the frame of a request that something is done upon
        if (heeded && !clause_.is_heeded(i)) continue;
        if (match->sources.empty() || alone || (!complete && !controlled && !heeded)) {
            if (refusals_ != nullptr) reason = match->frame->rule + ": a noun that does not name both actors";
            continue;
        }
        const std::uint32_t accusation = index_of(control.accusation);
        if (add(i, *match, args, noun.lemma, nominal_penalty)) allege(accusation);
        return true;
    }
    return false;
}

std::uint32_t EventFinder::index_of(const Event* event) const {
    return event == nullptr ? no_item : static_cast<std::uint32_t>(event - events_.data());
}

bool EventFinder::statement_noun(std::uint32_t i, Arguments spoken, const Arguments& args) {
    const auto is_object = [&](const Item& next) {  // "X's announcement [of] the founding of a state"
        return next.kind == ItemKind::event_noun ||
               (next.kind == ItemKind::nominal && next.begin == items_[i].end && !items_[i].mentions.empty());
    };
    const bool noun_follows = !spoken.objects.empty() && spoken.objects.front() == i + 1 && is_object(items_[i + 1]);
    if (!clause_.resolved(args.subject_mentions) || args.reciprocal) return false;
    const bool behind_inset = spoken.speech != no_item && items_[i].owner != 0 && items_[i + 1].kind == ItemKind::comma;
    if (!behind_inset && spoken.speech != i + 1 && !noun_follows && !clause_.tells_of_event(i, spoken)) return false;
    if (spoken.speech == i + 1 && is_described(i)) return false;
    spoken.subject_mentions = args.subject_mentions;
    spoken.objects.resize(noun_follows ? 1 : 0);
    const EventNoun& noun = a_.language->event_nouns[a_.form(*items_[i].analysis).entry];
    std::string reason;
    ArgumentSketch sketch(a_, items_, spoken, no_item, no_item);
    for (const EventNounUse& use : noun.uses) {
        const FrameInput input{
            &a_, items_, &spoken, &sketch, use.object_prepositions, no_item, no_item, refusals_ != nullptr};
        const auto match = match_frames(input, a_.language->predicates[use.predicate], reason);
        if (!match || a_.lexicon->relations[match->frame->relation].family != "statement") continue;
        const bool plain = a_.lexicon->relations[match->frame->relation].cameo == "010";
        if (!plain || !is_said_already(args.subject_mentions, spoken.speech))
            return add(i, *match, spoken, noun.lemma, nominal_penalty);
    }
    return false;
}

bool EventFinder::is_described(std::uint32_t i) const {
    const Item& that = items_[i + 1];
    if (that.kind != ItemKind::complementizer || that.analysis == nullptr || that.analysis->enclitic == 0) return false;
    const bool nominal = i + 3 < items_.size() && items_[i + 3].kind != ItemKind::verb;
    return nominal && !events_.empty() && events_.back().speech_begin == i + 1 && events_.back().sentence == sentence_;
}

bool EventFinder::is_said_already(const Mentions& speaker, std::uint32_t speech) const {
    return speech != no_item &&
           std::ranges::any_of(
               events_.begin() + static_cast<std::ptrdiff_t>(first_event_), events_.end(), [&](const Event& event) {
                   const bool passed_on =
                       any_slot(*event.frame, [](const Slot& slot) { return slot.role == Role::by; });
                   return event.speech_begin == speech && clause_.is_statement(event) &&
                          (passed_on || event.sources == speaker || clause_.same_actor(event.sources, speaker));
               });
}

bool EventFinder::light_event_noun(std::uint32_t i, const Verb& verb, Arguments args) {
    const Item& item = items_[i];
    const bool governed = inherit_subject(i, args);
    // "accused X of launching attacks on Y"
    const Event* accusation = governed ? nullptr : controlling_event(i);
    const std::uint32_t said_by = index_of(accusation);
    if (accusation != nullptr) args.subject_mentions = accusation->targets;
    // "letting loose [of] X": the genitive after the second noun is whom it is done to.
    const bool done_to = !item.mentions.empty() && a_.mentions[item.mentions.front()].begin > item.begin + 1;
    if (args.subject_mentions.empty() && !done_to) args.subject_mentions = item.mentions;
    if (args.subject_mentions.empty() && item.owner != 0)
        args.subject_mentions = owner_before(i, a_.language->enclitics[item.owner - 1U].features);
    if (!governed && !args.objects.empty() && clause_.resolved(items_[args.objects.front()].mentions) &&
        items_[args.objects.front()].kind == ItemKind::actors && args.subject_mentions.empty()) {
        args.subject_mentions = items_[args.objects.front()].mentions;
        args.objects.erase(args.objects.begin());
    }
    if (args.subject_mentions.empty() && args.agent != no_item) args.subject_mentions = items_[args.agent].mentions;
    const bool pact = args.subject_mentions.empty() && i + 1 < items_.size() &&
                      items_[i + 1].kind == ItemKind::event_noun && items_[i + 1].begin == item.end &&
                      a_.language->event_nouns[a_.form(*items_[i + 1].analysis).entry].uses.empty();
    if (pact) between(i + 1, args);  // "the signing of a memorandum between X and Y"
    if (clause_.is_hypothetical(i) || args.subject_mentions.empty()) return false;
    resolve_pronouns(args, i);
    const std::size_t before = events_.size();
    if (!try_lights(i, verb, args)) return false;
    if (events_.size() > before) allege(said_by);
    const bool complete = events_.size() == before || governed || said_by != no_item ||
                          !events_.back().targets.empty() || events_.back().mutual;
    const bool closer = pact && events_.size() > before &&  // "the strengthening of the ties between X and Y"
                        !a_.lexicon->relations[events_.back().frame->relation].cameo.starts_with("057");
    if (!complete || closer) events_.resize(before);
    if (events_.size() > before) noun_subjects_[i] = args.subject_mentions;
    return true;
}

void EventFinder::between(std::uint32_t i, Arguments& args) {
    const auto is_pair = [&](const Item& item) {
        return item.kind == ItemKind::actors && item.preposition == a_.language->between;
    };
    if (!args.subject_mentions.empty() || a_.language->between == 0 || may_name(a_, items_[i], {"045"})) return;
    if (std::ranges::none_of(items_.begin() + i + 1, items_.end(), is_pair)) return;
    if (const std::uint32_t pair = clause_.held_between(i); pair != no_item) {
        args.subject_mentions = items_[pair].mentions;
        args.reciprocal = true;
        return;
    }
    for (const std::uint32_t oblique : args.obliques) {
        if (oblique <= i || !is_pair(items_[oblique])) continue;  // of the noun before
        const Item& nearer = items_[oblique - 1];                 // "in an interview, of a meeting between"
        if (oblique > i + 1 && nearer.kind == ItemKind::event_noun && nearer.preposition != 0 && !nearer.conjunction &&
            may_name(a_, nearer, {"04", "05", "06", "19"}))
            continue;
        const bool near = std::ranges::all_of(items_.begin() + i + 1, items_.begin() + oblique, [&](const Item& item) {
            const bool joined = item.kind == ItemKind::event_noun && item.conjunction && item.preposition == 0 &&
                                item.mentions.empty() && item.owner == 0 &&
                                may_name(a_, items_[i], {"041", "044"});  // "a meeting and talks between"
            return item.kind == ItemKind::actors || item.kind == ItemKind::comma || joined || clause_.is_aside(item) ||
                   (item.mentions.empty() && is_phrase(item) && may_name(a_, items_[i], {"057"}));  // "on a firm"
        });
        if (near) {
            args.subject_mentions = items_[oblique].mentions;
            args.reciprocal = true;
            return;
        }
    }
}

void EventFinder::talks(std::uint32_t i, Arguments& args) {
    const bool with = std::ranges::any_of(args.obliques, [&](std::uint32_t oblique) {
        return items_[oblique].preposition == a_.language->with && items_[oblique].kind == ItemKind::actors;
    });
    if (!with || items_[i].preposition == 0) return;
    for (std::uint32_t before = i; before > 0; --before) {
        if (items_[before - 1].kind != ItemKind::verb) continue;
        args.subject_mentions = subjects_[before - 1];
        return;
    }
}

void EventFinder::tours(std::uint32_t i, Arguments& args) const {
    if (items_[i].preposition == 0 || items_[i].analysis_definite(a_) || !may_name(a_, items_[i], {"042"})) return;
    for (std::uint32_t before = i; before > 0; --before) {
        if (items_[before - 1].kind != ItemKind::verb) continue;
        args.subject_mentions = subjects_[before - 1];
        for (std::size_t e = events_.size(); e-- > first_event_;) {
            const bool hosts = a_.lexicon->relations[events_[e].frame->relation].cameo == "043";
            if (events_[e].item == before - 1 && hosts) args.subject_mentions = events_[e].targets;
        }
        return;
    }
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
