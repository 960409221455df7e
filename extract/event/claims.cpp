// Events: deeds that somebody claims to have done, carries out, or that are answered.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/governed_pronoun.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/event_noun.h>

#include <algorithm>

namespace isnad {
namespace {

/// A deed of violence by name, or a noun that tells of death.
bool may_be_answered(const Annotations& annotations, const Item& deed) {
    return may_name(annotations, deed, {"17", "18", "19"}) || tells_of_death(annotations, deed);
}

bool has_frame_of(const Lexicon& lexicon, const Predicate& predicate, std::string_view cameo) {
    return std::ranges::any_of(predicate.frames,
                               [&](const Frame& frame) { return lexicon.relations[frame.relation].cameo == cameo; });
}

/// "claimed the attack": says whether the verb claims the deed that the noun names.
bool claims(const Annotations& annotations, const Item& verb, const Item& deed) {
    const Verb& known = annotations.language->verbs[annotations.form(*verb.analysis).entry];
    return std::ranges::any_of(known.lights, [&](const LightUse& light) {
        return light.event_noun == annotations.form(*deed.analysis).entry && light.preposition == 0 &&
               has_frame_of(*annotations.lexicon, annotations.language->predicates[light.predicate], "015");
    });
}

}  // namespace

Indices who_is_answered(const Annotations& annotations, const Item& deed, std::span<const Event> told) {
    if (told.empty() || !may_be_answered(annotations, deed)) return {};
    const Event& answer = told.back();
    const std::string_view root = root_of(annotations.lexicon->relations[answer.frame->relation]);
    const bool strikes = root == "13" || root == "15" || root == "17" || root == "18" || root == "19";
    return strikes && answer.polarity == Polarity::positive ? answer.targets : Indices{};
}

Indices as_doers(Annotations& annotations, Indices mentions) {
    for (std::uint32_t& index : mentions) {
        Mention owner = annotations.mentions[index];
        if (owner.kind != MentionKind::modified || owner.entity == no_entry) continue;
        owner.kind = MentionKind::name;
        owner.preposition = 0;
        owner.conjunction = false;
        annotations.mentions.push_back(owner);
        index = static_cast<std::uint32_t>(annotations.mentions.size() - 1);
    }
    return mentions;
}

Indices doers_answered(const Annotations& annotations, std::span<const Item> items, const Item& deed,
                       const Indices& obliques) {
    if (!may_name(annotations, deed, {"16", "17", "18", "19"})) return {};
    for (const std::uint32_t oblique : obliques) {
        const Item& cause = items[oblique];
        if (cause.preposition == 0 || cause.preposition != annotations.language->grounds) continue;
        if (cause.kind != ItemKind::event_noun || !may_be_answered(annotations, cause)) continue;
        const bool own = any_resolved(annotations, cause.mentions) &&
                         annotations.mentions[cause.mentions.front()].kind != MentionKind::modified;
        if (own) return cause.mentions;
    }
    return {};
}

bool take_claimant(const EventContext& in, std::uint32_t i, Arguments& args) {
    const Item& deed = in.items[i];
    if (!deed.mentions.empty() || deed.owner != 0 || !args.objects.empty()) return false;
    std::uint32_t verb = i + 1;
    if (verb < in.items.size() && in.items[verb].kind == ItemKind::relative) ++verb;
    if (verb >= in.items.size() || in.items[verb].kind != ItemKind::verb) return false;
    if (!may_name(in.a, deed, {"18", "19"}) || !claims(in.a, in.items[verb], deed)) return false;
    const std::uint32_t claimant = find_maker(in.a, in.items, i, false);
    if (claimant == no_item || !any_resolved(in.a, in.items[claimant].mentions)) return false;
    const std::uint32_t target = claimant + 1;
    if (target >= in.items.size() || in.items[target].kind != ItemKind::actors) return false;
    if (in.items[target].preposition == 0 || !takes_object_at(in.a, deed, in.items[target].preposition)) return false;
    args.subject_mentions = in.items[claimant].mentions;
    args.obliques.push_back(target);
    return true;
}

bool take_performer(const EventContext& in, std::uint32_t i, Arguments& args) {
    const Item& deed = in.items[i];
    if (!deed.mentions.empty() || deed.owner != 0 || !args.objects.empty()) return false;
    std::uint32_t verb = i + 1;
    if (verb < in.items.size() && in.items[verb].kind == ItemKind::relative) ++verb;
    if (verb + 2 >= in.items.size() || in.items[verb].kind != ItemKind::verb || in.items[verb].negated) return false;
    const Verb& does = in.a.language->verbs[in.a.form(*in.items[verb].analysis).entry];
    if (does.verb_class != VerbClass::perform) return false;
    const auto tells_itself = [&](const LightUse& light) {
        return light.event_noun == in.a.form(*deed.analysis).entry;
    };
    if (std::ranges::any_of(does.lights, tells_itself)) return false;
    const bool object = in.items[verb].analysis->enclitic != 0;
    if (!object && !is_governed_pronoun(in.a, in.items[verb + 1])) return false;
    const std::uint32_t doer = object ? verb + 1 : verb + 2;
    const std::uint32_t target = doer + 1;
    if (target >= in.items.size() || !is_bare_actor(in.items[doer]) || in.items[doer].conjunction) return false;
    const Item& whom = in.items[target];
    if (whom.kind != ItemKind::actors || whom.preposition == 0 || whom.begin > in.items[doer].end + 1) return false;
    if (!takes_object_at(in.a, deed, whom.preposition) || !any_resolved(in.a, in.items[doer].mentions)) return false;
    args.subject_mentions = in.items[doer].mentions;
    args.obliques.push_back(target);
    return true;
}

void give_deed_its_maker(EventContext& in, std::uint32_t verb) {
    if (verb < 1 || in.items[verb].analysis->enclitic == 0 || !any_resolved(in.a, in.subjects[verb])) return;
    const bool relative = verb > 1 && in.items[verb - 1].kind == ItemKind::relative;
    const std::uint32_t noun = relative ? verb - 2 : verb - 1;
    const Item& deed = in.items[noun];
    if (deed.kind != ItemKind::event_noun || !deed.mentions.empty() || deed.owner != 0 ||
        !in.noun_subjects[noun].empty() || deed.end != in.items[relative ? verb - 1 : verb].begin)
        return;
    if (may_name(in.a, deed, {"18", "19"}) && !claims(in.a, in.items[verb], deed) &&
        find_maker(in.a, in.items, noun, false) != no_item)
        in.noun_subjects[noun] = in.subjects[verb];
}

}  // namespace isnad
