// Events: the predicates and light verbs of a trigger, and the event that a match makes.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_speech.h>
#include <isnad/extract/event/control.h>
#include <isnad/extract/event/document_issuer.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/event/event_noun.h>
#include <isnad/extract/event/reference.h>
#include <isnad/extract/event/speech.h>
#include <isnad/extract/event/trigger.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <utility>

namespace isnad {
namespace {

/// "give up supporting X": what is given up is a deed.
bool gives_up_deed(const ClauseContext& clause, std::span<const Item> items, std::uint32_t i,
                   const RelationInfo& relation, const Arguments& args) {
    const bool gives_up = relation.cameo.starts_with("08") || relation.cameo.starts_with("16");
    return gives_up && items[i].kind == ItemKind::verb && verb_of(clause, items[i]).verb_class == VerbClass::fail &&
           std::ranges::any_of(args.obliques,
                               [&](std::uint32_t thing) { return items[thing].kind == ItemKind::event_noun; });
}

/// "X protests against the expulsion of one of its citizens": he is who has suffered it.
bool is_wronged(const Annotations& annotations, std::span<const Item> items, const FrameMatch& match,
                std::uint32_t target) {
    const std::string& cameo = annotations.lexicon->relations[match.frame->relation].cameo;
    if (!cameo.starts_with("11") && !cameo.starts_with("14")) return false;
    const Mention& who = annotations.mentions[target];
    if (who.entity == no_entry || match.sources.size() != 1 ||
        annotations.mentions[match.sources.front()].entity != who.entity)
        return false;
    return std::ranges::any_of(items, [&](const Item& item) {
        return item.kind == ItemKind::event_noun && item.preposition != 0 && item.begin < who.begin &&
               who.end <= item.end;
    });
}

/// Why the event of a match must not stand; empty if it may.
std::string_view why_not(const EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args) {
    const Item& item = in.items[i];
    const RelationInfo& relation = in.a.lexicon->relations[match.frame->relation];
    const bool own_words = item.kind == ItemKind::verb && features_of(in.clause, item).person != 3;
    if (own_words && relation.family == "statement") return "the speaker's own words";
    if (item.negated && relation.cameo.starts_with("010")) return "was not said";
    if (item.negated && gives_up_deed(in.clause, in.items, i, relation, args))
        return "is not given up";  // "will not give up supporting X"
    const auto is_nobody = [&](std::uint32_t source) {
        return !in.a.mentions[source].resolved() && !in.a.mentions[source].definite;
    };
    if (item.negated && !match.sources.empty() && std::ranges::all_of(match.sources, is_nobody))
        return "no one at all";  // "no side has claimed"
    const bool topic = args.subject != no_item && in.items[args.subject].kind == ItemKind::event_noun &&
                       in.used[args.subject] && match.targets.empty() && !match.mutual;
    if (topic && relation.cameo.starts_with("04")) return "what the talks were about";
    const auto is_own = [&](std::uint32_t target) { return is_own_state(in.clause, target, match.sources); };
    const bool only_own =
        !match.targets.empty() && std::ranges::all_of(match.targets, is_own) && helps_only_others(in.a, *match.frame);
    return only_own || strikes_itself(in.clause, match) ? "nobody does this to himself" : std::string_view{};
}

/// The same of all documents among the arguments: "in a statement", "published a report".
void remember_papers(EventContext& in, const Arguments& args, const Mentions& issuer) {
    for (const Indices* list : {&args.objects, &args.obliques}) {
        for (const std::uint32_t paper : *list) {
            const Item& noun = in.items[paper];
            const bool within = noun.preposition == 0 || noun.preposition == in.a.language->locative;
            if (within && is_document(in.a, noun) && !bears_article(in.a, noun.begin))
                remember_issuer(in, paper, issuer);
        }
    }
}

/// Who fought or agreed with whom: "the two sides" of what comes later.
void remember_sides(EventContext& in, const Event& event) {
    const RelationInfo& relation = in.a.lexicon->relations[event.frame->relation];
    const bool fought = root_of(relation) == "19" && event.polarity == Polarity::positive;  // "X shelled Y"
    const bool two = event.mutual
                         ? event.sources.size() == 2
                         : (relation.symmetric || fought) && event.sources.size() == 1 && event.targets.size() == 1;
    if (!two) return;
    const std::uint32_t one = in.a.mentions[event.sources.front()].entity;
    const std::uint32_t other = in.a.mentions[event.mutual ? event.sources.back() : event.targets.front()].entity;
    if (one == no_entry || other == no_entry || one == other) return;
    in.a.sides = {one, other};
    in.a.sides_known = in.a.mentions.size();
}

/// "agreed, in a talk with X, on": with X.
void share_partner(EventContext& in, const Event& event) {
    const Item& noun = in.items[event.item];
    const std::string_view cameo = in.a.lexicon->relations[event.frame->relation].cameo;
    const bool talk = noun.kind == ItemKind::event_noun && noun.preposition != 0 && !noun.conjunction &&
                      cameo.starts_with("04") && cameo != "042";
    if (!talk || event.targets.empty() || event.mutual || in.events.size() == in.first_event) return;
    Event& last = in.events.back();
    if (!in.a.lexicon->relations[last.frame->relation].symmetric || last.mutual || !last.targets.empty()) return;
    if (last.item > event.item || in.items[last.item].kind != ItemKind::verb || last.sources != event.sources) return;
    if (std::ranges::none_of(in.items.begin() + last.item + 1, in.items.begin() + event.item,
                             [](const Item& item) { return item.kind == ItemKind::verb; }))
        last.targets = event.targets;
}

/// "raids that struck X" were on X.
void share_target(EventContext& in, const Event& event, const Arguments& args) {
    if (in.events.size() == in.first_event || args.subject == no_item || !in.used[args.subject]) return;
    if (in.items[args.subject].kind != ItemKind::event_noun || !may_name(in.a, in.items[args.subject], {"18", "19"}))
        return;
    Event& last = in.events.back();
    if (last.targets.empty() && !last.mutual && last.sources == event.sources && last.item < args.subject &&
        is_material_conflict(in.clause, *last.frame) && is_material_conflict(in.clause, *event.frame))
        last.targets = event.targets;
}

Event event_of(EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args,
               std::string_view lemma, double penalty);

/// "does not accept": what its frames tell of is done where the verb is negated, and nowhere else.
bool is_told_by_denial(const Predicate& predicate) { return std::string_view(predicate.key).starts_with("not_"); }

/// "plans to", "issued a decree": what is planned or ordered may itself be told of.
bool is_told_by_content(const EventContext& in, std::uint32_t i, const FrameMatch& match) {
    const std::string& relation = in.a.lexicon->relations[match.frame->relation].name;
    if (relation == "announces") return verb_of(in.clause, in.items[i]).verb_class == VerbClass::decree;
    return relation == "intends" && std::ranges::all_of(match.frame->slots, [](const Slot& slot) {
               return slot.role == Role::block || slot.word.empty();
           });
}

/// "X decided to", with X a body, or a person whom the lexicon knows; "it was decided to" is spelled like the present
/// of "she decides to", and of whom a verb is that only follows a comma is not sure.
bool is_planned_by_known(const EventContext& in, std::uint32_t i, const Indices& sources, const Arguments& args) {
    const Item& verb = in.items[i];
    const bool past = features_of(in.clause, verb).tense == Tense::perfect;
    if (verb_of(in.clause, verb).verb_class == VerbClass::plain && !verb.future) return false;  // "will work on"
    if (verb.negated || find_antecedent(in.items, i) != no_item || (args.implicit && !(past && verb.conjunction)))
        return false;
    return std::ranges::all_of(sources, [&](std::uint32_t who) { return in.a.mentions[who].entity != no_entry; });
}

}  // namespace

bool try_predicates(EventContext& in, std::uint32_t i, const std::vector<std::uint32_t>& predicates,
                    std::string_view lemma, const Arguments& args) {
    std::string reason;
    if (in.refusals != nullptr) reason = "a verb without a relation";
    std::optional<FrameMatch> best;
    bool denied = false;
    ArgumentSketch sketch(in.a, in.items, args, no_item, no_item);
    for (const std::uint32_t predicate : predicates) {
        const FrameInput input{&in.a, in.items, &args, &sketch, {}, no_item, no_item, in.refusals != nullptr};
        const bool told_by_denial = is_told_by_denial(in.a.language->predicates[predicate]);
        if (told_by_denial && (denied || !in.items[i].negated)) continue;
        auto match = match_frames(input, in.a.language->predicates[predicate], reason);
        if (match && (!best || told_by_denial || (!denied && specificity(*match) > specificity(*best)))) {
            best = std::move(match);
            denied = told_by_denial;
        }
    }
    if (!best) {
        refuse(in, i, reason);
        return false;
    }
    const RelationInfo& relation = in.a.lexicon->relations[best->frame->relation];
    const bool by_deed = relation.cameo == "190" && args.subject != no_item &&
                         in.items[args.subject].kind == ItemKind::event_noun;  // "the suicide attack struck X"
    if (const Frame* terror = by_deed ? frame_of_terror(in.a, in.items[args.subject]) : nullptr; terror != nullptr)
        best->frame = terror;
    const Frame* threat = relation.cameo == "010" ? frame_of_threat(in.a, in.items, i, args) : nullptr;
    if (threat != nullptr) best->frame = threat;
    if (Mentions owner = owner_of_object(in, i, *best, args); !owner.empty()) best->targets = std::move(owner);
    if (relation.family == "none") {
        refuse(in, i, best->frame->rule, ": another sense");
    } else if (is_told_by_content(in, i, *best)) {
        best->targets.clear();
        const bool told = why_not(in, i, *best, args).empty() && is_planned_by_known(in, i, best->sources, args);
        if (told) in.planned.push_back(event_of(in, i, *best, args, lemma, 0.0));
    } else if (add(in, i, *best, args, lemma, 0.0) && denied && in.events.back().item == i) {
        in.events.back().polarity = Polarity::positive;
    }
    return true;
}

void note_refusal(const EventContext& in, std::uint32_t i, std::string_view reason, std::string_view detail) {
    in.refusals->push_back({trigger_span(in.clause, i), std::string(reason).append(detail)});
}

Modality modality_of(const EventContext& in, std::uint32_t i) {
    if (in.items[i].possible || may(in, i)) return Modality::possible;
    if (request_for(in, i) != nullptr) return Modality::requested;
    return in.items[i].future || intended(in, i) ? Modality::intended : Modality::actual;
}

namespace {

/// "protested at the killing of its soldiers": against whoever killed them.
bool protests_for_own(const EventContext& in, std::uint32_t target, const FrameMatch& match) {
    const Mention& victim = in.a.mentions[target];
    return root_of(in.a.lexicon->relations[match.frame->relation]) == "14" && is_somebodys(in.a, victim) &&
           same_actor(in.clause, {target}, match.sources);
}

/// "condolences to [li-] the families and to [wa-li-] X": whom the second of two phrases with one preposition names,
/// where nobody knows who the first ones are.
Mentions target_joined(const EventContext& in, std::uint32_t first) {
    if (first + 1 >= in.items.size() || in.items[first].preposition == 0) return {};
    const Item& second = in.items[first + 1];
    const bool joined = second.kind == ItemKind::actors && second.conjunction && second.begin == in.items[first].end &&
                        second.preposition == in.items[first].preposition;
    return joined && resolved(in.clause, second.mentions) ? second.mentions : Mentions{};
}

/// Whom the match names, without those to whom the sources do nothing of the kind.
Mentions targets_named(const EventContext& in, const FrameMatch& match) {
    Mentions targets;
    for (const std::uint32_t target : match.targets) {
        const bool own = is_own_state(in.clause, target, match.sources) || protests_for_own(in, target, match) ||
                         is_wronged(in.a, in.items, match, target);
        if (!own) targets.push_back(target);
    }
    return targets;
}

/// Whom the clause tells of beside the slots of a frame that names nobody.
Mentions targets_beside(const EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args) {
    const bool asks = root_of(in.a.lexicon->relations[match.frame->relation]) == "02";
    if (const std::uint32_t verb = asks ? verb_asked_for(in.a, in.items, i) : no_item;
        verb != no_item && resolved(in.clause, in.subjects[verb]) &&
        !same_actor(in.clause, in.subjects[verb], match.sources))
        return in.subjects[verb];
    if (Mentions doers = doers_of_what_is_told(in, i, match); !doers.empty()) return doers;
    if (Mentions leaving = asked_to_act(in, i, match, args); !leaving.empty()) return leaving;
    if (match.target_item == no_item) return {};
    if (Mentions others = others_befallen(in, i, match); !others.empty()) return others;
    Mentions joined = target_joined(in, match.target_item);
    return same_actor(in.clause, joined, match.sources) ? Mentions{} : joined;
}

/// Nobody bans or expels himself, but some states ban their citizens.
bool banishes_itself(const EventContext& in, const FrameMatch& match, const Mentions& targets) {
    if (targets.empty()) return false;
    const std::string_view cameo = in.a.lexicon->relations[match.frame->relation].cameo;
    const bool banned = cameo == "174" || (cameo == "172" && in.a.mentions[targets.front()].role.empty());
    return banned && same_actor(in.clause, targets, match.sources);
}

/// Who is there, but nobody can tell yet for whom, where the event has no target.
void keep_natives(const EventContext& in, const FrameMatch& match, const Arguments& args, Event& event) {
    const Item& item = in.items[event.item];
    const std::string_view cameo = in.a.lexicon->relations[match.frame->relation].cameo;
    if (match.target_item != no_item) {
        event.natives = in.items[match.target_item].mentions;
    } else if (item.kind == ItemKind::event_noun && names_somebody(in.a, item, true)) {
        event.natives = item.mentions;  // "the arrest of ten people"
    } else if (cameo.starts_with("04")) {
        event.natives = officials_dealt_with(in.a, in.items, args);
    }
    const bool repressed = cameo == "175";
    if (Indices people = repressed ? people_dispersed(in.a, in.items, event.item) : Indices{}; !people.empty())
        (resolved(in.clause, people) ? event.targets : event.natives) = std::move(people);
}

/// "of both [minhuma]": one pronoun for two actors.
bool stands_for_both(const Annotations& annotations, const Mentions& targets) {
    return targets.size() == 1 && annotations.mentions[targets.front()].kind == MentionKind::pronoun &&
           annotations.mentions[targets.front()].number == Number::dual;
}

/// The event of a match, as its sentence tells it.
Event event_of(EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args,
               std::string_view lemma, double penalty) {
    const Item& item = in.items[i];
    Event event;
    event.frame = &frame_told(in.a, item, *match.frame);
    event.item = i;
    event.sentence = in.sentence;
    event.trigger = trigger_span(in.clause, i);
    event.lemma = lemma;
    event.sources = match.sources;
    event.targets = targets_named(in, match);
    if (!args.both.empty() && stands_for_both(in.a, event.targets)) event.targets = args.both;
    if (event.targets.empty()) event.targets = targets_beside(in, i, match, args);
    if (banishes_itself(in, match, event.targets)) event.targets.clear();
    event.transmitters = match.transmitters;
    event.mutual = match.mutual && are_several_sides(in.a, event.sources);
    event.sources_of_home = match.sources_of_home;
    if (event.targets.empty()) keep_natives(in, match, args, event);
    event.implicit_source = args.implicit;
    const bool nobody = args.subject != no_item && in.items[args.subject].negated;  // "neither A nor B"
    event.polarity = (item.negated && event.frame == match.frame) || fails(in, i) || nobody ? Polarity::negative
                                                                                            : Polarity::positive;
    event.modality = modality_of(in, i);
    const int quad = in.a.lexicon->relations[match.frame->relation].quad;
    const bool deed = quad == 2 || quad == 4;  // "arrested two who are suspected of [bi-anna-] ...": says nothing
    if (args.speech != no_item && !deed) {
        event.speech_begin = args.speech;
        event.speech_end = speech_end(in.clause, args.speech, i);
        event.content = span_of(in.clause, args.speech + 1, event.speech_end);
    } else if (match.content != no_item) {
        event.content = span_of(in.clause, match.content, match.content + 1);
    }
    event.confidence = confidence(in.clause, event, match, penalty);
    return event;
}

}  // namespace

bool add(EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args, std::string_view lemma,
         double penalty) {
    const Item& item = in.items[i];
    if (const std::string_view reason = why_not(in, i, match, args); !reason.empty()) {
        refuse(in, i, reason);
        return false;
    }
    Event event = event_of(in, i, match, args, lemma, penalty);
    const int quad = in.a.lexicon->relations[match.frame->relation].quad;
    const bool statement = in.a.lexicon->relations[match.frame->relation].family == "statement";
    const bool paper = statement && item.kind == ItemKind::event_noun && publishes(match);
    const bool aside = (item.kind == ItemKind::verb && find_antecedent(in.items, i) != no_item) ||
                       is_only_cited(in, i) || describes_noun(in.clause, i) ||
                       paper;  // "after the publishing by X of a report"
    const bool spoken = statement && !event.sources.empty() && !aside;
    if (spoken) {
        in.discourse.speaker = event.sources;
        if (item.kind == ItemKind::verb)
            in.discourse.speaks_in_present = features_of(in.clause, item).tense == Tense::imperfect;
        in.discourse.subject_is_later = false;
        remember_papers(in, args, event.sources);
    }
    in.used[i] = true;
    remember_sides(in, event);
    if (repeats_last(in, event)) return true;
    if (names_content(in.clause, match) || paper) in.used[match.content] = true;  // "the publishing by X of an inquiry"
    if (completes_last(in, event, args)) {
        in.events.back().targets = std::move(event.targets);
    } else if (quad > 1 && in.events.size() > in.first_event && in.events.back().item == in.governor &&
               is_order(in.clause, in.events.back()) && in.events.back().sources == event.sources) {
        in.events.back() = std::move(event);  // "ordered the closing of the border": he closes it
    } else {
        if (in.events.size() > in.first_event) meet_hosts(in.a, in.items, in.events.back(), args, event);
        share_target(in, event, args);
        share_partner(in, event);
        share_lifted(in, event);
        share_offer(in, event);
        if (spoken) in.discourse.last_speech = static_cast<std::uint32_t>(in.events.size());
        in.events.push_back(std::move(event));
    }
    return true;
}

void tell_of_plans(EventContext& in) {
    const auto ends = [](const Item& item) {
        return item.kind == ItemKind::complementizer || item.kind == ItemKind::colon ||
               (item.kind == ItemKind::verb && item.conjunction);
    };
    for (Event& plan : in.planned) {
        std::uint32_t next = plan.item + 1;
        while (next < in.items.size() && !ends(in.items[next]) && !in.used[next]) ++next;
        const bool told = next < in.items.size() && in.used[next] && !ends(in.items[next]);
        if (!told && !in.used[plan.item]) in.events.push_back(std::move(plan));
    }
    in.planned.clear();
}

}  // namespace isnad
