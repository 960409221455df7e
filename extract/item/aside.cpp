// Items: clauses that tell nothing of who does what: asides between two commas, how long a deed lasted.
#include <isnad/extract/item/item_builder.h>
#include <isnad/extract/item/mending.h>
#include <isnad/extract/lexicon/particle.h>
#include <isnad/extract/mention/date.h>

namespace isnad {

bool is_own_part(const Mention& part, const Mention& whole) {
    return part.conjunction && part.kind == MentionKind::modified && part.end == part.begin + 1 &&
           part.entity != no_entry && part.entity == whole.entity && part.preposition == 0;
}

bool ItemBuilder::opens_circumstance(const Item& comma, const Item& verb) const {
    const std::uint32_t perfect = comma.end;
    if (verb.kind != ItemKind::verb || !verb.conjunction || verb.begin != perfect + 1) return false;
    return Morphology::may_begin(a_.token(perfect), Particle::verbal);
}

bool ItemBuilder::opens_seat(std::size_t comma) const {
    const Item& whole = items_[comma - 1];
    const Item& part = items_[comma + 1];
    return comma + 2 < items_.size() && whole.kind == ItemKind::actors && part.kind == ItemKind::actors &&
           is_phrase(items_[comma + 2]) &&
           is_own_part(a_.mentions[part.mentions.front()], a_.mentions[whole.mentions.back()]);
}

std::size_t ItemBuilder::end_of_aside(std::size_t comma) const {
    constexpr std::size_t longest = 8;  // items
    for (std::size_t at = comma + 2; at < items_.size() && at <= comma + longest; ++at) {
        const Item& item = items_[at];
        const bool passed = is_phrase(item) || item.kind == ItemKind::time || item.kind == ItemKind::adverb;
        if (item.kind == ItemKind::comma) return at;
        if (!passed) break;
    }
    return items_.size();
}

std::uint32_t ItemBuilder::after_day(std::uint32_t at) const {
    const bool enclosed = at + 2 < limit_ && a_.token(at).mark == Mark::open && a_.token(at + 2).mark == Mark::close;
    return enclosed && may_begin_time(a_, at + 1) && find_time(a_, at + 1, at + 2).end == at + 2 ? at + 3 : at;
}

bool ItemBuilder::is_duration(const Item& item) const {
    const bool during = item.preposition == 0 || item.preposition == a_.language->dative;  // "for [li-] weeks"
    if (!is_phrase(item) || !during || item.conjunction) return false;
    return has_time_unit(a_, item.begin, item.end);
}

void ItemBuilder::drop_durations() {
    for (std::size_t at = 1; at + 2 < items_.size(); ++at) {
        const Item& verb = items_[at];
        if (verb.kind != ItemKind::verb || items_[at - 1].kind != ItemKind::event_noun) continue;
        const bool beside = verb.begin == items_[at - 1].end && items_[at + 1].begin == verb.end;
        const bool lasts = beside && !verb.conjunction && !verb.negated && verb.analysis->enclitic == 0;
        if (!lasts || !is_duration(items_[at + 1]) || items_[at + 2].preposition == 0) continue;
        const auto first = items_.begin() + static_cast<std::ptrdiff_t>(at);
        items_.erase(first, first + 2);
    }
}

void ItemBuilder::enclose_asides() {
    for (std::size_t at = 1; at + 2 < items_.size(); ++at) {
        if (items_[at].kind != ItemKind::comma || !is_phrase(items_[at - 1])) continue;
        if (!opens_circumstance(items_[at], items_[at + 1]) && !opens_seat(at)) continue;
        const std::size_t close = end_of_aside(at);
        if (close + 1 >= items_.size() || items_[close + 1].conjunction) continue;
        items_[at].kind = ItemKind::open;
        items_[close].kind = ItemKind::close;
        at = close;
    }
}

}  // namespace isnad
