// Relation records in, graph out.
#pragma once

#include <isnad/extract/lexicon/names.h>
#include <isnad/extract/relation.h>
#include <isnad/graph/graph.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace isnad {

/// Looks up a relation of the ontology; nullptr if it has none of that name. An empty function knows none.
using Ontology = std::function<const RelationInfo*(std::string_view name)>;

/// Collects relations and makes the graph of them. The graph is a function of the *set* of relations: the order of
/// add() and merge(), and relations that come twice, make no difference to a single byte of what is written of it.
class GraphBuilder {
  public:
    explicit GraphBuilder(Ontology ontology = {}) : ontology_(std::move(ontology)) {}

    void add(Relation relation) { relations_.push_back(std::move(relation)); }
    /// Adds all that the other has collected, e.g. in another thread.
    void merge(GraphBuilder other);

    /// Returns the graph and leaves the builder empty. Throws Error where two relations bear one uid but disagree on
    /// who did what to whom, as records of two versions of the lexicon may.
    Graph finish();

  private:
    Ontology ontology_;
    std::vector<Relation> relations_;
};

/// Returns the actor of a record that stands at this vertex, or nothing if the vertex is a leaf.
std::optional<Actor> actor_of(const Node& node, const std::optional<ActorMention>& mention);

/// Returns the record that made this piece of the edge's evidence, but for its source and target.
Relation relation_of(const Edge& edge, const Evidence& evidence);

/// Returns the record that made this piece of the edge's evidence.
Relation relation_of(const Graph& graph, EdgeId edge, std::size_t piece);

}  // namespace isnad
