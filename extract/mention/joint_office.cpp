// Mentions: one man with two offices: "the writer and [wa-]analyst X".
#include <isnad/extract/mention/mention_context.h>
#include <isnad/extract/mention/second_holder.h>

namespace isnad {
namespace {

/// An office that leaves room for another: no minister, general, policeman or judge.
bool leaves_room(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.number != Number::singular || !mention.definite) return false;
    const Title& title = annotations.language->titles[mention.title];
    const bool person = title.kind == TitleKind::person && !title.relative && !title.other;
    return person && (!is_of_state(mention.role) || mention.role == "LEG");
}

/// "the activist and [wa-]the writer Smith".
bool is_one_man(const Annotations& annotations, const Mention& first, const Mention& second) {
    if (second.preposition != 0 || second.begin > first.end + 1) return false;
    if (first.names_person() || !second.names_person() || !is_joined(annotations, second)) return false;
    if (!leaves_room(annotations, first) || !leaves_room(annotations, second)) return false;
    const bool alike = first.gender == second.gender || first.gender == Gender::any || second.gender == Gender::any;
    return alike && first.title != second.title;
}

/// "the spokesman of the Palace": the building that stands for a government.
bool is_of_seat(const Annotations& annotations, const TitleChain& chain) {
    for (std::uint32_t at = chain.begin + 1; at < chain.end; ++at) {
        const PhraseMatch name = find_phrase(annotations, at, chain.end, Phrase::Kind::entity);
        if (name.phrase != nullptr) return name.phrase->use == NameUse::seat;
    }
    return false;
}

/// "the head of the caravan", "the head of the authority": no head of state, though the noun is the same.
bool heads_something_else(const Annotations& annotations, const TitleChain& chain) {
    const Title& title = annotations.language->titles[chain.title];
    if (title.role != "GOV.HOS" || chain.end < chain.begin + 2 || title.label.find(' ') != std::string::npos)
        return false;
    const Title& body = annotations.language->titles[chain.body];
    const bool other = chain.body != chain.title && body.kind == TitleKind::organ && body.role.empty();
    if (other) return !body.feminine;  // but "of the country"
    const Token& token = annotations.token(chain.begin + 1);
    return Morphology::has(token, FormKind::noun) && !Morphology::has(token, FormKind::nisba) &&
           !Morphology::has(token, FormKind::adjective) && !Morphology::has(token, FormKind::title) &&
           !Morphology::has(token, FormKind::given_name) && !begins_name(annotations, chain.begin + 1);
}

}  // namespace

bool is_joined(const Annotations& annotations, const Mention& mention) {
    if (mention.conjunction || mention.begin == 0) return mention.conjunction;
    const PhraseMatch joined = find_particle(annotations, mention.begin - 1, mention.begin, Particle::conjunction);
    return joined.phrase != nullptr && joined.phrase->entry == 0;
}

std::string_view role_of(const Annotations& annotations, const TitleChain& chain) {
    const Title& title = annotations.language->titles[chain.title];
    const std::string& body = annotations.language->titles[chain.body].role;
    if (title.role.empty() && body == "LEG") return body;
    if (heads_something_else(annotations, chain)) return {};
    const bool seat = chain.role.empty() && !chain.entities.empty() && title.kind == TitleKind::person &&
                      is_of_seat(annotations, chain);
    return seat ? "GOV" : chain.role;
}

void join_offices(MentionContext& in, std::size_t first) {
    auto& mentions = in.a.mentions;
    for (std::size_t next = first + 1; next < mentions.size(); ++next) {
        if (!is_one_man(in.a, mentions[next - 1], mentions[next])) continue;
        const Mention office = mentions[next - 1];
        Mention& holder = mentions[next];
        in.a.mention_at[holder.begin] = 0;
        holder.begin = holder.head = office.begin;
        holder.title_begin = office.title_begin;
        holder.preposition = office.preposition;
        holder.conjunction = office.conjunction;
        holder.article_fused = office.article_fused;
        if (holder.entity == no_entry && holder.person == no_entry) {
            holder.entity = office.entity;
            if (holder.local_person != no_entry && in.a.local_persons[holder.local_person].entity == no_entry)
                in.a.local_persons[holder.local_person].entity = office.entity;
        }
        erase_mentions(in, next - 1, next);
        --next;
    }
}

namespace {

/// "the minister of defence met his Graustarkian counterpart X": one of the same office in another state.
void share_office(MentionContext& in, std::size_t first) {
    constexpr std::string_view counterpart = "counterpart";  // a title that every language has
    const std::vector<Title>& titles = in.a.language->titles;
    for (std::size_t i = first + 1; i < in.a.mentions.size(); ++i) {
        Mention& other = in.a.mentions[i];
        if (!other.names_person() || other.title == no_entry || !other.role.empty() || other.entity == no_entry ||
            titles[other.title].key != counterpart)
            continue;
        for (std::size_t before = i; before-- > first;) {
            const Mention& official = in.a.mentions[before];
            if (official.title == no_entry || titles[official.title].kind != TitleKind::person ||
                official.role.empty() || official.entity == no_entry || official.entity == other.entity)
                continue;
            other.role = official.role;
            if (other.local_person != no_entry) in.a.local_persons[other.local_person].role = other.role;
            break;
        }
    }
}

}  // namespace

void describe_persons(MentionContext& in, std::size_t first) {
    share_office(in, first);
    for (std::size_t i = first; i < in.a.mentions.size(); ++i) {
        Mention& person = in.a.mentions[i];
        if (person.kind != MentionKind::person || person.entity != no_entry || person.person != no_entry) continue;
        std::uint32_t at = person.end;
        if (at < in.limit && in.a.token(at).mark == Mark::comma) ++at;
        const PhraseMatch who = find_particle(in.a, at, in.limit, Particle::apposition);
        if (who.phrase == nullptr || who.end != at + 1 || who.end >= in.limit || in.a.mention_at[who.end] == 0)
            continue;
        const Mention& office = in.a.mentions[in.a.mention_at[who.end] - 1];
        const bool his = office.kind == MentionKind::title && office.title != no_entry && !office.names_person() &&
                         office.number == Number::singular && office.preposition == 0 && office.entity != no_entry;
        if (!his) continue;
        const Title& title = in.a.language->titles[office.title];
        if (title.kind == TitleKind::organ || title.kind == TitleKind::asset || title.relative || title.other) continue;
        person.entity = office.entity;
        person.role = office.role;
        if (person.local_person != no_entry) in.a.local_persons[person.local_person].entity = office.entity;
    }
}

}  // namespace isnad
