// Records: casualties of violence of which nobody says who did it.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/record/casualty.h>

#include <algorithm>

namespace isnad {
namespace {

/// "in [fi] a raid", "by a bomb": says whether the sentence names violence besides the word for the casualties.
bool names_violent_act(const Annotations& annotations, std::span<const Item> items, std::uint32_t fall) {
    return std::ranges::any_of(items, [&](const Item& act) {
        const bool other = &act != &items[fall];
        return other && act.kind == ItemKind::event_noun && act.preposition != 0 && !tells_of_death(annotations, act) &&
               may_name(annotations, act, {"18", "19"});
    });
}

/// Says whether a verb may tell in the passive of those behind it: "were killed five", but not "they killed five".
bool may_suffer(const Annotations& annotations, std::span<const Item> items, const Event& fallen) {
    const Features& features = annotations.form(*items[fallen.item].analysis).features;
    const bool behind = fallen.content.begin > fallen.trigger.begin;
    return features.tense == Tense::perfect && (!behind || features.number == Number::singular);
}

/// Says whether violence of somebody known, against the victims or nobody known, is told of already.
bool is_told(const Annotations& annotations, std::span<const Event> told, const Event& fallen) {
    const auto same = [&](std::uint32_t one, std::uint32_t other) {
        return annotations.mentions[one].entity == annotations.mentions[other].entity;
    };
    return std::ranges::any_of(told, [&](const Event& deed) {
        const RelationInfo& relation = annotations.lexicon->relations[deed.frame->relation];
        const std::string_view root = root_of(relation);
        if ((root != "18" && root != "19") || deed.sources.empty()) return false;
        return deed.targets.empty() || std::ranges::any_of(deed.targets, [&](std::uint32_t target) {
                   return std::ranges::any_of(fallen.targets, [&](std::uint32_t one) { return same(target, one); });
               });
    });
}

}  // namespace

bool falls_by_violence(const Annotations& annotations, std::span<const Item> items, const Casualty& word,
                       std::span<const Event> told, const Event& fallen) {
    const ItemKind kind = items[fallen.item].kind;
    const bool killed = annotations.lexicon->relations[word.frame.relation].name == "killed";
    if (!fallen.count || word.kind == Casualty::Kind::victims || kind == ItemKind::event_noun) return false;
    if (kind == ItemKind::verb && !may_suffer(annotations, items, fallen)) return false;
    if (kind == ItemKind::nominal && !killed) return false;  // "[and] five wounded"
    const bool kills = killed && word.kind == Casualty::Kind::done && kind == ItemKind::verb;
    const bool alone = std::ranges::any_of(fallen.targets, [&](std::uint32_t target) {
        const Mention& victim = annotations.mentions[target];  // "a commander": of whom, is a guess
        return fallen.count->value == 1 && !victim.names_person() && victim.end == victim.begin + 1;
    });
    if (alone || is_told(annotations, told, fallen)) return false;
    return (kills && !fallen.targets.empty()) || names_violent_act(annotations, items, fallen.item);
}

}  // namespace isnad
