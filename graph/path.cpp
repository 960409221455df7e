#include <isnad/graph/answers.h>
#include <isnad/graph/relations_between.h>

#include <algorithm>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

bool leads_on(const Graph& graph, EdgeId id) {
    const Family family = graph[id].family;
    return (family == Family::event || family == Family::statement) && graph[id].polarity == Polarity::positive &&
           graph[source(id, graph)].kind == NodeKind::actor && graph[target(id, graph)].kind == NodeKind::actor;
}

/// The actors who act for one state or body: between them no relation is needed.
class Camps {
  public:
    explicit Camps(const Graph& graph) {
        for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
            names_.push_back(principal_of(graph[v]));
            members_[names_.back()].push_back(v);
        }
    }

    const std::vector<VertexId>& around(VertexId v) const { return members_.at(names_[v]); }

  private:
    std::vector<std::string> names_;
    std::map<std::string, std::vector<VertexId>> members_;
};

/// Breadth-first from the goal: how many steps each actor is away from it.
std::vector<std::uint32_t> steps_to(const Graph& graph, const ActorTerm& goal, const Camps& camps) {
    std::vector<std::uint32_t> steps(num_vertices(graph), unreached);
    std::deque<VertexId> queue;
    const auto reach = [&](VertexId first, std::uint32_t away) {
        for (const VertexId v : camps.around(first)) {
            if (steps[v] != unreached) continue;
            steps[v] = away;
            queue.push_back(v);
        }
    };
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        if (stands_for(goal, graph[v])) reach(v, 0);
    }
    while (!queue.empty()) {
        const VertexId v = queue.front();
        queue.pop_front();
        const auto visit = [&](EdgeId id, VertexId other) {
            if (steps[other] == unreached && leads_on(graph, id)) reach(other, steps[v] + 1);
        };
        for (const EdgeId id : boost::make_iterator_range(out_edges(v, graph))) visit(id, target(id, graph));
        for (const EdgeId id : boost::make_iterator_range(in_edges(v, graph))) visit(id, source(id, graph));
    }
    return steps;
}

/// The strongest edge from an actor, or one of his camp, to one that is a step nearer.
std::optional<std::pair<EdgeId, VertexId>> best_step(const Graph& graph, VertexId from,
                                                     const std::vector<std::uint32_t>& steps, const Camps& camps) {
    std::optional<std::pair<EdgeId, VertexId>> best;
    const auto consider = [&](EdgeId id, VertexId other) {
        if (steps[other] == unreached || steps[other] + 1 != steps[from] || !leads_on(graph, id)) return;
        const auto rank = [&](EdgeId e) { return std::tuple(-graph[e].weight, std::string_view(graph[e].id)); };
        if (!best || rank(id) < rank(best->first)) best = {id, other};
    };
    for (const VertexId v : camps.around(from)) {
        for (const EdgeId id : boost::make_iterator_range(out_edges(v, graph))) consider(id, target(id, graph));
        for (const EdgeId id : boost::make_iterator_range(in_edges(v, graph))) consider(id, source(id, graph));
    }
    return best;
}

}  // namespace

std::vector<EdgeId> shortest_path(const Graph& graph, const ActorTerm& from, const ActorTerm& to) {
    const Camps camps(graph);
    const std::vector<std::uint32_t> steps = steps_to(graph, to, camps);
    std::optional<VertexId> at;
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        if (steps[v] != unreached && stands_for(from, graph[v]) && (!at || steps[v] < steps[*at])) at = v;
    }
    std::vector<EdgeId> path;
    while (at && steps[*at] > 0) {
        const auto step = best_step(graph, *at, steps, camps);
        if (!step) return {};
        path.push_back(step->first);
        at = step->second;
    }
    return path;
}

}  // namespace isnad
