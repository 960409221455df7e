#include <isnad/export/node_link.h>

#include <isnad/export/json_members.h>
#include <isnad/export/text_sink.h>
#include <isnad/graph/labels.h>

namespace isnad {
namespace {

void write_node(JsonWriter& writer, const NodeContext& context) {
    writer.begin_object();
    writer.key("id");
    writer.text(context.node.id);
    write_members(writer, node_attributes(context.graph[boost::graph_bundle].view), context);
    writer.end_object();
}

void write_link(JsonWriter& writer, EdgeKinds& kinds, const Graph& graph, EdgeId edge, const WriteOptions& options) {
    writer.begin_object();
    writer.key("source");
    writer.text(graph[source(edge, graph)].id);
    writer.key("target");
    writer.text(graph[target(edge, graph)].id);
    writer.key("key");
    writer.text(graph[edge].id);
    write_edge_members(writer, kinds, graph[edge], options);
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
    writer.text(name_of(graph[boost::graph_bundle].view));
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
        write_node(writer, {graph[v], graph, options, most});
    }
    writer.end_array();
    EdgeKinds kinds(graph, options, render_members);
    writer.key(options.links_key);
    writer.begin_array();
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) {
        sink.put('\n');
        write_link(writer, kinds, graph, e, options);
    }
    writer.end_array();
    writer.end_object();
    sink.put('\n');
    sink.flush();
}

}  // namespace isnad
