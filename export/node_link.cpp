#include <isnad/export/node_link.h>

#include <isnad/export/attributes.h>
#include <isnad/export/json_writer.h>
#include <isnad/export/record_json.h>
#include <isnad/export/text_sink.h>
#include <isnad/graph/labels.h>

#include <variant>

namespace isnad {
namespace {

/// A visitor of attribute values.
struct ValueWriter {
    JsonWriter& writer;

    void operator()(std::monostate) const { writer.null(); }
    void operator()(std::string_view value) const { writer.text(value); }
    void operator()(const std::string& value) const { writer.text(value); }
    void operator()(std::int64_t value) const { writer.integer(value); }
    void operator()(double value) const { writer.real(value); }
    void operator()(bool value) const { writer.boolean(value); }
    void operator()(TextList value) const { write_texts(writer, *value); }
};

template <class Attributes, class Context>
void write_members(JsonWriter& writer, Attributes attributes, const Context& context) {
    for (const auto& attribute : attributes) {
        if (attribute.json != nullptr) {
            if (attribute.name == "evidence" && !context.options.evidence) continue;
            writer.key(attribute.name);
            attribute.json(writer, context);
        } else if (const AttributeValue value = attribute.value(context); value.index() != 0) {
            writer.key(attribute.name);
            std::visit(ValueWriter{writer}, value);
        }
    }
}

void write_node(JsonWriter& writer, const NodeContext& context) {
    writer.begin_object();
    writer.key("id");
    writer.text(context.node.id);
    write_members(writer, node_attributes(), context);
    writer.end_object();
}

void write_link(JsonWriter& writer, const Graph& graph, EdgeId edge, const WriteOptions& options) {
    writer.begin_object();
    writer.key("source");
    writer.text(graph[source(edge, graph)].id);
    writer.key("target");
    writer.text(graph[target(edge, graph)].id);
    writer.key("key");
    writer.text(graph[edge].id);
    write_members(writer, edge_attributes(), EdgeContext{graph[edge], info_of(graph, graph[edge]), options});
    writer.end_object();
}

void write_head(JsonWriter& writer, const Graph& graph) {
    writer.key("directed");
    writer.boolean(true);
    writer.key("multigraph");
    writer.boolean(true);
    writer.key("graph");
    writer.begin_object();
    writer.key("generator");
    writer.text("isnad");
    writer.key("view");
    writer.text(graph[boost::graph_bundle].view == View::aggregate ? "aggregate" : "statements");
    writer.end_object();
}

}  // namespace

void write_node_link(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    TextSink sink(out);
    JsonWriter writer(sink);
    writer.begin_object();
    write_head(writer, graph);
    writer.key("nodes");
    writer.begin_array();
    const std::uint32_t most = most_mentions(graph);
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        sink.put('\n');  // A node or link a line, for diff, grep and the eye.
        write_node(writer, {graph[v], options, most});
    }
    writer.end_array();
    writer.key(options.links_key);
    writer.begin_array();
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) {
        sink.put('\n');
        write_link(writer, graph, e, options);
    }
    writer.end_array();
    writer.end_object();
    sink.put('\n');
    sink.flush();
}

}  // namespace isnad
