#include <isnad/export/graphology.h>

#include <isnad/export/edge_blocks.h>
#include <isnad/export/json_members.h>
#include <isnad/export/layout.h>
#include <isnad/graph/labels.h>

#include <array>
#include <string>
#include <vector>

namespace isnad {
namespace {

void write_look(JsonWriter& writer, const Appearance& look) {
    writer.key("x");
    writer.real(look.x);
    writer.key("y");
    writer.real(look.y);
    writer.key("size");
    writer.real(look.size / 4);  // A radius in pixels, on the scale at which the whole graph is seen.
    writer.key("color");
    writer.text(hexadecimal(look.color));
    writer.key("community");
    writer.integer(look.community);
}

void write_graphology_head(JsonWriter& writer, const Graph& graph) {
    writer.key("attributes");
    writer.begin_object();
    writer.key("title");
    writer.text("isnad");
    writer.key("view");
    writer.text(name_of(graph[boost::graph_bundle].view));
    writer.end_object();
    writer.key("options");
    writer.begin_object();
    writer.key("type");
    writer.text("directed");
    writer.key("multi");
    writer.boolean(true);
    writer.key("allowSelfLoops");
    writer.boolean(true);
    writer.end_object();
}

// All but those of which the picture decides.
std::vector<NodeAttribute> plain_attributes(View view) {
    std::vector<NodeAttribute> plain;
    for (const NodeAttribute& attribute : node_attributes(view)) {
        if (attribute.name != "size" && attribute.name != "color") plain.push_back(attribute);
    }
    return plain;
}

void write_nodes(TextSink& sink, JsonWriter& writer, const Graph& graph, const WriteOptions& options) {
    const std::vector<NodeAttribute> attributes = plain_attributes(graph[boost::graph_bundle].view);
    const std::vector<Appearance> looks = lay_out(graph);
    const std::uint32_t most = most_mentions(graph);
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        sink.put('\n');
        writer.begin_object();
        writer.key("key");
        writer.text(graph[v].id);
        writer.key("attributes");
        writer.begin_object();
        write_members(writer, std::span(attributes), NodeContext{graph[v], graph, options, most});
        write_look(writer, looks[v]);
        writer.end_object();
        writer.end_object();
    }
}

void write_graphology_edge(TextSink& sink, EdgeKinds& kinds, const Graph& graph, EdgeId edge,
                           const WriteOptions& options) {
    JsonWriter writer(sink);
    writer.begin_object();
    writer.key("key");
    writer.text(graph[edge].id);
    writer.key("source");
    writer.text(graph[source(edge, graph)].id);
    writer.key("target");
    writer.text(graph[target(edge, graph)].id);
    writer.key("attributes");
    writer.begin_object();
    write_edge_members(writer, kinds, graph[edge], options);
    writer.end_object();
    writer.end_object();
}

}  // namespace

void write_graphology(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    TextSink sink(out);
    JsonWriter writer(sink);
    writer.begin_object();
    write_graphology_head(writer, graph);
    writer.key("nodes");
    writer.begin_array();
    write_nodes(sink, writer, graph, options);
    writer.end_array();
    writer.key("edges");
    writer.begin_array();
    write_edges(sink, graph, options.threads, [&] {
        return [&, kinds = EdgeKinds(graph, options, render_members)](TextSink& lines, EdgeId edge) mutable {
            begin_line(lines, graph, edge);
            write_graphology_edge(lines, kinds, graph, edge, options);
        };
    });
    writer.end_array();
    writer.end_object();
    sink.put('\n');
    sink.flush();
}

}  // namespace isnad
