// DOT of Graphviz, for small graphs.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Writes the graph as it is (see write() in format.h for views): labels, colours and widths, no evidence. The caller
/// checks the stream.
void write_dot(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
