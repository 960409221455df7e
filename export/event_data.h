// Event data as political scientists know it: one row an event, tab-separated.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Writes the relations that have a CAMEO code, with the columns of Phoenix and those of ICEWS that it lacks. The
/// caller checks the stream.
void write_event_data(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
