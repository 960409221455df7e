// Views of a graph: for people and for programs that cannot show parallel edges.
#pragma once

#include <isnad/graph/graph.h>

#include <cstddef>

namespace isnad {

/// What a view keeps.
struct Projection {
    View view = View::statements;
    bool actors_only = false;         ///< Leaves out relations without source or target.
    double minimum_confidence = 0.0;  ///< Of the best evidence of a relation.
    std::size_t evidence_limit = 3;   ///< Pieces of evidence on an aggregated edge, best first. The weight counts all.
};

/// Returns the view as a graph of its own. Vertices without edges are left out.
Graph project(const Graph& graph, const Projection& projection);

}  // namespace isnad
