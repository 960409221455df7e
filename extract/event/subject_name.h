// Subjects whom the lexicon does not know, and the names that tell who they are. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>
#include <span>

namespace isnad {

/// Says whether nothing but times and adjuncts stands between a verb and a subject behind it.
bool stands_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                   std::uint32_t subject);

/// The actors of an item; unknown words are a person's name, with the article too where `says`: speech follows.
Mentions speaker_in(EventContext& in, std::uint32_t i, bool says = false);

/// "said Dr. X, the minister of Y, that", "said a deputy in Y X that": whom the speaker acts for.
void take_office(EventContext& in, std::uint32_t subject, const Arguments& args);

/// The person whom unknown words without an article name, as only a name can be.
Mentions unknown_name(EventContext& in, std::uint32_t i);

/// "the one in charge of X, Smith, said that": a person named between commas behind a subject that nobody knows.
Mentions named_between_commas(EventContext& in, std::uint32_t subject, const Arguments& args);

/// "said the expert in the affairs of Y X that": a person named behind what he works at; no object then.
Mentions named_behind(const EventContext& in, std::uint32_t subject, Arguments& args);

/// The same before the verb.
Mentions named_before(const EventContext& in, std::uint32_t subject, std::uint32_t i);

/// "added the guest": whoever spoke last.
Mentions guest_speaking(const EventContext& in, std::uint32_t i, const Arguments& args);

void name_subject(EventContext& in, const Mentions& named, Arguments& args);

}  // namespace isnad
