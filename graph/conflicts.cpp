#include <isnad/graph/answers.h>
#include <isnad/graph/relations_between.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

// A denial is no promise: what is intended or possible excludes nothing.
bool is_claim(const Edge& edge) { return edge.modality == Modality::actual || edge.modality == Modality::alleged; }

void sort_edges(const Graph& graph, std::vector<EdgeId>& edges) {
    std::ranges::sort(edges, {},
                      [&graph](EdgeId e) { return std::tuple(-graph[e].weight, std::string_view(graph[e].id)); });
}

void add_denials(const Graph& graph, std::vector<Conflict>& conflicts) {
    std::map<std::tuple<std::string, std::string_view, std::string>, std::vector<EdgeId>> claims;
    for (const EdgeId id : boost::make_iterator_range(edges(graph))) {
        const Edge& edge = graph[id];
        const Node& to = graph[target(id, graph)];
        if (edge.family != Family::event || !is_claim(edge) || to.kind != NodeKind::actor) continue;
        claims[{principal_of(graph[source(id, graph)]), edge.relation, principal_of(to)}].push_back(id);
    }
    for (auto& [claim, ids] : claims) {
        const auto denied = [&graph](EdgeId e) { return graph[e].polarity == Polarity::negative; };
        if (std::ranges::all_of(ids, denied) || std::ranges::none_of(ids, denied)) continue;
        sort_edges(graph, ids);
        const auto& [from, relation, to] = claim;
        conflicts.push_back({Conflict::Kind::polarity, from + " " + std::string(relation) + " " + to, std::move(ids)});
    }
}

// Whom it happened to: an actor, or where it is a leaf the day alone.
std::string victim_of(const Graph& graph, EdgeId id) {
    const Node& node = graph[target(id, graph)];
    return node.kind == NodeKind::actor ? principal_of(node) : "";
}

void add_counts(const Graph& graph, std::vector<Conflict>& conflicts) {
    std::map<std::tuple<std::string_view, std::string, std::string>, std::vector<EdgeId>> tolls;
    for (const EdgeId id : boost::make_iterator_range(edges(graph))) {
        const Edge& edge = graph[id];
        if (edge.family != Family::casualty || edge.first_date.empty()) continue;
        tolls[{edge.relation, victim_of(graph, id), edge.first_date}].push_back(id);
    }
    for (auto& [toll, ids] : tolls) {
        std::set<std::uint32_t> counts;
        for (const EdgeId id : ids) {
            for (const Evidence& piece : graph[id].evidence)
                if (piece.count) counts.insert(piece.count->value);
        }
        const auto& [relation, victim, date] = toll;
        if (counts.size() < 2 || victim.empty()) continue;
        sort_edges(graph, ids);
        conflicts.push_back({Conflict::Kind::count, std::string(relation) + " " + victim + " " + date, std::move(ids)});
    }
}

}  // namespace

std::vector<Conflict> find_conflicts(const Graph& graph) {
    std::vector<Conflict> conflicts;
    add_denials(graph, conflicts);
    add_counts(graph, conflicts);
    std::ranges::stable_sort(conflicts, [&graph](const Conflict& a, const Conflict& b) {
        const auto weight = [&graph](const Conflict& conflict) {
            double sum = 0.0;
            for (const EdgeId e : conflict.edges) sum -= graph[e].weight;
            return sum;
        };
        return std::tuple(weight(a), std::string_view(a.subject)) < std::tuple(weight(b), std::string_view(b.subject));
    });
    return conflicts;
}

}  // namespace isnad
