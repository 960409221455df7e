// Clauses: what a match of a frame is worth, and which bytes prove it.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_matches.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/clause_relatives.h>
#include <isnad/extract/event/clause_subjects.h>
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

/// The content is a noun of action that the frame names.
bool names_word(const ClauseContext& in, const FrameMatch& match) {
    if (match.content == no_item || in.items[match.content].kind != ItemKind::event_noun) return false;
    return std::ranges::any_of(match.frame->slots,
                               [](const Slot& slot) { return slot.role == Role::content && !slot.word.empty(); });
}

bool is_of_bare_thing(const ClauseContext& in, const Item& noun, const Features& verb) {
    if (noun.kind != ItemKind::actors || noun.mentions.size() != 1) return false;
    const Mention& thing = in.a.mentions[noun.mentions.front()];
    return thing.kind == MentionKind::modified && !thing.resolved() && !thing.definite && thing.gender == verb.gender &&
           verb.tense == Tense::imperfect && verb.number == Number::singular;
}

}  // namespace

bool commits_another(const ClauseContext& in, const FrameMatch& match, const Item& noun, const Arguments& args) {
    const bool commits = in.a.lexicon->relations[match.frame->relation].cameo.starts_with("03");
    return commits && match.targets.empty() && noun.owner == 0 && resolved(in, noun.mentions) &&
           resolved(in, args.subject_mentions) && !same_actor(in, args.subject_mentions, noun.mentions);
}

namespace {

/// "concern over [min] the fighting under way between X and Y": the pair is of the nearer noun behind a preposition.
bool is_of_nearer_deed(const ClauseContext& in, std::uint32_t noun, std::uint32_t pair) {
    std::uint32_t at = pair - 1;
    const auto describes = [&](const Item& item) {
        return is_phrase(item) && item.preposition == 0 && !resolved(in, item.mentions);
    };
    while (at > noun && describes(in.items[at])) --at;
    return at > noun && is_phrase(in.items[at]) && in.items[at].preposition != 0;
}

}  // namespace

bool concerns_others(const ClauseContext& in, std::uint32_t noun, const Arguments& args) {
    for (const std::uint32_t oblique : args.obliques) {
        const Item& item = in.items[oblique];
        if (in.a.language->between == 0 || item.preposition != in.a.language->between || item.mentions.size() < 2 ||
            is_of_nearer_deed(in, noun, oblique))
            continue;
        return std::ranges::none_of(item.mentions, [&](std::uint32_t m) {
            return !args.subject_mentions.empty() &&
                   in.a.mentions[m].entity == in.a.mentions[args.subject_mentions.front()].entity;
        });
    }
    return false;
}

double confidence(const ClauseContext& in, const Event& event, const FrameMatch& match, double penalty) {
    double value = sure - penalty;
    if (event.implicit_source) value -= implicit_penalty;
    if (match.weak_target) value -= weak_target_penalty;
    for (const Mentions* list : {&event.sources, &event.targets}) {
        const bool referring = std::ranges::any_of(list->begin(), list->end(), [&](std::uint32_t m) {
            const Reference reference = in.a.mentions[m].reference;
            return reference == Reference::definite || reference == Reference::pronoun;
        });
        if (referring) value -= reference_penalty;
    }
    return std::round(value * 100) / 100;
}

bool is_material_conflict(const ClauseContext& in, const Frame& frame) {
    return in.a.lexicon->relations[frame.relation].quad == 4;
}

bool is_own_state(const ClauseContext& in, std::uint32_t target, const Mentions& sources) {
    const Mention& state = in.a.mentions[target];
    const bool whole = state.role.empty() && !state.names_person();
    const bool followers = state.role == "PTY";  // "called on its supporters"
    return (whole || followers) && state.title != no_entry && sources.size() == 1 && state.entity != no_entry &&
           in.a.mentions[sources.front()].entity == state.entity;
}

bool is_dummy(const ClauseContext& in, std::uint32_t left, std::uint32_t i) {
    const Item& pronoun = in.items[left];
    if (left == 0 || left + 1 == i || in.items[left + 1].kind == ItemKind::quote ||
        in.items[left - 1].kind != ItemKind::complementizer || in.items[left - 1].end != pronoun.end ||
        pronoun.kind != ItemKind::actors || in.a.mentions[pronoun.mentions.front()].kind != MentionKind::pronoun)
        return false;
    const Verb& verb = verb_of(in, in.items[i]);
    return !verb.predicates.empty() && !any_frame(*in.a.language, verb, [](const Frame& frame) {
        return any_slot(frame, [](const Slot& slot) { return slot.kind == SlotKind::object; });
    });
}

bool names_content(const ClauseContext& in, const FrameMatch& match) {
    const RelationInfo& relation = in.a.lexicon->relations[match.frame->relation];
    const bool refused = relation.cameo == "125";  // "shut the door on talks with X"
    return (is_for_somebody(relation) || refused) && names_word(in, match);
}

bool publishes(const FrameMatch& match) {
    return match.content != no_item && std::ranges::any_of(match.frame->slots, [](const Slot& slot) {
               return slot.role == Role::content && slot.kind == SlotKind::object && !slot.word.empty();
           });
}

Span span_of(const ClauseContext& in, std::uint32_t begin, std::uint32_t end) {
    if (begin >= end || begin >= in.items.size()) return {};
    return {in.a.token(in.items[begin].begin).span.begin, in.a.token(in.items[end - 1].end - 1).span.end};
}

