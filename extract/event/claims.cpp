// Events: deeds that somebody claims to have done, or that are answered.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event_context.h>

#include <algorithm>

namespace isnad {
namespace {

/// A deed of violence by name, or a noun that tells of death.
bool may_be_answered(const Annotations& annotations, const Item& deed) {
    return may_name(annotations, deed, {"17", "18", "19"}) || tells_of_death(annotations, deed);
}

}  // namespace

Indices who_is_answered(const Annotations& annotations, const Item& deed, std::span<const Event> told) {
    if (told.empty() || !may_be_answered(annotations, deed)) return {};
    const Event& answer = told.back();
    const std::string_view root = root_of(annotations.lexicon->relations[answer.frame->relation]);
    const bool strikes = root == "13" || root == "15" || root == "17" || root == "18" || root == "19";
    return strikes && answer.polarity == Polarity::positive ? answer.targets : Indices{};
}

Indices as_doers(Annotations& annotations, Indices mentions) {
    for (std::uint32_t& index : mentions) {
        Mention owner = annotations.mentions[index];
        if (owner.kind != MentionKind::modified || owner.entity == no_entry) continue;
        owner.kind = MentionKind::name;
        owner.preposition = 0;
        owner.conjunction = false;
        annotations.mentions.push_back(owner);
        index = static_cast<std::uint32_t>(annotations.mentions.size() - 1);
    }
    return mentions;
}

Indices doers_answered(const Annotations& annotations, std::span<const Item> items, const Item& deed,
                       const Indices& obliques) {
    if (!may_name(annotations, deed, {"16", "17", "18", "19"})) return {};
    for (const std::uint32_t oblique : obliques) {
        const Item& cause = items[oblique];
        if (cause.preposition == 0 || cause.preposition != annotations.language->grounds) continue;
        if (cause.kind != ItemKind::event_noun || !may_be_answered(annotations, cause)) continue;
        const bool own = any_resolved(annotations, cause.mentions) &&
                         annotations.mentions[cause.mentions.front()].kind != MentionKind::modified;
        if (own) return cause.mentions;
    }
    return {};
}

}  // namespace isnad
