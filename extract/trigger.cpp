// Events: the predicates and light verbs of a trigger, and the event that a match makes.
#include <isnad/extract/event_finder.h>
#include <isnad/extract/title_chain.h>
#include <isnad/extract/utf8.h>

#include <algorithm>
#include <cmath>

namespace isnad {
namespace {

constexpr double sure = 0.97;
constexpr double implicit_penalty = 0.10;
constexpr double reference_penalty = 0.08;
constexpr double weak_target_penalty = 0.15;

}  // namespace

std::string EventFinder::text_of(std::uint32_t i) const {
    return std::string(
        slice(a_.document->text, {a_.token(items_[i].begin).span.begin, a_.token(items_[i].end - 1).span.end}));
}

bool EventFinder::try_lights(std::uint32_t i, const Verb& verb, const Arguments& args) {
    if (verb.lights.empty()) return false;
    const auto may = [&](std::uint32_t item) { return may_have_event_noun(items_[item]); };
    const bool followed = std::any_of(args.objects.begin(), args.objects.end(), may) ||
                          std::any_of(args.obliques.begin(), args.obliques.end(), may);
    if (!followed && noun_taken_up(i) == no_item) return false;
    for (const LightUse& light : verb.lights) {
        std::uint32_t noun = light_noun(i, light, args);
        if (noun == no_item) noun = relative_noun(i, light);
        if (noun == no_item) continue;
        Arguments own = args;
        const Item& item = items_[noun];
        if (noun < i) own.object_mentions.clear();  // "the agreement that X signed [it]": the pronoun is the noun
        if (item.kind == ItemKind::event_noun && resolved(item.mentions) && item.owner == 0)
            own.object_mentions = item.mentions;  // "a military strike": what an adjective is spelled like is nobody
        Arguments after = find_right_arguments(a_, items_, noun);
        own.obliques.insert(own.obliques.end(), after.obliques.begin(), after.obliques.end());
        const std::vector<std::uint8_t>& prepositions = light.object_prepositions;
        const bool mediates =
            std::find(prepositions.begin(), prepositions.end(), a_.language->between) != prepositions.end();
        if (!mediates && concerns_others(own)) continue;
        ArgumentSketch sketch(a_, items_, own, no_item, noun);
        const FrameInput input{
            &a_, items_, &own, &sketch, light.object_prepositions, noun, no_item, refusals_ != nullptr};
        std::string reason;
        const auto match = match_frames(input, a_.language->predicates[light.predicate], reason);
        if (!match) {
            refuse(i, reason);
            continue;
        }
        const std::string& family = a_.lexicon->relations[match->frame->relation].family;
        const bool aside = noun < i && find_antecedent(items_, i) == no_item && another_acts(i);
        if (family == "statement" && aside) continue;  // "said in a statement [that] X issued"
        if (commits_another(*match, item, args)) continue;
        // "claimed [responsibility for] the shelling of X": the deed is told of too.
        used_[noun] = a_.lexicon->relations[match->frame->relation].cameo != "015" || item.mentions.empty();
        if (noun > i) noun_subjects_[noun] = args.subject_mentions;
        if (family == "none") return true;
        FrameMatch found = *match;
        if (found.targets.empty() && noun < i) found.targets = exposed_to(noun);
        if (found.targets.empty() && noun < i && is_material_conflict(*found.frame))
            found.targets = victims_before(noun);
        if (found.targets.empty() && noun < i && !found.target_written && is_material_conflict(*found.frame) &&
            !is_press(args.object_mentions))
            found.targets = args.object_mentions;  // "repelled an attack that X launched": on whom it was told of last
        add(i, found, own, verb.lemma, 0.0);
        return true;
    }
    return false;
}

bool EventFinder::another_acts(std::uint32_t i) const {
    for (std::uint32_t at = 0; at < items_.size(); ++at) {
        if (at == i || items_[at].kind != ItemKind::verb) continue;
        const Verb& verb = verb_of(items_[at]);
        if (verb.says || !verb.predicates.empty()) return true;
    }
    return false;
}

bool EventFinder::commits_another(const FrameMatch& match, const Item& noun, const Arguments& args) const {
    const bool commits = a_.lexicon->relations[match.frame->relation].cameo.starts_with("03");
    return commits && match.targets.empty() && noun.owner == 0 && resolved(noun.mentions) &&
           resolved(args.subject_mentions) && !same_actor(args.subject_mentions, noun.mentions);
}

bool EventFinder::is_material_conflict(const Frame& frame) const {
    return a_.lexicon->relations[frame.relation].quad == 4;
}

std::uint32_t EventFinder::noun_taken_up(std::uint32_t i) const {
    const std::uint32_t antecedent = find_antecedent(items_, i);
    if (antecedent != no_item || i == 0) return antecedent;
    const bool pronoun_behind = i + 1 < items_.size() && items_[i + 1].kind == ItemKind::actors &&
                                items_[i + 1].preposition != 0 && items_[i + 1].begin == items_[i].end &&
                                a_.mentions[items_[i + 1].mentions.front()].kind == MentionKind::pronoun;
    if (items_[i].conjunction || (items_[i].analysis->enclitic == 0 && !pronoun_behind)) return no_item;
    std::uint32_t noun = i - 1;  // "an attack [with missiles] that X launched [it]"
    if (noun > 0 && is_phrase(items_[noun]) && items_[noun].kind != ItemKind::event_noun &&
        items_[noun].preposition != 0 && items_[noun].end == items_[i].begin)
        --noun;
    const Item& before = items_[noun];
    const bool beside = before.end == items_[noun + 1].begin || items_[noun + 1].preposition != 0;
    // "a missile [that] X fired": also what is somebody's when it is acted upon.
    const bool bare = before.kind == ItemKind::event_noun
                          ? !before.analysis_definite(a_)
                          : before.kind == ItemKind::actors && noun + 1 == i && !bears_article(a_, before.begin);
    return bare && beside ? noun : no_item;
}

Mentions EventFinder::exposed_to(std::uint32_t noun) const {
    if (items_[noun].preposition == 0) return {};
    for (std::uint32_t at = noun; at > 0; --at) {
        if (items_[at - 1].kind != ItemKind::verb) continue;
        const std::vector<LightUse>& lights = verb_of(items_[at - 1]).lights;
        const bool suffers = std::any_of(lights.begin(), lights.end(), [&](const LightUse& light) {
            return light.preposition == items_[noun].preposition && has_event_noun(items_[noun], light.event_noun);
        });
        return suffers ? subjects_[at - 1] : Mentions{};
    }
    return {};
}

std::uint32_t EventFinder::relative_noun(std::uint32_t i, const LightUse& light) const {
    const std::uint32_t antecedent = noun_taken_up(i);
    if (antecedent == no_item) return no_item;
    const ItemKind kind = items_[antecedent].kind;
    if (kind != ItemKind::event_noun && kind != ItemKind::actors) return no_item;
    const bool taken_up = light.preposition == 0 ? items_[i].analysis->enclitic != 0
                                                 : i + 1 < items_.size() && is_pronoun_after(items_[i + 1], light);
    return taken_up && has_event_noun(items_[antecedent], light.event_noun) ? antecedent : no_item;
}

bool EventFinder::is_pronoun_after(const Item& item, const LightUse& light) const {
    return item.kind == ItemKind::actors && item.preposition == light.preposition &&
           a_.mentions[item.mentions.front()].kind == MentionKind::pronoun;
}

bool EventFinder::concerns_others(const Arguments& args) const {
    for (const std::uint32_t oblique : args.obliques) {
        const Item& item = items_[oblique];
        if (a_.language->between == 0 || item.preposition != a_.language->between || item.mentions.size() < 2) continue;
        return std::none_of(item.mentions.begin(), item.mentions.end(), [&](std::uint32_t m) {
            return !args.subject_mentions.empty() &&
                   a_.mentions[m].entity == a_.mentions[args.subject_mentions.front()].entity;
        });
    }
    return false;
}

std::uint32_t EventFinder::light_noun(std::uint32_t i, const LightUse& light, const Arguments& args) const {
    const auto names = [&](std::uint32_t item) { return has_event_noun(items_[item], light.event_noun); };
    const Indices& where = light.preposition == 0 ? args.objects : args.obliques;
    const auto is_other_light = [&](std::uint32_t item) {  // "announced the imposing of sanctions": it has its own
        const Item& before = items_[item - 1];
        if (before.end != items_[item].begin || items_[item].preposition != 0 || items_[item].conjunction) return false;
        if (before.kind == ItemKind::nominal)  // "renewed ... the responsibility for [the] attack"
            return where.size() > 2 && where[0] != item && where[1] != item && bears_article(a_, items_[item].begin) &&
                   !bears_article(a_, before.end - 1);
        return before.kind == ItemKind::event_noun &&
               a_.language->event_nouns[a_.form(*before.analysis).entry].verb != no_entry;
    };
    for (const std::uint32_t item : where) {
        if (light.preposition == 0 && item > i + 1 && is_other_light(item)) continue;
        if (names(item) && (light.preposition == 0 || items_[item].preposition == light.preposition)) return item;
    }
    // "thousands of [min] troops"
    if (light.preposition == 0 && !args.objects.empty() && items_[args.objects.back()].kind == ItemKind::nominal) {
        for (const std::uint32_t item : args.obliques) {
            const bool counted = item == args.objects.back() + 1 && items_[item].preposition == a_.language->partitive;
            if (counted && names(item)) return item;
        }
    }
    return no_item;
}

bool EventFinder::may_have_event_noun(const Item& item) const {
    if (item.kind != ItemKind::event_noun && item.kind != ItemKind::actors && item.kind != ItemKind::nominal)
        return false;
    return a_.morphology->has(a_.token(item.begin), FormKind::event_noun);
}

bool EventFinder::has_event_noun(const Item& item, std::uint32_t noun) const {
    if (item.kind == ItemKind::event_noun && a_.form(*item.analysis).entry == noun) return true;
    if (!may_have_event_noun(item)) return false;
    const std::vector<std::u16string>& rest = a_.language->event_nouns[noun].rest;
    for (const Analysis& analysis : a_.morphology->words(a_.token(item.begin))) {
        const Form& form = a_.form(analysis);
        if (form.kind != FormKind::event_noun || form.entry != noun) continue;
        bool follows = item.begin + rest.size() < a_.text.tokens.size();
        for (std::size_t k = 0; follows && k < rest.size(); ++k) {
            follows = a_.text.form(a_.token(item.begin + 1 + static_cast<std::uint32_t>(k))).ends_with(rest[k]);
        }
        if (follows) return true;
    }
    return false;
}

int EventFinder::specificity(const FrameMatch& match) {
    int score = match.targets.empty() && !match.mutual ? 0 : 2;
    for (const Slot& slot : match.frame->slots) {
        if (slot.role != Role::block && !slot.word.empty()) score += 4;
    }
    return score;
}

bool EventFinder::try_predicates(std::uint32_t i, const std::vector<std::uint32_t>& predicates,
                                 const std::string& lemma, const Arguments& args) {
    std::string reason;
    if (refusals_ != nullptr) reason = "a verb without a relation";
    std::optional<FrameMatch> best;
    ArgumentSketch sketch(a_, items_, args, no_item, no_item);
    for (const std::uint32_t predicate : predicates) {
        const FrameInput input{&a_, items_, &args, &sketch, {}, no_item, no_item, refusals_ != nullptr};
        auto match = match_frames(input, a_.language->predicates[predicate], reason);
        if (match && (!best || specificity(*match) > specificity(*best))) best = std::move(match);
    }
    if (!best) {
        refuse(i, reason);
        return false;
    }
    if (a_.lexicon->relations[best->frame->relation].family == "none") {
        refuse(i, best->frame->rule, ": another sense");
    } else {
        add(i, *best, args, lemma, 0.0);
    }
    return true;
}

void EventFinder::refuse(std::uint32_t i, std::string_view reason, std::string_view detail) {
    if (refusals_ != nullptr) refusals_->push_back({trigger_span(i), std::string(reason).append(detail)});
}

Span EventFinder::trigger_span(std::uint32_t i) const {
    const Item& item = items_[i];
    if (item.analysis == nullptr || item.kind == ItemKind::according) {
        return {a_.token(item.begin).span.begin, a_.token(item.end - 1).span.end};
    }
    return stem_span(a_, item.begin, item.analysis);
}

bool EventFinder::describes_noun(std::uint32_t i) const {
    if (i == 0 || items_[i].kind != ItemKind::verb || items_[i].conjunction || items_[i].analysis->enclitic == 0)
        return false;
    const Item& noun = items_[i - 1];
    return noun.end == items_[i].begin && (noun.kind == ItemKind::nominal || noun.kind == ItemKind::event_noun);
}

bool EventFinder::is_own_state(std::uint32_t target, const Mentions& sources) const {
    const Mention& state = a_.mentions[target];
    const bool whole = state.role.empty() && !state.names_person();
    const bool followers = state.role == "PTY";  // "called on its supporters"
    return (whole || followers) && state.title != no_entry && sources.size() == 1 && state.entity != no_entry &&
           a_.mentions[sources.front()].entity == state.entity;
}

bool EventFinder::strikes_itself(const FrameMatch& match) const {
    const std::string_view cameo = a_.lexicon->relations[match.frame->relation].cameo;
    if ((!cameo.starts_with("18") && !cameo.starts_with("19")) || match.mutual) return false;
    if (match.sources.size() != 1 || match.targets.size() != 1) return false;
    const Mention& source = a_.mentions[match.sources.front()];
    const Mention& target = a_.mentions[match.targets.front()];
    return source.entity != no_entry && source.entity == target.entity && !source.names_person() &&
           !target.names_person() && a_.lexicon->entities[source.entity].type != "state";
}

bool EventFinder::names_content(const FrameMatch& match) const {
    if (match.content == no_item || items_[match.content].kind != ItemKind::event_noun) return false;
    if (!a_.lexicon->relations[match.frame->relation].cameo.starts_with("03")) return false;
    return std::any_of(match.frame->slots.begin(), match.frame->slots.end(),
                       [](const Slot& slot) { return slot.role == Role::content && !slot.word.empty(); });
}

bool EventFinder::add(std::uint32_t i, const FrameMatch& match, const Arguments& args, std::string lemma,
                      double penalty) {
    const Item& item = items_[i];
    const bool own_words = item.kind == ItemKind::verb && features_of(item).person != 3;
    if (own_words && a_.lexicon->relations[match.frame->relation].family == "statement") {
        refuse(i, "the speaker's own words");
        return false;
    }
    if (item.negated && a_.lexicon->relations[match.frame->relation].cameo.starts_with("010")) {
        refuse(i, "was not said");
        return false;
    }
    const bool topic = args.subject != no_item && items_[args.subject].kind == ItemKind::event_noun &&
                       used_[args.subject] && match.targets.empty() && !match.mutual;
    if (topic && a_.lexicon->relations[match.frame->relation].cameo.starts_with("04")) {
        refuse(i, "what the talks were about");
        return false;
    }
    if (strikes_itself(match)) {
        refuse(i, "nobody does this to himself");
        return false;
    }
    Event event;
    event.frame = match.frame;
    event.item = i;
    event.sentence = sentence_;
    event.trigger = trigger_span(i);
    event.lemma = std::move(lemma);
    event.sources = match.sources;
    for (const std::uint32_t target : match.targets) {
        if (!is_own_state(target, match.sources)) event.targets.push_back(target);
    }
    event.transmitters = match.transmitters;
    event.mutual = match.mutual;
    event.implicit_source = args.implicit;
    const bool nobody = args.subject != no_item && items_[args.subject].negated;  // "neither A nor B"
    event.polarity = item.negated || fails(i) || nobody ? Polarity::negative : Polarity::positive;
    event.modality = item.possible || may(i)      ? Modality::possible
                     : request_for(i) != nullptr  ? Modality::requested
                     : item.future || intended(i) ? Modality::intended
                                                  : Modality::actual;
    const int quad = a_.lexicon->relations[match.frame->relation].quad;
    const bool deed = quad == 2 || quad == 4;  // "arrested two who are suspected of [bi-anna-] ...": says nothing
    if (args.speech != no_item && !deed) {
        event.speech_begin = args.speech;
        event.speech_end = speech_end(args.speech, i);
        event.content = span_of(args.speech + 1, event.speech_end);
    } else if (match.content != no_item) {
        event.content = span_of(match.content, match.content + 1);
    }
    event.confidence = confidence(event, match, penalty);
    const bool statement = a_.lexicon->relations[match.frame->relation].family == "statement";
    const bool aside =
        (item.kind == ItemKind::verb && find_antecedent(items_, i) != no_item) || is_only_cited(i) || describes_noun(i);
    if (statement && !event.sources.empty() && !aside) {
        discourse_.speaker = event.sources;
        discourse_.subject_is_later = false;
        discourse_.last_speech = static_cast<std::uint32_t>(events_.size());
    }
    used_[i] = true;
    if (repeats_last(event)) return true;
    if (names_content(match)) used_[match.content] = true;
    if (completes_last(event, args)) {
        events_.back().targets = std::move(event.targets);
    } else {
        share_target(event, args);
        events_.push_back(std::move(event));
    }
    return true;
}

bool EventFinder::repeats_last(const Event& event) const {
    if (events_.size() == first_event_ || items_[event.item].kind != ItemKind::event_noun) return false;
    const Event& last = events_.back();
    const std::string_view cameo = a_.lexicon->relations[last.frame->relation].cameo;
    const bool pact = last.mutual && event.mutual && items_[last.item].kind == ItemKind::event_noun &&
                      last.sources == event.sources && cameo.starts_with("057") &&
                      a_.lexicon->relations[event.frame->relation].cameo.starts_with("057");
    if (pact) return true;  // "the signing of [ala] agreements between X and Y"
    if (!cameo.starts_with("03") || last.item > event.item) return false;
    const auto acts = [](const Item& item) { return item.kind == ItemKind::verb || item.kind == ItemKind::participle; };
    if (std::any_of(items_.begin() + last.item + 1, items_.begin() + event.item, acts)) return false;
    return same_actor(last.sources, event.sources) && same_actor(last.targets, event.targets);
}

bool EventFinder::completes_last(const Event& event, const Arguments& args) const {
    if (events_.size() == first_event_ || event.targets.empty()) return false;
    const Event& last = events_.back();
    if (!last.targets.empty() || last.mutual || last.sources != event.sources) return false;
    const auto cameo = [&](const Event& one) {
        return std::string_view(a_.lexicon->relations[one.frame->relation].cameo);
    };
    const bool tour = args.subject != no_item && items_[args.subject].kind == ItemKind::event_noun &&
                      used_[args.subject] && cameo(last) == "042" && cameo(event) == "042";
    const bool gift = items_[event.item].kind == ItemKind::event_noun && verb_of_aim(event.item) == last.item &&
                      cameo(last).starts_with("07") && cameo(event).starts_with("07");
    return tour || gift;
}

void EventFinder::share_target(const Event& event, const Arguments& args) {
    if (events_.size() == first_event_ || args.subject == no_item || !used_[args.subject]) return;
    if (items_[args.subject].kind != ItemKind::event_noun || !may_name(a_, items_[args.subject], {"18", "19"})) return;
    Event& last = events_.back();
    if (last.targets.empty() && !last.mutual && last.sources == event.sources && last.item < args.subject &&
        is_material_conflict(*last.frame) && is_material_conflict(*event.frame))
        last.targets = event.targets;
}

double EventFinder::confidence(const Event& event, const FrameMatch& match, double penalty) const {
    double value = sure - penalty;
    if (event.implicit_source) value -= implicit_penalty;
    if (match.weak_target) value -= weak_target_penalty;
    for (const Mentions* list : {&event.sources, &event.targets}) {
        const bool referring = std::any_of(list->begin(), list->end(), [&](std::uint32_t m) {
            const Reference reference = a_.mentions[m].reference;
            return reference == Reference::definite || reference == Reference::pronoun;
        });
        if (referring) value -= reference_penalty;
    }
    return std::round(value * 100) / 100;
}

Span EventFinder::span_of(std::uint32_t begin, std::uint32_t end) const {
    if (begin >= end || begin >= items_.size()) return {};
    return {a_.token(items_[begin].begin).span.begin, a_.token(items_[end - 1].end - 1).span.end};
}

}  // namespace isnad
