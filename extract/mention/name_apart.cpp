// Mentions: the name of an office-holder behind his post, which a preposition joins to the title.
#include <isnad/extract/mention/abroad.h>
#include <isnad/extract/mention/description.h>
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/name_apart.h>
#include <isnad/extract/mention/person.h>
#include <isnad/extract/mention/person_met.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the spokesman", "a leading figure": one man whom the title does not name.
bool awaits_name(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry || mention.names_person()) return false;
    const Title& title = annotations.language->titles[mention.title];
    return title.kind == TitleKind::person && !title.relative && mention.definite &&
           mention.number == Number::singular && mention.title_begin < mention.title_end;
}

bool bears_preposition(const Annotations& annotations, const Mention& mention) {
    return mention.preposition != 0 && mention.preposition == annotations.language->membership;
}

/// "the deputy for matters of [the] security": what the last word of the title governs.
bool is_genitive(const MentionContext& in, const Mention& post) {
    return post.preposition == 0 && post.kind == MentionKind::title && bears_article(in.a, post.begin) &&
           in.a.language->titles[post.title].kind != TitleKind::person && !bears_article(in.a, post.begin - 1) &&
           Morphology::has(in.a.token(post.begin - 1), FormKind::noun);
}

/// "in [bi-] X", "in [fi] the party X" right behind `end`: what somebody is of, or where he is.
bool is_post(const MentionContext& in, const Mention& post, std::uint32_t end) {
    if (post.names_person() || post.conjunction || post.kind == MentionKind::people) return false;
    if (post.kind == MentionKind::title && in.a.language->titles[post.title].kind == TitleKind::person)
        return false;  // "telephoned the minister [bi-] the father of X Y"
    const bool owner =
        post.preposition == in.a.language->dative && post.preposition != 0 && is_adjective_of_belonging(in.a, end - 1);
    if (post.begin == end) return owner || bears_preposition(in.a, post) || is_genitive(in, post);
    if (post.begin != end + 1 || post.preposition != 0) return false;
    const PhraseMatch link = find_particle(in.a, end, in.limit, Particle::preposition);
    const bool attached =
        link.phrase != nullptr && (link.phrase->entry == in.a.language->attachment ||  // "at [lada] X"
                                   link.phrase->entry == in.a.language->deputation);
    return attached || follows_locative(in, post.begin);
}

/// "Major [the]": a rank between the post and the name, which no title tells.
bool is_rank(const MentionContext& in, std::uint32_t at) {
    return in.a.token(at).kind == TokenKind::word && in.a.mention_at[at] == 0 && bears_article(in.a, at) &&
           !Morphology::has(in.a.token(at), FormKind::verb) &&
           !in.a.morphology->may_begin(in.a.token(at), Phrase::Kind::particle);
}

/// "X Y" or "Colonel X Y" right behind `end`: a name of two words at least.
bool is_bare_name(const MentionContext& in, const Mention& holder, const Mention& name, std::uint32_t end) {
    if (!name.names_person() || name.preposition != 0 || name.conjunction || name.end < name.begin + 2) return false;
    const auto comma = [&](std::uint32_t at) { return at < in.limit && in.a.token(at).mark == Mark::comma; };
    const bool apart = comma(end) && (comma(name.end) || comma(name.end - 1));  // "the deputy for X, Y, said"
    if (name.begin != end && !(name.begin == end + 1 && (apart || is_rank(in, end)))) return false;
    if (name.kind != MentionKind::title) return true;
    const std::string& role = in.a.language->titles[name.title].role;
    // "the delegate at the UN Ambassador X": a rank of the same service
    const bool service = !holder.role.empty() && name.entity == no_entry && role.starts_with(holder.role);
    return (role.empty() || role == "MIL" || service) && bears_article(in.a, name.begin);
}

/// "the Ruritanian officer", "the officer of Ruritania".
bool tells_whose(const MentionContext& in, const Mention& holder) {
    for (std::uint32_t at = holder.title_begin; at < holder.title_end; ++at)
        if (Morphology::has(in.a.token(at), FormKind::nisba) ||
            find_phrase(in.a, at, holder.title_end, Phrase::Kind::entity).phrase != nullptr)
            return true;
    return false;
}

