// Light verbs, and the nouns that say what is done by them. Internal to extract/.
#pragma once

#include <isnad/extract/event/clause_context.h>

#include <cstdint>

namespace isnad {

/// "the summit that was held between X and Y": the item after the verb of the relative clause, or no_item.
std::uint32_t held_between(const ClauseContext& in, std::uint32_t i);

/// "comes a warning": the noun of action after a verb without a relation is its subject.
bool happens(const ClauseContext& in, std::uint32_t i, const Arguments& args);

/// "the talks that X held with Y": the noun stands before the relative clause.
std::uint32_t relative_noun(const ClauseContext& in, std::uint32_t i, const LightUse& light);

/// "the statement that X came out with [bi-ha]": the pronoun takes up the noun of the light verb.
bool is_pronoun_after(const ClauseContext& in, const Item& item, const LightUse& light);

std::uint32_t light_noun(const ClauseContext& in, std::uint32_t i, const LightUse& light, const Arguments& args);

/// "a package [of] sanctions", "a series [of] raids": one indefinite word with a noun of action beside it.
bool is_measure(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// Says whether it is such a word behind a preposition, and no deed done to the other.
bool is_governed_measure(const Annotations& annotations, std::span<const Item> items, std::uint32_t at);

/// "declared [the] state of emergency": a noun right before the noun of the light verb is no subject.
bool leads_to_light_noun(const ClauseContext& in, std::uint32_t i, std::uint32_t noun);

/// "conducted a raid": says whether the item is a bare noun that the verb is light for.
bool is_light_for(const ClauseContext& in, const Verb& verb, const Item& item);

/// A quick no for most items.
bool may_have_event_noun(const ClauseContext& in, const Item& item);

/// Says whether an item's head is this noun, also where it names an actor ("troops", "ambassador").
bool has_event_noun(const ClauseContext& in, const Item& item, std::uint32_t noun);

}  // namespace isnad
