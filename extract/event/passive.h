// What befell somebody, told in the passive. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>
#include <string_view>

namespace isnad {

/// "[was] arrested X", "[was] freed [an] X", "happened [tamma] the arrest of X": what befell somebody.
void passive(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args);

/// Detention, expulsion and abduction are told in the passive; of another verb it is too seldom one, unvocalised.
bool befalls(const RelationInfo& relation);

/// "[was] laid hands on X", "happened [tamma] the laying of hands on X": says whether the noun of a light verb beside
/// it says what befell X.
bool undergo_light(EventContext& in, std::uint32_t i, const Verb& verb, const Arguments& args);

/// "[was] put a Ruritanian in prison": the same where whom it befalls is read as the subject behind the verb.
bool undergo_as_object(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args);

/// "X was exposed [taarrada] to an attack", whose nobody says: tells of it, unless another word does.
bool suffers_deed(EventContext& in, std::uint32_t i, std::uint32_t noun, const LightUse& light, const Arguments& args);

/// "ten students were arrested": says whether people of whom only the description is known suffer what the verb says.
bool befalls_people(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args);

/// The same deed done to people whom only the rest of the text may tell of: those of the item `people`.
void befall_natives(EventContext& in, std::uint32_t i, std::uint32_t people, const FrameMatch& match,
                    std::string_view lemma);

void add_agentless(EventContext& in, std::uint32_t i, const FrameMatch& match, std::string_view lemma);

bool undergone(EventContext& in, std::uint32_t i, const EventNoun& noun, const Arguments& given);

/// The u of the passive; in the imperfect short verbs bear it in the active too: "yu'lin".
bool is_marked_passive(const EventContext& in, std::uint32_t i, const Arguments& args);

/// "X, who was convicted [hukima alay-hi]": the pronoun behind the verb is X, who does not do it.
bool is_suffered_by(const EventContext& in, std::uint32_t i, std::uint32_t antecedent);

bool is_victim(const EventContext& in, std::uint32_t mention);

/// Whether the actors disapproved of something in this sentence: "condemned an attack that X launched".
bool has_disapproved(const EventContext& in, const Mentions& actors);

}  // namespace isnad
