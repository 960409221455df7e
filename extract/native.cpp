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

/// An armed group that acts for no state.
bool is_of_no_state(const Annotations& annotations, const Mention& mention) {
    if (mention.entity == no_entry) return false;
    const Entity& actor = annotations.lexicon->entities[mention.entity];
    return actor.state == no_entry && (actor.type == "group" || rebels(mention));
}

/// "in X": right behind a preposition of place.
bool lies_in(const Annotations& annotations, const Mention& place) {
    const Language& language = *annotations.language;
    if (place.preposition != 0)
        return place.preposition == language.locative || place.preposition == language.membership;
    if (place.begin == 0) return false;
    const PhraseMatch in = find_particle(annotations, place.begin - 1, place.begin, Particle::preposition);
    return in.phrase != nullptr && in.phrase->entry == language.locative;
}

/// "seized dozens of citizens in [the city of] X": the state of the only places that the sentence names, or no_entry.
std::uint32_t scene_of(const Annotations& annotations, const Sentence& sentence) {
    std::uint32_t state = no_entry;
    for (const Mention& mention : annotations.mentions) {
        if (mention.begin < sentence.first || mention.begin >= sentence.last || mention.entity == no_entry) continue;
        const std::uint32_t of = annotations.lexicon->entities[mention.entity].state;
        if (of == no_entry || of == state) continue;
        const bool place = mention.kind == MentionKind::modified || mention.names_body();
        const bool within = lies_in(annotations, mention);
        if (state != no_entry || !place || !within) return no_entry;
        state = of;
    }
    return state;
}

}  // namespace

void resolve_natives(Annotations& annotations, std::vector<Event>& events) {
    const auto suffers = [](const Event& event) { return !event.natives.empty() && !event.sources.empty(); };
    if (std::ranges::none_of(events, suffers)) return;
    const std::uint32_t home = home_of(annotations);
    for (Event& event : events) {
        if (!suffers(event) || !event.targets.empty()) continue;
        const RelationInfo& relation = annotations.lexicon->relations[event.frame->relation];
        const std::string_view root = root_of(relation);
        if (root != "17" && root != "18" && root != "19") continue;
        const auto of_home = [&](std::uint32_t source) {
            return acts_for_state(annotations, annotations.mentions[source], home);
        };
        const auto of_none = [&](std::uint32_t source) {
            return is_of_no_state(annotations, annotations.mentions[source]);
        };
        const auto native = [&](std::uint32_t target) { return is_native(annotations, annotations.mentions[target]); };
        if (!std::ranges::all_of(event.natives, native)) continue;
        const Sentence& sentence = annotations.text.sentences[event.sentence];
        const bool armed = std::ranges::all_of(event.sources, of_none);
        const std::uint32_t scene = armed ? scene_of(annotations, sentence) : no_entry;
        const std::uint32_t state = scene != no_entry ? scene : home;
        const bool theirs = scene != no_entry || ((armed || std::ranges::all_of(event.sources, of_home)) &&
                                                  !names_another(annotations, sentence, home));
        if (state == no_entry || !theirs) continue;
        for (const std::uint32_t target : event.natives) annotations.mentions[target].entity = state;
        event.targets = event.natives;
    }
}

}  // namespace isnad
