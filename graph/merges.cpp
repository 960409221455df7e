#include <isnad/graph/merges.h>

#include <isnad/extract/error.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <optional>

namespace isnad {
namespace {

/// Gives actors of records the identity that was decided on.
class Renamer {
  public:
    Renamer(const Graph& graph, const Merges& merges) : same_(merges.same) {
        for (const VertexId v : boost::make_iterator_range(vertices(graph))) nodes_.emplace(graph[v].id, &graph[v]);
    }

    void rename(std::optional<Actor>& actor) const {
        if (actor) rename(*actor);
    }

    void rename(Actor& actor) const {
        const std::string& id = kept(actor.id);
        if (id == actor.id) return;
        actor.id = id;
        const auto found = nodes_.find(id);
        if (found == nodes_.end()) return;  // Who is kept has no part in any relation: what is known is of the other.
        const Node& node = *found->second;
        actor.country = node.country;
        actor.type = node.type;
        actor.roles = node.roles;
        actor.names = node.names;
    }

  private:
    const std::string& kept(const std::string& id) const {
        const std::string* last = &id;
        for (std::size_t step = 0; step <= same_.size(); ++step) {
            const auto found = same_.find(*last);
            if (found == same_.end()) return *last;
            last = &found->second;
        }
        throw Error("merges", "\"" + id + "\" is merged into itself, by way of others");
    }

    const std::map<std::string, std::string>& same_;
    std::map<std::string_view, const Node*> nodes_;
};

}  // namespace

Graph merge_actors(const Graph& graph, const Merges& merges, const Ontology& ontology) {
    if (merges.same.empty()) return graph;
    if (graph[boost::graph_bundle].view != View::statements)
        throw Error("merges", "this graph shows no single statements; merge in the graph that it was made of");
    const Renamer renamer(graph, merges);
    GraphBuilder builder(ontology);
    for (const EdgeId edge : boost::make_iterator_range(edges(graph))) {
        if (graph[edge].evidence.empty()) throw Error("merges", "a graph without evidence cannot be merged");
        for (std::size_t piece = 0; piece < graph[edge].evidence.size(); ++piece) {
            Relation relation = relation_of(graph, edge, piece);
            renamer.rename(relation.source);
            renamer.rename(relation.target);
            for (Attribution& link : relation.attribution) renamer.rename(link.actor);
            builder.add(std::move(relation));
        }
    }
    return builder.finish();
}

}  // namespace isnad
