#include <isnad/graph/events.h>

#include <isnad/extract/error.h>
#include <isnad/graph/build.h>
#include <isnad/graph/finish.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace isnad {
namespace {

RelationInfo role_info(std::string_view name, std::string_view label_ar) {
    RelationInfo info = describe_relation(name, Family::event, "", "");
    info.label_ar = label_ar;
    return info;
}

// al-fa'il, al-mustahdaf, al-qa'il
const RelationInfo* find_role(std::string_view name) {
    static const std::array<RelationInfo, 3> roles{
        role_info(source_role, "\u0627\u0644\u0641\u0627\u0639\u0644"),
        role_info(target_role, "\u0627\u0644\u0645\u0633\u062A\u0647\u062F\u0641"),
        role_info(speaker_role, "\u0627\u0644\u0642\u0627\u0626\u0644")};
    const auto found = std::ranges::find(roles, name, &RelationInfo::name);
    return found == roles.end() ? nullptr : &*found;
}

/// Collects the vertices and edges of the view.
class EventView {
  public:
    explicit EventView(const Graph& graph) : graph_(graph) {}

    void add(EdgeId id) {
        const Edge& edge = graph_[id];
        const std::string event = "event." + edge.id;
        add_event(event, edge);
        const Node& source = graph_[boost::source(id, graph_)];
        const Node& target = graph_[boost::target(id, graph_)];
        if (source.kind == NodeKind::actor) join(source.id, event, source_role, edge.id + ".source");
        if (target.kind == NodeKind::actor) join(event, target.id, target_role, edge.id + ".target");
        actors_.emplace(source.id, source);
        actors_.emplace(target.id, target);
        for (const Evidence& evidence : edge.evidence) add_speakers(event, edge.id, evidence);
    }

    Graph finish() {
        for (auto& [id, node] : actors_) {
            if (node.kind == NodeKind::actor) nodes_.push_back(std::move(node));
        }
        for (auto& [id, node] : speakers_) nodes_.push_back(std::move(node));
        const std::vector<RelationInfo>& known = graph_[boost::graph_bundle].relations;
        Graph view = assemble(std::move(nodes_), std::move(edges_), find_role);
        std::vector<RelationInfo>& relations = view[boost::graph_bundle].relations;
        for (const RelationInfo& info : known) {  // What the vertices stand for; a role comes first.
            if (find_role(info.name) == nullptr) relations.push_back(info);
        }
        std::ranges::sort(relations, {}, &RelationInfo::name);
        view[boost::graph_bundle].view = View::events;
        return view;
    }

  private:
    void add_event(const std::string& id, const Edge& edge) {
        const RelationInfo& relation = info_of(graph_, edge);
        Node node;
        node.id = id;
        node.kind = NodeKind::event;
        if (!relation.label_ar.empty()) node.names.emplace_back("ar", kind_of(edge, relation, "ar"));
        node.names.emplace_back("en", kind_of(edge, relation, "en"));
        node.event.push_back(edge);
        nodes_.push_back(std::move(node));
    }

    void add_speakers(const std::string& event, const std::string& uid, const Evidence& evidence) {
        for (const Attribution& link : evidence.attribution) {
            const Actor& actor = link.actor;
            // One edge for a speaker, in however many documents and chains.
            join(actor.id, event, speaker_role, uid + ".speaker." + actor.id);
            if (is_vertex(actor.id) || speakers_.contains(actor.id)) continue;
            Node node;
            node.id = actor.id;
            node.type = actor.type;
            node.country = actor.country;
            node.roles = actor.roles;
            node.names = actor.names;
            speakers_.emplace(actor.id, std::move(node));
        }
    }

    // An actor of the graph is taken from it, with all that is known of him there.
    bool is_vertex(const std::string& id) {
        if (actors_.contains(id)) return true;
        const auto [begin, end] = vertices(graph_);
        const auto found =
            std::lower_bound(begin, end, id, [&](VertexId v, const std::string& x) { return graph_[v].id < x; });
        if (found == end || graph_[*found].id != id) return false;
        actors_.emplace(id, graph_[*found]);
        return true;
    }

    void join(const std::string& from, const std::string& to, std::string_view role, std::string id) {
        if (!edge_ids_.emplace(id).second) return;
        DraftEdge draft{from, to, {}};
        draft.edge.id = std::move(id);
        draft.edge.relation = role;
        edges_.push_back(std::move(draft));
    }

    const Graph& graph_;
    std::map<std::string, Node> actors_;    // Those of the graph that have a role.
    std::map<std::string, Node> speakers_;  // Those who only speak are no vertices of it.
    std::set<std::string> edge_ids_;
    std::vector<Node> nodes_;
    std::vector<DraftEdge> edges_;
};

std::optional<Actor> actor_in_role(const Node* node, const std::optional<ActorMention>& mention) {
    if (node == nullptr) return std::nullopt;
    return actor_of(*node, mention);
}

void add_records(GraphBuilder& builder, const Graph& events, VertexId vertex) {
    const Edge& edge = events[vertex].event.front();
    if (edge.evidence.empty()) {
        throw Error(events[vertex].id, "an event without evidence; only a file with all of it can be read back");
    }
    const Node* source = nullptr;
    const Node* target = nullptr;
    for (const EdgeId id : boost::make_iterator_range(in_edges(vertex, events))) {
        if (events[id].relation == source_role) source = &events[boost::source(id, events)];
    }
    for (const EdgeId id : boost::make_iterator_range(out_edges(vertex, events))) {
        if (events[id].relation == target_role) target = &events[boost::target(id, events)];
    }
    for (const Evidence& piece : edge.evidence) {
        Relation relation = relation_of(edge, piece);
        relation.source = actor_in_role(source, piece.source);
        relation.target = actor_in_role(target, piece.target);
        builder.add(std::move(relation));
    }
}

}  // namespace

Graph event_view(const Graph& graph, const std::vector<EdgeId>& ids) {
    EventView view(graph);
    for (const EdgeId id : ids) view.add(id);
    return view.finish();
}

Graph statements_of_events(const Graph& events) {
    const std::vector<RelationInfo>& known = events[boost::graph_bundle].relations;
    const Ontology ontology = [&known](std::string_view name) -> const RelationInfo* {
        const auto found = std::ranges::lower_bound(known, name, {}, &RelationInfo::name);
        return found != known.end() && found->name == name ? &*found : nullptr;
    };
    GraphBuilder builder(ontology);
    for (const VertexId v : boost::make_iterator_range(vertices(events))) {
        if (!events[v].event.empty()) add_records(builder, events, v);
    }
    return builder.finish();
}

}  // namespace isnad
