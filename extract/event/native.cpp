// Events: people whose state nobody names, on whom the police and courts of the text's own state act.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/event/event.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <string_view>

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
        const Entity& actor = annotations.lexicon->entities[mention.entity];
        return actor.state != no_entry && actor.state != state && actor.type != "media";  // an agency tells it
    });
}

/// Sanctions, arrests, assaults and fights.
bool is_coercion(const Annotations& annotations, const Event& event) {
    const std::string_view root = root_of(annotations.lexicon->relations[event.frame->relation]);
    return root == "17" || root == "18" || root == "19";
}

/// Who governs appeals to his people, accuses and lets go of them too.
bool governs(const Annotations& annotations, const Event& event) {
    const std::string_view root = root_of(annotations.lexicon->relations[event.frame->relation]);
    return root == "02" || root == "08" || root == "10" || root == "11" || root == "17";
}

/// "dismissed three officers": officials, or men in `arms`, of whom nobody says whose they are.
bool are_state_servants(const Annotations& annotations, const Mention& mention, bool arms) {
    if (mention.title == no_entry || !lacks_state(mention) || mention.names_person()) return false;
    const TitleKind kind = annotations.language->titles[mention.title].kind;
    return kind == TitleKind::person || (kind == TitleKind::force && arms);
}

/// Says whether nothing tells yet to whom somebody does it but who they are.
bool befalls_natives(const Event& event) {
    return !event.natives.empty() && !event.sources.empty() && event.targets.empty();
}

/// People of whom nobody says whose they are: "villagers", "some students".
bool are_locals(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry || mention.resolved()) return false;
    const Title& title = annotations.language->titles[mention.title];
    if (title.domestic == Domestic::foreign) return false;
    const bool official = title.kind == TitleKind::person && lacks_state(mention);  // "the chief of police"
    return !mention.names_person() && (title.native || official || title.kind == TitleKind::people);
}

/// A group that is of no state, or gunmen whom nobody knows.
bool is_of_no_state(const Annotations& annotations, const Mention& mention) {
    if (mention.entity == no_entry) return rebels(mention);
    const Entity& group = annotations.lexicon->entities[mention.entity];
    return group.type == "group" && group.state == no_entry;
}

/// The one state that the sentence names, or whose places and bodies it names; or no_entry.
std::uint32_t land_of(const Annotations& annotations, const Sentence& sentence) {
    std::uint32_t land = no_entry;
    for (const Mention& mention : annotations.mentions) {
        if (mention.begin < sentence.first || mention.begin >= sentence.last || mention.entity == no_entry) continue;
        const Entity& actor = annotations.lexicon->entities[mention.entity];
        if (actor.state == no_entry || actor.type == "media") continue;
        if (land != no_entry && land != actor.state) return no_entry;
        land = actor.state;
    }
    return land;
}

/// Those on whom it is done, and of whom nobody says whose they are, are of that land: it is done to them.
void give_land(Annotations& annotations, Event& event, std::uint32_t land) {
    for (const std::uint32_t native : event.natives) {
        if (!annotations.mentions[native].resolved()) annotations.mentions[native].entity = land;
    }
    event.targets = event.natives;
}

/// "the gang X abducted students in Y": of Y; where the sentence names no state, of the text's own.
void resolve_locals(Annotations& annotations, std::vector<Event>& events) {
    for (Event& event : events) {
        if (!befalls_natives(event) || !is_coercion(annotations, event)) continue;
        const auto stateless = [&](std::uint32_t one) {
            return is_of_no_state(annotations, annotations.mentions[one]);
        };
        const auto local = [&](std::uint32_t one) {
            const Mention& mention = annotations.mentions[one];  // an official is known by now
            return are_locals(annotations, mention) || (mention.resolved() && is_of_state(mention.role));
        };
        if (!std::ranges::all_of(event.sources, stateless) || !std::ranges::all_of(event.natives, local)) continue;
        std::uint32_t land = land_of(annotations, annotations.text.sentences[event.sentence]);
        if (land == no_entry) land = home_of(annotations).state;
        if (land != no_entry) give_land(annotations, event, land);
    }
}

/// "shot at protesters and killed three of them": whom the deed before befell.
void resolve_some_of_them(const Annotations& annotations, std::vector<Event>& events) {
    for (std::size_t i = 1; i < events.size(); ++i) {
        Event& event = events[i];
        const Event& before = events[i - 1];
        if (event.natives.size() != 1 || !event.targets.empty() || before.sentence != event.sentence) continue;
        const Mention& them = annotations.mentions[event.natives.front()];
        const bool pronoun = them.kind == MentionKind::pronoun && !them.resolved() && them.number == Number::plural;
        if (!pronoun || before.sources != event.sources || !is_coercion(annotations, event)) continue;
        event.targets = before.targets;
    }
}