/// "the officer in X Y": his state is that of the place; but an envoy or a reporter comes from anywhere.
bool is_of_place(const MentionContext& in, const Mention& holder, const Mention& post) {
    if (post.entity == no_entry || in.a.lexicon->entities[post.entity].type != "state") return false;
    if (post.kind == MentionKind::modified && !post.capital) return false;  // "an expert in Ruritanian affairs"
    return !tells_whose(in, holder) && !is_posted_abroad(in.a, holder) && !holder.role.starts_with("MED") &&
           !holder.role.starts_with("IGO");
}

/// "the leading figure in the party X Y": a body, whose he is wherever it is.
bool names_more_than_place(const MentionContext& in, const Mention& post) {
    return post.entity != no_entry && post.kind != MentionKind::modified &&
           in.a.lexicon->entities[post.entity].type != "state";
}

/// Whom everybody knows to act for another is he whom the holder of the title has met.
bool may_be_holder(const MentionContext& in, const Mention& holder, const Mention& name) {
    if (name.person == no_entry)
        return name.entity == no_entry || holder.entity == no_entry || name.entity == holder.entity;
    if (holder.entity != no_entry && is_of_another_state(in, name.person, holder.entity)) return false;
    const std::vector<Entity::Office>& offices = in.a.lexicon->entities[name.person].offices;
    return std::ranges::none_of(
        offices, [&](const Entity::Office& office) { return in.a.lexicon->entities[office.actor].type == "state"; });
}

/// "the minister of Ruritania received in Strelsau Y": in his own capital he has guests, and no post.
bool is_host_at(const MentionContext& in, const Mention& holder, const Mention& post) {
    return post.capital && post.kind == MentionKind::name && post.preposition == 0 && post.entity == holder.entity &&
           holder.entity != no_entry && in.a.language->titles[holder.title].role.starts_with("GOV");
}

/// The mention of the name that belongs to the title at `holder`, or the end of the list.
std::size_t name_of(const MentionContext& in, std::size_t holder) {
    constexpr std::size_t most_posts = 3;
    const std::vector<Mention>& mentions = in.a.mentions;
    std::uint32_t end = mentions[holder].end;
    for (std::size_t i = holder + 1; i < mentions.size() && i <= holder + 1 + most_posts; ++i) {
        if (i > holder + 1 && is_bare_name(in, mentions[holder], mentions[i], end)) return i;
        if (!is_post(in, mentions[i], end) || is_host_at(in, mentions[holder], mentions[i])) break;
        end = mentions[i].end;
    }
    return mentions.size();
}

void join(MentionContext& in, std::size_t holder, std::size_t name) {
    std::vector<Mention>& mentions = in.a.mentions;
    Mention whole = mentions[holder];
    whole.refer_as(mentions[name]);
    if (whole.entity == no_entry && tells_whose(in, mentions[holder])) whole.entity = mentions[holder].entity;
    for (std::size_t i = holder + 1; i < name && whole.entity == no_entry; ++i) {
        if (names_more_than_place(in, mentions[i]) || is_of_place(in, mentions[holder], mentions[i]))
            whole.entity = mentions[i].entity;
    }
    if (whole.entity == no_entry) whole.entity = mentions[holder].entity;
    whole.end = mentions[name].end;
    if (whole.gender == Gender::masculine) whole.gender = mentions[name].gender;  // "the deputy in X Mary Smith"
    whole.reference = Reference::name;
    if (whole.local_person != no_entry) register_person(in, whole);
    mentions[holder] = whole;
    erase_mentions(in, holder + 1, name + 1);
}

}  // namespace

void erase_mentions(MentionContext& in, std::size_t from, std::size_t to) {
    std::vector<Mention>& mentions = in.a.mentions;
    for (std::size_t i = from; i < mentions.size(); ++i) {
        std::uint32_t& first = in.a.mention_at[mentions[i].begin];
        if (first > from) first = 0;
    }
    const auto at = [&](std::size_t index) { return mentions.begin() + static_cast<std::ptrdiff_t>(index); };
    mentions.erase(at(from), at(to));
    for (std::size_t i = from; i < mentions.size(); ++i) {
        std::uint32_t& first = in.a.mention_at[mentions[i].begin];
        if (first == 0) first = static_cast<std::uint32_t>(i + 1);
    }
}

void join_names_apart(MentionContext& in, std::size_t first) {
    for (std::size_t i = first; i + 2 < in.a.mentions.size(); ++i) {
        if (!awaits_name(in.a, in.a.mentions[i])) continue;
        const std::size_t name = name_of(in, i);
        if (name < in.a.mentions.size() && may_be_holder(in, in.a.mentions[i], in.a.mentions[name])) join(in, i, name);
    }
}

}  // namespace isnad
