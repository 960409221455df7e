// Entities of FollowTheMoney, for Aleph and OpenSanctions' tools.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Writes one entity a line: actors, documents (Article), an Event for each relation, and an UnknownLink where it has
/// both ends. The caller checks the stream.
void write_ftm(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
