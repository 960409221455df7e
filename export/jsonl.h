// The records of a graph, one a line.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Writes the relation records that made the graph, in the order of documents and texts. The caller checks the stream.
void write_jsonl(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
