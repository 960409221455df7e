#include <isnad/export/graph_draft.h>

#include <isnad/export/record_json.h>
#include <isnad/extract/error.h>
#include <isnad/graph/events.h>
#include <isnad/graph/labels.h>
#include <isnad/graph/reprints.h>

#include <utility>

namespace isnad {
namespace {

// A vertex that is an event bears the kind in its name, "accuses (negated)"; an edge has the relation alone.
std::string relation_label(const JsonObject& object, const char* key, const Edge& edge, std::string_view language) {
    std::string label = object.text(key);
    if (object.find("node_kind") == nullptr) return label;
    RelationInfo nameless;
    nameless.label_en = nameless.label_ar = "-";
    const std::string changes = kind_of(edge, nameless, language).substr(1);
    if (label.ends_with(changes)) label.resize(label.size() - changes.size());
    return label;
}

RelationInfo read_relation_info(const JsonObject& object, const Edge& edge) {
    RelationInfo info = describe_relation(edge.relation, edge.family, edge.cameo, edge.plover);
    info.label_en = relation_label(object, "label_en", edge, "en");
    info.label_ar = relation_label(object, "label_ar", edge, "ar");
    if (object.find("quad") != nullptr) info.quad = static_cast<int>(object.offset("quad"));
    if (object.find("goldstein") != nullptr) info.goldstein = object.real("goldstein");
    info.symmetric = object.boolean("symmetric");
    return info;
}

}  // namespace

void GraphDraft::set_view(std::string_view name) { view_ = view_of(name).value_or(View::statements); }

void GraphDraft::add_node(const JsonObject& object) {
    Node node;
    node.id = object.required_text("id");
    node.kind = object.required("node_kind", node_kind_of);
    node.type = object.text("actor_type");
    node.country = object.text("country");
    node.roles = object.texts("roles");
    node.names = object.names("names");
    node.aliases = object.texts("aliases");
    if (object.find("mentions") != nullptr) node.mentions = object.offset("mentions");
    if (node.kind == NodeKind::event) {
        node.event.push_back(read_edge(object));
        node.event.edit().back().id = node.id.substr(std::string_view("event.").size());
    }
    nodes_.push_back(std::move(node));
}

Edge GraphDraft::read_edge(const JsonObject& object) {
    Edge edge;
    edge.family = object.required("family", family_of);
    edge.relation = object.required_text("relation");
    edge.cameo = object.text("cameo");
    edge.plover = object.text("plover");
    edge.polarity = object.required("polarity", polarity_of);
    edge.modality = object.required("modality", modality_of);
    if (object.find("weight") != nullptr) edge.weight = object.real("weight");
    if (object.find("documents") != nullptr) edge.documents = object.offset("documents");
    if (object.find("sources") != nullptr) edge.sources = object.offset("sources");
    edge.first_date = object.text("first_date");
    edge.last_date = object.text("last_date");
    if (const auto* evidence = object.find("evidence")) edge.evidence = read_evidence(*evidence, object.where());
    if (!relations_.contains(edge.relation)) relations_.emplace(edge.relation, read_relation_info(object, edge));
    return edge;
}

void GraphDraft::add_edge(const JsonObject& object) {
    DraftEdge draft{object.required_text("source"), object.required_text("target"), read_edge(object)};
    draft.edge.id = object.required_text("key");
    edges_.push_back(std::move(draft));
}

// What the vertices of the events view stand for are relations too.
void GraphDraft::add_relations(std::vector<RelationInfo>& relations) const {
    relations.clear();
    for (const auto& [name, info] : relations_) relations.push_back(info);
}

Graph GraphDraft::finish(const std::string& where) {
    const Ontology ontology = [this](std::string_view name) -> const RelationInfo* {
        const auto found = relations_.find(name);
        return found == relations_.end() ? nullptr : &found->second;
    };
    try {
        find_reprints(edges_);
        Graph graph = assemble(std::move(nodes_), std::move(edges_), ontology);
        if (view_ == View::events) {
            add_relations(graph[boost::graph_bundle].relations);
            return statements_of_events(graph);
        }
        graph[boost::graph_bundle].view = view_;
        return graph;
    } catch (const Error& error) {
        throw Error(where, error.what());
    }
}

}  // namespace isnad
