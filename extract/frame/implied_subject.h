// What a subject that is only meant says by the words with which the text has named it. Internal to extract/.
#pragma once

#include <isnad/extract/clause/clause.h>

#include <cstdint>
#include <string_view>

namespace isnad {

/// "the fighters came back after [they] had advanced [taqaddamu] on X": the mention that the subject of the verb is
/// known by where it is not written with it, or only as a pronoun; or no_item.
std::uint32_t implied_subject(const Arguments& arguments);

/// Says whether that mention has the word. `word` is folded; none at all fits anybody.
bool implied_subject_bears(const Annotations& annotations, const Arguments& arguments, std::u16string_view word);

}  // namespace isnad
