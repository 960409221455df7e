// What kind of people a phrase names, also where nobody can tell who.
#include <isnad/extract/clause/clause.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/casualty_noun.h>
#include <isnad/extract/mention/person_or_office.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <array>

namespace isnad {

bool is_counted(const Annotations& annotations, std::uint32_t at) {
    const Token& token = annotations.token(at);
    return token.kind == TokenKind::number || annotations.morphology->has(token, FormKind::number);
}

std::uint32_t behind_count(const Annotations& annotations, std::uint32_t at, std::uint32_t limit) {
    const PhraseMatch some = find_particle(annotations, at, limit, Particle::quantifier);
    if (some.phrase != nullptr && some.analysis->proclitic == 0) return some.end;
    return at + 1 < limit && is_counted(annotations, at) && annotations.mention_at[at] == 0 ? at + 1 : at;
}

bool counts_things(const Annotations& annotations, const Item& item) {
    std::uint32_t at = item.begin;
    while (at < item.end && is_counted(annotations, at)) ++at;
    if (at >= item.end) return false;
    const Token& token = annotations.token(at);
    const Morphology& morphology = *annotations.morphology;
    return morphology.has(token, FormKind::noun) && !morphology.has(token, FormKind::title) &&
           !morphology.has(token, FormKind::participle);
}

bool names_position(const Annotations& annotations, const Item& noun) {
    return !noun.mentions.empty() && annotations.mentions[noun.mentions.front()].kind == MentionKind::modified;
}

bool names_thing(const Annotations& annotations, const Item& noun) {
    return noun.mentions.empty() && noun.owner == 0 && noun.end > noun.begin + 1 &&
           !bears_article(annotations, noun.begin) && bears_article(annotations, noun.end - 1);
}

bool is_on_people(const RelationInfo& relation) {
    return relation.cameo.starts_with("17") || relation.cameo.starts_with("18");
}

bool may_be_nobody(const Annotations& annotations, const RelationInfo& relation, const Item& item) {
    const bool action = item.kind == ItemKind::event_noun && item.mentions.empty();
    if (action && (item.preposition != 0 || relation.quad > first_conflict_quad)) return false;
    if (relation.quad <= first_conflict_quad) return true;
    if (item.kind == ItemKind::event_noun) return false;
    return !is_on_people(relation) || item.kind == ItemKind::actors ||
           (is_counted(annotations, item.begin) && !counts_things(annotations, item)) ||
           names_others(annotations, item.begin) || is_noun_of_class(annotations, item.begin, person_noun);
}

bool names_others(const Annotations& annotations, std::uint32_t at) {
    if (bears_article(annotations, at) || !ends_in_oblique(annotations, annotations.token(at))) return false;
    if (annotations.morphology->has(annotations.token(at), FormKind::given_name)) return false;
    const auto words = annotations.morphology->words(annotations.token(at));
    return std::ranges::any_of(words, [&](const Analysis& word) {
        const Form& form = annotations.form(word);
        return form.kind == FormKind::adjective && form.features.number == Number::plural;
    });
}

bool names_somebody(const Annotations& annotations, const Item& item, bool is_object) {
    return !item.mentions.empty() && std::ranges::all_of(item.mentions, [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        if (mention.title == no_entry || mention.resolved()) return false;
        const TitleKind kind = annotations.language->titles[mention.title].kind;
        return kind == TitleKind::person || kind == TitleKind::people || (is_object && kind == TitleKind::force);
    });
}

bool is_press(const Annotations& annotations, const Mention& mention) {
    if (mention.names_person()) return false;
    return mention.role == "MED" ||
           (mention.entity != no_entry && annotations.lexicon->entities[mention.entity].type == "media");
}

bool fights_in_words(const Annotations& annotations, const Mention& mention) {
    const bool partisan = mention.local_person != no_entry && mention.role == "PTY";
    if (mention.role == "MED" || mention.person != no_entry || partisan) return true;
    const bool person = mention.kind == MentionKind::title && mention.title != no_entry &&
                        annotations.language->titles[mention.title].kind == TitleKind::person;
    const std::string_view role = mention.role;
    return person && !role.starts_with("GOV.MIL") &&
           (role.starts_with("GOV") || role.starts_with("LEG") || role.starts_with("OPP") || role == "PTY" ||
            role == "REL");
}

bool is_state_itself(const Annotations& annotations, const Mention& mention) {
    return mention.names_body() && mention.entity != no_entry &&
           annotations.lexicon->entities[mention.entity].type == "state";
}

bool is_force_of_arms(const Annotations& annotations, const Mention& mention) {
    return mention.kind == MentionKind::title && mention.title != no_entry &&
           annotations.language->titles[mention.title].kind == TitleKind::force;
}

bool only_moves(const Annotations& annotations, const RelationInfo& relation, const Mention& mention) {
    const bool visits = relation.cameo == "042";
    return relation.cameo.starts_with("04") && is_force_of_arms(annotations, mention) && (visits || !rebels(mention));
}

bool visits_no_person(const Annotations& annotations, const Item& noun, const Mention& mention) {
    return names_person_or_office(annotations, mention) && may_name(annotations, noun, {"042"});
}

bool carries_arms(const Annotations& annotations, const Mention& mention) {
    return mention.title != no_entry && annotations.language->titles[mention.title].armed;
}

bool counts_object(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun, bool governed) {
    const Item& item = items[noun];
    if (item.kind != ItemKind::event_noun || any_resolved(annotations, item.mentions)) return false;
    if (!item.mentions.empty()) return names_somebody(annotations, item, governed);
    if (item.end > item.begin + 1)
        return is_counted(annotations, item.begin + 1) ||
               is_noun_of_class(annotations, item.begin + 1, person_noun);  // "the arrest of the owner of a shop"
    if (noun + 1 >= items.size()) return false;
    const Item& next = items[noun + 1];
    return next.begin == item.end && next.preposition == 0 && !next.conjunction &&
           (is_counted(annotations, next.begin) || names_somebody(annotations, next, governed));
}

namespace {

/// A state by its name or a place in it: nobody who is with what is struck, nor what it is struck with.
bool names_land(const Annotations& annotations, const Item& item) {
    return !item.mentions.empty() && std::ranges::all_of(item.mentions, [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        if (mention.entity == no_entry || mention.person != no_entry) return false;
        const bool name = mention.kind == MentionKind::name || mention.kind == MentionKind::modified;
        return name && annotations.lexicon->entities[mention.entity].type == "state";
    });
}

}  // namespace

std::uint32_t find_place(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing,
                         bool shelled) {
    const Item& struck = items[thing];
    const auto& nearby = annotations.language->nearby;
    const auto is_thing = [&](std::uint32_t index) {  // "destroyed a bridge in X" is not said to be done to X
        const Mention& mention = annotations.mentions[index];
        const bool titled = mention.kind == MentionKind::title && mention.title != no_entry;
        const TitleKind kind = titled ? annotations.language->titles[mention.title].kind : TitleKind::person;
        const bool asset = kind == TitleKind::asset ||  // "towns", "a university"
                           (kind == TitleKind::organ && shelled && !mention.definite);
        return (mention.kind == MentionKind::modified || asset) && !mention.resolved() &&
               (shelled || struck.preposition != 0 || mention.number == Number::plural);
    };
    const bool some = shelled && struck.kind == ItemKind::nominal && struck.mentions.empty();
    if (!is_phrase(struck) || (!some && (struck.mentions.empty() || !std::ranges::all_of(struck.mentions, is_thing))))
        return no_item;
    for (std::uint32_t at = thing + 1; at < items.size() && at < thing + 4; ++at) {
        const Item& item = items[at];
        if (!is_phrase(item) || (item.preposition == 0 && item.begin != items[at - 1].end)) return no_item;
        const std::uint8_t dative = annotations.language->dative;  // "positions of [li-] X"
        const bool within = item.preposition == annotations.language->locative || item.preposition == 0 ||
                            std::ranges::find(nearby, item.preposition) != nearby.end() ||
                            (at == thing + 1 && dative != 0 && item.preposition == dative) ||
                            (at == thing + 1 && item.preposition == annotations.language->membership &&
                             (is_adjective_of_belonging(annotations, struck.end - 1) ||  // "sites linked to [bi-] X"
                              names_land(annotations, item)));                           // "sites in [bi-] X"
        if (!within) return no_item;
        if (any_resolved(annotations, item.mentions)) return at;
    }
    return no_item;
}

bool may_receive(const Annotations& annotations, std::span<const Item> items, std::uint32_t item,
                 std::uint32_t light_noun) {
    const Item& noun = items[light_noun];
    const bool owned = noun.owner != 0 || any_resolved(annotations, noun.mentions);
    const bool beside = item == light_noun + 1 && items[item].begin == noun.end && items[item].preposition == 0;
    if (owned && beside && any_resolved(annotations, items[item].mentions))
        return true;  // "announced its refusal [of] the Ruritanian plan"
    if (items[item].kind != ItemKind::actors || (item > light_noun && items[item].conjunction)) return false;
    const Mention& first = annotations.mentions[items[item].mentions.front()];
    const bool carrier = first.kind == MentionKind::modified && !first.definite;  // "sent a ship laden with relief"
    return any_resolved(annotations, items[item].mentions) || (item < light_noun && !carrier);
}

bool tells_of_death(const Annotations& annotations, const Item& item) {
    return casualty_noun(annotations, item.begin) != nullptr;
}

bool tells_of_own_deeds(const Annotations& annotations, const Indices& speaker) {
    static constexpr std::array<std::string_view, 5> forces{"MIL", "COP", "SPY", "INT", "REB"};
    if (speaker.size() != 1) return false;
    const Mention& mention = annotations.mentions[speaker.front()];
    if (!mention.resolved()) return false;
    const auto fights = [&](std::string_view role) {
        return std::ranges::any_of(forces, [&](std::string_view force) { return role.ends_with(force); });
    };
    if (fights(mention.role)) return true;
    return mention.entity != no_entry &&
           std::ranges::any_of(annotations.lexicon->entities[mention.entity].roles, fights);
}

bool rebels(const Mention& mention) { return mention.role.starts_with("REB") || mention.role.starts_with("OPP"); }

bool are_rebels(const Entity& entity) { return std::ranges::find(entity.roles, "REB") != entity.roles.end(); }

bool is_crowd(const Annotations& annotations, const Mention& mention) {
    return mention.kind == MentionKind::title && mention.title != no_entry && mention.number == Number::plural &&
           !mention.role.starts_with("REB") && annotations.language->titles[mention.title].kind == TitleKind::people;
}

bool is_somebodys(const Annotations& annotations, const Mention& mention) {
    const auto titles = annotations.morphology->titles(annotations.token(mention.begin));
    return !titles.empty() &&
           std::ranges::all_of(titles, [](const Analysis& analysis) { return analysis.enclitic != 0; });
}

bool is_unknown_pronoun(const Annotations& annotations, const Item& item) {
    if (item.kind != ItemKind::actors || item.mentions.size() != 1) return false;
    const Mention& mention = annotations.mentions[item.mentions.front()];
    return mention.kind == MentionKind::pronoun && !mention.resolved();
}

bool favours_owner(const RelationInfo& relation) {
    const std::string_view cameo = relation.cameo;
    return cameo == "050" || cameo == "051" || cameo == "053" || cameo == "061" || cameo == "071";
}

bool is_for_somebody(const RelationInfo& relation) {
    return relation.cameo.starts_with("03") || relation.cameo.starts_with("07");
}

std::uint32_t find_owner_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing) {
    if (thing + 1 >= items.size()) return no_item;
    const Item& owner = items[thing + 1];
    const std::uint8_t dative = annotations.language->dative;
    const bool owned = owner.kind == ItemKind::actors && owner.preposition == dative && dative != 0 &&
                       !owner.conjunction && owner.begin == items[thing].end;
    return owned ? thing + 1 : no_item;
}

