// Events: who did it, where only what stands before the clause tells: what struck, who was asked.
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/event/event_context.h>
#include <isnad/extract/event/subject.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {
namespace {

/// "[called on X to end] the siege that she lays [-hu]": a deed or thing that the pronoun at the verb takes up, not a
/// speech or a meeting, which who asks may have held himself.
bool takes_up_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    if (items[verb].analysis->enclitic == 0 || items[verb].conjunction) return false;
    const bool gives_it = verb + 1 < items.size() && is_bare_actor(items[verb + 1]);  // "that X gave him [iyyaha]"
    const std::uint32_t thing = find_antecedent(items, verb);
    if (gives_it || thing == no_item || !is_phrase(items[thing])) return false;
    const Item& deed = items[thing];
    if (deed.preposition != 0 && deed.preposition == annotations.language->locative) return false;
    if (is_document(annotations, deed) ||
        (deed.kind == ItemKind::event_noun && may_name(annotations, deed, {"01", "04"})))
        return false;
    const Verb& does = annotations.language->verbs[annotations.form(*items[verb].analysis).entry];
    return !does.says && (!does.predicates.empty() || !does.lights.empty());
}

}  // namespace

Mentions captor_asked(const EventContext& in, std::uint32_t i) {
    if (in.events.size() == in.first_event) return {};
    std::size_t last = in.events.size() - 1;  // "accused X of [X's] arming the rebels whom he backs"
    if (last > in.first_event && same_actor(in.clause, in.events[last].sources, in.events[last - 1].targets)) --last;
    const Event& asked = in.events[last];
    const std::string_view root = root_of(in.a.lexicon->relations[asked.frame->relation]);
    const bool asks = root == "02" || root == "10" || root == "11";
    if ((!asks && root != "05") || !fits(in.clause, features_of(in.clause, in.items[i]), asked.targets)) return {};
    if (takes_up_deed(in.a, in.items, i)) return asked.targets;
    if (!asks || !may_name(in.a, verb_of(in.clause, in.items[i]), {"17", "18"})) return {};
    const bool of_actors = i > 0 && in.items[i].analysis->enclitic != 0 && !in.items[i].conjunction &&
                           in.items[i - 1].kind == ItemKind::actors && in.items[i - 1].preposition != 0 &&
                           in.items[i - 1].end == in.items[i].begin;
    return describes_noun(in.clause, i) || of_actors ? asked.targets : Mentions{};
}

Mentions striker_beside(const EventContext& in, std::uint32_t i) {
    if (i < 2 || in.items[i].conjunction || in.items[i - 1].kind != ItemKind::actors) return {};
    const Item& owner = in.items[i - 1];
    const Item& deed = in.items[i - 2];
    if (owner.preposition == 0 || owner.preposition != in.a.language->dative || owner.end != in.items[i].begin)
        return {};
    if (deed.kind != ItemKind::event_noun || deed.end != owner.begin || deed.analysis_definite(in.a)) return {};
    const Features& verb = features_of(in.clause, in.items[i]);
    const bool alike = verb.tense == Tense::perfect && verb.number != Number::plural &&
                       gender_fits(verb.gender, in.a.form(*deed.analysis).features.gender);
    const bool violent =
        alike && may_name(in.a, deed, {"18", "19"}) && may_name(in.a, verb_of(in.clause, in.items[i]), {"18", "19"});
    return violent ? owner.mentions : Mentions{};
}

Mentions striker_named(const EventContext& in, std::uint32_t noun) {
    const Item& deed = in.items[noun];
    if (deed.mentions.empty() || !may_name(in.a, deed, {"18", "19"})) return in.noun_subjects[noun];
    const Mention& adjective = in.a.mentions[deed.mentions.front()];
    return adjective.kind == MentionKind::people && adjective.resolved() ? deed.mentions : in.noun_subjects[noun];
}

Mentions striker_before(const EventContext& in, std::uint32_t i) {
    if (i < 2 || in.items[i - 1].kind != ItemKind::comma || in.items[i].conjunction ||
        in.events.size() == in.first_event)
        return {};
    if (!may_name(in.a, verb_of(in.clause, in.items[i]), {"18", "19"})) return {};
    const Event& deed = in.events.back();
    const std::string_view cameo = in.a.lexicon->relations[deed.frame->relation].cameo;
    if (!cameo.starts_with("18") && !cameo.starts_with("19")) return {};
    const Gender wanted = features_of(in.clause, in.items[i]).gender;
    for (std::uint32_t at = i - 1; at > 0 && at >= deed.item; --at) {
        const Item& noun = in.items[at];
        if (noun.kind == ItemKind::verb && at != deed.item) return {};
        if (noun.kind != ItemKind::event_noun || !may_name(in.a, noun, {"18", "19"})) continue;
        return gender_fits(wanted, in.a.form(*noun.analysis).features.gender) ? deed.sources : Mentions{};
    }
    return {};
}

}  // namespace isnad
