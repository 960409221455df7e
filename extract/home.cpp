// Whose the officials are whom a text leaves without a state: of the only one that it speaks of.
#include <isnad/extract/mention.h>

#include <algorithm>
#include <array>

namespace isnad {
namespace {

/// The state that all named actors of the text belong to, or no_entry if they belong to several or none.
std::uint32_t only_state(const Annotations& annotations) {
    const std::vector<Entity>& entities = annotations.lexicon->entities;
    std::uint32_t only = no_entry;
    for (const Mention& mention : annotations.mentions) {
        if (mention.entity == no_entry) continue;
        const Entity& entity = entities[mention.entity];
        if (entity.type == "media") continue;
        if (entity.type != "state" && entity.country.empty()) return no_entry;  // a body of several states
        const std::uint32_t state = annotations.lexicon->entity_by_id.find(entity.country)->second;
        if (only != no_entry && only != state) return no_entry;
        only = state;
    }
    return only;
}

bool lacks_state(const Mention& mention) {
    const bool official = mention.kind == MentionKind::title || mention.local_person != no_entry;
    return official && mention.entity == no_entry && mention.person == no_entry && is_of_state(mention.role);
}

}  // namespace

bool is_of_state(std::string_view role) {
    static constexpr std::array<std::string_view, 6> organs{"GOV", "MIL", "COP", "SPY", "JUD", "LEG"};
    return std::find(organs.begin(), organs.end(), role.substr(0, 3)) != organs.end();
}

void resolve_by_home(Annotations& annotations) {
    std::vector<Mention>& mentions = annotations.mentions;
    if (std::none_of(mentions.begin(), mentions.end(), lacks_state)) return;
    const std::uint32_t home = only_state(annotations);
    if (home == no_entry) return;
    for (Mention& mention : mentions) {
        if (!lacks_state(mention)) continue;
        mention.entity = home;
        if (mention.local_person != no_entry) annotations.local_persons[mention.local_person].entity = home;
    }
    for (Mention& mention : mentions) {  // The same persons by their names alone.
        if (mention.entity == no_entry && mention.local_person != no_entry)
            mention.entity = annotations.local_persons[mention.local_person].entity;
    }
}

}  // namespace isnad
