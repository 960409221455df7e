// RDF: what is said as reified statements and SEM events, who says so in PROV; docs/record.md has the vocabulary.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Write the relations of the graph. In N-Quads what a document says is in a graph named by the document, and what is
/// known of actors, places and relations in the default graph. The caller checks the stream.
void write_turtle(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());
void write_nquads(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
