#include <isnad/export/page.h>

#include <isnad/export/attributes.h>
#include <isnad/export/json_members.h>
#include <isnad/export/json_writer.h>
#include <isnad/export/layout.h>
#include <isnad/export/record_json.h>
#include <isnad/export/text_sink.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <string>
#include <variant>
#include <vector>

namespace isnad {
namespace {

constexpr std::array<std::string_view, 2> libraries{"graphology", "sigma"};
constexpr std::array<std::string_view, 7> scripts{"third_party/graphology-0.26.0.min.js",
                                                  "third_party/sigma-3.0.3.min.js",
                                                  "words.js",
                                                  "model.js",
                                                  "panel.js",
                                                  "picture.js",
                                                  "main.js"};

// The edges of the greatest weight, in the order of the graph, with their vertices.
Graph heaviest(const Graph& graph) {
    std::vector<EdgeId> kept(edges(graph).first, edges(graph).second);
    if (kept.size() > page_edges) {
        std::vector<std::size_t> order(kept.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t i) { return graph[kept[i]].weight; });
        order.resize(page_edges);
        std::ranges::sort(order);
        std::vector<EdgeId> chosen;
        chosen.reserve(order.size());
        for (const std::size_t i : order) chosen.push_back(kept[i]);
        kept = std::move(chosen);
    }
    std::vector<bool> used(num_vertices(graph));
    for (const EdgeId e : kept) used[source(e, graph)] = used[target(e, graph)] = true;
    Graph small;
    small[boost::graph_bundle] = graph[boost::graph_bundle];
    std::vector<VertexId> place(num_vertices(graph));
    for (VertexId v = 0; v < used.size(); ++v) {
        if (used[v]) place[v] = add_vertex(graph[v], small);
    }
    for (const EdgeId e : kept) add_edge(place[source(e, graph)], place[target(e, graph)], graph[e], small);
    return small;
}

template <class Attributes, class Context>
void write_shown(JsonWriter& writer, Attributes attributes, const Context& context) {
    for (const auto& attribute : attributes) {
        if (attribute.name == "size" || attribute.name == "evidence") continue;
        if (attribute.json != nullptr) {
            writer.key(attribute.name);
            attribute.json(writer, context);
        } else if (const AttributeValue value = attribute.value(context); value.index() != 0) {
            if (std::is_same_v<Context, NodeContext> && attribute.name == "color") continue;
            writer.key(attribute.name);
            std::visit(JsonValueWriter{writer}, value);
        }
    }
}

void write_nodes(JsonWriter& writer, const Graph& graph, const WriteOptions& options) {
    const std::vector<Appearance> looks = lay_out(graph);
    const std::uint32_t most = most_mentions(graph);
    writer.key("nodes");
    writer.begin_array();
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) {
        writer.begin_object();
        writer.key("id");
        writer.text(graph[v].id);
        write_shown(writer, node_attributes(View::statements), NodeContext{graph[v], graph, options, most});
        writer.key("x");
        writer.real(looks[v].x);
        writer.key("y");
        writer.real(looks[v].y);
        writer.key("size");
        writer.real(looks[v].size);
        writer.key("community");
        writer.integer(looks[v].community);
        writer.key("color");
        writer.text(hexadecimal(looks[v].color));
        writer.end_object();
    }
    writer.end_array();
}

std::vector<Evidence> best_evidence(const Edge& edge) {
    std::vector<Evidence> best = edge.evidence;
    std::ranges::stable_sort(best, std::greater<>(), &Evidence::confidence);
    if (best.size() > page_evidence) best.resize(page_evidence);
    return best;
}

void write_edges(JsonWriter& writer, const Graph& graph, const WriteOptions& options) {
    writer.key("edges");
    writer.begin_array();
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) {
        writer.begin_object();
        writer.key("id");
        writer.text(graph[e].id);
        writer.key("source");
        writer.text(graph[source(e, graph)].id);
        writer.key("target");
        writer.text(graph[target(e, graph)].id);
        write_shown(writer, edge_attributes(), EdgeContext{graph[e], info_of(graph, graph[e]), options});
        writer.key("evidence");
        write_evidence(writer, best_evidence(graph[e]));
        writer.end_object();
    }
    writer.end_array();
}

std::string json_of(const Graph& graph, const WriteOptions& options) {
    const Graph small = heaviest(graph);
    TextSink sink;
    JsonWriter writer(sink);
    writer.begin_object();
    writer.key("language");
    writer.text(options.language);
    writer.key("all");
    writer.integer(static_cast<std::int64_t>(num_edges(graph)));
    write_nodes(writer, small, options);
    write_edges(writer, small, options);
    writer.end_object();
    std::string json;
    json.reserve(sink.text().size());
    // Only texts have "<", so this is still the same JSON, and nothing in it ends or opens a script.
    for (const char c : sink.text()) c == '<' ? void(json += "\\u003c") : json.push_back(c);
    return json;
}

// A page allows only scripts with its own number, made of its data (FNV-1a), so no text in the data can have it.
std::string nonce_of(std::string_view json) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : json) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return std::to_string(hash);
}

}  // namespace

void write_page(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    const std::string json = json_of(graph, options);
    const std::string nonce = nonce_of(json);
    TextSink sink(out);
    sink.raw("<!DOCTYPE html>\n<html lang=\"" + options.language + "\">\n<head>\n<meta charset=\"utf-8\">\n");
    sink.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action "
        "'none'; img-src data: blob:; script-src 'nonce-" +
        nonce + "'; style-src 'nonce-" + nonce + "'\">\n");
    sink.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>isnad</title>\n");
    sink.raw("<style nonce=\"" + nonce + "\">\n");
    sink.raw(page_file("page.css"));
    sink.raw("</style>\n</head>\n<body>\n");
    sink.raw(page_file("body.html"));
    for (const std::string_view library : libraries) {
        sink.raw("<!--\n" + std::string(library) + "\n");
        sink.raw(page_file("third_party/" + std::string(library) + ".LICENSE.txt"));
        sink.raw("-->\n");
    }
    sink.raw("<script type=\"application/json\" id=\"data\">");
    sink.raw(json);
    sink.raw("</script>\n");
    for (const std::string_view script : scripts) {
        sink.raw("<script nonce=\"" + nonce + "\">\n");
        sink.raw(page_file(script));
        sink.raw("</script>\n");
    }
    sink.raw("</body>\n</html>\n");
    sink.flush();
}

}  // namespace isnad
