// Statements and reports, and who speaks by them. Internal to extract/.
#pragma once

#include <isnad/extract/event/event_context.h>

#include <cstdint>

namespace isnad {

/// "a statement by X said": the speaker is who issued it; of "the statement", who spoke last.
bool find_issuer(EventContext& in, Arguments& args);

/// "[the text of] the statement": who issued it, as told or as he spoke last. `says`: the document is the subject.
Mentions issuer_of_known(const EventContext& in, std::uint32_t document, bool says);

/// "X said in a statement that": X's is what "the statement" says later.
void remember_issuer(EventContext& in, std::uint32_t document, const Mentions& issuer);

/// "the study said that": a mention of the document itself, where nobody tells who issued it; none behind a
/// preposition.
Mentions anonymous_document(EventContext& in, std::uint32_t document);

/// "a statement of [li-] X accused": who issued it accuses.
bool find_author(EventContext& in, std::uint32_t i, Arguments& args);

/// "X voted for a resolution [that] condemns Y", "agreed to": the body that has adopted it so, or nobody.
Mentions voted_for(const EventContext& in, std::uint32_t resolution);

/// "disclosed statements by [li-] X that": what he states is the subject.
bool is_statement_right(const ClauseContext& in, std::uint32_t i, const Arguments& args);

}  // namespace isnad
