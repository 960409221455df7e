// Clauses: whose a noun of action is by what stands before it as the topic.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/clause_agreement.h>
#include <isnad/extract/event/clause_context.h>
#include <isnad/extract/event/clause_nouns.h>
#include <isnad/extract/mention/title_chain.h>

namespace isnad {
namespace {

/// "that X [is] in contact with Y": the noun right behind the topic says what that does.
bool is_in_contact(const ClauseContext& in, std::uint32_t i) {
    const Item& contact = in.items[i];
    if (contact.analysis_definite(in.a) || contact.preposition == in.a.language->dative ||
        !may_name(in.a, contact, {"040", "041"}) || i + 1 >= in.items.size())
        return false;
    const Item& other = in.items[i + 1];
    return other.kind == ItemKind::actors && other.preposition != 0 && any_resolved(in.a, in.items[i - 1].mentions) &&
           any_resolved(in.a, other.mentions) && takes_object_at(in.a, contact, other.preposition);
}

/// "[al-]killing of [ala] a leader of Y": a noun of action with the article has whom it befalls behind a preposition
/// of its own, so that the heading can be no scene.
bool fells_behind(const ClauseContext& in, std::uint32_t i) {
    if (i + 1 >= in.items.size() || !in.items[i].analysis_definite(in.a) || !may_name(in.a, in.items[i], {"18"}))
        return false;
    const Item& felled = in.items[i + 1];
    return felled.begin <= in.items[i].end + 1U && takes_object_at(in.a, in.items[i], felled.preposition);
}

}  // namespace

Mentions topic_before(const ClauseContext& in, std::uint32_t i) {
    const Item& item = in.items[i];
    if (const std::uint32_t holder = who_had(in.a, in.items, i); holder != no_item) return in.items[holder].mentions;
    if (i == 0 || item.preposition == 0 || item.owner != 0 || !item.mentions.empty() ||
        !(may_name(in.a, item, {"03"}) || is_in_contact(in, i)))
        return {};
    const Item& topic = in.items[i - 1];
    if (!is_bare_actor(topic) || topic.end + 1U < item.begin) return {};
    const bool opens = i == 1 || in.items[i - 2].kind == ItemKind::complementizer;
    return opens ? topic.mentions : Mentions{};
}

Mentions country_heading(const ClauseContext& in, std::uint32_t i) {
    if (i != 2 || in.items[1].kind != ItemKind::colon || in.items[0].kind != ItemKind::actors) return {};
    if (in.items[0].mentions.size() != 1 || in.items[i].preposition != 0 || in.items[i].owner != 0) return {};
    const Mention& country = in.a.mentions[in.items[0].mentions.front()];
    const bool body = country.kind == MentionKind::title && country.resolved() && is_of_state(country.role) &&
                      in.a.language->titles[country.title].kind != TitleKind::person;  // "the Ruritanian police: ..."
    const bool state = is_state_itself(in.a, country);
    const bool strikes =  // "Ruritania: general strike"
        state && in.items[i].mentions.empty() && !in.items[i].analysis_definite(in.a) &&
        may_name(in.a, in.items[i], {"14"});
    const bool acts = strikes || may_name(in.a, in.items[i], {"084", "15", "16", "17"}) || fells_behind(in, i);
    return (state || body) && acts ? in.items[0].mentions : Mentions{};
}

}  // namespace isnad
