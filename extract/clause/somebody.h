// What kind of people a phrase names, also where nobody can tell who: "three men", troops. Internal to extract/.
#pragma once

#include <isnad/extract/clause/clause.h>

#include <cstdint>
#include <span>
#include <string_view>

namespace isnad {

/// Says whether a token is a number.
bool is_counted(const Annotations& annotations, std::uint32_t at);

/// "ten [of]", "a number of": the token behind a number or words of quantity at a token, or that token.
std::uint32_t behind_count(const Annotations& annotations, std::uint32_t at, std::uint32_t limit);

/// "five rifles": says whether what a phrase counts is a known word for no person.
bool counts_things(const Annotations& annotations, const Item& item);

/// "the arrest of a man": says whether a phrase names people of whom only the description is known. Forces count only
/// where the phrase cannot be a subject.
bool names_somebody(const Annotations& annotations, const Item& item, bool is_object);

/// To coerce, to assault: only people suffer it.
bool is_on_people(const RelationInfo& relation);

/// A target that is no actor: but nobody arrests or bombs an event, and only people are arrested or killed.
bool may_be_nobody(const Annotations& annotations, const RelationInfo& relation, const Item& item);

/// "strongholds": what a noun of action strikes is a thing that may be somebody's.
bool names_position(const Annotations& annotations, const Item& noun);

/// "[accused of] shelling the temple": says whether a noun of action has a thing as its genitive.
bool names_thing(const Annotations& annotations, const Item& noun);

/// "held talks with him": there is a partner, but nobody can tell who.
bool is_unknown_pronoun(const Annotations& annotations, const Item& item);

/// Politicians and the press fight in words only.
bool fights_in_words(const Annotations& annotations, const Mention& mention);

/// Agencies, papers, reporters: what somebody says to them, he says to all.
bool is_press(const Annotations& annotations, const Mention& mention);

/// Troops and aircraft arrive, but they do not visit or consult; factions and rebels hold talks.
bool only_moves(const Annotations& annotations, const RelationInfo& relation, const Mention& mention);

/// A state by its name or capital, and nobody in it.
bool is_state_itself(const Annotations& annotations, const Mention& mention);

/// Troops, aircraft, gunmen.
bool is_force_of_arms(const Annotations& annotations, const Mention& mention);

/// "was killed by a rocket [that] X fired [it]", "a drone [that] X sent struck": X's forces do what his weapons do.
void give_weapons(Annotations& annotations, std::span<const Item> items);

/// "the targeting of X with [bi-] a Ruritanian rocket", "with a Ruritanian raid": whose weapon or raid is among the
/// phrases with prepositions, or nobody.
Indices find_wielder(const Annotations& annotations, std::span<const Item> items, const Indices& obliques);

/// "positions [that] X controls [ala-ha]": finds who holds a place by the clause right behind it, or no_item.
std::uint32_t find_holder(const Annotations& annotations, std::span<const Item> items, std::uint32_t place);

/// "gave X [a] warning": says whether a bare item may be the object of a light verb. Behind its noun only who is known.
bool may_receive(const Annotations& annotations, std::span<const Item> items, std::uint32_t item,
                 std::uint32_t light_noun);

/// Says whether a noun tells of casualties.
bool tells_of_death(const Annotations& annotations, const Item& item);

/// "and killed others [-in]": says whether an adjective in the oblique plural stands for people.
bool names_others(const Annotations& annotations, std::uint32_t at);

/// "the shelling of X", "the firing of rockets at X", which two nouns of action name.
bool names_violence(const Annotations& annotations, std::span<const Item> items, std::uint32_t i);

/// "an attack for which X claimed responsibility [anhu]": the noun of action before the verb `i` that the pronoun
/// behind its object `noun` takes up, or no_item.
std::uint32_t deed_answered_for(const Annotations& annotations, std::span<const Item> items, std::uint32_t i,
                                std::uint32_t noun);

/// "managed with [bi-] the backing of X to": not what is managed.
bool is_backing(const Annotations& annotations, const Item& noun);
/// Behind such a noun: the deed itself follows, "to [min, fi] drive out Y".
bool leads_to_deed(const Annotations& annotations, std::span<const Item> items, std::uint32_t backing);

/// "announced in a statement the arrest of X": a bare noun of such a deed behind "statement" is not its genitive.
bool is_told_in_paper(const Annotations& annotations, std::span<const Item> items, std::uint32_t i);

/// "announced the downing of Ruritanian drones": what stands indefinite behind such a noun of action suffers it.
bool is_done_to_others(const Annotations& annotations, const Item& noun, const Mention& teller);

/// "the army announced the killing of ten gunmen", "the ministry of the interior": what they tell of is their doing.
bool tells_of_own_deeds(const Annotations& annotations, const Indices& speaker);

/// Rebels and the opposition: not the side of their state.
bool rebels(const Mention& mention);

/// Says whether the lexicon calls the actor rebels.
bool are_rebels(const Entity& entity);

/// "his visit the minister": says whether the noun names a journey and the mention a person, hardly its destination.
bool visits_no_person(const Annotations& annotations, const Item& noun, const Mention& mention);

/// Ships: things that strike for their state.
bool carries_arms(const Annotations& annotations, const Mention& mention);

/// "the arrest of fifty people": says whether a noun of action counts or describes whom it is done to. `governed`: what
/// follows it is not its subject.
bool counts_object(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun, bool governed);

/// "bombed positions in [fi] X": finds the place that a thing with no owner lies in, or no_item.
std::uint32_t find_place(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing,
                         bool shelled);

/// "the site said": a website, spelled like a place.
bool is_site(const Annotations& annotations, const Mention& mention);

/// "the company 'X'": a body that nobody knows, but it is named.
bool is_named_body(const Annotations& annotations, const Mention& mention);

/// "banned the party 'X'": says whether such a body is the target of a relation; but whoever is told something is none.
bool is_named_target(const Annotations& annotations, const RelationInfo& relation, const Mention& mention);

/// "the official said": nobody knows for whom, but he is somebody; so are gunmen and crowds who do violence. `beside`:
/// the mention is the subject, or one of two sides.
bool acts_unknown(const Annotations& annotations, const RelationInfo& relation, const Mention& mention, bool beside);

/// To show force, to assault, to fight.
bool uses_force(const RelationInfo& relation);

/// To praise, back or pay for what is somebody's ("X's efforts") is to do so to him.
bool favours_owner(const RelationInfo& relation);

/// To promise, to offer and to help are for somebody, whom the noun of what is promised may name.
bool is_for_somebody(const RelationInfo& relation);

/// "the firm stand of [li-] X": finds whose a thing is by the phrase right behind it, or no_item.
std::uint32_t find_owner_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t thing);

