// JSON for Cytoscape.js and the Cytoscape desktop (.cyjs).
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Writes the graph as it is (see write() in format.h for views), with positions. Ids of edges begin with "e.", since
/// Cytoscape has one set of ids for nodes and edges. The caller checks the stream.
void write_cytoscape(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
