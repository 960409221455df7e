#include <isnad/graph/project.h>

#include <isnad/extract/text/stable_hash.h>
#include <isnad/graph/events.h>
#include <isnad/graph/finish.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace isnad {
namespace {

/// What aggregated edges have in common.
using Bundle = std::tuple<VertexId, VertexId, std::string_view, Polarity, Modality>;

// The same for the same ends and kind in every graph, so that an edge keeps its id when the news go on.
std::string hash_of(std::initializer_list<std::string_view> parts) {
    std::uint64_t hash = stable_seed;
    for (const std::string_view part : parts) hash = stable_hash(part, hash);
    return hex(hash);
}

// NaN would break the order.
double rank_of(const Evidence& evidence) { return evidence.confidence > 0.0 ? -evidence.confidence : 0.0; }

void keep_best(std::vector<const Evidence*>& evidence, std::size_t limit) {
    const auto better = [](const Evidence* a, const Evidence* b) {
        const double first = rank_of(*a);
        const double second = rank_of(*b);
        return std::tie(first, a->document, a->sentence.span, a->uid) <
               std::tie(second, b->document, b->sentence.span, b->uid);
    };
    std::ranges::sort(evidence, better);
    if (evidence.size() > limit) evidence.resize(limit);
    std::ranges::sort(evidence, {}, [](const Evidence* e) { return std::tie(e->document, e->sentence.span, e->uid); });
}

Edge join(const Graph& graph, const std::vector<EdgeId>& ids, std::size_t evidence_limit) {
    const Edge& first = graph[ids.front()];
    Edge joined;
    joined.family = first.family;
    joined.relation = first.relation;
    joined.cameo = first.cameo;
    joined.plover = first.plover;
    joined.polarity = first.polarity;
    joined.modality = first.modality;
    joined.weight = 0.0;
    std::set<std::string_view> documents;
    std::set<std::string_view> origins;
    std::vector<const Evidence*> evidence;
    for (const EdgeId id : ids) {
        const Edge& edge = graph[id];
        joined.weight += edge.weight;
        joined.documents = std::max(joined.documents, edge.documents);
        joined.sources = std::max(joined.sources, edge.sources);
        if (!edge.first_date.empty() && (joined.first_date.empty() || edge.first_date < joined.first_date)) {
            joined.first_date = edge.first_date;
        }
        joined.last_date = std::max(joined.last_date, edge.last_date);
        for (const Evidence& piece : edge.evidence) {
            documents.insert(piece.document);
            origins.insert(piece.origin);
            evidence.push_back(&piece);
        }
    }
    // An edge that is itself aggregated knows of more documents than its evidence shows.
    joined.documents = std::max(joined.documents, static_cast<std::uint32_t>(documents.size()));
    joined.sources = std::max(joined.sources, static_cast<std::uint32_t>(origins.size()));
    keep_best(evidence, evidence_limit);
    for (const Evidence* piece : evidence) joined.evidence.push_back(*piece);
    return joined;
}

std::vector<DraftEdge> aggregate(const Graph& graph, const std::vector<EdgeId>& ids, std::size_t evidence_limit) {
    std::map<Bundle, std::vector<EdgeId>> bundles;
    for (const EdgeId id : ids) {
        const Edge& edge = graph[id];
        bundles[{source(id, graph), target(id, graph), edge.relation, edge.polarity, edge.modality}].push_back(id);
    }
    std::vector<DraftEdge> drafts;
    for (const auto& [bundle, members] : bundles) {
        const auto [from, to, relation, polarity, modality] = bundle;
        DraftEdge draft{graph[from].id, graph[to].id, join(graph, members, evidence_limit)};
        draft.edge.id = hash_of({draft.source, relation, name_of(polarity), name_of(modality), draft.target});
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

std::vector<DraftEdge> copy(const Graph& graph, const std::vector<EdgeId>& ids) {
    std::vector<DraftEdge> drafts;
    drafts.reserve(ids.size());
    for (const EdgeId id : ids) drafts.push_back({graph[source(id, graph)].id, graph[target(id, graph)].id, graph[id]});
    return drafts;
}

std::vector<Node> ends_of(const Graph& graph, const std::vector<EdgeId>& ids) {
    std::set<VertexId> ends;
    for (const EdgeId id : ids) {
        ends.insert(source(id, graph));
        ends.insert(target(id, graph));
    }
    std::vector<Node> nodes;
    nodes.reserve(ends.size());
    for (const VertexId end : ends) nodes.push_back(graph[end]);
    return nodes;
}

Graph with_ends(const Graph& graph, const std::vector<EdgeId>& ids, std::vector<DraftEdge> drafts, View view) {
    const GraphInfo& info = graph[boost::graph_bundle];
    const Ontology ontology = [&info](std::string_view name) -> const RelationInfo* {
        const auto found = std::ranges::lower_bound(info.relations, name, {}, &RelationInfo::name);
        return found != info.relations.end() && found->name == name ? &*found : nullptr;
    };
    Graph made = assemble(ends_of(graph, ids), std::move(drafts), ontology);
    made[boost::graph_bundle].view = view;
    return made;
}

}  // namespace

Graph subgraph(const Graph& graph, std::vector<EdgeId> ids) {
    const auto ends = [&graph](EdgeId e) {
        return std::tuple(source(e, graph), target(e, graph), std::string_view(graph[e].id));
    };
    std::ranges::sort(ids, {}, ends);
    const auto repeated = std::ranges::unique(ids, {}, ends);
    ids.erase(repeated.begin(), repeated.end());
    return with_ends(graph, ids, copy(graph, ids), graph[boost::graph_bundle].view);
}

Graph project(const Graph& graph, const Projection& projection) {
    if (graph[boost::graph_bundle].view == View::events) return graph;
    const std::vector<EdgeId> ids = kept_edges(graph, projection.filter);
    if (projection.view == View::events) return event_view(graph, ids);
    if (projection.view == View::aggregate)
        return with_ends(graph, ids, aggregate(graph, ids, projection.evidence_limit), View::aggregate);
    return with_ends(graph, ids, copy(graph, ids), graph[boost::graph_bundle].view);
}

}  // namespace isnad
