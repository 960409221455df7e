// The closed classes that the engine asks for; particles.tsv says which words they are.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace isnad {

enum class Particle : std::uint8_t {
    preposition,     ///< Its value is its base form.
    purpose,         ///< Opens an adjunct that names what is only aimed at.
    agent,           ///< Names the doer of a passive or of a noun of action ("at the hands of").
    according,       ///< Names the one who says so ("according to").
    complementizer,  ///< Opens what is said, wanted or known.
    relative,
    subordinator,  ///< Opens an adverbial clause.
    hypothetical,  ///< Opens a condition.
    conjunction,
    coordinator,
    adversative,  ///< Opens a clause that stands against the last one.
    negation,
    persistence,  ///< "still": a negated verb that asserts.
    future,
    verbal,  ///< Comes before verbs only.
    pronoun,
    demonstrative,
    distributive,  ///< "each of": before coordinated actors.
    quantifier,
    reciprocal,
    interrogative,
    name_part,  ///< Stands inside personal names.
    exception,
    apposition,
    reportative,  ///< "according to what", "as": what stands around it is what the verb after it says.
    possible,     ///< Says that what follows may be.
    lack,         ///< Negates a noun ("without", "non-"): never a verb.
    on_behalf,    ///< "in the name of": links a spokesman to his body.
    topic,        ///< "as for X, [fa-]he said": X is the subject of the verb that the conjunction joins.
    which,        ///< "..., which led to": behind a comma and before a verb it takes up the whole clause before it.
    object,       ///< Bears the pronoun that is an object by itself ("accusing [iyya]him").
    emphasis,     ///< "himself": behind whom it stresses it says nothing.
};

inline constexpr std::array<std::string_view, 32> particle_names{
    "preposition",  "purpose",     "agent",         "according",    "complementizer", "relative",    "subordinator",
    "hypothetical", "conjunction", "coordinator",   "adversative",  "negation",       "persistence", "future",
    "verbal",       "pronoun",     "demonstrative", "distributive", "quantifier",     "reciprocal",  "interrogative",
    "name_part",    "exception",   "apposition",    "reportative",  "possible",       "lack",        "on_behalf",
    "topic",        "which",       "object",        "emphasis"};

/// What a part of a name says of the word behind it: Phrase::entry of the particle.
enum class Kinship : std::uint8_t {
    none,
    kin,  ///< "Abu": that it is of the name, whatever else it means.
    son,  ///< "bin": so is the word before.
};

/// What the clause behind a subordinator is to the one before: Phrase::entry of the particle.
enum class Subordination : std::uint8_t {
    plain,
    manner,    ///< "as [kama] X said".
    reason,    ///< "for [idh] he said".
    contrast,  ///< "while X did this": the subject is another.
};

inline constexpr std::array<std::string_view, 4> subordination_names{"-", "manner", "reason", "contrast"};

}  // namespace isnad
