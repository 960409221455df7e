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

bool edge_comes_before(const DraftEdge& a, const DraftEdge& b) {
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

// Boost's own lists would grow by doubling, and a third of them would stay empty.
void make_room(Graph& graph, const std::vector<std::pair<VertexId, VertexId>>& ends) {
    std::vector<std::size_t> out(num_vertices(graph));
    std::vector<std::size_t> in(num_vertices(graph));
    for (const auto& [source, target] : ends) {
        ++out[source];
        ++in[target];
    }
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        graph.out_edge_list(v).reserve(out[v]);
        boost::in_edge_list(graph, v).reserve(in[v]);
    }
}

Graph assemble(std::vector<Node> nodes, std::vector<DraftEdge> edges, const Ontology& ontology) {
    std::ranges::sort(nodes, {}, &Node::id);
    std::ranges::sort(edges, edge_comes_before);
    require_unique(nodes);
    require_unique(edges);
    Graph graph(nodes.size());
    graph[boost::graph_bundle].relations = relations_in(edges, ontology);
    for (std::size_t i = 0; i < nodes.size(); ++i) graph[i] = std::move(nodes[i]);
    std::vector<std::pair<VertexId, VertexId>> ends;
    ends.reserve(edges.size());
    for (const DraftEdge& draft : edges) {
        ends.emplace_back(find_vertex(graph, draft.source, draft.edge.id),
                          find_vertex(graph, draft.target, draft.edge.id));
    }
    make_room(graph, ends);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        // add_edge() would copy it.
        graph[add_edge(ends[i].first, ends[i].second, graph).first] = std::move(edges[i].edge);
    }
    return graph;
}

}  // namespace isnad
