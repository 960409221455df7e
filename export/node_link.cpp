#include <isnad/export/node_link.h>

#include <isnad/export/edge_blocks.h>
#include <isnad/export/json_members.h>
#include <isnad/export/text_sink.h>
#include <isnad/graph/labels.h>

#include <string>
#include <string_view>
#include <vector>

namespace isnad {
namespace {

void write_node(JsonWriter& writer, const NodeContext& context) {
    writer.begin_object();
    writer.key("id");
    writer.text(context.node.id);
    write_members(writer, node_attributes(context.graph[boost::graph_bundle].view), context);
    writer.end_object();
}

/// The ids of all vertices as JSON, each of which stands in many links.
std::vector<std::string> ids_of(const Graph& graph) {
    std::vector<std::string> ids;
    ids.reserve(num_vertices(graph));
    TextSink sink;
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        sink.clear();
        sink.json_string(graph[v].id);
        ids.emplace_back(sink.text());
    }
    return ids;
}

struct Link {
    std::string_view source;
    std::string_view target;
    const Edge& edge;
};

void write_link(TextSink& sink, EdgeKinds& kinds, const Link& link, const WriteOptions& options) {
    JsonWriter writer(sink);
    writer.begin_object();
    writer.plain_key("source");
    writer.made(link.source);
    writer.plain_key("target");
    writer.made(link.target);
    writer.plain_key("key");
    writer.text(link.edge.id);
    write_edge_members(writer, kinds, link.edge, options);
    writer.end_object();
}

void write_node_link_head(JsonWriter& writer, const Graph& graph) {
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
    write_node_link_head(writer, graph);
    writer.key("nodes");
    writer.begin_array();
    const std::uint32_t most = most_mentions(graph);
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        sink.put('\n');  // A node or link a line, for diff, grep and the eye.
        write_node(writer, {graph[v], graph, options, most});
    }
    writer.end_array();
    writer.key(options.links_key);
    writer.begin_array();
    const std::vector<std::string> ids = ids_of(graph);
    write_edges(sink, graph, options.threads, [&] {
        return [&, kinds = EdgeKinds(graph, options, render_members)](TextSink& lines, EdgeId edge) mutable {
            begin_line(lines, graph, edge);
            write_link(lines, kinds, {ids[source(edge, graph)], ids[target(edge, graph)], graph[edge]}, options);
        };
    });
    writer.end_array();
    writer.end_object();
    sink.put('\n');
    sink.flush();
}

}  // namespace isnad
