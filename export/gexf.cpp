#include <isnad/export/gexf.h>

#include <isnad/export/attributes.h>
#include <isnad/export/graphml.h>
#include <isnad/export/layout.h>
#include <isnad/export/text_sink.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace isnad {
namespace {

// Colours, positions and sizes stand in the main namespace, as the schema of GEXF 1.3 has it; Gephi and graphology
// match local names.
constexpr std::string_view gexf_head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
    "<meta><creator>isnad</creator></meta>\n";

std::string_view gexf_type(AttributeType type) {
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

// Those are elements and attributes of their own, or JSON, which nobody reads in a table.
template <class Attribute>
bool is_column(const Attribute& attribute) {
    return attribute.json == nullptr && attribute.name != "label" && attribute.name != "size" &&
           attribute.name != "color" && attribute.name != "weight";
}

bool is_day(std::string_view date) {
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') return false;
    for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (date[at] < '0' || date[at] > '9') return false;
    }
    return true;
}

// Of an interval, its first and its last day.
void add_days(std::set<std::string, std::less<>>& days, std::string_view date) {
    const std::size_t slash = date.find('/');
    const std::string_view first = date.substr(0, slash);
    if (is_day(first)) days.emplace(first);
    if (slash == std::string_view::npos) return;
    const std::string_view last = date.substr(slash + 1);
    if (is_day(last)) days.emplace(last);
}

std::set<std::string, std::less<>> days_of(const Edge& edge) {
    std::set<std::string, std::less<>> days;
    for (const Evidence& evidence : edge.evidence) {
        if (evidence.date) add_days(days, evidence.date->value);
    }
    if (edge.evidence.empty()) {
        add_days(days, edge.first_date);
        add_days(days, edge.last_date);
    }
    return days;
}

/// A visitor of attribute values.
struct GexfValueWriter {
    TextSink& sink;

    void operator()(std::monostate) const {}
    void operator()(std::string_view value) const { sink.xml_attribute(value); }
    void operator()(const std::string& value) const { sink.xml_attribute(value); }
    void operator()(std::int64_t value) const { sink.integer(value); }
    void operator()(double value) const { sink.real(value); }
    void operator()(bool value) const { sink.raw(value ? "true" : "false"); }
    void operator()(TextList value) const { sink.xml_attribute(join_list(*value)); }
};

class GexfWriter {
  public:
    GexfWriter(std::ostream& out, const Graph& graph, const WriteOptions& options)
        : sink_(out), graph_(graph), options_(options) {}

    void write() {
        sink_.raw(gexf_head);
        // Without the zone, Gephi takes that of its user and shows the days before.
        sink_.raw(has_days() ? "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\" "
                               "timerepresentation=\"timestamp\" timezone=\"UTC\">\n"
                             : "<graph defaultedgetype=\"directed\" mode=\"static\">\n");
        write_columns("node", node_attributes(view()));
        write_columns("edge", edge_attributes());
        write_nodes();
        write_edges();
        sink_.raw("</graph>\n</gexf>\n");
        sink_.flush();
    }

  private:
    View view() const { return graph_[boost::graph_bundle].view; }

    bool has_days() const {
        const auto [begin, end] = edges(graph_);
        return std::any_of(begin, end, [&](EdgeId e) { return !days_of(graph_[e]).empty(); });
    }

    template <class Attributes>
    void write_columns(std::string_view domain, Attributes attributes) {
        sink_.raw("<attributes class=\"");
        sink_.raw(domain);
        sink_.raw("\">\n");
        for (const auto& attribute : attributes) {
            if (!is_column(attribute)) continue;
            attribute_of("<attribute id", attribute.name);
            attribute_of(" title", attribute.name);
            attribute_of(" type", gexf_type(attribute.type));
            sink_.raw("/>\n");
        }
        sink_.raw("</attributes>\n");
    }

    // ` name="value"`, for values that are ours and need no escaping.
    void attribute_of(std::string_view name, std::string_view value) {
        sink_.raw(name);
        sink_.raw("=\"");
        sink_.raw(value);
        sink_.put('"');
    }

