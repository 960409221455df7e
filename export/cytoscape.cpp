#include <isnad/export/cytoscape.h>

#include <isnad/export/edge_blocks.h>
#include <isnad/export/graphml.h>
#include <isnad/export/json_members.h>
#include <isnad/export/layout.h>
#include <isnad/graph/labels.h>

#include <string>
#include <vector>

namespace isnad {
namespace {

void member(JsonWriter& writer, std::string_view key, std::string_view value) {
    writer.key(key);
    writer.text(value);
}

void write_node(JsonWriter& writer, const NodeContext& context, const Appearance& look) {
    const std::string_view label = label_of(context.node, context.options.language);
    writer.begin_object();
    writer.key("data");
    writer.begin_object();
    member(writer, "id", context.node.id);
    member(writer, "name", label);
    member(writer, "shared_name", label);
    write_members(writer, node_attributes(context.graph[boost::graph_bundle].view), context);
    writer.end_object();
    writer.key("position");
    writer.begin_object();
    writer.key("x");
    writer.real(look.x);
    writer.key("y");
    writer.real(-look.y);  // Its axis points down.
    writer.end_object();
    writer.end_object();
}

void write_cytoscape_edge(TextSink& sink, EdgeKinds& kinds, const Graph& graph, EdgeId id,
                          const WriteOptions& options) {
    JsonWriter writer(sink);
    const Edge& edge = graph[id];
    writer.begin_object();
    writer.key("data");
    writer.begin_object();
    member(writer, "id", std::string(edge_prefix) + edge.id);
    member(writer, "source", graph[source(id, graph)].id);
    member(writer, "target", graph[target(id, graph)].id);
    member(writer, "interaction", kind_of(edge, info_of(graph, edge), "en"));
    write_edge_members(writer, kinds, edge, options);
    writer.end_object();
    writer.end_object();
}

}  // namespace

void write_cytoscape(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    TextSink sink(out);
    JsonWriter writer(sink);
    writer.begin_object();
    member(writer, "format_version", "1.0");
    member(writer, "generated_by", "isnad");
    writer.key("data");
    writer.begin_object();
    member(writer, "name", name_of(graph[boost::graph_bundle].view));
    writer.end_object();
    writer.key("elements");
    writer.begin_object();
    writer.key("nodes");
    writer.begin_array();
    const std::vector<Appearance> looks = lay_out(graph);
    const std::uint32_t most = most_mentions(graph);
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        sink.put('\n');
        write_node(writer, {graph[v], graph, options, most}, looks[v]);
    }
    writer.end_array();
    writer.key("edges");
    writer.begin_array();
    write_edges(sink, graph, options.threads, [&] {
        return [&, kinds = EdgeKinds(graph, options, render_members)](TextSink& lines, EdgeId edge) mutable {
            begin_line(lines, graph, edge);
            write_cytoscape_edge(lines, kinds, graph, edge, options);
        };
    });
    writer.end_array();
    writer.end_object();
    writer.end_object();
    sink.put('\n');
    sink.flush();
}

}  // namespace isnad
