#include <isnad/graph/filter.h>

#include <isnad/graph/labels.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

// A date may be a month or a year: it is in a window if any day of it may be.
bool is_before(std::string_view date, std::string_view day) { return date < day && !day.starts_with(date); }

bool is_in_window(const Edge& edge, const Filter& filter) {
    if (filter.since.empty() && filter.until.empty()) return true;
    if (edge.first_date.empty()) return false;
    const bool open = edge.last_date == "..";  // Has not ended.
    if (!filter.since.empty() && !open && is_before(edge.last_date, filter.since)) return false;
    return filter.until.empty() || !is_before(filter.until, edge.first_date);
}

bool is_wanted(const Edge& edge, const Filter& filter) {
    const auto has_code = [&edge](const std::string& code) { return edge.cameo.starts_with(code); };
    if (!filter.relations.empty() &&
        std::ranges::find(filter.relations, edge.relation.get()) == filter.relations.end()) {
        return false;
    }
    return filter.codes.empty() || std::ranges::any_of(filter.codes, has_code);
}

template <class T>
bool is_among(const std::vector<T>& wanted, const T& value) {
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

bool is_told(const Evidence& evidence, const Filter& filter) {
    const auto speaks = [&](const Attribution& link) {
        return std::ranges::any_of(filter.speakers, [&](const std::string& id) { return acts_for(link.actor, id); });
    };
    if (evidence.attribution.size() > filter.longest_chain) return false;
    if (!filter.speakers.empty() && std::ranges::none_of(evidence.attribution, speaks)) return false;
    return filter.places.empty() || (evidence.place && is_among(filter.places, evidence.place->country));
}

bool is_told(const Edge& edge, const Filter& filter) {
    if (!is_among(filter.families, edge.family) || !is_among(filter.polarities, edge.polarity) ||
        !is_among(filter.modalities, edge.modality))
        return false;
    const bool any = filter.speakers.empty() && filter.places.empty() && filter.longest_chain == Filter().longest_chain;
    return any || std::ranges::any_of(edge.evidence, [&](const Evidence& piece) { return is_told(piece, filter); });
}

bool is_kept(const Graph& graph, EdgeId id, const Filter& filter) {
    const bool named =
        graph[source(id, graph)].kind == NodeKind::actor && graph[target(id, graph)].kind == NodeKind::actor;
    if (filter.actors_only && !named) return false;
    // Written so that no confidence at all (NaN) is not enough.
    if (filter.minimum_confidence > 0.0 && !(confidence_of(graph[id]) >= filter.minimum_confidence)) return false;
    return is_wanted(graph[id], filter) && is_in_window(graph[id], filter) && is_told(graph[id], filter);
}

/// What several edges have in common, and how much of it there is.
using Bundle = std::tuple<VertexId, VertexId, std::string_view, Polarity, Modality>;
struct Strength {
    double weight = 0.0;
    std::uint32_t counted = 0;  // The sources of an edge that shows less evidence than it had.
    std::set<std::string_view> origins;
};

Bundle bundle_of(const Graph& graph, EdgeId id) {
    const Edge& edge = graph[id];
    return {source(id, graph), target(id, graph), edge.relation, edge.polarity, edge.modality};
}

void drop_weak(const Graph& graph, const Filter& filter, std::vector<EdgeId>& ids) {
    if (filter.minimum_weight <= 0.0 && filter.minimum_sources == 0) return;
    std::map<Bundle, Strength> strengths;
    for (const EdgeId id : ids) {
        Strength& strength = strengths[bundle_of(graph, id)];
        strength.weight += graph[id].weight;
        strength.counted = std::max(strength.counted, graph[id].sources);
        for (const Evidence& piece : graph[id].evidence) strength.origins.insert(piece.origin);
    }
    std::erase_if(ids, [&](EdgeId id) {
        const Strength& strength = strengths.at(bundle_of(graph, id));
        const std::size_t sources = std::max<std::size_t>(strength.origins.size(), strength.counted);
        return strength.weight < filter.minimum_weight || sources < filter.minimum_sources;
    });
}

// An edge leads on if its other end is not reached yet.
std::vector<bool> next_step(const Graph& graph, const std::vector<EdgeId>& ids, const std::vector<bool>& reached) {
    std::vector<bool> further = reached;
    for (const EdgeId id : ids) {
        const VertexId from = source(id, graph);
        const VertexId to = target(id, graph);
        if (reached[from]) further[to] = true;
        if (reached[to]) further[from] = true;
    }
    return further;
}

void drop_distant(const Graph& graph, const Filter& filter, std::vector<EdgeId>& ids) {
    if (filter.ego.empty()) return;
    std::vector<bool> reached(num_vertices(graph));
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        reached[v] = std::ranges::any_of(filter.ego, [&](const std::string& id) { return acts_for(graph[v], id); });
    }
    for (std::size_t step = 0; step < filter.depth; ++step) {
        std::vector<bool> further = next_step(graph, ids, reached);
        if (further == reached) break;
        reached = std::move(further);
    }
    std::erase_if(ids, [&](EdgeId id) { return !reached[source(id, graph)] || !reached[target(id, graph)]; });
}

}  // namespace

std::vector<EdgeId> kept_edges(const Graph& graph, const Filter& filter) {
    std::vector<EdgeId> kept;
    for (const EdgeId id : boost::make_iterator_range(edges(graph))) {
        if (is_kept(graph, id, filter)) kept.push_back(id);
    }
    drop_weak(graph, filter, kept);
    drop_distant(graph, filter, kept);
    return kept;
}

}  // namespace isnad
