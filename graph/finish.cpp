#include <isnad/graph/finish.h>

#include <isnad/extract/error.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

void require_unique(const std::vector<Node>& nodes) {
    const auto twice = std::ranges::adjacent_find(nodes, {}, &Node::id);
    if (twice != nodes.end()) throw Error("node " + twice->id, "comes twice");
}

// Ids of edges are unique in the whole graph, not only between two vertices.
void require_unique(const std::vector<DraftEdge>& edges) {
    std::vector<std::string_view> ids;
    ids.reserve(edges.size());
    for (const DraftEdge& draft : edges) ids.push_back(draft.edge.id);
    std::ranges::sort(ids);
    const auto twice = std::ranges::adjacent_find(ids);
    if (twice != ids.end()) throw Error("edge " + std::string(*twice), "comes twice");
}

bool comes_before(const DraftEdge& a, const DraftEdge& b) {
    return std::tie(a.source, a.target, a.edge.relation, a.edge.id) <
           std::tie(b.source, b.target, b.edge.relation, b.edge.id);
}

// `nodes` are sorted by id, so that the place is the vertex.
VertexId find_vertex(const Graph& graph, const std::string& id, const std::string& edge) {
    const auto [begin, end] = vertices(graph);
    const auto found =
        std::lower_bound(begin, end, id, [&](VertexId v, const std::string& x) { return graph[v].id < x; });
    if (found == end || graph[*found].id != id) throw Error("edge " + edge, "its end \"" + id + "\" is no node");
    return *found;
}

std::vector<RelationInfo> relations_in(const std::vector<DraftEdge>& edges, const Ontology& ontology) {
    std::map<std::string_view, RelationInfo> relations;
    for (const DraftEdge& draft : edges) {
        const Edge& edge = draft.edge;
        if (relations.contains(edge.relation)) continue;
        const RelationInfo* known = ontology ? ontology(edge.relation) : nullptr;
        relations.emplace(edge.relation, known != nullptr
                                             ? *known
                                             : describe_relation(edge.relation, edge.family, edge.cameo, edge.plover));
    }
    std::vector<RelationInfo> sorted;
    sorted.reserve(relations.size());
    for (auto& [name, info] : relations) sorted.push_back(std::move(info));
    return sorted;
}

}  // namespace

void widen(Edge& edge, std::string_view date) {
    if (date.empty()) return;
    const std::size_t slash = date.find('/');  // An interval is begin/end.
    const std::string_view first = date.substr(0, slash);
    const std::string_view last = slash == std::string_view::npos ? date : date.substr(slash + 1);
    if (edge.first_date.empty() || first < std::string_view(edge.first_date)) edge.first_date = first;
    if (last > std::string_view(edge.last_date)) edge.last_date = last;
}

void summarize(Edge& edge) {
    std::set<std::string_view> documents;
    std::set<std::string_view> origins;
    edge.first_date = {};
    edge.last_date = {};
    for (const Evidence& evidence : edge.evidence) {
        documents.insert(evidence.document);
        origins.insert(evidence.origin);
        if (evidence.date) widen(edge, evidence.date->value);
    }
    edge.documents = static_cast<std::uint32_t>(documents.size());
    edge.sources = static_cast<std::uint32_t>(origins.size());
}

Graph assemble(std::vector<Node> nodes, std::vector<DraftEdge> edges, const Ontology& ontology) {
    std::ranges::sort(nodes, {}, &Node::id);
    std::ranges::sort(edges, comes_before);
    require_unique(nodes);
    require_unique(edges);
    Graph graph(nodes.size());
    graph[boost::graph_bundle].relations = relations_in(edges, ontology);
    for (std::size_t i = 0; i < nodes.size(); ++i) graph[i] = std::move(nodes[i]);
    for (DraftEdge& draft : edges) {
        const VertexId source = find_vertex(graph, draft.source, draft.edge.id);
        const VertexId target = find_vertex(graph, draft.target, draft.edge.id);
        graph[add_edge(source, target, graph).first] = std::move(draft.edge);  // add_edge() would copy it.
    }
    return graph;
}

}  // namespace isnad
