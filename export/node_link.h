// Node-link JSON, as NetworkX and d3 read it.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Writes the graph as it is (see write() in format.h for views). The caller checks the stream.
void write_node_link(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
