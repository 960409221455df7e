// Fillers: who or what may fill a slot of a frame, and who may not. Internal to extract/.
#pragma once

#include <isnad/extract/clause/somebody.h>
#include <isnad/extract/frame/frame.h>

#include <cstdint>
#include <string_view>

namespace isnad {

inline constexpr int first_conflict_quad = 3;

/// "a village was shelled by [min qibal] X": a deed of arms, and its doer is named so.
inline bool is_by_striker(const Arguments& args, const RelationInfo& relation) {
    return args.agent != no_item && relation.quad > first_conflict_quad;
}

/// The same, or "were hit dozens of demonstrators by X".
inline bool is_befallen_by(const Arguments& args, const RelationInfo& relation) {
    return is_on_people(relation) || is_by_striker(args, relation);
}

/// "a missile [that X fired]": whose it is nothing in the phrase itself tells.
bool is_of_nobody_known(const Annotations& annotations, const Item& item);

/// "described X as [bi-anna-] ...": the first words of the clause of which `calls_so` looks at: the token behind them.
std::uint32_t end_of_verdict(std::span<const Item> items, std::uint32_t clause);

/// "described X as being [bi-anna-hu] a criminal", "... un[ghayr]lawful": says whether the clause fills the slot, with
/// the word, if it names one, at the head.
bool calls_so(const Annotations& annotations, std::span<const Item> items, std::uint32_t clause, const Slot& slot);

/// "described X as [bi-]un[ghayr]lawful": the negation that bears the preposition of an item, or nothing.
std::u16string_view negation_of_adjective(const Annotations& annotations, const Item& item);

/// Says whether the item bears the slot's word. "arrested the head of the movement X": where the word would make it
/// another sense, it must be the first of a person's title.
bool bears_word_of_slot(const Annotations& annotations, const Item& item, const Slot& slot);

/// Deeds for or against somebody that what is his may suffer: force and sanctions, and that it is let go.
bool strikes_property(const RelationInfo& relation);

/// The same, and what is only denied or refused to its owner.
bool reaches_property(const RelationInfo& relation);

/// "shelled the town that X holds" befalls X, but not "arrested the residents of the towns that X holds".
bool befalls_holder(const Annotations& annotations, const RelationInfo& relation, const Item& place);

/// "a Ruritanian report pointed to", "Ruritanian ships fired at".
bool acts_as_thing(const Annotations& annotations, const RelationInfo& relation, const Mention& mention);

/// "bombed positions in X": to strike what nobody owns is to strike whose land it lies in, if not one's own. Whatever
/// is shelled is shelled in somebody's land, and so is what a group that is no state's raids: "attacked a hotel in X".
/// Returns the item of the land, or no_item.
std::uint32_t find_land_struck(const FrameInput& input, const RelationInfo& relation, const Indices& attackers,
                               std::uint32_t thing);

/// "in a talk with the paper", "met in [bi-] Ruritania": who is spoken to, or where, and is none of those who meet.
bool is_no_partner(const Annotations& annotations, const RelationInfo& relation, const Mention& mention);

/// Says whether all of them are armed forces, rebels or an armed group, and there are some.
bool bear_arms(const Annotations& annotations, const Indices& mentions);

/// "arrived in the Ruritanian capital", "visited Ruritanian territory", "sent aid to" it, but not what is one's own or
/// at home.
bool is_place_reached(const Annotations& annotations, const RelationInfo& relation, const Mention& mention,
                      const Indices& visitors);

/// Says whether what the frame says is done for somebody, who must be another.
bool helps_only_others(const Annotations& annotations, const Frame& frame);

/// Says whether several who meet are each other's partners: "officials of Ruritania and its police held a meeting" are
/// organs of one state, of which the first is kept.
bool are_several_sides(const Annotations& annotations, Indices& sources);

/// Says whether a source of whom nobody can tell who he is may act: the subject, one of two sides, a doer.
bool stands_for_itself(const FrameInput& input, const RelationInfo& relation, Role role, const Mention& mention);

/// A target that is no actor, or a captive whom nobody knows.
bool may_be_unknown(const FrameInput& input, const RelationInfo& relation, const Item& item);

/// "arrested him", "killed them", "the man whom X killed": says whether an object pronoun names a victim whom nobody
/// knows.
bool is_victim_told_of(const FrameInput& input, const RelationInfo& relation);

/// "the foiling of an attempt at a bombing": the end of the nouns in construct behind one of action.
std::uint32_t end_of_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t deed);

/// "a ban on [ala] the sale of arms to [li-] X": finds whom nothing may reach any more, or no_item.
std::uint32_t find_barred(const FrameInput& input, const RelationInfo& relation, std::uint32_t trade);

/// The sources fight in words only, or what they do they do in a speech: "the tape in which [fihi] he attacked X".
bool is_done_in_words(const FrameInput& input, const Indices& sources);

/// The frame by which a noun of action means terror, or null: an explosion is no battle.
const Frame* frame_of_terror(const Annotations& annotations, const Item& deed);

/// "warned that she [anna-ha] will cut ties": the frame of threatening, where a warning is of what its author will do
/// himself; else null.
const Frame* frame_of_threat(const Annotations& annotations, std::span<const Item> items, std::uint32_t trigger,
                             const Arguments& args);

/// "five Xs were put [wudi'u] under arrest", unvocalised: nothing but the noun stands there that the verb could be done
/// to. Only detention is told so.
bool may_be_put_there(const Annotations& annotations, const Item& verb, std::uint32_t noun, const FrameMatch& match,
                      const Arguments& args);

/// "got the first batch of [min] rifles from [min] X": an unknown for a slot that only an actor fills, while another
/// behind the same preposition is known.
bool gives_way(const FrameInput& input, const Slot& slot, std::uint32_t item);

/// "X, the minister, sent [bi-] a message to [li-] Y": says whether whom a light verb's noun with a preposition is for
/// stands right behind it: then nobody before it is.
bool is_governed_behind(const FrameInput& input);

/// "talks between the factions of X": says whether several who are named as one are each other's partners.
bool is_among(const FrameInput& input, const RelationInfo& relation);

/// "said in a statement of [li-] the ministry": not whom he told it; "summoned the ambassador of X to [lada] it";
/// "imposed upon [ala] that sanctions on [ala] Y".
bool is_of_noun(const FrameInput& input, const RelationInfo& relation, const Slot& slot, std::uint32_t item);

/// "is accused of seizing [the] convoys": what stands behind such a noun of action suffers it, whoever it is.
bool suffers_thing(const FrameInput& input, const RelationInfo& relation);

/// "the plant came under fire from [min qibal] X": a light verb whose subject suffers what it is said who does.
bool is_undergone(const FrameInput& input, const RelationInfo& relation);

/// To support, reject or strike what is somebody's is to do so to him, and so is taking his name off a list or
/// letting him come back.
inline bool reaches_maker(const RelationInfo& relation) {
    return relation.quad >= first_conflict_quad || relation.cameo.starts_with("05") || relation.cameo == "085" ||
           relation.cameo == "086";
}

/// "the meeting brought X together [with nobody]": several or two sides are asked for.
bool brings_one_alone(const Annotations& annotations, const RelationInfo& relation, const FrameMatch& match);

/// "imposed duties on [the] imports": a deed on which a light noun's sanctions are put, whoever does it.
bool is_deed_sanctioned(const FrameInput& input, const RelationInfo& relation, const Slot& slot, std::uint32_t item);

}  // namespace isnad
