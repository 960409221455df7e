// Clauses: what a match of a frame is worth, and which bytes prove it.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_reader.h>
#include <isnad/extract/mention/date.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <cmath>

namespace isnad {
namespace {

constexpr double sure = 0.97;
constexpr double implicit_penalty = 0.10;
constexpr double reference_penalty = 0.08;
constexpr double weak_target_penalty = 0.15;

}  // namespace

bool ClauseReader::commits_another(const FrameMatch& match, const Item& noun, const Arguments& args) const {
    const bool commits = a_.lexicon->relations[match.frame->relation].cameo.starts_with("03");
    return commits && match.targets.empty() && noun.owner == 0 && resolved(noun.mentions) &&
           resolved(args.subject_mentions) && !same_actor(args.subject_mentions, noun.mentions);
}

bool ClauseReader::concerns_others(const Arguments& args) const {
    for (const std::uint32_t oblique : args.obliques) {
        const Item& item = items_[oblique];
        if (a_.language->between == 0 || item.preposition != a_.language->between || item.mentions.size() < 2) continue;
        return std::ranges::none_of(item.mentions, [&](std::uint32_t m) {
            return !args.subject_mentions.empty() &&
                   a_.mentions[m].entity == a_.mentions[args.subject_mentions.front()].entity;
        });
    }
    return false;
}

double ClauseReader::confidence(const Event& event, const FrameMatch& match, double penalty) const {
    double value = sure - penalty;
    if (event.implicit_source) value -= implicit_penalty;
    if (match.weak_target) value -= weak_target_penalty;
    for (const Mentions* list : {&event.sources, &event.targets}) {
        const bool referring = std::ranges::any_of(list->begin(), list->end(), [&](std::uint32_t m) {
            const Reference reference = a_.mentions[m].reference;
            return reference == Reference::definite || reference == Reference::pronoun;
        });
        if (referring) value -= reference_penalty;
    }
    return std::round(value * 100) / 100;
}

bool ClauseReader::is_material_conflict(const Frame& frame) const {
    return a_.lexicon->relations[frame.relation].quad == 4;
}

bool ClauseReader::is_own_state(std::uint32_t target, const Mentions& sources) const {
    const Mention& state = a_.mentions[target];
    const bool whole = state.role.empty() && !state.names_person();
    const bool followers = state.role == "PTY";  // "called on its supporters"
    return (whole || followers) && state.title != no_entry && sources.size() == 1 && state.entity != no_entry &&
           a_.mentions[sources.front()].entity == state.entity;
}

bool ClauseReader::is_dummy(std::uint32_t left, std::uint32_t i) const {
    const Item& pronoun = items_[left];
    if (left == 0 || left + 1 == i || items_[left + 1].kind == ItemKind::quote ||
        items_[left - 1].kind != ItemKind::complementizer || items_[left - 1].end != pronoun.end ||
        pronoun.kind != ItemKind::actors || a_.mentions[pronoun.mentions.front()].kind != MentionKind::pronoun)
        return false;
    const Verb& verb = verb_of(items_[i]);
    return !verb.predicates.empty() && !any_frame(*a_.language, verb, [](const Frame& frame) {
        return any_slot(frame, [](const Slot& slot) { return slot.kind == SlotKind::object; });
    });
}

bool ClauseReader::names_content(const FrameMatch& match) const {
    const RelationInfo& relation = a_.lexicon->relations[match.frame->relation];
    const bool refused = relation.cameo == "125";  // "shut the door on talks with X"
    return (is_for_somebody(relation) || refused) && names_word(match);
}

bool ClauseReader::publishes(const FrameMatch& match) const {
    return match.content != no_item && std::ranges::any_of(match.frame->slots, [](const Slot& slot) {
               return slot.role == Role::content && slot.kind == SlotKind::object && !slot.word.empty();
           });
}

bool ClauseReader::names_word(const FrameMatch& match) const {
    if (match.content == no_item || items_[match.content].kind != ItemKind::event_noun) return false;
    return std::ranges::any_of(match.frame->slots,
                               [](const Slot& slot) { return slot.role == Role::content && !slot.word.empty(); });
}

Span ClauseReader::span_of(std::uint32_t begin, std::uint32_t end) const {
    if (begin >= end || begin >= items_.size()) return {};
    return {a_.token(items_[begin].begin).span.begin, a_.token(items_[end - 1].end - 1).span.end};
}

int ClauseReader::specificity(const FrameMatch& match) {
    int score = match.targets.empty() && !match.mutual ? 0 : 2;
    for (const Slot& slot : match.frame->slots) {
        if (slot.role != Role::block && !slot.word.empty()) score += 4;
    }
    return score;
}

bool ClauseReader::strikes_itself(const FrameMatch& match) const {
    const std::string_view cameo = a_.lexicon->relations[match.frame->relation].cameo;
    if ((!cameo.starts_with("18") && !cameo.starts_with("19")) || match.mutual) return false;
    if (match.sources.size() != 1 || match.targets.size() != 1) return false;
    const Mention& source = a_.mentions[match.sources.front()];
    const Mention& target = a_.mentions[match.targets.front()];
    return source.entity != no_entry && source.entity == target.entity && !source.names_person() &&
           !target.names_person() && a_.lexicon->entities[source.entity].type != "state";
}

std::string_view ClauseReader::text_of(std::uint32_t i) const { return slice(a_.document->text, span_of(i, i + 1)); }

Span ClauseReader::trigger_span(std::uint32_t i) const {
    const Item& item = items_[i];
    if (item.analysis == nullptr || item.kind == ItemKind::according) return span_of(i, i + 1);
    return stem_span(a_, item.begin, item.analysis);
}

bool ClauseReader::is_of_bare_noun(std::uint32_t i, const Arguments& args) const {
    if (i == 0 || items_[i].conjunction || items_[i].analysis->enclitic != 0 || verb_of(items_[i]).says) return false;
    const Item& noun = items_[i - 1];
    const Features& verb = features_of(items_[i]);
    if (is_of_bare_thing(noun, verb))
        return noun.end == items_[i].begin && has_verb_before(i) && !has_right_subject(i, args);
    if (noun.kind != ItemKind::nominal || noun.end != items_[i].begin || noun.analysis == nullptr) return false;
    const Form& form = a_.form(*noun.analysis);
    if (has_time_unit(a_, noun.end - 1, noun.end)) return false;  // "a visit of two days [in which] he meets"
    if (is_definite(a_, noun) || form.kind != FormKind::noun || form.features.gender != verb.gender) return false;
    return verb.tense == Tense::imperfect && verb.number == Number::singular &&
           ((is_decree(noun) && !has_pronoun_behind(i)) || (has_verb_before(i) && !has_right_subject(i, args)));
}

void ClauseReader::drop_own_posts(const Item& noun, Arguments& args) const {
    if (args.subject_mentions.empty() || !may_name(a_, noun, {"166"})) return;
    const auto own = [&](std::uint32_t at) { return is_of_same_state(items_[at].mentions, args.subject_mentions); };
    args.obliques.erase(std::remove_if(args.obliques.begin(), args.obliques.end(), own), args.obliques.end());
}

bool ClauseReader::is_unlike(const Item& noun, const Features& pronoun, bool does_it) const {
    // "X visited Y, who accused him of"
    const bool one = noun.mentions.size() == 1 && resolved(noun.mentions) && does_it;
    if (noun.kind == ItemKind::actors) return one;
    if (noun.kind != ItemKind::event_noun || pronoun.number != Number::singular) return false;
    const Features& features = a_.form(*noun.analysis).features;
    return features.number == Number::singular && features.gender == Gender::masculine &&
           pronoun.gender == Gender::feminine;
}

bool ClauseReader::is_announced_deed(std::uint32_t i, const Arguments& args) const {
    const Item& noun = items_[i];
    const bool has_object = !args.objects.empty() && items_[args.objects.front()].kind == ItemKind::actors;
    return is_announced(i) && (!has_object || noun.preposition != 0) &&
           (!resolved(noun.mentions) || is_act_of_authority(noun) ||
            a_.mentions[noun.mentions.front()].kind == MentionKind::modified);
}

bool ClauseReader::is_decree(const Item& noun) const {
    return noun.kind == ItemKind::nominal &&
           (is_noun_of_class(a_, noun.begin, deed_noun) || is_noun_of_class(a_, noun.begin, resolution_noun));
}

bool ClauseReader::is_of_bare_thing(const Item& noun, const Features& verb) const {
    if (noun.kind != ItemKind::actors || noun.mentions.size() != 1) return false;
    const Mention& thing = a_.mentions[noun.mentions.front()];
    return thing.kind == MentionKind::modified && !thing.resolved() && !thing.definite && thing.gender == verb.gender &&
           verb.tense == Tense::imperfect && verb.number == Number::singular;
}

std::uint32_t ClauseReader::quoted_topic(std::uint32_t i) const {
    if (!items_[i].conjunction || items_[i].kind != ItemKind::verb) return no_item;
    std::uint32_t opens = i;
    while (opens > 0 && (is_phrase(items_[opens - 1]) || items_[opens - 1].kind == ItemKind::adverb)) --opens;
    if (opens == 0 || opens + 1 >= i) return no_item;
    const Item& mark = items_[opens - 1];
    const Item& topic = items_[opens];
    const bool quoted = mark.kind == ItemKind::colon || (mark.kind == ItemKind::quote && !mark.closes);
    if (!quoted || topic.preposition != 0) return no_item;
    if (topic.kind == ItemKind::actors) return fits(features_of(items_[i]), topic.mentions) ? opens : no_item;
    const bool thing = topic.kind == ItemKind::nominal && topic.mentions.empty() && topic.analysis != nullptr &&
                       bears_article(a_, topic.begin) &&
                       a_.form(*topic.analysis).features.gender == features_of(items_[i]).gender;
    return thing ? opens : no_item;
}

}  // namespace isnad
