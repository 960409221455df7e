// Frames: what may fill their slots, and what of it they reach.
#include <isnad/extract/clause/apposition.h>
#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/frame/frame_fillers.h>
#include <isnad/extract/lexicon/noun_class.h>
#include <isnad/extract/mention/person_or_office.h>
#include <isnad/extract/mention/title_chain.h>

#include <algorithm>
#include <string>

namespace isnad {

bool acts_as_thing(const Annotations& annotations, const RelationInfo& relation, const Mention& mention) {
    const bool place = mention.title != no_entry && annotations.language->titles[mention.title].visited;
    if (place && relation.cameo.starts_with("141")) return true;  // "the Ruritanian capital saw a demonstration"
    if (relation.cameo.starts_with("07")) return carries_arms(annotations, mention);  // "a Ruritanian ship with relief"
    const bool in_words = relation.family == "statement" || relation.quad == 1 || relation.quad == first_conflict_quad;
    return in_words && !relation.cameo.starts_with("04")
               ? is_document_word(annotations, mention.begin) || is_site(annotations, mention)
               : relation.quad > first_conflict_quad && carries_arms(annotations, mention);
}

bool may_be_put_there(const Annotations& annotations, const Item& verb, std::uint32_t noun, const FrameMatch& match,
                      const Arguments& args) {
    const Features& features = annotations.form(*verb.analysis).features;
    const bool perfect = features.tense == Tense::perfect && features.voice != Voice::active && features.person == 3;
    return perfect && verb.kind == ItemKind::verb && verb.analysis->enclitic == 0 && match.targets.empty() &&
           annotations.lexicon->relations[match.frame->relation].cameo == "173" && args.agent == no_item &&
           args.object_mentions.empty() &&
           std::ranges::all_of(args.objects, [&](std::uint32_t object) { return object == noun; });
}

bool is_of_nobody_known(const Annotations& annotations, const Item& item) {
    return item.kind == ItemKind::actors && !any_resolved(annotations, item.mentions);
}

std::uint32_t end_of_verdict(std::span<const Item> items, std::uint32_t clause) {
    constexpr std::uint32_t words = 5;
    return std::min(items[clause].end + words, items.back().end);
}

bool calls_so(const Annotations& annotations, std::span<const Item> items, std::uint32_t clause, const Slot& slot) {
    if (items[clause].preposition != slot.preposition) return false;
    if (slot.word.empty()) return true;
    const std::uint32_t end = end_of_verdict(items, clause);
    const std::u16string_view word = slot.word;
    for (std::uint32_t at = clause + 1; at < items.size() && items[at].begin < end; ++at) {
        const Item& item = items[at];
        const std::u16string_view first = annotations.text.form(annotations.token(item.begin));
        if (first == word && !item.negated) return true;  // also where it is spelled like a verb
        const bool noun = annotations.morphology->has(annotations.token(item.begin), FormKind::event_noun);
        if ((item.kind == ItemKind::verb && !noun) || item.kind == ItemKind::comma)
            return false;  // but "a [good] deed"
        if (!is_phrase(item) || item.preposition != 0) continue;
        const bool un = item.negated && annotations.text.form(annotations.token(item.begin - 1)) == word;
        if (un || (!item.negated && bears_word(annotations, item, word))) return true;
    }
    return false;
}

bool strikes_property(const RelationInfo& relation) {
    const bool lets_go = relation.cameo == "084";  // "released a ship of X"
    return relation.quad > first_conflict_quad || relation.cameo.starts_with("16") || lets_go;
}

bool befalls_holder(const Annotations& annotations, const RelationInfo& relation, const Item& place) {
    if (!strikes_property(relation)) return false;
    if (relation.cameo == "170" || relation.cameo == "173" || relation.cameo == "175") return false;
    const bool somebody = place.kind == ItemKind::actors && !place.mentions.empty();
    const std::uint32_t title = somebody ? annotations.mentions[place.mentions.front()].title : no_entry;
    return title == no_entry || annotations.language->titles[title].kind != TitleKind::people;
}

bool reaches_property(const RelationInfo& relation) {
    return relation.quad >= first_conflict_quad || strikes_property(relation);
}

std::uint32_t find_land_struck(const FrameInput& input, const RelationInfo& relation, const Indices& attackers,
                               std::uint32_t thing) {
    const bool terror = relation.cameo == "183" || relation.cameo == "180";
    if (!relation.cameo.starts_with("19") && relation.cameo != "138" && !terror) return no_item;
    const Annotations& annotations = *input.annotations;
    const bool raid = relation.cameo == "190" || relation.cameo == "194" || relation.cameo == "195" || terror;
    const std::uint32_t place = find_place(annotations, input.items, thing, raid);
    if (place == no_item) return no_item;
    const Mention& name = annotations.mentions[input.items[place].mentions.front()];
    const std::uint8_t preposition = input.items[place].preposition;
    const std::span<const std::uint8_t> nearby = annotations.language->nearby;
    const bool around = preposition != 0 && (preposition == annotations.language->locative ||
                                             std::ranges::find(nearby, preposition) != nearby.end());
    if (name.names_person() && (attackers.empty() || around)) return no_item;  // a quarter is often called by somebody
    const std::uint32_t land = name.entity;
    const auto own = [&](std::uint32_t attacker) {
        const Mention& who = annotations.mentions[attacker];
        return who.entity == land && !rebels(who);  // whose rebels strike their own state
    };
    return std::ranges::any_of(attackers, own) ? no_item : place;
}

bool bear_arms(const Annotations& annotations, const Indices& mentions) {
    return !mentions.empty() && std::ranges::all_of(mentions, [&](std::uint32_t index) {
        const Mention& mention = annotations.mentions[index];
        if (is_force_of_arms(annotations, mention) || rebels(mention)) return true;
        if (mention.entity == no_entry || mention.title != no_entry) return false;
        const Entity& entity = annotations.lexicon->entities[mention.entity];
        return entity.type == "group" && are_rebels(entity);
    });
}

bool is_no_partner(const Annotations& annotations, const RelationInfo& relation, const Mention& mention) {
    if (is_press(annotations, mention)) return true;
    if (relation.cameo != "044" || mention.preposition == 0 || mention.entity == no_entry) return false;
    return mention.preposition == annotations.language->membership && mention.names_body() &&
           annotations.lexicon->entities[mention.entity].type == "state";
}

bool is_place_reached(const Annotations& annotations, const RelationInfo& relation, const Mention& mention,
                      const Indices& visitors) {
    const bool reaches = relation.cameo == "042" || relation.cameo.starts_with("07");
    if (!reaches || mention.entity == no_entry || is_somebodys(annotations, mention)) return false;
    const bool place =
        mention.capital || (mention.title != no_entry && annotations.language->titles[mention.title].visited);
    const auto& entities = annotations.lexicon->entities;
    return place && std::ranges::all_of(visitors, [&](std::uint32_t visitor) {
               const std::uint32_t entity = annotations.mentions[visitor].entity;
               if (entity == no_entry) return false;
               const Entity& actor = entities[entity];
               const std::string& home = actor.country.empty() ? actor.home : actor.country;
               return home.empty() ? actor.kind != Entity::Kind::person : home != entities[mention.entity].country;
           });
}

namespace {

bool uses_force_noun(const FrameInput& input) {
    return may_name(*input.annotations, input.items[input.own_item], {"18", "19"});
}

/// "gunmen carried out an attack": right beside the verb before the noun.
bool is_doer(const FrameInput& input, const Mention& mention) {
    const std::uint8_t of = input.annotations->language->dative;
    const std::uint32_t behind = input.own_item + 1;
    if (mention.preposition != 0 && mention.preposition == of && behind < input.items.size() &&
        input.items[behind].begin == mention.begin && !mention.definite && uses_force_noun(input))
        return true;  // "in an attack of [li-] gunmen"
    if (mention.preposition != 0 || mention.conjunction) return false;
    constexpr std::uint32_t near = 6;
    for (std::uint32_t at = input.own_item; at > 0 && at + near > input.own_item; --at) {
        const Item& item = input.items[at - 1];
        if (item.kind != ItemKind::actors || item.begin != mention.begin) continue;
        return (at > 1 && input.items[at - 2].kind == ItemKind::verb) || input.items[at].kind == ItemKind::verb;
    }
    return false;
}

}  // namespace

bool stands_for_itself(const FrameInput& input, const RelationInfo& relation, Role role, const Mention& mention) {
    if (role != Role::source) return role == Role::target && is_named_target(*input.annotations, relation, mention);
    const bool beside =
        input.own_item == no_item ? mention.preposition == 0 : input.arguments->reciprocal || is_doer(input, mention);
    return acts_unknown(*input.annotations, relation, mention, beside);
}

bool may_be_unknown(const FrameInput& input, const RelationInfo& relation, const Item& item) {
    const Annotations& annotations = *input.annotations;
    const std::uint32_t subject = input.arguments->subject;
    const bool by_light_verb = input.light_noun != no_item;
    const bool beside = subject != no_item && input.items[subject].end == item.begin;
    const bool captive = relation.cameo == "173" && item.kind != ItemKind::event_noun && (by_light_verb || beside) &&
                         may_be_captive(annotations, item, by_light_verb);
    return captive || may_be_nobody(annotations, relation, item);
}

bool is_victim_told_of(const FrameInput& input, const RelationInfo& relation) {
    const Arguments& args = *input.arguments;
    if (!is_on_people(relation)) return false;
    if (args.pronoun_of_people) return true;                               // "killed them"
    if (args.pronoun_of_somebody && relation.cameo == "173") return true;  // "arrested him"
    return args.taken_up != no_item && names_somebody(*input.annotations, input.items[args.taken_up], true);
}

bool suffers_thing(const FrameInput& input, const RelationInfo& relation) {
    const Annotations& annotations = *input.annotations;
    const Item& noun = input.items[input.own_item];
    if (!input.arguments->carried_out || !input.arguments->achieved || noun.kind != ItemKind::event_noun ||
        noun.owner != 0 || bears_article(annotations, noun.begin))
        return false;
    if (!noun.mentions.empty()) return annotations.mentions[noun.mentions.front()].kind != MentionKind::people;
    if (noun.end == noun.begin + 1) {
        if (input.own_item + 1 >= input.items.size()) return false;
        const Item& thing = input.items[input.own_item + 1];
        return thing.begin == noun.end && thing.preposition == 0 && !thing.conjunction &&
               (thing.kind == ItemKind::nominal || thing.kind == ItemKind::actors) &&
               may_be_nobody(annotations, relation, thing);
    }
    const Token& word = annotations.token(noun.begin + 1);
    const bool adjective = annotations.morphology->has(word, FormKind::adjective) ||
                           annotations.morphology->has(word, FormKind::participle) ||
                           !annotations.morphology->has(word, FormKind::noun);
    return is_on_people(relation)
               ? is_counted(annotations, noun.begin + 1) || names_others(annotations, noun.begin + 1) ||
                     is_noun_of_class(annotations, noun.begin + 1, person_noun)
               : !adjective;
}

bool is_undergone(const FrameInput& input, const RelationInfo& relation) {
    const Arguments& args = *input.arguments;
    return input.light_noun != no_item && args.agent != no_item && args.subject != no_item && !args.passive &&
           relation.quad > first_conflict_quad;
}

const Frame* frame_of_threat(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                             const Arguments& args) {
    const ItemKind kind = items[trigger].kind;
    if (args.clause == no_item || (kind != ItemKind::verb && kind != ItemKind::participle)) return nullptr;
    const Verb& verb = annotations.language->verbs[annotations.form(*items[trigger].analysis).entry];
    if (!may_name(annotations, verb, {"13"}) || args.subject_mentions.empty()) return nullptr;
    const Item& that = items[args.clause];
    const std::uint32_t doer = args.clause + 1;
    if (doer + 1 >= items.size() || !is_bare_actor(items[doer])) return nullptr;
    const Mention& who = annotations.mentions[items[doer].mentions.front()];
    const Mention& speaker = annotations.mentions[args.subject_mentions.front()];
    const bool pronoun = that.analysis != nullptr && that.analysis->enclitic != 0 && items[doer].begin == that.begin;
    const bool herself =
        pronoun ? gender_fits(who.gender, speaker.gender) : who.entity != no_entry && who.entity == speaker.entity;
    const Item& deed = items[doer + 1];
    if (!herself || deed.kind != ItemKind::verb || !deed.future || deed.negated) return nullptr;
    const Frame* threat = nullptr;
    (void)any_frame(*annotations.language, verb, [&](const Frame& frame) {
        const bool bare = frame.slots.size() == 1 && frame.slots.front().role == Role::source;
        if (bare && root_of(annotations.lexicon->relations[frame.relation]) == "13") threat = &frame;
        return threat != nullptr;
    });
    return threat;
}

const Frame* frame_of_terror(const Annotations& annotations, const Item& deed) {
    const EventNoun& noun = annotations.language->event_nouns[annotations.form(*deed.analysis).entry];
    for (const EventNounUse& use : noun.uses) {
        for (const Frame& frame : annotations.language->predicates[use.predicate].frames) {
            const RelationInfo& relation = annotations.lexicon->relations[frame.relation];
            if (relation.family == "none") continue;
            if (root_of(relation) == "18") return &frame;
            break;
        }
    }
    return nullptr;
}

bool is_among(const FrameInput& input, const RelationInfo& relation) {
    const Indices& sides = input.arguments->subject_mentions;
    if (input.own_item == no_item || !relation.symmetric || sides.size() != 1 || !relation.cameo.starts_with("04"))
        return false;
    const Mention& side = input.annotations->mentions[sides.front()];
    // Not "between the Ruritanians", whose other side stands further on.
    return side.resolved() && side.kind == MentionKind::title && side.number == Number::plural;
}

bool is_of_noun(const FrameInput& input, const RelationInfo& relation, const Slot& slot, std::uint32_t item) {
    if (slot.role != Role::target) return false;
    const Annotations& annotations = *input.annotations;
    const Item& oblique = input.items[item];
    if (input.light_noun != no_item && item < input.light_noun && oblique.mentions.empty()) return true;
    if (slot.preposition == annotations.language->attachment && oblique.kind == ItemKind::actors)
        return annotations.mentions[oblique.mentions.front()].kind == MentionKind::pronoun;
    const Item& before = input.items[item - 1];  // "X and Y discussed the talks with Z": theirs
    const bool others = relation.symmetric && slot.preposition == annotations.language->with &&
                        input.own_item == no_item && input.arguments->subject_mentions.size() > 1 &&
                        item - 1 != input.light_noun && before.kind == ItemKind::event_noun &&
                        oblique.begin <= before.end + 1U && takes_object_at(annotations, before, slot.preposition);
    if (others) return true;
    return relation.family == "statement" && item - 1 != input.light_noun && is_owner(annotations, input.items, item);
}

bool helps_only_others(const Annotations& annotations, const Frame& frame) {
    const auto strict = [](const Slot& slot) { return slot.role == Role::target && slot.strict; };
    return annotations.lexicon->relations[frame.relation].quad < first_conflict_quad && any_slot(frame, strict);
}

bool are_several_sides(const Annotations& annotations, Indices& sources) {
    if (sources.size() < 2) return false;
    const std::uint32_t state = annotations.mentions[sources.front()].entity;
    const bool one_state = state != no_entry && annotations.lexicon->entities[state].type == "state" &&
                           std::ranges::all_of(sources, [&](std::uint32_t index) {
                               const Mention& source = annotations.mentions[index];
                               return !source.names_person() && is_of_state(source.role) &&
                                      (source.entity == state || lacks_state(source));
                           });
    if (one_state) sources = {sources.front()};
    return !one_state;
}

std::uint32_t find_barred(const FrameInput& input, const RelationInfo& relation, std::uint32_t trade) {
    const Annotations& annotations = *input.annotations;
    const Item& noun = input.items[trade];
    if (!relation.cameo.starts_with("16") || noun.kind != ItemKind::event_noun || noun.preposition == 0) return no_item;
    constexpr std::uint32_t farthest = 3;  // the goods stand between
    for (std::uint32_t at = trade + 1; at < input.items.size() && at <= trade + farthest; ++at) {
        const Item& next = input.items[at];
        if (!is_phrase(next) || next.begin > input.items[at - 1].end + 1) return no_item;
        if (next.preposition == 0) continue;
        const bool to =
            next.preposition == annotations.language->dative || takes_object_at(annotations, noun, next.preposition);
        return to && any_resolved(annotations, next.mentions) ? at : no_item;
    }
    return no_item;
}

namespace {

/// "withdrew some of [min] its staff from [min] X": the subject's own.
bool are_some_of_own(const FrameInput& input, const Slot& slot, std::uint32_t item) {
    const Annotations& annotations = *input.annotations;
    const Indices& subject = input.arguments->subject_mentions;
    if (slot.role != Role::target || slot.preposition != annotations.language->partitive || subject.size() != 1)
        return false;
    const Item& some = input.items[item];
    const std::uint32_t owner = annotations.mentions[subject.front()].entity;
    return owner != no_entry && some.kind == ItemKind::actors && some.mentions.size() == 1 &&
           annotations.mentions[some.mentions.front()].entity == owner;
}

}  // namespace

bool gives_way(const FrameInput& input, const Slot& slot, std::uint32_t item) {
    const bool unknown = slot.strict && !any_resolved(*input.annotations, input.items[item].mentions);
    if (slot.role == Role::content || (!unknown && !are_some_of_own(input, slot, item))) return false;
    return std::ranges::any_of(input.arguments->obliques, [&](std::uint32_t other) {
        const Item& known = input.items[other];
        return other > item && known.preposition == slot.preposition && known.kind == ItemKind::actors &&
               any_resolved(*input.annotations, known.mentions);
    });
}

bool is_governed_behind(const FrameInput& input) {
    const std::uint32_t behind = input.light_noun + 1;
    if (input.light_noun == no_item || behind >= input.items.size()) return false;
    const Item& receiver = input.items[behind];
    return input.items[input.light_noun].preposition != 0 && receiver.kind == ItemKind::actors &&
           std::ranges::find(input.object_prepositions, receiver.preposition) != input.object_prepositions.end() &&
           any_resolved(*input.annotations, receiver.mentions);
}

bool is_done_in_words(const FrameInput& input, const Indices& sources) {
    const Annotations& annotations = *input.annotations;
    const auto speech = [&](std::uint32_t at) {
        const Item& within = input.items[at];
        if (within.preposition == 0 || within.preposition != annotations.language->locative) return false;
        if (is_document(annotations, within)) return true;
        const bool taken_up = within.kind == ItemKind::actors && at >= 2 &&
                              annotations.mentions[within.mentions.front()].kind == MentionKind::pronoun;
        return taken_up && input.items[at - 1].kind == ItemKind::verb && is_document(annotations, input.items[at - 2]);
    };
    const auto words = [&](std::uint32_t index) { return fights_in_words(annotations, annotations.mentions[index]); };
    if (sources.empty()) return false;
    return std::ranges::all_of(sources, words) || std::ranges::any_of(input.arguments->obliques, speech);
}

bool brings_one_alone(const Annotations& annotations, const RelationInfo& relation, const FrameMatch& match) {
    const auto is_brought = [](const Slot& slot) { return slot.role == Role::source && slot.kind == SlotKind::object; };
    const bool alone = relation.symmetric && match.targets.empty() && !match.mutual && !match.target_written;
    return alone && any_slot(*match.frame, is_brought) &&
           std::ranges::none_of(match.sources, [&](std::uint32_t source) {
               return annotations.mentions[source].number == Number::plural;
           });
}

std::uint32_t end_of_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t deed) {
    constexpr std::uint32_t longest = 3;
    if (deed == no_item) return no_item;
    std::uint32_t end = deed + 1;
    const bool construct = items[deed].kind == ItemKind::event_noun && items[deed].end == items[deed].begin + 1 &&
                           end < items.size() && !bears_article(annotations, items[end].begin);
    if (!construct) return end;
    while (end < items.size() && end < deed + longest && items[end].begin == items[end - 1].end &&
           (items[end].kind == ItemKind::nominal || items[end].kind == ItemKind::event_noun) &&
           items[end].preposition == 0 && !items[end].conjunction)
        ++end;
    return end;
}

bool is_deed_sanctioned(const FrameInput& input, const RelationInfo& relation, const Slot& slot, std::uint32_t item) {
    return input.light_noun != no_item && slot.role == Role::target && !slot.strict &&
           input.items[item].kind == ItemKind::event_noun && root_of(relation) == "16";
}

}  // namespace isnad
