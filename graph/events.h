// The events view: every relation a vertex of its own, and edges for the roles of its actors; and the way back.
#pragma once

#include <isnad/graph/graph.h>

#include <string_view>
#include <vector>

namespace isnad {

/// The relations of edges in the events view.
inline constexpr std::string_view source_role = "source";    ///< From who did or said it to the event.
inline constexpr std::string_view target_role = "target";    ///< From the event to whom.
inline constexpr std::string_view speaker_role = "speaker";  ///< From each of those who report it to the event.

/// Returns the events view of these edges.
Graph event_view(const Graph& graph, const std::vector<EdgeId>& ids);

/// Returns the statements that an events view was made of. Throws Error if the events have no evidence.
Graph statements_of_events(const Graph& events);

}  // namespace isnad
