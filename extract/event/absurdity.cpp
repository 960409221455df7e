// Why a relation cannot be as it was read.
#include <isnad/extract/clause/somebody.h>

#include <algorithm>

namespace isnad {
namespace {

/// "the Ruritanian minister arrived in the Ruritanian capital".
bool comes_home(const Annotations& annotations, const Indices& sources, const Indices& targets) {
    const auto is_own = [&](std::uint32_t target) {
        const Mention& place = annotations.mentions[target];
        return !place.names_person() && place.role.empty() && place.entity != no_entry &&
               std::ranges::any_of(
                   sources, [&](std::uint32_t source) { return annotations.mentions[source].entity == place.entity; });
    };
    return !targets.empty() && std::ranges::all_of(targets, is_own);
}

/// "summoned the Ruritanian ambassador in X": the first object is an official of another state than the sources, and no
/// target.
bool recalls_anothers(const Annotations& annotations, std::span<const Item> items, const Indices& objects,
                      const Indices& sources, const Indices& targets) {
    if (sources.empty() || targets.empty() || objects.empty() || items[objects.front()].mentions.empty()) return false;
    const Indices& officials = items[objects.front()].mentions;
    const Mention& official = annotations.mentions[officials.front()];
    const std::uint32_t state = annotations.mentions[sources.front()].entity;
    return officials != targets && official.entity != no_entry && state != no_entry && official.entity != state &&
           !is_somebodys(annotations, official);
}

/// One man, one aircraft: what it strikes must be somebody's, or it is private or an accident.
bool is_single_stranger(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry || mention.role.starts_with("REB"))
        return false;
    const TitleKind kind = annotations.language->titles[mention.title].kind;
    return kind == TitleKind::people || (kind == TitleKind::force && mention.number == Number::singular);
}

}  // namespace

bool is_unknown_striker(const Annotations& annotations, const RelationInfo& relation, const Mention& mention) {
    const std::string_view root = root_of(relation);
    return !mention.resolved() && (root == "18" || root == "19") && is_single_stranger(annotations, mention);
}

namespace {

/// "the protesters refused the offer", "the strikers demand": people of a land, who say so to its rulers.
bool speaks_up(const Annotations& annotations, const RelationInfo& relation, const Mention& mention) {
    const std::string_view root = root_of(relation);
    return (root == "10" || root == "11" || root == "12") && is_crowd(annotations, mention) &&
           annotations.language->titles[mention.title].native;
}

/// Crowds and strangers of whom nobody can tell who they are, and who act against nobody that is known.
bool is_aimless(const Annotations& annotations, const RelationInfo& relation, const Indices& sources,
                const Indices& others) {
    const auto is_known = [&](std::uint32_t index) { return annotations.mentions[index].resolved(); };
    const auto is_stranger = [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        return !is_known(index) && !speaks_up(annotations, relation, mention) &&
               (is_crowd(annotations, mention) || is_unknown_striker(annotations, relation, mention));
    };
    const auto may_be_known = [&](std::uint32_t index) {  // "the policemen": the whole text may tell whose
        return is_known(index) || may_be_of_home(annotations, relation, annotations.mentions[index], Role::target);
    };
    return std::ranges::any_of(sources, is_stranger) && std::ranges::none_of(others, may_be_known);
}

/// Named persons, and nobody else: "A attacked B" is then said of words.
bool are_persons(const Annotations& annotations, const Indices& mentions) {
    return !mentions.empty() && std::ranges::all_of(mentions, [&](std::uint32_t index) {
        return annotations.mentions[index].names_person();
    });
}

/// Courts and judges, and nobody else.
bool judges(const Annotations& annotations, const Indices& mentions) {
    return !mentions.empty() && std::ranges::all_of(mentions, [&](std::uint32_t index) {
        return std::string_view(annotations.mentions[index].role).starts_with("JUD");
    });
}

bool violent_root(const RelationInfo& relation) {
    const std::string_view root = root_of(relation);
    return root == "18" || root == "19" || root == "20";
}

/// Foreign ministries and embassies, without a person.
bool are_embassies(const Annotations& annotations, const Indices& sources) {
    return !sources.empty() && std::ranges::all_of(sources, [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        return mention.kind == MentionKind::title && mention.role == "GOV.MFA" && !mention.names_person() &&
               mention.title != no_entry && annotations.language->titles[mention.title].kind == TitleKind::organ;
    });
}

/// Persons by their names: they strike others, and do not stop work.
bool are_statesmen(const Annotations& annotations, const Indices& sources) {
    return !sources.empty() && std::ranges::all_of(sources, [&](std::uint32_t index) {
        return annotations.mentions[index].person != no_entry;
    });
}

bool are_civilians(const Annotations& annotations, const Indices& sources) {
    return !sources.empty() && std::ranges::all_of(sources, [&](std::uint32_t index) {
        return annotations.mentions[index].role == "CVL" && !annotations.mentions[index].names_person();
    });
}

}  // namespace

std::string_view absurdity(const Annotations& annotations, std::span<const Item> items, const RelationInfo& relation,
                           const Indices& objects, const Indices& sources, const Indices& targets) {
    if (relation.cameo == "042" && comes_home(annotations, sources, targets)) return ": nobody visits his own state";
    if (relation.family == "event" && is_aimless(annotations, relation, sources, targets))
        return ": somebody unknown against nobody";
    if (relation.cameo.starts_with("19") && are_persons(annotations, sources) && are_persons(annotations, targets))
        return ": two persons fight in words";
    if (relation.cameo == "173" && are_civilians(annotations, sources)) return ": civilians arrest nobody";
    if (relation.cameo == "014" && judges(annotations, sources)) return ": a court considers cases";
    if (relation.cameo == "143" && are_statesmen(annotations, sources)) return ": no statesman stops work";
    if (violent_root(relation) && are_embassies(annotations, sources)) return ": no embassy fights";
    if (relation.cameo == "166" && recalls_anothers(annotations, items, objects, sources, targets))
        return ": nobody recalls the ambassador of another state";
    return {};
}

}  // namespace isnad
