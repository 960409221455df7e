// Phrases that name once more who stands beside them. Internal to extract/.
#pragma once

#include <isnad/extract/item.h>

#include <cstdint>
#include <span>

namespace isnad {

/// "went the crown prince, the minister X, on a visit": a person who is named between commas after a bare title of the
/// same actor.
bool names_subject(const Annotations& annotations, std::span<const Item> items, std::uint32_t subject,
                   std::uint32_t at);

/// "said the commander of A, commander of B, Admiral X, in a statement, that": says whether nothing but phrases stands
/// between a comma and what is said.
bool leads_to_speech(std::span<const Item> items, std::uint32_t at);

/// "its neighbour X": what the state is, right before its name.
bool is_named_after(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "X the crown prince": another title right after a person who is known to bear it.
bool is_second_title(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

}  // namespace isnad
