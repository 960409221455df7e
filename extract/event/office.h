// Offices: who bears the office that a subject is called by, and whom he acts for by it. Internal to extract/.
#pragma once

#include <isnad/extract/clause/clause.h>

#include <cstdint>
#include <span>

namespace isnad {

/// "said Dr. X, the minister of Y, that", "said a deputy in Y X that": finds the office, or the body, by which the
/// speaker acts for somebody, or null.
const Mention* office_behind(const Annotations& annotations, std::span<const Item> items, std::uint32_t subject,
                             std::uint32_t speech);

/// "the head of [li-] the party X called on Y": finds who is named behind a title and a body of which nobody knows
/// more, where he cannot be the object.
Indices find_named_beside(const Annotations& annotations, std::span<const Item> items, std::uint32_t verb,
                          std::uint32_t subject, const Arguments& args);

}  // namespace isnad
