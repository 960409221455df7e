// What is only called something, and names in quotation marks. Internal to extract/.
#pragma once

#include <isnad/extract/item/item_context.h>

#include <cstdint>

namespace isnad {

/// "condemned what [ma] it called the intervention of X": what it condemned is X's.
void name_things(ItemContext& in);

/// "the ship \"Alpha\", the Ruritanian": the adjective behind a name in quotation marks says whose the thing is.
void give_quoted_things(ItemContext& in);

/// Right behind "what": "what it called [it]", though spelled like a noun with its owner.
bool is_called(const ItemContext& in, std::uint32_t at);

/// Quotation marks around a name and nothing else say nothing: returns the token after them, or 0.
std::uint32_t end_of_quoted_name(const ItemContext& in, std::uint32_t at);

/// "condemned the 'aggression' of X", "the Ruritanian": one word in quotation marks within a noun phrase is no
/// quotation.
bool quotes_deed_of_somebody(const ItemContext& in, std::uint32_t at);

/// Behind the mark that closes such a word, if it stands at `end`.
std::uint32_t past_closing_mark(ItemContext& in, std::uint32_t end);

/// "'the Agency' [al-]Ruritanian": the closing mark stands inside the name.
bool opens_longer_name(const ItemContext& in, std::uint32_t at);

/// "under Ruritanian - Graustarkian patronage": a dash between two adjectives of states that agree.
bool joins_nisbas(const ItemContext& in, std::uint32_t dash);

/// "stabbed a Ruritanian a soldier [-an]", spelled like "the stabbing of": a nisba and an object behind it.
bool strikes_object(const ItemContext& in, std::uint32_t at);

/// "in an air raid [in the] east [of] X": no genitive, for the land makes no raid; but "the shelling [of the] east of
/// X".
bool lies_behind_deed(const ItemContext& in, const Item& deed, std::uint32_t at);

/// "for a duration of 24 hours".
bool is_count_of(const Item& item, const Token& token);

/// "the draft resolution", of two words; "two blasts [-an]".
bool takes_no_genitive(const ItemContext& in, const Item& item, std::uint32_t end);

/// Not "the arrest by X of the Ruritanians [-in]".
bool takes_nisba(const ItemContext& in, const Item& item, std::uint32_t at);

}  // namespace isnad
