// Events: people whose state nobody names, on whom the police and courts of the text's own state act.
#include <isnad/extract/event.h>
#include <isnad/extract/somebody.h>

#include <algorithm>

namespace isnad {
namespace {

bool is_native(const Annotations& annotations, const Mention& mention) {
    return mention.kind == MentionKind::title && mention.title != no_entry && !mention.resolved() &&
           !mention.names_person() && annotations.language->titles[mention.title].native;
}

/// Says whether the mention acts for its state: the state itself, its officials and organs.
bool acts_for_state(const Annotations& annotations, const Mention& mention, std::uint32_t state) {
    if (mention.entity == no_entry || annotations.lexicon->entities[mention.entity].state != state) return false;
    return mention.role.empty() || is_of_state(mention.role);
}

/// Says whether the sentence names another state, or a place or body of one.
bool names_another(const Annotations& annotations, const Sentence& sentence, std::uint32_t state) {
    return std::ranges::any_of(annotations.mentions, [&](const Mention& mention) {
        if (mention.begin < sentence.first || mention.begin >= sentence.last || mention.entity == no_entry)
            return false;
        const std::uint32_t of = annotations.lexicon->entities[mention.entity].state;
        return of != no_entry && of != state;
    });
}

}  // namespace

void resolve_natives(Annotations& annotations, std::vector<Event>& events) {
    const auto suffers = [](const Event& event) { return !event.natives.empty() && !event.sources.empty(); };
    if (std::ranges::none_of(events, suffers)) return;
    const std::uint32_t home = home_of(annotations);
    if (home == no_entry) return;
    for (Event& event : events) {
        if (!suffers(event) || !event.targets.empty()) continue;
        const RelationInfo& relation = annotations.lexicon->relations[event.frame->relation];
        const std::string_view root = root_of(relation);
        if (root != "17" && root != "18" && root != "19") continue;
        const auto of_home = [&](std::uint32_t source) {
            return acts_for_state(annotations, annotations.mentions[source], home);
        };
        const auto native = [&](std::uint32_t target) { return is_native(annotations, annotations.mentions[target]); };
        if (!std::ranges::all_of(event.sources, of_home) || !std::ranges::all_of(event.natives, native) ||
            names_another(annotations, annotations.text.sentences[event.sentence], home))
            continue;
        for (const std::uint32_t target : event.natives) annotations.mentions[target].entity = home;
        event.targets = event.natives;
    }
}

}  // namespace isnad
