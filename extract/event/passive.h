// What befell somebody, told in the passive. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>
#include <string_view>

namespace isnad {

/// "[was] arrested X", "[was] freed [an] X", "happened [tamma] the arrest of X": what befell somebody.
void passive(EventContext& in, std::uint32_t i, const Verb& verb, Arguments args);

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