    void real_attribute(std::string_view name, double value) {
        sink_.raw(name);
        sink_.raw("=\"");
        sink_.real(value);
        sink_.put('"');
    }

    void write_label(std::string_view label) {
        sink_.raw(" label=\"");
        sink_.xml_attribute(label);
        sink_.put('"');
    }

    // Never `hex` with `a`: that ends Gephi's whole import.
    void write_color(const Color& color) {
        sink_.raw("<color r=\"");
        sink_.integer(color.red);
        sink_.raw("\" g=\"");
        sink_.integer(color.green);
        sink_.raw("\" b=\"");
        sink_.integer(color.blue);
        sink_.raw("\"/>");
    }

    template <class Attributes, class Context>
    void write_values(Attributes attributes, const Context& context) {
        sink_.raw("<attvalues>");
        for (const auto& attribute : attributes) {
            if (!is_column(attribute)) continue;
            const AttributeValue value = attribute.value(context);
            if (value.index() == 0) continue;
            attribute_of("<attvalue for", attribute.name);
            sink_.raw(" value=\"");
            std::visit(GexfValueWriter{sink_}, value);
            sink_.raw("\"/>");
        }
        sink_.raw("</attvalues>");
    }

    void write_nodes() {
        sink_.raw("<nodes>\n");
        const std::uint32_t most = most_mentions(graph_);
        const std::vector<Appearance> appearances = lay_out(graph_);
        for (const VertexId v : boost::make_iterator_range(vertices(graph_))) {
            const Appearance& look = appearances[v];
            attribute_of("<node id", xml_id(graph_[v].id));
            write_label(label_of(graph_[v], options_.language));
            sink_.put('>');
            write_values(node_attributes(view()), NodeContext{graph_[v], graph_, options_, most});
            write_color(look.color);
            real_attribute("<position x", look.x);
            real_attribute(" y", look.y);
            real_attribute("/><size value", look.size);
            sink_.raw("/></node>\n");
        }
        sink_.raw("</nodes>\n");
    }

    void write_edges() {
        sink_.raw("<edges>\n");
        std::vector<std::string> ids;
        for (const VertexId v : boost::make_iterator_range(vertices(graph_))) ids.push_back(xml_id(graph_[v].id));
        for (const EdgeId e : boost::make_iterator_range(edges(graph_))) {
            sink_.raw("<edge id=\"");
            sink_.raw(edge_prefix);
            sink_.raw(xml_id(graph_[e].id));
            attribute_of("\" source", ids[source(e, graph_)]);
            attribute_of(" target", ids[target(e, graph_)]);
            write_edge(graph_[e]);
        }
        sink_.raw("</edges>\n");
    }

    void write_edge(const Edge& edge) {
        const RelationInfo& relation = info_of(graph_, edge);
        // The kind keeps Gephi from merging a denial with an assertion.
        sink_.raw(" type=\"directed\" kind=\"");
        sink_.xml_attribute(kind_of(edge, relation, "en"));
        sink_.put('"');
        write_label(kind_of(edge, relation, options_.language));
        // Gephi deletes edges of weight 0; without a weight it takes 1.
        if (std::isfinite(edge.weight) && edge.weight > 0) real_attribute(" weight", edge.weight);
        sink_.put('>');
        write_values(edge_attributes(), EdgeContext{edge, relation, options_});
        write_color(color_of(edge_color(edge, relation)));
        write_days(edge);
        sink_.raw("</edge>\n");
    }

    void write_days(const Edge& edge) {
        const auto days = days_of(edge);
        if (days.empty()) return;
        sink_.raw("<spells>");
        for (const std::string& day : days) {
            attribute_of("<spell timestamp", day);
            sink_.raw("/>");
        }
        sink_.raw("</spells>");
    }

    TextSink sink_;
    const Graph& graph_;
    const WriteOptions& options_;
};

}  // namespace

void write_gexf(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    GexfWriter(out, graph, options).write();
}

}  // namespace isnad
