#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_subjects.h>
#include <isnad/extract/event/gathering.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {
namespace {

/// "for the efforts of mediation": the phrase that ends at `last` began with a preposition behind the verb, and no
/// other verb stands between.
bool any_deed_between(std::span<const Item> items, std::uint32_t verb, std::uint32_t last) {
    if (verb >= last || items[verb].kind != ItemKind::verb) return false;
    bool governed = false;
    for (std::uint32_t at = verb + 1; at <= last; ++at) {
        if (!is_phrase(items[at])) return false;
        governed |= items[at].preposition != 0 && items[at].kind != ItemKind::actors;
    }
    return governed && items[last].mentions.empty();
}

}  // namespace

Mentions answerable_before(const Annotations& annotations, const ClauseContext& clause, std::span<const Item> items,
                           std::span<const Event> told, std::uint32_t i) {
    if (i == 0 || told.empty() || items[i].analysis->enclitic == 0) return {};
    const Item& what = items[i - 1];
    const bool taken_up = what.kind == ItemKind::nominal && what.preposition != 0 && what.end == items[i].begin &&
                          Morphology::may_begin(annotations.token(what.end - 1), Particle::which);
    // "thanked X for the mediation that he made [-ha]"
    const bool gift = i > 1 && what.kind == ItemKind::relative && is_phrase(items[i - 2]) &&
                      any_deed_between(items, told.back().item, i - 2);
    const Verb& verb = verb_of(clause, items[i]);
    if ((!taken_up && !gift) || verb.says || verb.verb_class == VerbClass::naming) return {};
    const std::string_view root = root_of(annotations.lexicon->relations[told.back().frame->relation]);
    const Mentions& targets = told.back().targets;
    return (root == "05" || root == "11") && fits(clause, features_of(clause, items[i]), targets) ? targets
                                                                                                  : Mentions{};
}

bool gathers(const Annotations& annotations, std::span<const Item> items, const Verb& verb, std::uint32_t i,
             const Arguments& args) {
    if (args.objects.size() < 2 || args.objects.front() != i + 1 || items[i].analysis->enclitic != 0) return false;
    const Item& meeting = items[i + 1];
    return meeting.kind == ItemKind::event_noun && !meeting.accusative &&
           items[args.objects[1]].kind == ItemKind::actors && may_be_subject(annotations, verb, meeting);
}

void find_invited(const Annotations& annotations, const ClauseContext& clause, std::span<const Item> items,
                  std::span<const Mentions> subjects, std::span<Event> told) {
    for (Event& event : told) {
        if (!event.targets.empty() || items[event.item].kind != ItemKind::event_noun) continue;
        if (root_of(annotations.lexicon->relations[event.frame->relation]) != "02") continue;
        const std::uint32_t verb = verb_behind_request(annotations, items, event.item);
        if (verb != no_item && resolved(clause, subjects[verb]) && !same_actor(clause, subjects[verb], event.sources))
            event.targets = subjects[verb];
    }
}

std::uint32_t pact_told_of(const Annotations& annotations, const ClauseContext& clause, std::span<const Item> items,
                           std::uint32_t i, const Arguments& args) {
    if (i == 0 || items[i].conjunction || items[i].analysis->enclitic != 0 || !is_phrase(items[i - 1])) return no_item;
    const Features& features = features_of(clause, items[i]);
    const Verb& verb = verb_of(clause, items[i]);
    if (features.tense != Tense::imperfect || features.number != Number::singular || items[i].future) return no_item;
    if (verb.says || verb.by_persons || takes_up_noun(clause, args) || has_right_subject(clause, i, args))
        return no_item;
    constexpr std::uint32_t nearby = 3;
    for (std::uint32_t at = i; at > 0 && at + nearby >= i; --at) {
        const Item& noun = items[at - 1];
        if (!is_phrase(noun)) return no_item;
        const bool pact = noun.kind == ItemKind::event_noun && may_name(annotations, noun, {"057"});
        if (pact)
            return !noun.analysis_definite(annotations) && noun.owner == 0 && noun.mentions.empty() &&
                           gender_fits(features.gender, annotations.form(*noun.analysis).features.gender)
                       ? at - 1
                       : no_item;
        if (noun.preposition == 0) return no_item;
    }
    return no_item;
}

}  // namespace isnad
