// Tables of nodes and edges: for Gephi, pandas and DuckDB, and with the headers of Neo4j's importer.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>

namespace isnad {

/// Write one table each, comma-separated (RFC 4180), with a row of names. The caller checks the stream.
void write_csv_nodes(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());
void write_csv_edges(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

/// The same for neo4j-admin: typed headers, each row in one line.
void write_neo4j_nodes(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());
void write_neo4j_edges(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

}  // namespace isnad
