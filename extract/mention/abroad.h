// Lands that a text names only because somebody goes there or deals with them. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention.h>

#include <cstdint>
#include <span>
#include <vector>

namespace isnad {

/// "his visit to Ruritania", "talks with [ma'a] the Ruritanian side", "the Ruritanian ambassador", "the envoy at
/// [lada] Ruritania", "his Ruritanian counterpart": says whether a mention tells by itself that the text is about
/// somebody of another land.
bool points_abroad(const Annotations& annotations, const Mention& mention);

/// "met his Ruritanian counterpart in Strelsau": says whether a mention is a town of one of the lands that
/// lands_met() tells.
bool is_town_of(const Annotations& annotations, const Mention& mention, std::span<const std::uint32_t> lands);

/// The states that the text points to as abroad. Linear in the mentions.
std::vector<std::uint32_t> lands_met(const Annotations& annotations);

/// "his Ruritanian counterpart": of another land than the one whose man has met him.
bool is_another(const Annotations& annotations, const Mention& mention);

/// "talks with [ma'a] the Ruritanian side": whoever deals with a state is not of it.
bool is_dealt_with(const Annotations& annotations, const Mention& mention);

/// "the Ruritanian ambassador", "a diplomat": an official whose post is in another land; but no minister.
bool is_posted_abroad(const Annotations& annotations, const Mention& mention);

}  // namespace isnad
