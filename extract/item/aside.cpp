// Items: clauses that tell nothing of who does what: asides between two commas, how long a deed lasted.
#include <isnad/extract/item/aside.h>
#include <isnad/extract/item/item_context.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/lexicon/particle.h>
#include <isnad/extract/mention/date.h>

namespace isnad {
namespace {

bool opens_circumstance(const ItemContext& in, const Item& comma, const Item& verb) {
    const std::uint32_t perfect = comma.end;
    if (verb.kind != ItemKind::verb || !verb.conjunction || verb.begin != perfect + 1) return false;
    return Morphology::may_begin(in.a.token(perfect), Particle::verbal);
}

bool opens_seat(const ItemContext& in, std::size_t comma) {
    const Item& whole = in.items[comma - 1];
    const Item& part = in.items[comma + 1];
    return comma + 2 < in.items.size() && whole.kind == ItemKind::actors && part.kind == ItemKind::actors &&
           is_phrase(in.items[comma + 2]) &&
           is_own_part(in.a.mentions[part.mentions.front()], in.a.mentions[whole.mentions.back()]);
}

/// "said an official, [who] asked not to be named, that": a bare clause that denies a noun behind whoever it tells of.
bool opens_refusal(const ItemContext& in, std::size_t comma, std::size_t close) {
    const Item& who = in.items[comma - 1];
    const Item& verb = in.items[comma + 1];
    if (who.kind != ItemKind::actors || who.mentions.size() != 1 || verb.kind != ItemKind::verb) return false;
    if (verb.conjunction || verb.negated || verb.analysis->enclitic != 0 || comma < 2) return false;
    const Item& says = in.items[comma - 2];
    if (says.kind != ItemKind::verb || !in.a.language->verbs[in.a.form(*says.analysis).entry].says) return false;
    const Mention& speaker = in.a.mentions[who.mentions.front()];
    if (speaker.definite || speaker.names_person()) return false;
    return close < in.items.size() && comma + 2 < close && in.items[comma + 2].kind == ItemKind::event_noun &&
           in.items[comma + 2].negated;
}

/// The comma that closes what the comma opens, or the size: nothing but phrases stands between.
std::size_t end_of_aside(const ItemContext& in, std::size_t comma) {
    constexpr std::size_t longest = 8;  // items
    for (std::size_t at = comma + 2; at < in.items.size() && at <= comma + longest; ++at) {
        const Item& item = in.items[at];
        const bool passed = is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
        if (item.kind == ItemKind::comma) return at;
        if (!passed) break;
    }
    return in.items.size();
}

bool is_duration(const ItemContext& in, const Item& item) {
    const bool during = item.preposition == 0 || item.preposition == in.a.language->dative;  // "for [li-] weeks"
    if (!is_phrase(item) || !during || item.conjunction) return false;
    return has_time_unit(in.a, item.begin, item.end);
}

}  // namespace

bool is_own_part(const Mention& part, const Mention& whole) {
    return part.conjunction && part.kind == MentionKind::modified && part.end == part.begin + 1 &&
           part.entity != no_entry && part.entity == whole.entity && part.preposition == 0;
}

std::uint32_t after_day(const ItemContext& in, std::uint32_t at) {
    const bool enclosed =
        at + 2 < in.limit && in.a.token(at).mark == Mark::open && in.a.token(at + 2).mark == Mark::close;
    return enclosed && may_begin_time(in.a, at + 1) && find_time(in.a, at + 1, at + 2).end == at + 2 ? at + 3 : at;
}

void drop_durations(ItemContext& in) {
    for (std::size_t at = 1; at + 2 < in.items.size(); ++at) {
        const Item& verb = in.items[at];
        if (verb.kind != ItemKind::verb || in.items[at - 1].kind != ItemKind::event_noun) continue;
        const bool beside = verb.begin == in.items[at - 1].end && in.items[at + 1].begin == verb.end;
        const bool lasts = beside && !verb.conjunction && !verb.negated && verb.analysis->enclitic == 0;
        if (!lasts || !is_duration(in, in.items[at + 1]) || in.items[at + 2].preposition == 0) continue;
        const auto first = in.items.begin() + static_cast<std::ptrdiff_t>(at);
        in.items.erase(first, first + 2);
    }
}

void enclose_asides(ItemContext& in) {
    for (std::size_t at = 1; at + 2 < in.items.size(); ++at) {
        if (in.items[at].kind != ItemKind::comma || !is_phrase(in.items[at - 1])) continue;
        const std::size_t close = end_of_aside(in, at);
        const bool refusal = opens_refusal(in, at, close);
        if (!refusal && !opens_circumstance(in, in.items[at], in.items[at + 1]) && !opens_seat(in, at)) continue;
        if (refusal) in.items[at + 1].kind = ItemKind::other;
        if (close + 1 >= in.items.size() || in.items[close + 1].conjunction) continue;
        in.items[at].kind = ItemKind::open;
        in.items[close].kind = ItemKind::close;
        at = close;
    }
}

}  // namespace isnad
