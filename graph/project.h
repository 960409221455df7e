// Views of a graph: for people and for programs that cannot show parallel edges.
#pragma once

#include <isnad/graph/filter.h>
#include <isnad/graph/graph.h>

#include <cstddef>

namespace isnad {

/// What a view keeps.
struct Projection {
    View view = View::statements;
    Filter filter = {};
    std::size_t evidence_limit = 3;  ///< Pieces of evidence on an aggregated edge, best first. The weight counts all.
};

/// Returns these edges with their ends as a graph of its own.
Graph subgraph(const Graph& graph, std::vector<EdgeId> ids);

/// Returns the view as a graph of its own. Vertices without edges are left out. Of aggregated relations and events
/// there is no way back to statements: these stay what they are, events with all that they have.
Graph project(const Graph& graph, const Projection& projection);

}  // namespace isnad
