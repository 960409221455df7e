// The last step of every way to a graph: vertices and edges in their order into Boost.Graph.
#pragma once

#include <isnad/graph/build.h>
#include <isnad/graph/graph.h>

#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// An edge that names its ends.
struct DraftEdge {
    std::string source;  ///< Node::id.
    std::string target;
    Edge edge;
};

/// Lets the dates of the edge include a date or interval.
void widen(Edge& edge, std::string_view date);

/// Sets the numbers of documents and of sources, and the dates, from the evidence.
void summarize(Edge& edge);

/// Returns the graph of these vertices and edges, sorted. Throws Error for two vertices or edges of one id, and for an
/// end that is no vertex.
Graph assemble(std::vector<Node> nodes, std::vector<DraftEdge> edges, const Ontology& ontology);

}  // namespace isnad
