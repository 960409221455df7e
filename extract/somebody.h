// What kind of people a phrase names, also where nobody can tell who: "three men", troops. Internal to extract/.
#pragma once

#include <isnad/extract/item.h>

#include <cstdint>

namespace isnad {

/// Says whether a token is a number.
bool is_counted(const Annotations& annotations, std::uint32_t at);

/// "five rifles": says whether what a phrase counts is a known word for no person.
bool counts_things(const Annotations& annotations, const Item& item);

/// "the arrest of a man": says whether a phrase names people of whom only the description is known. Forces count only
/// where the phrase cannot be a subject.
bool names_somebody(const Annotations& annotations, const Item& item, bool is_object);

/// Politicians and the press fight in words only.
bool fights_in_words(const Annotations& annotations, const Mention& mention);

/// Agencies, papers, reporters: what somebody says to them, he says to all.
bool is_press(const Annotations& annotations, const Mention& mention);

/// Troops and aircraft arrive, but they do not visit or consult.
bool is_force_of_arms(const Annotations& annotations, const Mention& mention);

/// Demonstrators, students, residents: many people without a body.
bool is_crowd(const Annotations& annotations, const Mention& mention);

/// Says whether a title is that of whom a pronoun at it stands for: "her country".
bool is_somebodys(const Annotations& annotations, const Mention& mention);

}  // namespace isnad
