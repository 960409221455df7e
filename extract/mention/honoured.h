// "His Excellency" alone: a person whom the text has named. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention_context.h>

#include <cstdint>

namespace isnad {

/// "His Highness said": a word of honour with a pronoun is the person whom the text has called so, else the official
/// who headed a sentence last. Returns its end, or `at`.
std::uint32_t honoured(MentionContext& in, std::uint32_t at);

}  // namespace isnad
