#include <isnad/graph/query.h>

#include <isnad/graph/labels.h>

#include <algorithm>
#include <tuple>

namespace isnad {
namespace {

bool matches(const RelationTerm& term, const Edge& edge) {
    if (term.names.empty() && term.cameo.empty())
        return edge.family != Family::affiliation && edge.family != Family::casualty;
    if (!term.cameo.empty() && edge.cameo.starts_with(term.cameo)) return true;
    return std::ranges::find(term.names, edge.relation.get()) != term.names.end();
}

std::vector<bool> matching_nodes(const Graph& graph, const ActorTerm& term) {
    std::vector<bool> matching(num_vertices(graph));
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) matching[v] = stands_for(term, graph[v]);
    return matching;
}

}  // namespace

bool stands_for(const ActorTerm& term, const Node& node) {
    if (term.ids.empty()) return true;
    return std::ranges::any_of(term.ids, [&node](const std::string& id) { return acts_for(node, id); });
}

std::vector<EdgeId> matching_edges(const Graph& graph, const Query& query) {
    const std::vector<bool> sources = matching_nodes(graph, query.source);
    const std::vector<bool> targets = matching_nodes(graph, query.target);
    std::vector<EdgeId> found;
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        if (!sources[v]) continue;
        for (const EdgeId e : boost::make_iterator_range(out_edges(v, graph))) {
            if (targets[target(e, graph)] && matches(query.relation, graph[e])) found.push_back(e);
        }
    }
    return found;
}

std::vector<EdgeId> find_edges(const Graph& graph, const Query& query) {
    std::vector<EdgeId> found = matching_edges(graph, query);
    std::ranges::sort(found, [&graph](EdgeId a, EdgeId b) {
        const auto rank = [&graph](EdgeId e) {
            const Edge& edge = graph[e];
            return std::tuple(-edge.weight, std::string_view(edge.first_date), source(e, graph), target(e, graph),
                              std::string_view(edge.id));
        };
        return rank(a) < rank(b);
    });
    return found;
}

}  // namespace isnad
