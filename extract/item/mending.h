// What is mended when all items of a sentence are known: headlines of two clauses, each with its subject first, and
// people whose states are listed, titles whose holders are named further on, a statement and whom it speaks to.
// Internal to extract/.
#pragma once

#include <isnad/extract/item/item.h>

#include <cstdint>
#include <span>
#include <vector>

namespace isnad {

/// "X holds A and Y expels Z": Y, which seems to be joined to A, becomes an item of its own.
void part_headline(const Annotations& annotations, std::vector<Item>& items);

/// Says whether joined actors right before a verb are whose the second clause of such a headline is.
bool opens_second_clause(const Annotations& annotations, std::span<const Item> items, std::uint32_t actors);

/// "X in his first speech today: ...", "X after meeting Y: ...": the colon behind phrases that tell of an occasion to
/// speak, or no_item.
std::uint32_t colon_behind_occasion(const Annotations& annotations, std::span<const Item> items);

/// "...: we shall answer", "...: no [to] talks", "...: 'the ...": says whether somebody says what stands behind a
/// colon.
bool are_spoken(const Annotations& annotations, std::span<const Item> words);

/// "X, and its seat [wa-maqarruha]": what is the whole's own is no second actor beside it.
bool is_own_part(const Mention& part, const Mention& whole);

/// "the firm and its seat [is] London condemned": nothing but the firm is left of it; "in the capital Strelsau": one
/// phrase, of whose capital it is; part_from_paper and take_up_things.
void mend_phrases(Annotations& annotations, std::vector<Item>& items);

/// "X's ministry called in a statement [on] Y to": Y, which seems to own the statement, becomes an item of its own.
void part_from_paper(const Annotations& annotations, std::vector<Item>& items);

/// "thanked X for [ala] what [she] gave [it]", "with what [bi-ma]": what seems to open a clause becomes a thing.
void take_up_things(const Annotations& annotations, std::span<Item> items);

/// "in a statement [that was] published [nushira] on Monday on the site of X", spelled like "a statement of
/// publishing": says whether a verb that papers are made known by follows such a paper at the end of `items`.
bool is_made_known(const Annotations& annotations, std::span<const Item> items, std::uint32_t at, std::uint32_t limit,
                   const Analysis& verb);

/// "visited X and held [wa-aqada] a meeting with Y": says whether a joined verb like one before it is followed by an
/// indefinite noun of action that it is light for, in the accusative where the word may be a noun of action itself.
bool goes_on_by_noun(const Annotations& annotations, std::span<const Item> items, std::uint32_t at, std::uint32_t limit,
                     const Analysis& verb);

/// "the citizens of seven states (A, B and C)": they are A's, B's and C's.
void join_citizens(const Annotations& annotations, std::vector<Item>& items);

/// "strikes nobody but [illa] X": the negation of the verb is taken back.
void assert_exceptions(std::vector<Item>& items);

/// "five were killed, among them [baynahum] two officers": what opens an aside is no "each other".
void open_members(const Annotations& annotations, std::vector<Item>& items);

/// "added X who [wa-huwa] is a deputy of Y that": the description is set off by commas that nobody has written.
void set_off_descriptions(const Annotations& annotations, std::vector<Item>& items);

/// "the head of the commission of inquiry (UNCI) X", "the Ruritanian and Graustarkian envoy X": the name is his.
void join_names(const Annotations& annotations, std::vector<Item>& items);

}  // namespace isnad
