// Mentions: bodies that a text calls by what they are and whose.
#include <isnad/extract/mention/body.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/epithet.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the British paper": an organ with the article and the adjective of a state, and no name of its own.
bool is_epithet(const MentionContext& in, const TitleChain& chain) {
    const Title& title = in.a.language->titles[chain.title];
    if (title.kind != TitleKind::organ || !title.alone || title.domestic == Domestic::yes || chain.title != chain.body)
        return false;
    if (!chain.definite || chain.named || chain.end != chain.begin + 2 || chain.entities.size() != 1) return false;
    if (!Morphology::has(in.a.token(chain.end - 1), FormKind::nisba) || !bears_article(in.a, chain.begin)) return false;
    if (in.a.lexicon->entities[chain.entities.front()].type != "state" || is_of_state(title.role)) return false;
    return chain.end >= in.limit || (in.a.token(chain.end).mark != Mark::quote &&
                                     in.a.token(chain.end).mark != Mark::open && !is_unknown_word(in.a, chain.end));
}

/// A party, a company or a body of independent people, by the role of its title.
bool is_of_kind(const Title& title, const Entity& entity) {
    if (entity.type == "media") return false;  // a paper is no channel: its name tells
    return names_type(title, entity) || (title.role == "BUS" && entity.type == "company") ||
           (title.role == "NGO" && entity.type == "organization" &&
            std::ranges::find(entity.roles, "NGO") != entity.roles.end());
}

/// Says whether nothing tells that the body is of another land.
bool may_be_of(const MentionContext& in, const Entity& body, std::uint32_t state) {
    const std::string& land = in.a.lexicon->entities[state].country;
    return (body.country.empty() || body.country == land) && (body.home.empty() || body.home == land);
}

}  // namespace

std::uint32_t body_by_epithet(const MentionContext& in, const TitleChain& chain, const Mention& mention) {
    constexpr std::size_t memory = 40;  // mentions
    if (!is_epithet(in, chain)) return no_entry;
    const Title& title = in.a.language->titles[chain.title];
    std::uint32_t only = no_entry;
    const std::size_t from = std::max(oldest(in), in.a.mentions.size() - std::min(in.a.mentions.size(), memory));
    for (std::size_t i = in.a.mentions.size(); i-- > from;) {
        const Mention& before = in.a.mentions[i];
        if (before.entity == no_entry || before.entity == only) continue;
        const Entity& entity = in.a.lexicon->entities[before.entity];
        if (entity.type == "state" || entity.kind == Entity::Kind::place) continue;
        if (!is_of_kind(title, entity) && !names_body(in, before, mention.stem)) continue;
        if (!may_be_of(in, entity, chain.entities.front())) continue;
        if (only != no_entry) return no_entry;
        only = before.entity;
    }
    return only;
}

}  // namespace isnad
