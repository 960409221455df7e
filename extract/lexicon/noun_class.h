// Classes of common nouns and adjectives: what Form::entry says of a word that is in no other list.
#pragma once

#include <cstdint>

namespace isnad {

/// Form::entry of a common noun that tells what others say ("statement", "report").
inline constexpr std::uint32_t document_noun = 1;

/// Form::entry of a common noun whose owner does what the noun of action behind it says ("X's decision [to] expel").
inline constexpr std::uint32_t deed_noun = 2;

/// Form::entry of a word of honour before a person ("His Excellency").
inline constexpr std::uint32_t honour_noun = 3;

/// Form::entry of a deed_noun that names what a body adopts, too: "the resolution urges".
inline constexpr std::uint32_t resolution_noun = 4;

/// Form::entry of a common noun that says of what follows only that it is needed or possible ("the necessity of").
inline constexpr std::uint32_t need_noun = 5;

/// Form::entry of a common noun that the number behind it makes part of what stands before ("resolution number 9").
inline constexpr std::uint32_t label_noun = 6;

/// Form::entry of a common noun that says on which side of a land a place lies ("[in] the north of X").
inline constexpr std::uint32_t direction_noun = 7;

/// Form::entry of a deed_noun of which the deed is only intended ("X's will [to] expel").
inline constexpr std::uint32_t aim_noun = 8;

/// Form::entry of a common noun that says to whom its owner belongs ("suspected of belonging to X").
inline constexpr std::uint32_t bond_noun = 9;

/// Form::entry of a common noun for a person of whom it tells no office ("owner", "thief").
inline constexpr std::uint32_t person_noun = 11;

/// Form::entry of a common noun for what somebody is blamed or excused with ("on the charge of backing X"): what is
/// done by it is no object of the verb before.
inline constexpr std::uint32_t charge_noun = 12;

/// Form::entry of a common noun for money: "500 American dollars" tell nothing of America.
inline constexpr std::uint32_t currency_noun = 13;

/// Form::entry of a common noun that tells of Language::casualties[entry - first_casualty_noun].
inline constexpr std::uint32_t first_casualty_noun = 14;

/// Form::entry of an adjective that the owner of what it describes follows ("[belonging] to X").
inline constexpr std::uint32_t belonging_adjective = 1;

/// Form::entry of a common noun for how many there are ("the number of the dead rose to ten").
inline constexpr std::uint32_t tally_noun = 10;

}  // namespace isnad
