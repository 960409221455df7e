#include <isnad/export/dot.h>

#include <isnad/export/attributes.h>
#include <isnad/export/graphml.h>
#include <isnad/export/text_sink.h>
#include <isnad/extract/text/utf8.h>
#include <isnad/graph/labels.h>

#include <cmath>

namespace isnad {
namespace {

constexpr std::string_view head =
    "digraph isnad {\n"
    "graph [charset=\"UTF-8\", overlap=false, splines=true];\n"
    "node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\"];\n"
    "edge [fontname=\"sans-serif\", fontsize=10];\n";

// An id as an XML NMTOKEN has nothing in it that DOT would have to escape.
void write_id(TextSink& sink, const Node& node) {
    sink.put('"');
    sink.raw(xml_id(node.id));
    sink.put('"');
}

// Graphviz reads no string of more than 16 KiB, and nobody a label of a page: long ones are cut between characters.
void write_label(TextSink& sink, std::string_view text) {
    constexpr std::size_t longest = 400;  // bytes
    if (text.size() <= longest) return sink.dot_label(text);
    sink.dot_label(std::string(first_bytes(text, longest)) + "\u2026");
}

void write_color(TextSink& sink, std::string_view name, std::string_view color) {
    sink.raw(name);
    sink.raw("=\"");
    sink.raw(color);
    sink.put('"');
}

void write_edge(TextSink& sink, const Graph& graph, EdgeId id, const WriteOptions& options) {
    const Edge& edge = graph[id];
    const RelationInfo& relation = info_of(graph, edge);
    write_id(sink, graph[source(id, graph)]);
    sink.raw(" -> ");
    write_id(sink, graph[target(id, graph)]);
    sink.raw(" [label=");
    write_label(sink, kind_of(edge, relation, options.language));
    write_color(sink, ", color", edge_color(edge, relation));
    if (std::isfinite(edge.weight) && edge.weight > 1) {
        sink.raw(", penwidth=");
        sink.real(std::round(100.0 * (1.0 + std::log2(edge.weight))) / 100.0);
    }
    if (relation.symmetric) sink.raw(", dir=none");
    sink.raw("];\n");
}

}  // namespace

void write_dot(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    TextSink sink(out);
    sink.raw(head);
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        write_id(sink, graph[v]);
        sink.raw(" [label=");
        write_label(sink, label_of(graph[v], options.language));
        if (graph[v].kind != NodeKind::actor) sink.raw(", shape=note, style=solid");
        sink.raw("];\n");
    }
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) write_edge(sink, graph, e, options);
    sink.raw("}\n");
    sink.flush();
}

}  // namespace isnad
