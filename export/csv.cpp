#include <isnad/export/csv.h>

#include <isnad/export/attributes.h>
#include <isnad/graph/labels.h>

#include <string>
#include <variant>

namespace isnad {
namespace {

enum class Dialect { plain, neo4j };

/// A visitor of attribute values.
struct ValueWriter {
    TextSink& sink;
    Dialect dialect;

    void text(std::string_view value) const { sink.csv_cell(value, dialect == Dialect::neo4j); }
    void operator()(std::monostate) const {}
    void operator()(std::string_view value) const { text(value); }
    void operator()(const std::string& value) const { text(value); }
    void operator()(std::int64_t value) const { sink.integer(value); }
    void operator()(double value) const { sink.real(value); }
    void operator()(bool value) const { sink.raw(value ? "true" : "false"); }
    void operator()(TextList value) const { text(dialect == Dialect::neo4j ? join_array(*value) : join_list(*value)); }

    // Neo4j splits at semicolons and knows no escape for them.
    static std::string join_array(const std::vector<std::string>& texts) {
        std::string joined;
        for (const std::string& text : texts) {
            if (!joined.empty()) joined += ';';
            for (const char c : text) joined += c == ';' ? ',' : c;
        }
        return joined;
    }
};

std::string_view neo4j_type(AttributeType type) {
    switch (type) {
        case AttributeType::integer:
            return ":long";
        case AttributeType::real:
            return ":double";
        case AttributeType::boolean:
            return ":boolean";
        case AttributeType::list:
            return ":string[]";
        default:
            return "";
    }
}

/// Writes one of the tables.
class TableWriter {
  public:
    TableWriter(std::ostream& out, const Graph& graph, const WriteOptions& options, Dialect dialect)
        : sink_(out), json_(scratch_), graph_(graph), options_(options), dialect_(dialect) {}

    void write_nodes() {
        const auto attributes = node_attributes(graph_[boost::graph_bundle].view);
        sink_.raw(dialect_ == Dialect::neo4j ? "id:ID,:LABEL" : "Id,Label");
        write_header(attributes);
        const std::uint32_t most = most_mentions(graph_);
        for (const VertexId v : boost::make_iterator_range(vertices(graph_))) {
            const Node& node = graph_[v];
            cell(node.id);
            sink_.put(',');
            cell(dialect_ == Dialect::neo4j ? name_of(node.kind) : label_of(node, options_.language));
            write_row(attributes, NodeContext{node, graph_, options_, most});
        }
        sink_.flush();
    }

    // Type is Gephi's word for directed or not, Kind its word for what keeps parallel edges apart.
    void write_edges() {
        sink_.raw(dialect_ == Dialect::neo4j ? ":START_ID,:END_ID,:TYPE,id"
                                             : "Id,Source,Target,Type,Kind,Label,Weight");
        write_header(edge_attributes());
        for (const EdgeId e : boost::make_iterator_range(edges(graph_))) {
            const EdgeContext context{graph_[e], info_of(graph_, graph_[e]), options_};
            dialect_ == Dialect::neo4j ? write_neo4j_ends(e, context) : write_ends(e, context);
            write_row(edge_attributes(), context);
        }
        sink_.flush();
    }

  private:
    void cell(std::string_view text) { sink_.csv_cell(text, dialect_ == Dialect::neo4j); }

    void write_ends(EdgeId e, const EdgeContext& context) {
        cell(context.edge.id);
        sink_.put(',');
        cell(graph_[source(e, graph_)].id);
        sink_.put(',');
        cell(graph_[target(e, graph_)].id);
        sink_.raw(",Directed,");
        cell(kind_of(context.edge, context.relation, "en"));
        sink_.put(',');
        cell(kind_of(context.edge, context.relation, options_.language));
        sink_.put(',');
        if (std::isfinite(context.edge.weight)) sink_.real(context.edge.weight);
    }

    void write_neo4j_ends(EdgeId e, const EdgeContext& context) {
        cell(graph_[source(e, graph_)].id);
        sink_.put(',');
        cell(graph_[target(e, graph_)].id);
        sink_.put(',');
        cell(context.edge.relation);
        sink_.put(',');
        cell(context.edge.id);
    }

    // Gephi's own columns are before the others already.
    template <class Attribute>
    bool is_column(const Attribute& attribute) const {
        if (attribute.name == "evidence" && !options_.evidence) return false;
        return dialect_ == Dialect::neo4j || (attribute.name != "label" && attribute.name != "weight");
    }

    template <class Attributes>
    void write_header(Attributes attributes) {
        for (const auto& attribute : attributes) {
            if (!is_column(attribute)) continue;
            sink_.put(',');
            sink_.raw(attribute.name);
            if (dialect_ == Dialect::neo4j) sink_.raw(neo4j_type(attribute.type));
        }
        sink_.put('\n');
    }

    template <class Attributes, class Context>
    void write_row(Attributes attributes, const Context& context) {
        for (const auto& attribute : attributes) {
            if (!is_column(attribute)) continue;
            sink_.put(',');
            if (attribute.json == nullptr) {
                std::visit(ValueWriter{sink_, dialect_}, attribute.value(context));
            } else if (has_json(attribute, context)) {
                scratch_.clear();
                json_.restart();
                attribute.json(json_, context);
                cell(scratch_.text());
            }
        }
        sink_.put('\n');
    }

    TextSink sink_;
    TextSink scratch_;
    JsonWriter json_;
    const Graph& graph_;
    const WriteOptions& options_;
    Dialect dialect_;
};

}  // namespace

void write_csv_nodes(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    TableWriter(out, graph, options, Dialect::plain).write_nodes();
}

void write_csv_edges(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    TableWriter(out, graph, options, Dialect::plain).write_edges();
}

void write_neo4j_nodes(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    TableWriter(out, graph, options, Dialect::neo4j).write_nodes();
}

void write_neo4j_edges(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    TableWriter(out, graph, options, Dialect::neo4j).write_edges();
}

}  // namespace isnad
