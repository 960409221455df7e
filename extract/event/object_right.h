// What stands right of a verb and is its object, where the subject is not written with it. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstdint>

namespace isnad {

/// "after she had handed over [sallamat] a note [f.] to X", "and withdrew her troops from X": says whether the only
/// thing behind a verb is what is done to by one of its frames, and by none is what does it.
bool is_thing_acted_on(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "X, which sent [arsalat] troops [f.] to Y": says whether nobody known, in the indefinite, stands right of a verb
/// that is done to something.
bool is_thing_right(const ClauseContext& in, std::uint32_t i, const Arguments& args);

}  // namespace isnad