int specificity(const FrameMatch& match) {
    int score = match.targets.empty() && !match.mutual ? 0 : 2;
    for (const Slot& slot : match.frame->slots) {
        if (slot.role != Role::block && !slot.word.empty()) score += 4;
    }
    return score;
}

bool strikes_itself(const ClauseContext& in, const FrameMatch& match) {
    const std::string_view cameo = in.a.lexicon->relations[match.frame->relation].cameo;
    if ((!cameo.starts_with("18") && !cameo.starts_with("19")) || match.mutual) return false;
    if (match.sources.size() != 1 || match.targets.size() != 1) return false;
    const Mention& source = in.a.mentions[match.sources.front()];
    const Mention& target = in.a.mentions[match.targets.front()];
    return source.entity != no_entry && source.entity == target.entity && !source.names_person() &&
           !target.names_person() && in.a.lexicon->entities[source.entity].type != "state";
}

std::string_view text_of(const ClauseContext& in, std::uint32_t i) {
    return slice(in.a.document->text, span_of(in, i, i + 1));
}

Span trigger_span(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    if (item.analysis == nullptr || item.kind == ItemKind::according) return span_of(in, i, i + 1);
    return stem_span(in.a, item.begin, item.analysis);
}

bool is_of_bare_noun(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    if (i == 0 || in.items[i].conjunction || in.items[i].analysis->enclitic != 0 || verb_of(in, in.items[i]).says)
        return false;
    const Item& noun = in.items[i - 1];
    const Features& verb = features_of(in, in.items[i]);
    if (is_of_bare_thing(in, noun, verb))
        return noun.end == in.items[i].begin && has_verb_before(in, i) && !has_right_subject(in, i, args);
    if (noun.kind != ItemKind::nominal || noun.end != in.items[i].begin || noun.analysis == nullptr) return false;
    const Form& form = in.a.form(*noun.analysis);
    if (has_time_unit(in.a, noun.end - 1, noun.end)) return false;  // "a visit of two days [in which] he meets"
    if (is_definite(in.a, noun) || form.kind != FormKind::noun || form.features.gender != verb.gender) return false;
    return verb.tense == Tense::imperfect && verb.number == Number::singular &&
           ((is_decree(in, noun) && !has_pronoun_behind(in, i)) ||
            (has_verb_before(in, i) && !has_right_subject(in, i, args)));
}

void drop_own_posts(const ClauseContext& in, const Item& noun, Arguments& args) {
    if (args.subject_mentions.empty() || !may_name(in.a, noun, {"166"})) return;
    const auto own = [&](std::uint32_t at) {
        return is_of_same_state(in, in.items[at].mentions, args.subject_mentions);
    };
    args.obliques.erase(std::remove_if(args.obliques.begin(), args.obliques.end(), own), args.obliques.end());
}

bool is_unlike(const ClauseContext& in, const Item& noun, const Features& pronoun, bool does_it) {
    // "X visited Y, who accused him of"
    const bool one = noun.mentions.size() == 1 && resolved(in, noun.mentions) && does_it;
    if (noun.kind == ItemKind::actors) return one;
    const bool thing = noun.kind == ItemKind::nominal && noun.mentions.empty() && noun.analysis != nullptr;
    if ((noun.kind != ItemKind::event_noun && !thing) || pronoun.number != Number::singular) return false;
    if (does_it) return true;  // "the meeting that brought him together with Y"
    const Features& features = in.a.form(*noun.analysis).features;
    const bool other = (features.gender == Gender::masculine && pronoun.gender == Gender::feminine) ||
                       (features.gender == Gender::feminine && pronoun.gender == Gender::masculine);
    return features.number == Number::singular && other;
}

bool is_announced_deed(const ClauseContext& in, std::uint32_t i, const Arguments& args) {
    const Item& noun = in.items[i];
    const bool has_object = !args.objects.empty() && in.items[args.objects.front()].kind == ItemKind::actors;
    return is_announced(in, i) && (!has_object || noun.preposition != 0) &&
           (!resolved(in, noun.mentions) || is_act_of_authority(in, noun) ||
            in.a.mentions[noun.mentions.front()].kind == MentionKind::modified);
}

bool is_decree(const ClauseContext& in, const Item& noun) {
    return noun.kind == ItemKind::nominal &&
           (is_noun_of_class(in.a, noun.begin, deed_noun) || is_noun_of_class(in.a, noun.begin, resolution_noun));
}

std::uint32_t quoted_topic(const ClauseContext& in, std::uint32_t i) {
    if (!in.items[i].conjunction || in.items[i].kind != ItemKind::verb) return no_item;
    std::uint32_t opens = i;
    while (opens > 0 && (is_phrase(in.items[opens - 1]) || in.items[opens - 1].kind == ItemKind::adverb)) --opens;
    if (opens == 0 || opens + 1 >= i) return no_item;
    const Item& mark = in.items[opens - 1];
    const Item& topic = in.items[opens];
    const bool quoted = mark.kind == ItemKind::colon || (mark.kind == ItemKind::quote && !mark.closes);
    if (!quoted || topic.preposition != 0) return no_item;
    if (topic.kind == ItemKind::actors) return fits(in, features_of(in, in.items[i]), topic.mentions) ? opens : no_item;
    const bool thing = topic.kind == ItemKind::nominal && topic.mentions.empty() && topic.analysis != nullptr &&
                       bears_article(in.a, topic.begin) &&
                       in.a.form(*topic.analysis).features.gender == features_of(in, in.items[i]).gender;
    return thing ? opens : no_item;
}

}  // namespace isnad