bool befalls_subject(const Language& language, const LightUse& light) {
    return std::ranges::any_of(language.predicates[light.predicate].frames, [](const Frame& frame) {
        return any_slot(frame,
                        [](const Slot& slot) { return slot.role == Role::target && slot.kind == SlotKind::subject; });
    });
}

bool befalls_owner(const Language& language, const EventNoun& noun) {
    if (noun.verb == no_entry || !noun.uses.empty()) return false;
    const Verb& verb = language.verbs[noun.verb];
    return verb.predicates.empty() &&
           std::ranges::any_of(verb.lights, [&](const LightUse& light) { return befalls_subject(language, light); });
}

Indices find_answerable(const Annotations& annotations, const RelationInfo& relation, const Item& noun) {
    const bool favour = favours_owner(relation);
    const bool lets = relation.cameo == "086";  // "let X travel"
    if (relation.quad < first_conflict_quad && !favour && !lets) return {};
    const Language& language = *annotations.language;
    if (noun.kind == ItemKind::event_noun &&
        befalls_owner(language, language.event_nouns[annotations.form(*noun.analysis).entry]))
        return {};  // "condemned X's exposure to an attack"
    const bool hostile = favour && may_name(annotations, noun, {"08", "09", "1", "2"});
    Indices found;
    for (const std::uint32_t index : noun.mentions) {
        const Mention& mention = annotations.mentions[index];
        const bool doer = !hostile || mention.kind == MentionKind::people;  // "the Ruritanian raid"
        const bool own = !favour || (doer && mention.begin == noun.begin + 1);
        if (own && mention.kind != MentionKind::modified) found.push_back(index);
    }
    return found;
}

