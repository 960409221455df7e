// Whose the officials are whom a text leaves without a state: of the one that it speaks of.
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/mention/abroad.h>
#include <isnad/extract/mention/mention.h>

#include <algorithm>
#include <array>
#include <map>

namespace isnad {
namespace {

/// Says whether the headline, the mentions before the token `end`, names the state of an actor: what is said of its
/// minister there is said of another state's.
bool is_named_above(const Annotations& annotations, std::uint32_t actor, std::uint32_t end) {
    const std::vector<Entity>& entities = annotations.lexicon->entities;
    return std::ranges::any_of(annotations.mentions, [&](const Mention& mention) {
        return mention.begin < end && mention.entity != no_entry && !entities[actor].country.empty() &&
               entities[mention.entity].country == entities[actor].country;
    });
}

/// "[The] president visits X" above "President Smith paid a visit to X": who heads the story in full, or null.
const Mention* introduced_below(const Annotations& annotations, const Mention& mention) {
    constexpr std::size_t sentences_below = 2;
    const std::vector<Sentence>& sentences = annotations.text.sentences;
    const std::uint32_t limit = sentences[std::min(sentences.size() - 1, sentences_below)].last;
    for (const Mention& later : annotations.mentions) {
        if (later.begin < sentences[1].first) continue;
        if (later.begin >= limit) break;
        const bool same = later.title == mention.title && later.role == mention.role &&
                          later.number == mention.number && later.reference != Reference::definite;
        if (same && later.entity != no_entry && !is_named_above(annotations, later.entity, sentences[1].first))
            return &later;
    }
    return nullptr;
}

/// "a western diplomat": an official of another land, whichever.
bool is_from_abroad(const Annotations& annotations, const Mention& mention) {
    if (mention.title == no_entry) return false;
    const Title& title = annotations.language->titles[mention.title];
    return title.kind == TitleKind::person && title.domestic == Domestic::foreign;
}

}  // namespace

Home home_of(const Annotations& annotations) {
    const std::vector<Entity>& entities = annotations.lexicon->entities;
    std::map<std::uint32_t, std::uint32_t> counts;
    std::uint32_t all = 0;
    const std::vector<bool> abroad = told_abroad(annotations);
    for (std::size_t i = 0; i < abroad.size(); ++i) {
        const Mention& mention = annotations.mentions[i];
        if (mention.entity == no_entry || entities[mention.entity].type == "media") continue;
        const Entity& actor = entities[mention.entity];
        if (mention.reference == Reference::definite && actor.type == "group") continue;  // "the rebels" again
        if (abroad[i]) continue;
        ++all;
        if (actor.state != no_entry) {
            ++counts[actor.state];
            continue;
        }
        // A party or a union speaks of affairs at home; rebels may fight whoever sends planes.
        if (actor.home.empty() || are_rebels(actor)) continue;
        if (const std::uint32_t home = annotations.lexicon->find_entity(actor.home); home != no_entry) ++counts[home];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == counts.end()) return {no_entry, 0, all};
    return {most->second * 2 > all ? most->first : no_entry, most->second, all};
}

std::uint32_t state_by_home(const Annotations& annotations, const Mention& mention) {
    if (mention.entity != no_entry || mention.guest || is_of_state(mention.role)) return no_entry;
    if (is_from_abroad(annotations, mention) || mention.kind == MentionKind::document) return no_entry;
    const bool named = mention.names_person();
    const auto has_role = [&](std::string_view role) { return mention.role.starts_with(role); };
    if (named && (has_role("EDU") || has_role("REL") || has_role("BUS") || has_role("MED"))) return no_entry;
    const Home& home = annotations.home;
    if (!home.is_named_often() || ((named || has_role("MED")) && !home.is_alone())) return no_entry;
    const bool bodies = mention.title != no_entry && mention.number == Number::plural &&
                        annotations.language->titles[mention.title].kind == TitleKind::organ;
    if (bodies && mention.role.empty()) return no_entry;  // "the great powers"
    return home.state;
}

void resolve_headline(Annotations& annotations) {
    if (annotations.text.sentences.size() < 2) return;
    for (Mention& mention : annotations.mentions) {  // "Smith warned of ... . The minister Adam Smith ..."
        if (mention.entity != no_entry || mention.person != no_entry || mention.local_person == no_entry) continue;
        const LocalPerson& person = annotations.local_persons[mention.local_person];
        mention.entity = person.entity;
        if (mention.role.empty()) mention.role = person.role;
    }
    const std::uint32_t end = annotations.text.sentences[1].first;
    for (std::size_t i = 0; i < annotations.mentions.size() && annotations.mentions[i].begin < end; ++i) {
        Mention& mention = annotations.mentions[i];
        if (mention.title == no_entry || mention.names_person() || !lacks_state(mention)) continue;
        const Mention* later = introduced_below(annotations, mention);
        if (later != nullptr) mention.refer_as(*later);
    }
}

bool lacks_state(const Mention& mention) {
    if (!mention.definite && mention.role == "GOV.MFA") return false;  // diplomats are mostly from abroad
    if (mention.guest) return false;
    if (mention.number == Number::plural && mention.role.starts_with("GOV.HO")) return false;  // "kings and presidents"
    const bool official = mention.kind == MentionKind::title || mention.local_person != no_entry;
    return official && mention.entity == no_entry && mention.person == no_entry && is_of_state(mention.role);
}

bool is_of_state(std::string_view role) {
    static constexpr std::array<std::string_view, 6> organs{"GOV", "MIL", "COP", "SPY", "JUD", "LEG"};
    return std::ranges::find(organs, role.substr(0, 3)) != organs.end();
}

bool may_be_of_home(const Annotations& annotations, const RelationInfo& relation, const Mention& mention, Role role) {
    const bool another_sense = relation.family == "none";  // "[the] council achieved its aims": inquires into nothing
    if (role == Role::source && relation.quad != 2 && relation.quad != 4 && !another_sense) return false;  // by deeds
    if (!lacks_state(mention) || mention.title == no_entry) return false;
    const bool victim = role == Role::target &&
                        (relation.cameo.starts_with("18") || relation.cameo.starts_with("19")) &&
                        (mention.role == "COP" || mention.role == "MIL");  // "stabbed a policeman"
    if (!mention.definite && !victim) return false;
    if (relation.family == "statement" || relation.cameo.starts_with("04")) return false;  // often from abroad
    const TitleKind kind = annotations.language->titles[mention.title].kind;
    return victim || mention.number == Number::singular || kind == TitleKind::organ || kind == TitleKind::force;
}

bool is_of_other_body(const Annotations& annotations, const Mention& mention) {
    if (mention.title == no_entry || mention.end < mention.begin + 2) return false;
    if (annotations.language->titles[mention.title].kind != TitleKind::force) return false;
    const auto titles = annotations.morphology->titles(annotations.token(mention.end - 1));
    return std::ranges::any_of(titles, [&](const Analysis& analysis) {
        const Form& form = annotations.form(analysis);
        if (form.kind != FormKind::title || analysis.more_words != 0) return false;
        const Title& body = annotations.language->titles[annotations.language->title_names[form.entry].title];
        return body.kind == TitleKind::organ && !is_of_state(body.role);
    });
}

namespace {

/// An official, a court, police, an army: no planes or allied troops.
bool acts_at_home(const Annotations& annotations, const Mention& mention) {
    if (mention.title == no_entry) return false;
    const Title& title = annotations.language->titles[mention.title];
    if (title.kind == TitleKind::force) return title.domestic != Domestic::no;
    return title.kind == TitleKind::person || (title.kind == TitleKind::organ && mention.role != "MIL");
}

/// "the minister Smith", "the police": not a government somewhere, nor a machine.
bool is_one_official(const Annotations& annotations, const Mention& mention) {
    if (!acts_at_home(annotations, mention)) return false;
    const TitleKind kind = annotations.language->titles[mention.title].kind;
    return kind == TitleKind::organ ? mention.role.starts_with("JUD") : mention.definite || mention.names_person();
}

/// The only state of a text, or the home of its rebels, whom mostly its army fights.
struct OnlyLand {
    std::uint32_t state = no_entry;
    bool rebels = false;
};

OnlyLand only_land_of(const Annotations& annotations) {
    const std::vector<Entity>& entities = annotations.lexicon->entities;
    OnlyLand only;
    const std::vector<bool> abroad = told_abroad(annotations);
    for (std::size_t i = 0; i < abroad.size(); ++i) {
        const Mention& mention = annotations.mentions[i];
        if (mention.entity == no_entry || abroad[i]) continue;
        const Entity& actor = entities[mention.entity];
        only.rebels |= are_rebels(actor);
        std::uint32_t land = actor.state;
        if (land == no_entry && actor.type == "group") land = annotations.lexicon->find_entity(actor.home);
        if (land == no_entry) continue;
        if (only.state != no_entry && only.state != land) return {};
        only.state = land;
    }
    return only;
}

}  // namespace

void resolve_by_home(Annotations& annotations) {
    std::vector<Mention>& mentions = annotations.mentions;
    if (std::ranges::none_of(mentions, lacks_state)) return;
    std::uint32_t home = home_of(annotations).state;
    const OnlyLand only = home == no_entry ? only_land_of(annotations) : OnlyLand{};
    if (only.state != no_entry) home = only.state;
    if (home == no_entry) return;
    const auto is_local = [&](const Mention& mention) {
        if (only.state == no_entry) return true;
        return only.rebels ? acts_at_home(annotations, mention) : is_one_official(annotations, mention);
    };
    for (Mention& mention : mentions) {
        if (!lacks_state(mention) || is_of_other_body(annotations, mention) || !is_local(mention)) continue;
        mention.entity = home;
        if (mention.local_person != no_entry) annotations.local_persons[mention.local_person].entity = home;
    }
    for (Mention& mention : mentions) {  // The same persons by their names alone.
        if (mention.entity == no_entry && mention.local_person != no_entry)
            mention.entity = annotations.local_persons[mention.local_person].entity;
    }
}

}  // namespace isnad
