// What is said by whom; what is only supposed, intended or undone. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// What a speaker of the sentence before still says: up to the item `end`.
struct CarriedSpeech {
    std::uint32_t speech = no_item;  ///< Event.
    std::uint32_t end = 0;
};

CarriedSpeech goes_on(const EventContext& in);

/// Attributes what stands in it, and remembers whether this sentence leaves a quotation open.
void carry(EventContext& in, const CarriedSpeech& quotation);

/// "..., as X said": all of the sentence before the verb is what he said.
void spread_speech(EventContext& in, std::uint32_t i);

/// "X: Russia will go on ..." at the head of a line.
void headline(EventContext& in);

/// "the agency [f.] said that ..., accusing [m.]": its verb tells that who said so right behind it is no such speaker.
bool speaks_as_other_sex(const EventContext& in, const Event& speech, const Features& features);

/// "X welcomed it through [ala lisan] its spokesman": X has said so already, and no paper quotes him.
bool speaks_for_another(const EventContext& in, std::uint32_t i);

/// "according to X".
void according(EventContext& in, std::uint32_t i);

/// "X said that the troops of Y shelled Z, and called on": troops call on nobody, X does.
Mentions troops_or_speaker(const EventContext& in, std::uint32_t i, const Features& features, Mentions troops);

bool intended(const EventContext& in, std::uint32_t i);

/// "called on X to [an] withdraw": the request whose content the verb is, or null.
const Event* request_for(const EventContext& in, std::uint32_t i);

bool may(const EventContext& in, std::uint32_t i);

bool fails(const EventContext& in, std::uint32_t i);

/// "denied it during [khilal] his visit to X", "denied in [fi] his talks with X that": says whether a noun of action
/// only tells when or where somebody denied something.
bool is_beside_denial(const EventContext& in, std::uint32_t denial, std::uint32_t i);

bool inside_speech(const EventContext& in, std::uint32_t i);

/// Inside the quotation that the last sentence left open.
bool in_open_quote(const EventContext& in, std::uint32_t i);

/// That an adverbial participle goes on with.
const Event* speech_before(const EventContext& in, std::uint32_t i);

/// Sets for each event whose speech it stands in: the innermost one.
void attribute(EventContext& in);

}  // namespace isnad