/// "attacked a camp of X and killed ten soldiers": X's, where nobody says whose.
void resolve_struck(const Annotations& annotations, std::vector<Event>& events) {
    const auto root = [&](const Event& event) {
        return root_of(annotations.lexicon->relations[event.frame->relation]);
    };
    for (std::size_t i = 1; i < events.size(); ++i) {
        Event& event = events[i];
        const Event& before = events[i - 1];
        const Indices& victims = event.targets.empty() ? event.natives : event.targets;  // troops may be of home
        if (victims.empty() || before.sentence != event.sentence || before.sources != event.sources) continue;
        if (root(before) != "19" || root(event) != "18" || before.targets.size() != 1) continue;
        const auto anybodys = [&](std::uint32_t one) {
            const Mention& mention = annotations.mentions[one];
            return mention.kind == MentionKind::title && !mention.resolved() && !mention.definite && !rebels(mention);
        };
        const bool positive = before.polarity == Polarity::positive && event.polarity == Polarity::positive;
        if (positive && std::ranges::all_of(victims, anybodys)) event.targets = before.targets;
    }
}

/// "the country": a land that the text tells of.
bool is_the_land(const Annotations& annotations, const Mention& mention) {
    if (mention.kind != MentionKind::title || mention.title == no_entry || mention.resolved()) return false;
    const Title& title = annotations.language->titles[mention.title];
    const bool land = title.kind == TitleKind::organ && title.role.empty() && title.alone && title.feminine &&
                      mention.definite && mention.end == mention.begin + 1 && bears_article(annotations, mention.begin);
    if (!land || mention.begin == 0) return land;
    const PhraseMatch before = find_particle(annotations, mention.begin - 1, mention.begin, Particle::preposition);
    const bool within = before.phrase != nullptr && before.phrase->entry == annotations.language->locative;
    return !within;  // "a state of emergency in the country"
}

/// The text's own state, else the only one that it names besides those of the sources; or no_entry.
std::uint32_t land_meant(const Annotations& annotations, const Event& event, std::uint32_t home) {
    const auto of_sources = [&](std::uint32_t state) {
        return std::ranges::any_of(event.sources, [&](std::uint32_t source) {
            const std::uint32_t entity = annotations.mentions[source].entity;
            return entity == no_entry || annotations.lexicon->entities[entity].state == state;
        });
    };
    if (home != no_entry) return of_sources(home) ? no_entry : home;
    std::uint32_t land = no_entry;
    for (const Mention& mention : annotations.mentions) {
        if (mention.entity == no_entry) continue;
        const Entity& actor = annotations.lexicon->entities[mention.entity];
        if (actor.state == no_entry || actor.type == "media" || of_sources(actor.state)) continue;
        if (land != no_entry && land != actor.state) return no_entry;
        land = actor.state;
    }
    return land;
}

/// "X imposed sanctions on the country": what others do to the land that the text tells of.
void resolve_the_land(Annotations& annotations, std::vector<Event>& events) {
    const auto is_land = [&](std::uint32_t one) { return is_the_land(annotations, annotations.mentions[one]); };
    for (Event& event : events) {
        if (!befalls_natives(event) || !std::ranges::all_of(event.natives, is_land)) continue;
        if (annotations.lexicon->relations[event.frame->relation].family == "statement") continue;
        const std::uint32_t land = land_meant(annotations, event, home_of(annotations).state);
        if (land != no_entry) give_land(annotations, event, land);
    }
}

/// Police and courts of the text's own state act on its people.
void resolve_their_own(Annotations& annotations, std::vector<Event>& events) {
    const std::uint32_t home = home_of(annotations).state;
    if (home == no_entry) return;
    for (Event& event : events) {
        if (!befalls_natives(event)) continue;
        const bool rules = governs(annotations, event);
        if (!rules && !is_coercion(annotations, event)) continue;
        const bool arms = root_of(annotations.lexicon->relations[event.frame->relation]) == "17";
        const auto of_home = [&](std::uint32_t source) {
            return acts_for_state(annotations, annotations.mentions[source], home);
        };
        const auto native = [&](std::uint32_t target) {
            const Mention& mention = annotations.mentions[target];
            const bool own = rules && !arms && mention.kind == MentionKind::title && !mention.names_person() &&
                             acts_for_state(annotations, mention, home);  // "called on the ministers"
            return own || is_native(annotations, mention) || (rules && are_state_servants(annotations, mention, arms));
        };
        if (!std::ranges::all_of(event.sources, of_home) || !std::ranges::all_of(event.natives, native) ||
            names_another(annotations, annotations.text.sentences[event.sentence], home))
            continue;
        give_land(annotations, event, home);
    }
}

