#include <isnad/export/graph_draft.h>

#include <isnad/export/record_json.h>
#include <isnad/extract/error.h>
#include <isnad/graph/labels.h>

#include <utility>

namespace isnad {
namespace {

template <class Enum>
Enum required(const JsonObject& object, const char* key, std::optional<Enum> (*find)(std::string_view)) {
    const std::string name = object.required_text(key);
    const std::optional<Enum> found = find(name);
    if (!found) object.fail(std::string("unknown ") + key + " \"" + name + "\"");
    return *found;
}

RelationInfo read_relation_info(const JsonObject& object, const Edge& edge) {
    RelationInfo info = describe_relation(edge.relation, edge.family, edge.cameo, edge.plover);
    info.label_en = object.text("label_en");
    info.label_ar = object.text("label_ar");
    if (object.find("quad") != nullptr) info.quad = static_cast<int>(object.offset("quad"));
    if (object.find("goldstein") != nullptr) info.goldstein = object.real("goldstein");
    info.symmetric = object.boolean("symmetric");
    return info;
}

}  // namespace

void GraphDraft::set_view(std::string_view name) { view_ = name == "aggregate" ? View::aggregate : View::statements; }

void GraphDraft::add_node(const JsonObject& object) {
    Node node;
    node.id = object.required_text("id");
    node.kind = required(object, "node_kind", node_kind_of);
    node.type = object.text("actor_type");
    node.country = object.text("country");
    node.roles = object.texts("roles");
    node.names = object.names("names");
    node.aliases = object.texts("aliases");
    if (object.find("mentions") != nullptr) node.mentions = object.offset("mentions");
    nodes_.push_back(std::move(node));
}

void GraphDraft::add_edge(const JsonObject& object) {
    Edge edge;
    edge.id = object.required_text("key");
    edge.family = required(object, "family", family_of);
    edge.relation = object.required_text("relation");
    edge.cameo = object.text("cameo");
    edge.plover = object.text("plover");
    edge.polarity = required(object, "polarity", polarity_of);
    edge.modality = required(object, "modality", modality_of);
    if (object.find("weight") != nullptr) edge.weight = object.real("weight");
    if (object.find("documents") != nullptr) edge.documents = object.offset("documents");
    edge.first_date = object.text("first_date");
    edge.last_date = object.text("last_date");
    if (const auto* evidence = object.find("evidence")) edge.evidence = read_evidence(*evidence, object.where());
    if (!relations_.contains(edge.relation)) relations_.emplace(edge.relation, read_relation_info(object, edge));
    edges_.push_back({object.required_text("source"), object.required_text("target"), std::move(edge)});
}

Graph GraphDraft::finish(const std::string& where) {
    const Ontology ontology = [this](std::string_view name) -> const RelationInfo* {
        const auto found = relations_.find(name);
        return found == relations_.end() ? nullptr : &found->second;
    };
    try {
        Graph graph = assemble(std::move(nodes_), std::move(edges_), ontology);
        graph[boost::graph_bundle].view = view_;
        return graph;
    } catch (const Error& error) {
        throw Error(where, error.what());
    }
}

}  // namespace isnad