bool reaches_owner(const RelationInfo& relation) {
    return relation.quad >= first_conflict_quad || relation.cameo.starts_with("087") || relation.cameo == "085" ||
           relation.cameo == "084" || favours_owner(relation);
}

bool uses_force(const RelationInfo& relation) {
    const std::string_view root = root_of(relation);
    return root == "15" || root == "18" || root == "19";
}

bool strikes_by_arms(const Annotations& annotations, const RelationInfo& relation, const Indices& sources) {
    const bool fire = relation.cameo.starts_with("19") && relation.cameo != "192" && relation.cameo != "196";
    return fire && !sources.empty() && std::ranges::all_of(sources, [&](std::uint32_t index) {
               return is_force_of_arms(annotations, annotations.mentions[index]);
           });
}

bool may_be_captive(const Annotations& annotations, const Item& item, bool by_light_verb) {
    return item.kind == ItemKind::nominal &&
           (by_light_verb || annotations.morphology->has(annotations.token(item.begin), FormKind::given_name) ||
            is_unknown_word(annotations, item.begin));
}

bool acts_upon_itself(const RelationInfo& relation, const Mention& source, const Mention& target) {
    if (source.entity == no_entry || source.entity != target.entity) return false;
    const bool nationals = target.kind == MentionKind::people && !target.definite;  // "arrested ten Ruritanians"
    if (nationals && (relation.cameo == "173" || relation.cameo == "084" || relation.cameo.starts_with("18")))
        return false;
    const bool civil = target.role == "CVL" || target.role == "OPP" || target.role == "EDU" ||  // "fired at its people"
                       source.role == "CVL";  // protesters beat the speaker of their parliament
    const bool own_side = uses_force(relation) && !civil && rebels(source) == rebels(target) &&
                          !(target.names_person() && (source.names_person() || source.role.ends_with("MIL")));
    // "the Ruritanian minister will meet the head of government": whose he is was not said; hardly his own.
    const bool guess = relation.cameo.starts_with("04") && target.reference == Reference::definite &&
                       target.person == no_entry && target.local_person == no_entry;
    const bool own_thing =
        favours_owner(relation) && target.kind == MentionKind::modified;  // "praised its own efforts"
    const bool own_envoy = relation.cameo.starts_with("166");             // "recalled her ambassador to"
    const bool own_land =
        relation.cameo == "0874" && target.kind == MentionKind::modified;  // "withdrew from its own town"
    return own_side || guess || own_thing || own_envoy || own_land ||
           (source.person == target.person && source.local_person == target.local_person && source.role == target.role);
}

}  // namespace isnad
