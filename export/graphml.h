// GraphML that Gephi, NetworkX, igraph, Gephi Lite, Neo4j and yEd read.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <ostream>
#include <string>
#include <string_view>

namespace isnad {

/// Writes the graph as it is (see write() in format.h for views). The caller checks the stream.
void write_graphml(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

/// Before the id of an edge: NetworkX takes an id of digits alone, as one hash in two thousand is, for a number.
inline constexpr std::string_view edge_prefix = "e.";

/// Returns the id as an XML NMTOKEN, which the schema asks for: other characters as _x20_ and the like. No two ids give
/// the same, as long as they are valid UTF-8.
std::string xml_id(std::string_view id);
/// The inverse of xml_id.
std::string id_of_xml(std::string_view xml_id);

}  // namespace isnad
