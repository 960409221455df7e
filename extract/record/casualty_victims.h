// Casualties: who fell, and how many of them. Internal to extract/.
#pragma once

#include <isnad/extract/event/event.h>
#include <isnad/extract/mention/count.h>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace isnad {

/// "five soldiers of Ruritania".
struct Victims {
    std::uint32_t item = no_item;
    Indices mentions;
    std::optional<Count> count;  ///< Absent where nobody counts them.
    Span content;
};

/// What tokens [begin, end) cover; nothing of none.
Span span_of_tokens(const Annotations& annotations, std::uint32_t begin, std::uint32_t end);

/// The number that stands right before an item, after its "and", or at its head.
NumberExpression number_of(const Annotations& annotations, std::span<const Item> items, std::uint32_t item);

/// The count with its words, which end where the number does.
Count count_from(const Annotations& annotations, std::uint32_t begin, const NumberExpression& number);

/// A dual is two; one soldier, the minister and who has a name are one. Nothing for things, and for others in the
/// plural.
std::optional<Count> one_or_two(const Annotations& annotations, const Mention& mention);

/// "the death of ten of [min] X": the number is in the item `fall`, and who they are is behind it.
bool is_some_of(const Annotations& annotations, std::span<const Item> items, std::uint32_t fall);

/// Reads whom the item `victim` names, and those that "and" adds to them: "the death of a soldier and three civilians"
/// are two. `fall` is the item of the word that tells of it; the same as `victim` where they are its genitive.
std::vector<Victims> read_victims(const Annotations& annotations, std::span<const Item> items, std::uint32_t fall,
                                  std::uint32_t victim);

}  // namespace isnad
