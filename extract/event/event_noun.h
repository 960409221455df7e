// Events that verbal nouns name, also those that are only asked for. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// Tells of what the noun of action `i` names, if it has happened and somebody did or suffered it.
void event_noun(EventContext& in, std::uint32_t i);

/// "accused X of shelling Y": the accused is the doer. `of_thing`: what is done to is no actor.
void take_accused(const EventContext& in, std::uint32_t i, const Event& accusation, bool of_thing, Arguments& args);

/// "called on X to [ila] withdraw": nothing has happened.
bool is_asked_for(const EventContext& in, std::uint32_t i);

/// "accused X of arming Y and training Z": the accusation of the noun before.
const Event* accusation_before(const EventContext& in, std::uint32_t i);

/// "accused X of attacking Y": the accused is the one who attacks.
const Event* controlling_event(const EventContext& in, std::uint32_t i);

/// Where one of the events stands, or no_item for none: a pointer does not outlive the next event.
std::uint32_t index_of(const EventContext& in, const Event* event);

/// What was found last is only alleged, on the word of who accuses; nothing for no_item.
void allege(EventContext& in, std::uint32_t accusation);

/// "fighting between X and Y", "between them": the members are each other's targets.
void between(EventContext& in, std::uint32_t i, Arguments& args);

/// "they agreed after talks with X": the subject of the clause talked.
void talks(EventContext& in, std::uint32_t i, Arguments& args);

/// "left at the end of a tour": the subject of the clause travels, or his guest.
void tours(const EventContext& in, std::uint32_t i, Arguments& args);

/// "at his reception [fi istiqbalihi] was X": who received him follows.
bool is_awaited(const EventContext& in, std::uint32_t i);

/// "was exposed to an attack that X launched": whom the noun befell.
Mentions exposed_to(const EventContext& in, std::uint32_t noun);

/// "X condemned it and appealed to [nashada] Y [for] protection", "and sent troops": who is asked, and forces of
/// nobody known that a frame names as the verb's object, are no subject.
bool is_object_right(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "ordered [bi-] the closing of the border": no one is named who would close it.
bool is_order(const ClauseContext& in, const Event& event);

/// "X's arrest [of] Y": what stands bare behind the doer, if it is not the object of the verb; or no_item.
std::uint32_t own_object(const EventContext& in, std::uint32_t i);

/// "the attack on X that Y claimed [-hu]", "... that Y claimed on X": makes Y its doer; false for any other.
bool take_claimant(const EventContext& in, std::uint32_t i, Arguments& args);

/// "the violations that X carries out [taqum bi-ha] against Y", with a verb that has no meaning of its own for the
/// noun: X does it to Y.
bool take_performer(const EventContext& in, std::uint32_t i, Arguments& args);

/// "X denied the Ruritanian accusations", "X's denial of the accusations of": who is accused, by the denial told last;
/// or nobody.
Mentions who_denies(const EventContext& in, std::uint32_t i);

/// "an attack that X made [-hu]": who makes it is its doer for what follows.
void give_deed_its_maker(EventContext& in, std::uint32_t verb);

/// "X cut its ties after Y's men stormed its [-ha] embassy": nobody storms his own, so it is X's.
void give_object_to_other(EventContext& in, std::uint32_t i, const Arguments& args);

}  // namespace isnad
