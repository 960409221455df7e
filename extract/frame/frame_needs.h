// What a frame cannot do without, and what a trigger's arguments have: a verb has dozens of frames and most of them
// want a noun that is not there, so a few bits rule them out before their slots are read.
#pragma once

#include <isnad/extract/clause/clause.h>

#include <optional>
#include <span>

namespace isnad {

/// Returns the needs of a frame, from its slots.
FrameNeeds needs_of(const Frame& frame);

/// Returns what all of them need.
FrameNeeds common_needs(std::span<const FrameNeeds> all);

/// What the arguments of one trigger have for the slots of frames. Keeps references to what it is made of.
class ArgumentSketch {
  public:
    /// `own` and `light` are the items of a trigger that is a noun and of the noun of a light verb, or no_item.
    ArgumentSketch(const Annotations& annotations, std::span<const Item> items, const Arguments& arguments,
                   std::uint32_t own, std::uint32_t light);

    /// Says whether a frame of these needs may fit: no false "no".
    bool may_fit(const FrameNeeds& needs) {
        return (needs.prepositions & ~prepositions_) == 0 && (mutual_ || (needs.partners & ~prepositions_) == 0) &&
               (actor_ || !needs.actor) && (clause_ || !needs.clause) && (speech_ || !needs.speech) &&
               (passive_ || !needs.passive) && (needs.words == 0 || (needs.words & ~words()) == 0);
    }

  private:
    /// sketch_of() of all words that may fill a slot that names one; found when first asked for.
    std::uint64_t words();

    const Annotations& a_;
    std::span<const Item> items_;
    const Arguments& arguments_;
    std::uint32_t own_;
    std::uint32_t light_;
    std::optional<std::uint64_t> words_;
    std::uint64_t prepositions_ = 0;  ///< A bit for each.
    bool actor_ = false;              ///< The subject, or the agent of a passive, may be an actor.
    bool clause_ = false;
    bool speech_ = false;
    bool passive_ = false;
    bool mutual_ = false;  ///< Several subjects, or "each other": they may be each other's targets.
};

}  // namespace isnad
