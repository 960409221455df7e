// JSON of graphology, as Gephi Lite, sigma and Retina read it.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Writes the graph as it is (see write() in format.h for views), with the positions, sizes and colours of the picture.
/// The caller checks the stream.
void write_graphology(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
