// Lands that a text names only because somebody goes there or deals with them. Internal to extract/.
#pragma once

#include <isnad/extract/mention/mention.h>

#include <cstdint>
#include <vector>

namespace isnad {

/// "his visit to Ruritania", "talks with [ma'a] the Ruritanian side", "the Ruritanian ambassador", "the envoy at
/// [lada] Ruritania", "his Ruritanian counterpart": says whether a mention tells by itself that the text is about
/// somebody of another land.
bool points_abroad(const Annotations& annotations, const Mention& mention);

/// Says of each mention whether it is one of somebody known that points abroad, or a town of a land to which another
/// points: "met his Ruritanian counterpart in Strelsau", or only money of a land. Linear in the mentions.
std::vector<bool> told_abroad(const Annotations& annotations);

/// "his Ruritanian counterpart": of another land than the one whose man has met him.
bool is_another(const Annotations& annotations, const Mention& mention);

/// "the Ruritanian ambassador", "a diplomat": an official whose post is in another land; but no minister.
bool is_posted_abroad(const Annotations& annotations, const Mention& mention);

}  // namespace isnad
