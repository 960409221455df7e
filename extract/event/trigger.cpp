// Events: the predicates and light verbs of a trigger, and the event that a match makes.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_finder.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <utility>

namespace isnad {
namespace {

/// A bit for each noun of action that a word may be: a verb has dozens of light uses, each with its noun.
std::uint64_t nouns_of(const Annotations& annotations, std::uint32_t at) {
    std::uint64_t nouns = 0;
    for (const Analysis& analysis : annotations.morphology->words(annotations.token(at)))
        nouns |= analysis.form.kind == FormKind::event_noun ? noun_bit(analysis.form.entry) : 0;
    return nouns;
}

/// The same of all items left of the verb: what a relative clause may be about.
std::uint64_t nouns_before(const Annotations& annotations, const ClauseReader& clause, std::span<const Item> before) {
    std::uint64_t nouns = 0;
    for (const Item& item : before) {
        const std::uint32_t end = clause.may_have_event_noun(item) ? std::min(item.end, item.begin + 2) : item.begin;
        for (std::uint32_t at = item.begin; at < end; ++at) nouns |= nouns_of(annotations, at);  // "lifting the siege"
    }
    return nouns;
}

/// "give up supporting X": what is given up is a deed.
bool gives_up_deed(const ClauseReader& clause, std::span<const Item> items, std::uint32_t i,
                   const RelationInfo& relation, const Arguments& args) {
    const bool gives_up = relation.cameo.starts_with("08") || relation.cameo.starts_with("16");
    return gives_up && items[i].kind == ItemKind::verb && clause.verb_of(items[i]).verb_class == VerbClass::fail &&
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

}  // namespace

Arguments EventFinder::light_arguments(std::uint32_t i, std::uint32_t noun, const Arguments& args) const {
    Arguments own = args;
    const Item& item = items_[noun];
    if (noun < i) own.object_mentions.clear();  // "the agreement that X signed [it]": the pronoun is the noun
    const auto is_own =
        [&](const Mention& owner) {  // "its country's refusal of": whose it is is not whom it is done to
            return (owner.names_body() || is_somebodys(a_, owner)) && !args.subject_mentions.empty() &&
                   ClauseReader::is_of_same_side(owner, a_.mentions[args.subject_mentions.front()]);
        };
    if (item.kind == ItemKind::event_noun && clause_.resolved(item.mentions) && item.owner == 0 &&
        !is_own(a_.mentions[item.mentions.front()]))
        own.object_mentions = item.mentions;  // "a military strike": what an adjective is spelled like is nobody
    const bool jailed = item.kind == ItemKind::actors && item.preposition != 0 && item.end > item.begin + 1 &&
                        a_.mentions[item.mentions.front()].kind == MentionKind::modified;
    if (jailed) own.object_mentions = item.mentions;  // "ordered [bi-] the prison of X": the word is also "jailing"
    if (item.kind == ItemKind::event_noun && own.object_mentions.empty())
        own.object_mentions = clause_.counted_victims(noun);  // "ordered the hanging of five of X"
    Arguments after = find_right_arguments(a_, items_, noun);
    own.obliques.append(after.obliques.begin(), after.obliques.end());
    return own;
}

void EventFinder::add_light_targets(std::uint32_t noun, const Arguments& args, FrameMatch& found) const {
    found.targets = exposed_to(noun);
    if (!clause_.is_material_conflict(*found.frame)) return;
    if (found.targets.empty()) found.targets = struck_by(noun, args);
    if (found.targets.empty()) found.targets = victims_before(noun);
    if (found.targets.empty()) found.targets = victims_behind(noun);
    if (found.targets.empty() && !found.target_written && !clause_.is_press(args.object_mentions) &&
        !has_disapproved(args.object_mentions))
        found.targets = args.object_mentions;  // "repelled an attack that X launched": on whom it was told of last
}

bool EventFinder::is_of_others(std::uint32_t noun, const LightUse& light, const Arguments& args, Arguments& own) const {
    const std::vector<std::uint8_t>& prepositions = light.object_prepositions;
    if (clause_.names_doer(noun, prepositions, own)) {
        if (!clause_.is_of_same_state(args.subject_mentions, items_[noun].mentions)) return true;
        own.object_mentions.clear();
    }
    const bool mediates = std::ranges::find(prepositions, a_.language->between) != prepositions.end();
    return !mediates && clause_.concerns_others(own);
}

std::uint64_t EventFinder::nouns_beside(const Arguments& args) const {
    std::uint64_t nouns = 0;
    for (const Indices* list : {&args.objects, &args.obliques}) {
        for (const std::uint32_t item : *list)
            if (clause_.may_have_event_noun(items_[item])) nouns |= nouns_of(a_, items_[item].begin);
    }
    return nouns;
}

bool EventFinder::try_lights(std::uint32_t i, const Verb& verb, const Arguments& args) {
    if (verb.lights.empty()) return false;
    const std::uint64_t right = nouns_beside(args);
    const bool refers =
        items_[i].analysis->enclitic != 0 || clause_.has_pronoun_behind(i) || clause_.noun_taken_up(i) != no_item;
    const std::uint64_t left = refers ? nouns_before(a_, clause_, items_.first(i)) : 0;
    if ((left | right) == 0) return false;
    for (const LightUse& light : verb.lights) {
        const std::uint64_t bit = noun_bit(light.event_noun);
        std::uint32_t noun = (right & bit) != 0 ? clause_.light_noun(i, light, args) : no_item;
        if (noun == no_item && (left & bit) != 0) noun = clause_.relative_noun(i, light);
        if (noun == no_item) continue;
        Arguments own = light_arguments(i, noun, args);
        if (is_of_others(noun, light, args, own)) continue;
        ArgumentSketch sketch(a_, items_, own, no_item, noun);
        const FrameInput input{
            &a_, items_, &own, &sketch, light.object_prepositions, noun, no_item, refusals_ != nullptr};
        std::string reason;
        const auto match = match_frames(input, a_.language->predicates[light.predicate], reason);
        if (!match) {
            refuse(i, reason);
            continue;
        }
        if (clause_.commits_another(*match, items_[noun], args)) continue;
        const bool put = may_be_put_there(a_, items_[i], noun, *match, args) &&
                         std::ranges::all_of(match->sources, [&](std::uint32_t who) { return is_victim(who); });
        if (put) {
            FrameMatch suffered = *match;
            suffered.targets = std::exchange(suffered.sources, {});
            used_[noun] = true;
            add_agentless(i, suffered, verb.lemma);
            return true;
        }
        if (add_light(i, noun, *match, args, own, verb.lemma)) return true;
    }
    return false;
}

bool EventFinder::add_light(std::uint32_t i, std::uint32_t noun, FrameMatch match, const Arguments& args,
                            const Arguments& own, std::string_view lemma) {
    const RelationInfo& relation = a_.lexicon->relations[match.frame->relation];
    const bool aside = noun < i && find_antecedent(items_, i) == no_item && clause_.another_acts(i);
    const bool claims = relation.cameo == "015";
    if (relation.family == "statement" && aside && !claims) return false;  // "said in a statement [that] X issued"
    // "claimed [responsibility for] the shelling of X": the deed is told of too.
    const bool on_something = claims && noun + 1 < items_.size() && is_phrase(items_[noun + 1]) &&
                              takes_object_at(a_, items_[noun], items_[noun + 1].preposition) &&
                              may_name(a_, items_[noun], {"18", "19"});
    if (!claims || (items_[noun].mentions.empty() && !on_something)) used_[noun] = true;
    if (noun > i) noun_subjects_[noun] = args.subject_mentions;
    if (relation.family == "none") return true;
    if (noun < i && match.targets.empty()) add_light_targets(noun, args, match);
    if (noun < i && match.weak_target && clause_.is_material_conflict(*match.frame)) {
        Mentions fallen = victims_before(noun);  // "killed X in a raid that Y made in Z": not on Z
        if (!fallen.empty()) match.targets = std::move(fallen);
    }
    const std::uint8_t owner = noun > i && match.targets.empty() ? items_[noun].owner : std::uint8_t{0};
    if (owner != 0 && (relation.cameo == "084" || relation.cameo == "023"))  // "released them [sarahahum]"
        match.targets = clause_.object_referent(i, a_.language->enclitics[owner - 1U].features, args.subject_mentions);
    add(i, match, own, lemma, 0.0);
    if (noun < i && !claims) answer(noun, match.sources);
    const std::uint32_t deed = noun < i ? noun : claims ? deed_answered_for(a_, items_, i, noun) : no_item;
    if (claims && deed != no_item && !args.implicit && !items_[i].negated)
        claimed(deed, match.sources, noun < i ? args.obliques : Indices{});
    return true;
}

Mentions EventFinder::struck_by(std::uint32_t noun, const Arguments& args) const {
    if (noun == 0 || items_[noun].preposition != 0 || items_[noun - 1].kind != ItemKind::verb || args.objects.empty())
        return {};
    const std::uint32_t object = args.objects.front();
    if (used_[noun - 1] || !may_name(a_, clause_.verb_of(items_[noun - 1]), {"18", "19"})) return {};
    if (args.subject == no_item || args.subject > object) return {};
    if (clause_.resolved(items_[object].mentions)) return items_[object].mentions;
    const std::uint32_t owner = find_owner_behind(a_, items_, object);
    return owner != no_item && clause_.resolved(items_[owner].mentions) ? items_[owner].mentions : Mentions{};
}

void EventFinder::answer(std::uint32_t noun, const Mentions& attackers) {
    if (noun == 0 || events_.size() < first_event_ + 2) return;
    Event& answered = events_[events_.size() - 2];
    const bool fits = answered.item == noun - 1 || (noun > 1 && answered.item == noun - 2);
    if (fits && answered.targets.empty() && !answered.mutual && answered.sources != attackers &&
        a_.lexicon->relations[answered.frame->relation].cameo.starts_with("19") &&
        items_[answered.item].kind == ItemKind::verb)
        answered.targets = attackers;
}

bool EventFinder::try_predicates(std::uint32_t i, const std::vector<std::uint32_t>& predicates, std::string_view lemma,
                                 const Arguments& args) {
    std::string reason;
    if (refusals_ != nullptr) reason = "a verb without a relation";
    std::optional<FrameMatch> best;
    ArgumentSketch sketch(a_, items_, args, no_item, no_item);
    for (const std::uint32_t predicate : predicates) {
        const FrameInput input{&a_, items_, &args, &sketch, {}, no_item, no_item, refusals_ != nullptr};
        auto match = match_frames(input, a_.language->predicates[predicate], reason);
        if (match && (!best || clause_.specificity(*match) > clause_.specificity(*best))) best = std::move(match);
    }
    if (!best) {
        refuse(i, reason);
        return false;
    }
    const RelationInfo& relation = a_.lexicon->relations[best->frame->relation];
    const bool by_deed = relation.cameo == "190" && args.subject != no_item &&
                         items_[args.subject].kind == ItemKind::event_noun;  // "the suicide attack struck X"
    if (const Frame* terror = by_deed ? frame_of_terror(a_, items_[args.subject]) : nullptr; terror != nullptr)
        best->frame = terror;
    const Frame* threat = relation.cameo == "010" ? frame_of_threat(a_, items_, i, args) : nullptr;
    if (threat != nullptr) best->frame = threat;
    if (Mentions owner = owner_of_object(i, *best, args); !owner.empty()) best->targets = std::move(owner);
    if (relation.family == "none") {
        refuse(i, best->frame->rule, ": another sense");
    } else {
        add(i, *best, args, lemma, 0.0);
    }
    return true;
}

void EventFinder::note_refusal(std::uint32_t i, std::string_view reason, std::string_view detail) {
    refusals_->push_back({clause_.trigger_span(i), std::string(reason).append(detail)});
}

Modality EventFinder::modality_of(std::uint32_t i) const {
    if (items_[i].possible || may(i)) return Modality::possible;
    if (request_for(i) != nullptr) return Modality::requested;
    return items_[i].future || intended(i) ? Modality::intended : Modality::actual;
}

std::string_view EventFinder::why_not(std::uint32_t i, const FrameMatch& match, const Arguments& args) const {
    const Item& item = items_[i];
    const RelationInfo& relation = a_.lexicon->relations[match.frame->relation];
    const bool own_words = item.kind == ItemKind::verb && clause_.features_of(item).person != 3;
    if (own_words && relation.family == "statement") return "the speaker's own words";
    if (item.negated && relation.cameo.starts_with("010")) return "was not said";
    if (item.negated && gives_up_deed(clause_, items_, i, relation, args))
        return "is not given up";  // "will not give up supporting X"
    const auto is_nobody = [&](std::uint32_t source) {
        return !a_.mentions[source].resolved() && !a_.mentions[source].definite;
    };
    if (item.negated && !match.sources.empty() && std::ranges::all_of(match.sources, is_nobody))
        return "no one at all";  // "no side has claimed"
    const bool topic = args.subject != no_item && items_[args.subject].kind == ItemKind::event_noun &&
                       used_[args.subject] && match.targets.empty() && !match.mutual;
    if (topic && relation.cameo.starts_with("04")) return "what the talks were about";
    const auto is_own = [&](std::uint32_t target) { return clause_.is_own_state(target, match.sources); };
    const bool only_own =
        !match.targets.empty() && std::ranges::all_of(match.targets, is_own) && helps_only_others(a_, *match.frame);
    return only_own || clause_.strikes_itself(match) ? "nobody does this to himself" : std::string_view{};
}

void EventFinder::remember_papers(const Arguments& args, const Mentions& issuer) {
    for (const Indices* list : {&args.objects, &args.obliques}) {
        for (const std::uint32_t paper : *list) {
            const Item& noun = items_[paper];
            const bool in = noun.preposition == 0 || noun.preposition == a_.language->locative;
            if (in && is_document(a_, noun) && !bears_article(a_, noun.begin)) remember_issuer(paper, issuer);
        }
    }
}

bool EventFinder::add(std::uint32_t i, const FrameMatch& match, const Arguments& args, std::string_view lemma,
                      double penalty) {
    const Item& item = items_[i];
    if (const std::string_view reason = why_not(i, match, args); !reason.empty()) {
        refuse(i, reason);
        return false;
    }
    Event event;
    event.frame = &frame_told(a_, item, *match.frame);
    event.item = i;
    event.sentence = sentence_;
    event.trigger = clause_.trigger_span(i);
    event.lemma = lemma;
    event.sources = match.sources;
    for (const std::uint32_t target : match.targets) {
        const bool own = clause_.is_own_state(target, match.sources) || is_wronged(a_, items_, match, target);
        if (!own) event.targets.push_back(target);
    }
    const bool asks = event.targets.empty() && root_of(a_.lexicon->relations[match.frame->relation]) == "02";
    if (const std::uint32_t verb = asks ? verb_asked_for(a_, items_, i) : no_item;
        verb != no_item && clause_.resolved(subjects_[verb]) && !clause_.same_actor(subjects_[verb], event.sources))
        event.targets = subjects_[verb];
    event.transmitters = match.transmitters;
    event.mutual = match.mutual && are_several_sides(a_, event.sources);
    event.sources_of_home = match.sources_of_home;
    if (event.targets.empty() && match.target_item != no_item) event.natives = items_[match.target_item].mentions;
    event.implicit_source = args.implicit;
    const bool nobody = args.subject != no_item && items_[args.subject].negated;  // "neither A nor B"
    event.polarity =
        (item.negated && event.frame == match.frame) || fails(i) || nobody ? Polarity::negative : Polarity::positive;
    event.modality = modality_of(i);
    const int quad = a_.lexicon->relations[match.frame->relation].quad;
    const bool deed = quad == 2 || quad == 4;  // "arrested two who are suspected of [bi-anna-] ...": says nothing
    if (args.speech != no_item && !deed) {
        event.speech_begin = args.speech;
        event.speech_end = clause_.speech_end(args.speech, i);
        event.content = clause_.span_of(args.speech + 1, event.speech_end);
    } else if (match.content != no_item) {
        event.content = clause_.span_of(match.content, match.content + 1);
    }
    event.confidence = clause_.confidence(event, match, penalty);
    const bool statement = a_.lexicon->relations[match.frame->relation].family == "statement";
    const bool paper = statement && item.kind == ItemKind::event_noun && clause_.publishes(match);
    const bool aside = (item.kind == ItemKind::verb && find_antecedent(items_, i) != no_item) || is_only_cited(i) ||
                       clause_.describes_noun(i) || paper;  // "after the publishing by X of a report"
    const bool spoken = statement && !event.sources.empty() && !aside;
    if (spoken) {
        discourse_.speaker = event.sources;
        if (item.kind == ItemKind::verb)
            discourse_.speaks_in_present = clause_.features_of(item).tense == Tense::imperfect;
        discourse_.subject_is_later = false;
        remember_papers(args, event.sources);
    }
    used_[i] = true;
    remember_sides(event);
    if (repeats_last(event)) return true;
    if (clause_.names_content(match) || paper) used_[match.content] = true;  // "the publishing by X of an inquiry"
    if (completes_last(event, args)) {
        events_.back().targets = std::move(event.targets);
    } else if (quad > 1 && events_.size() > first_event_ && events_.back().item == governor_ &&
               clause_.is_order(events_.back()) && events_.back().sources == event.sources) {
        events_.back() = std::move(event);  // "ordered the closing of the border": he closes it
    } else {
        if (events_.size() > first_event_) meet_hosts(a_, items_, events_.back(), args, event);
        share_target(event, args);
        share_partner(event);
        if (spoken) discourse_.last_speech = static_cast<std::uint32_t>(events_.size());
        events_.push_back(std::move(event));
    }
    return true;
}

void EventFinder::remember_sides(const Event& event) {
    const bool two = event.mutual ? event.sources.size() == 2
                                  : a_.lexicon->relations[event.frame->relation].symmetric &&
                                        event.sources.size() == 1 && event.targets.size() == 1;
    if (!two) return;
    const std::uint32_t one = a_.mentions[event.sources.front()].entity;
    const std::uint32_t other = a_.mentions[event.mutual ? event.sources.back() : event.targets.front()].entity;
    if (one == no_entry || other == no_entry || one == other) return;
    a_.sides = {one, other};
    a_.sides_known = a_.mentions.size();
}

void EventFinder::share_partner(const Event& event) {
    const Item& noun = items_[event.item];
    const std::string_view cameo = a_.lexicon->relations[event.frame->relation].cameo;
    const bool talk = noun.kind == ItemKind::event_noun && noun.preposition != 0 && !noun.conjunction &&
                      cameo.starts_with("04") && cameo != "042";
    if (!talk || event.targets.empty() || event.mutual || events_.size() == first_event_) return;
    Event& last = events_.back();
    if (!a_.lexicon->relations[last.frame->relation].symmetric || last.mutual || !last.targets.empty()) return;
    if (last.item > event.item || items_[last.item].kind != ItemKind::verb || last.sources != event.sources) return;
    if (std::ranges::none_of(items_.begin() + last.item + 1, items_.begin() + event.item,
                             [](const Item& item) { return item.kind == ItemKind::verb; }))
        last.targets = event.targets;
}

void EventFinder::share_target(const Event& event, const Arguments& args) {
    if (events_.size() == first_event_ || args.subject == no_item || !used_[args.subject]) return;
    if (items_[args.subject].kind != ItemKind::event_noun || !may_name(a_, items_[args.subject], {"18", "19"})) return;
    Event& last = events_.back();
    if (last.targets.empty() && !last.mutual && last.sources == event.sources && last.item < args.subject &&
        clause_.is_material_conflict(*last.frame) && clause_.is_material_conflict(*event.frame))
        last.targets = event.targets;
}

}  // namespace isnad
