// GEXF 1.3 with positions, colours and a timeline, for Gephi and Gephi Lite.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Writes the graph as it is (see write() in format.h for views). An edge is there on each day of its evidence; edges
/// without a day are always there. The caller checks the stream.
void write_gexf(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