/// "the attacks of [the capital of] Ruritania": says whether a deed of violence has a city as its genitive, where it
/// was done.
bool names_scene(const Annotations& annotations, const Item& noun);

/// "[the one] accused of [bi-] killing X": the item of who is charged with a deed, or no_item.
std::uint32_t who_is_charged(const Annotations& annotations, std::span<const Item> items, std::uint32_t noun);
/// "X saw attacks", "X's exposure to": what the noun does, it does to the subject of the light verb.
bool befalls_subject(const Language& language, const LightUse& light);
/// Says whether a noun of action is that of such a verb only: "X's exposure".
bool befalls_owner(const Language& language, const EventNoun& noun);

/// "condemned the Ruritanian attacks", "praised X's offer", but not "backed the freezing of the funds of X": finds who
/// has done what a noun of action names, where a relation to that is one to him.
Indices find_answerable(const Annotations& annotations, const RelationInfo& relation, const Item& noun);

/// Says whether a relation reaches whose the thing is that it is done to: all conflict, withdrawal, favours.
bool reaches_owner(const RelationInfo& relation);
/// Says whether the sources are troops, and what they do is fire or a siege.
bool strikes_by_arms(const Annotations& annotations, const RelationInfo& relation, const Indices& sources);

/// "laid hands on [ala] the culprits", "arrested Yasin": a light verb of arrest takes nothing else, and a name is
/// somebody's.
bool may_be_captive(const Annotations& annotations, const Item& item, bool by_light_verb);

/// Demonstrators, students, residents: many people without a body.
bool is_crowd(const Annotations& annotations, const Mention& mention);

/// Why a relation cannot be as it was read; empty if nothing speaks against it. `objects`: those of its trigger;
/// `targets`: the sources themselves where they are each other's.
std::string_view absurdity(const Annotations& annotations, std::span<const Item> items, const RelationInfo& relation,
                           const Indices& objects, const Indices& sources, const Indices& targets);

/// One man or aircraft of whom nobody knows whose he is strikes: it tells something only if it is known whom.
bool is_unknown_striker(const Annotations& annotations, const RelationInfo& relation, const Mention& mention);

/// Says whether a title is that of whom a pronoun at it stands for: "her country".
bool is_somebodys(const Annotations& annotations, const Mention& mention);

/// Nobody does this to himself: says whether source and target are one, or one side where there is force.
bool acts_upon_itself(const RelationInfo& relation, const Mention& source, const Mention& target);

}  // namespace isnad
