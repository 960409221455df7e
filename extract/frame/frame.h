// Frames: does a predicate's frame fit the arguments that a trigger has?
#pragma once

#include <isnad/extract/frame/frame_needs.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace isnad {

/// What a frame took for its roles: mentions.
struct FrameMatch {
    const Frame* frame = nullptr;
    Indices sources;
    Indices targets;
    Indices transmitters;
    Indices sources_of_home;  ///< Those of the sources whose state only the whole text may tell.
    std::uint32_t content = no_item;
    std::uint32_t target_item = no_item;  ///< What is written for a target, though it is no actor known.
    bool mutual = false;
    bool weak_target = false;
    bool target_written = false;  ///< The target's slot is filled, if only by what is no actor.
};

/// Everything that a frame may look at.
struct FrameInput {
    const Annotations* annotations = nullptr;
    std::span<const Item> items;
    const Arguments* arguments = nullptr;
    ArgumentSketch* sketch = nullptr;                   ///< Of the arguments.
    std::span<const std::uint8_t> object_prepositions;  ///< By which a noun takes its object.
    std::uint32_t light_noun = no_item;                 ///< Item of the noun of a light verb: no argument itself.
    std::uint32_t own_item = no_item;                   ///< Item of a trigger that is a noun: its genitive is in it.
    bool explain = false;                               ///< Somebody wants to know why a frame did not fit.
};

/// Returns the first frame of the predicate that fits; with `explain`, `reason` says why the last one did not.
std::optional<FrameMatch> match_frames(const FrameInput& input, const Predicate& predicate, std::string& reason);

/// What a slot is filled by, for whoever asks why a frame did not match.
std::string describe(const Annotations& annotations, const Slot& slot);

}  // namespace isnad
