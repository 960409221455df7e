#include <isnad/export/graphml.h>

#include <isnad/export/attributes.h>
#include <isnad/export/edge_blocks.h>
#include <isnad/export/edge_kinds.h>
#include <isnad/export/text_sink.h>
#include <isnad/graph/labels.h>

#include <cmath>
#include <variant>
#include <vector>

namespace isnad {
namespace {

// The declaration of the encoding is needed: without it Gephi takes that of the operating system.
constexpr std::string_view graphml_head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

// The schema knows six types; readers crash on, or drop, any other. Of integers only long has no reader that overflows.
std::string_view graphml_type(AttributeType type) {
    switch (type) {
        case AttributeType::integer:
            return "long";
        case AttributeType::real:
            return "double";
        case AttributeType::boolean:
            return "boolean";
        default:
            return "string";
    }
}

/// A visitor of attribute values.
struct GraphmlValueWriter {
    TextSink& sink;

    void operator()(std::monostate) const {}
    void operator()(std::string_view value) const { sink.xml_text(value); }
    void operator()(const std::string& value) const { sink.xml_text(value); }
    void operator()(std::int64_t value) const { sink.integer(value); }
    void operator()(double value) const { sink.real(value); }
    void operator()(bool value) const { sink.raw(value ? "true" : "false"); }
    void operator()(TextList value) const { sink.xml_text(join_list(*value)); }
};

class GraphmlWriter {
  public:
    GraphmlWriter(std::ostream& out, const Graph& graph, const WriteOptions& options)
        : sink_(out), graph_(graph), options_(options) {}

    void write() {
        sink_.raw(graphml_head);
        write_keys("node", "n_", node_attributes(view()));
        write_keys("edge", "e_", edge_attributes());
        sink_.raw("<graph id=\"");
        sink_.raw(name_of(view()));
        sink_.raw("\" edgedefault=\"directed\">\n");
        write_nodes();
        write_all_edges();
        sink_.raw("</graph>\n</graphml>\n");
        sink_.flush();
    }

  private:
    View view() const { return graph_[boost::graph_bundle].view; }

    // Unique over nodes and edges: NetworkX has one table for both.
    template <class Attributes>
    void write_keys(std::string_view domain, std::string_view prefix, Attributes attributes) {
        for (const auto& attribute : attributes) {
            sink_.raw("<key id=\"");
            sink_.raw(prefix);
            sink_.raw(attribute.name);
            sink_.raw("\" for=\"");
            sink_.raw(domain);
            sink_.raw("\" attr.name=\"");
            sink_.raw(attribute.name);
            sink_.raw("\" attr.type=\"");
            sink_.raw(graphml_type(attribute.type));
            sink_.raw("\"/>\n");
        }
    }

    void write_nodes() {
        const std::uint32_t most = most_mentions(graph_);
        for (const VertexId v : boost::make_iterator_range(vertices(graph_))) {
            sink_.raw("<node id=\"");
            sink_.raw(xml_id(graph_[v].id));
            sink_.raw("\">");
            write_data(sink_, "n_", node_attributes(view()), NodeContext{graph_[v], graph_, options_, most});
            sink_.raw("</node>\n");
        }
    }

    void write_all_edges() {
        std::vector<std::string> ids;
        for (const VertexId v : boost::make_iterator_range(vertices(graph_))) ids.push_back(xml_id(graph_[v].id));
        const auto render_kind = [this](TextSink& sink, const EdgeContext& context) { render(sink, context); };
        write_edges(sink_, graph_, options_.threads, [&] {
            return [&, kinds = EdgeKinds(graph_, options_, render_kind)](TextSink& sink, EdgeId edge) mutable {
                write_edge(sink, ids[source(edge, graph_)], ids[target(edge, graph_)], graph_[edge], kinds);
            };
        });
    }

    void write_edge(TextSink& sink, std::string_view source, std::string_view target, const Edge& edge,
                    EdgeKinds& kinds) const {
        sink.raw("<edge id=\"");
        sink.raw(edge_prefix);
        sink.raw(xml_id(edge.id));
        sink.raw("\" source=\"");
        sink.raw(source);
        sink.raw("\" target=\"");
        sink.raw(target);
        const EdgeKinds::Kind& kind = kinds.of(edge);
        sink.raw(kind.text);
        write_data(sink, "e_", own_attributes(), EdgeContext{edge, *kind.relation, options_});
        sink.raw("</edge>\n");
    }

    // The end of the tag, and the data that all edges of a kind have.
    void render(TextSink& sink, const EdgeContext& context) const {
        if (options_.edge_kind) {
            sink.raw("\" label=\"");
            sink.xml_attribute(kind_of(context.edge, context.relation, options_.language));
        }
        sink.raw("\">");
        write_data(sink, "e_", kind_attributes(), context);
    }

    template <class Attributes, class Context>
    static void write_data(TextSink& sink, std::string_view prefix, Attributes attributes, const Context& context) {
        for (const auto& attribute : attributes) {
            if (attribute.json != nullptr) {
                write_json(sink, prefix, attribute, context);
            } else if (const AttributeValue value = attribute.value(context); value.index() != 0) {
                open_data(sink, prefix, attribute.name);
                std::visit(GraphmlValueWriter{sink}, value);
                sink.raw("</data>");
            }
        }
    }

    template <class Attribute, class Context>
    static void write_json(TextSink& sink, std::string_view prefix, const Attribute& attribute,
                           const Context& context) {
        if (!has_json(attribute, context)) return;
        TextSink scratch;
        JsonWriter json(scratch);
        attribute.json(json, context);
        open_data(sink, prefix, attribute.name);
        sink.xml_text(scratch.text());
        sink.raw("</data>");
    }

    static void open_data(TextSink& sink, std::string_view prefix, std::string_view name) {
        sink.raw("<data key=\"");
        sink.raw(prefix);
        sink.raw(name);
        sink.raw("\">");
    }

    TextSink sink_;
    const Graph& graph_;
    const WriteOptions& options_;
};

}  // namespace

void write_graphml(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    GraphmlWriter(out, graph, options).write();
}

}  // namespace isnad
