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
    if (!second.conjunction || second.preposition != 0 || second.begin != first.end) return false;
    if (first.names_person() || !second.names_person()) return false;
    if (!leaves_room(annotations, first) || !leaves_room(annotations, second)) return false;
    const bool alike = first.gender == second.gender || first.gender == Gender::any || second.gender == Gender::any;
    return alike && first.title != second.title;
}

}  // namespace

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
        mentions.erase(mentions.begin() + static_cast<std::ptrdiff_t>(next) - 1);
        for (std::size_t at = next; at < mentions.size(); ++at) {
            std::uint32_t& slot = in.a.mention_at[mentions[at].begin];
            if (slot == at + 2) slot = static_cast<std::uint32_t>(at + 1);
        }
        --next;
    }
}

}  // namespace isnad