/// "fifty people were arrested": of the one state that the sentence names, or of the text's own.
void resolve_befallen(Annotations& annotations, std::vector<Event>& events) {
    for (Event& event : events) {
        if (event.natives.empty() || !event.sources.empty() || !event.targets.empty()) continue;
        if (!is_coercion(annotations, event)) continue;
        const auto local = [&](std::uint32_t one) {
            const Mention& mention = annotations.mentions[one];
            return mention.resolved() || are_locals(annotations, mention);
        };
        if (!std::ranges::all_of(event.natives, local)) continue;
        const auto known = [&](std::uint32_t one) { return annotations.mentions[one].resolved(); };
        if (std::ranges::all_of(event.natives, known)) {
            event.targets = event.natives;
            continue;
        }
        const Sentence& sentence = annotations.text.sentences[event.sentence];
        std::uint32_t land = land_of(annotations, sentence);
        if (land == no_entry) land = home_of(annotations).state;
        if (land != no_entry && !names_another(annotations, sentence, land)) give_land(annotations, event, land);
    }
}

/// A state by its name, or by its capital.
bool names_state(const Annotations& annotations, const Mention& mention) {
    return mention.kind == MentionKind::name && mention.entity != no_entry &&
           annotations.lexicon->entities[mention.entity].type == "state";
}

/// "received the president the Ruritanian ambassador": the adjective on the second official alone tells that the first,
/// right before him, is of another state.
bool is_official_beside(const Annotations& annotations, const Mention& host, const Mention& other) {
    constexpr std::uint32_t farthest = 4;  // "received yesterday in his office"
    if (host.end > other.begin || host.end + farthest < other.begin || other.kind != MentionKind::title ||
        other.title == no_entry)
        return false;
    if (other.entity == no_entry || other.reference == Reference::definite || other.preposition != 0) return false;
    return annotations.language->titles[other.title].kind == TitleKind::person && is_of_state(other.role) &&
           annotations.lexicon->entities[other.entity].type == "state";
}

}  // namespace

Indices people_dispersed(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb) {
    for (std::uint32_t at = verb + 1; at < items.size(); ++at) {
        const Item& aim = items[at];
        if (aim.kind == ItemKind::verb || aim.kind == ItemKind::relative || aim.kind == ItemKind::complementizer) break;
        const bool disperses = aim.kind == ItemKind::event_noun && aim.preposition != 0 &&
                               aim.preposition == annotations.language->dative && may_name(annotations, aim, {"175"});
        if (disperses) return aim.mentions;
    }
    return {};
}

void keep_guests(Annotations& annotations, const std::vector<Event>& events) {
    const auto is_home = [&](std::uint32_t state) {
        const std::uint32_t home = home_of(annotations).state;  // costly, and seldom asked
        return home == no_entry || home == state;
    };
    for (const Event& event : events) {
        if (event.sources.size() != 1 || event.targets.size() != 1 || event.polarity == Polarity::negative) continue;
        Mention& visitor = annotations.mentions[event.sources.front()];
        if (!lacks_state(visitor)) continue;
        const std::string_view root = root_of(annotations.lexicon->relations[event.frame->relation]);
        const Mention& other = annotations.mentions[event.targets.front()];
        const bool host =
            (root == "04" || root == "16") && is_official_beside(annotations, visitor, other) && is_home(other.entity);
        if (!host && (root != "04" || !names_state(annotations, other))) continue;
        visitor.guest = true;
        if (visitor.local_person == no_entry) continue;
        for (Mention& mention : annotations.mentions) mention.guest |= mention.local_person == visitor.local_person;
    }
}

void resolve_natives(Annotations& annotations, std::vector<Event>& events) {
    resolve_struck(annotations, events);
    if (std::ranges::all_of(events, [](const Event& event) { return event.natives.empty(); })) return;
    resolve_the_land(annotations, events);
    resolve_their_own(annotations, events);
    resolve_locals(annotations, events);
    resolve_some_of_them(annotations, events);
    resolve_befallen(annotations, events);
}

}  // namespace isnad
