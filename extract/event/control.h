// Whose doing a noun of action is where another word says it. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace isnad {

/// "called on X to stop her attacks": whose they are.
Mentions asked_before(const EventContext& in, std::uint32_t i, const Features& owner);

/// "the army announced that two gunmen were killed": the forces did what they report as done.
Mentions reporting_force(const EventContext& in, std::uint32_t i, const Arguments& args);

/// "the minister said that an agreement was reached with X": reached by who says so.
Mentions reporting_side(const EventContext& in, std::uint32_t i, const Arguments& args);

/// "continued urging", "was signed by": the noun has the subject of the verb that governs it.
bool inherit_subject(EventContext& in, std::uint32_t i, Arguments& args);

/// "issued a decision": whose it is.
Mentions decreed_by(const EventContext& in, std::uint32_t deed);

/// "arrived for talks with", "gave money to help": the verb that this noun of action is the aim of, or no_item.
std::uint32_t verb_of_aim(const EventContext& in, std::uint32_t i);

/// An event of one of these CAMEO codes has been made of the item: what a promise (03) governs is its content.
bool has_become(const EventContext& in, std::uint32_t i, std::initializer_list<std::string_view> codes);

/// "demanded the resignation of X", "called for his dismissal": X, or who has been named besides the source.
Mentions asked_to_act(const EventContext& in, std::uint32_t i, const FrameMatch& match, const Arguments& args);

/// "the resolution urged": the body that was named last, of which it is.
Mentions adopter_of(const EventContext& in, std::uint32_t resolution);

/// "urged the resolution": right behind its verb.
bool find_adopter(const EventContext& in, std::uint32_t i, Arguments& args);

/// "cut its ties in protest [ihtijajan] at [ala]": who does the deed before the noun of action `i`, or nobody.
Mentions protesting_by_deed(const EventContext& in, std::uint32_t i);

}  // namespace isnad
