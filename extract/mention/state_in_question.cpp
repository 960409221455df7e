// Mentions: the state that a text is about, whose the officials are whom it leaves without one.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/mention/abroad.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/mention_finder.h>

#include <algorithm>

namespace isnad {
namespace {

/// Says whether the text has named the state that it was sent from, or what is of it.
bool speaks_of_dateline(const MentionContext& in) {
    if (in.a.dateline == no_entry) return false;
    const auto is_of_it = [&](const Mention& mention) {
        return mention.entity != no_entry && in.a.lexicon->entities[mention.entity].state == in.a.dateline;
    };
    constexpr std::ptrdiff_t beside_itself = 2;  // the place that opens the dateline, and another mention
    return std::ranges::count_if(in.a.mentions, is_of_it) >= beside_itself;
}

/// "this", "these": says whether a demonstrative stands right before a title.
bool has_demonstrative(const MentionContext& in, const TitleChain& chain) {
    return chain.begin > in.first &&
           find_particle(in.a, chain.begin - 1, chain.begin, Particle::demonstrative).phrase != nullptr;
}

/// "Ruritanian and Strelsau planes", "planes of X": whose the forces named last are of which `fits` holds.
template <typename Fits>
std::vector<std::uint32_t> last_forces(const MentionContext& in, const Fits& fits) {
    std::vector<std::uint32_t> sides;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        if (before.entity == no_entry || before.title == no_entry || !fits(before)) {
            if (!sides.empty()) break;
            continue;
        }
        sides.insert(sides.begin(), before.entity);
        if (!is_listed_with_last(in, i)) break;
    }
    return sides;
}

}  // namespace

bool are_forces_pointed_at(const MentionContext& in, const TitleChain& chain) {
    return in.a.language->titles[chain.title].kind == TitleKind::force && chain.end == chain.begin + 1 &&
           has_demonstrative(in, chain);
}

std::vector<std::uint32_t> forces_pointed_at(const MentionContext& in, const TitleChain& chain) {
    std::vector<std::uint32_t> sides =
        last_forces(in, [&](const Mention& mention) { return mention.title == chain.title; });
    if (!sides.empty()) return sides;
    const std::string& role = in.a.language->titles[chain.title].role;
    return last_forces(in, [&](const Mention& mention) {
        return in.a.language->titles[mention.title].kind == TitleKind::force && mention.role == role;
    });
}

std::uint32_t land_pointed_at(const MentionContext& in, const TitleChain& chain) {
    const Title& title = in.a.language->titles[chain.title];
    if (title.kind != TitleKind::organ || !title.visited || !has_demonstrative(in, chain)) return no_entry;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        const bool place = before.names_body() || before.kind == MentionKind::modified;
        if (place && before.entity != no_entry && in.a.lexicon->entities[before.entity].type == "state")
            return before.entity;
    }
    return no_entry;
}

std::uint32_t state_in_question(const MentionContext& in) {
    const auto is_state = [&](const Mention& mention) {
        return mention.entity != no_entry && in.a.lexicon->entities[mention.entity].type == "state" &&
               mention.kind != MentionKind::modified;
    };
    if (speaks_of_dateline(in)) return in.a.dateline;
    std::uint32_t only = no_entry;
    bool several = false;
    for (std::size_t i = in.a.mentions.size(); i-- > oldest(in);) {
        const Mention& before = in.a.mentions[i];
        if (!is_state(before)) continue;
        const bool official = before.kind == MentionKind::title && is_of_state(before.role) &&
                              before.reference != Reference::definite;  // itself only guessed
        const bool speaks_for_it = (official && !is_posted_abroad(in.a, before)) || before.person != no_entry;
        if (speaks_for_it && !is_outnumbered(in, before.entity)) return before.entity;
        if (points_abroad(in.a, before)) continue;
        several |= only != no_entry && only != before.entity;
        only = before.entity;
    }
    return several ? protagonist(in) : only;
}

std::uint32_t protagonist(const MentionContext& in) {
    const auto acts = [&](const Mention& mention) {
        const bool named = mention.kind == MentionKind::name || mention.kind == MentionKind::title;
        return named && mention.preposition == 0 && mention.entity != no_entry && mention.person == no_entry &&
               in.a.lexicon->entities[mention.entity].type == "state" && !follows_preposition(in, mention.begin);
    };
    const auto first = std::ranges::find_if(in.a.mentions, acts);
    return first == in.a.mentions.end() ? no_entry : first->entity;
}

}  // namespace isnad
