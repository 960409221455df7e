#include <isnad/export/format.h>

#include <isnad/export/atomic_file.h>
#include <isnad/export/csv.h>
#include <isnad/export/cytoscape.h>
#include <isnad/export/dot.h>
#include <isnad/export/event_data.h>
#include <isnad/export/ftm.h>
#include <isnad/export/gexf.h>
#include <isnad/export/graphml.h>
#include <isnad/export/graphology.h>
#include <isnad/export/jsonl.h>
#include <isnad/export/node_link.h>
#include <isnad/export/page.h>
#include <isnad/export/rdf.h>
#include <isnad/extract/error.h>

#include <algorithm>
#include <array>
#include <limits>

namespace isnad {
namespace {

using Writer = void (*)(std::ostream&, const Graph&, const WriteOptions&);

/// A new format is a row here and a function of this form.
struct FormatRow {
    Format format;
    std::string_view name;  ///< The ending, of one part or two.
    bool has_views;         ///< Whether it shows what Projection chooses, or always all records.
    bool is_picture;  ///< Shows the aggregate view if not told otherwise, and needs all evidence, for its timeline.
    Writer write;
    Writer write_nodes = nullptr;  ///< Set for a pair of tables: then `write` makes that of the edges.
};

constexpr std::array rows{
    FormatRow{Format::graphml, "graphml", true, false, write_graphml},
    FormatRow{Format::json, "json", true, false, write_node_link},
    FormatRow{Format::jsonl, "jsonl", false, false, write_jsonl},
    FormatRow{Format::gexf, "gexf", true, true, write_gexf},
    FormatRow{Format::html, "html", true, true, write_page},
    FormatRow{Format::csv, "csv", true, false, write_csv_edges, write_csv_nodes},
    FormatRow{Format::neo4j, "neo4j.csv", true, false, write_neo4j_edges, write_neo4j_nodes},
    FormatRow{Format::graphology, "graphology.json", true, false, write_graphology},
    FormatRow{Format::cytoscape, "cyjs", true, false, write_cytoscape},
    FormatRow{Format::turtle, "ttl", false, false, write_turtle},
    FormatRow{Format::nquads, "nq", false, false, write_nquads},
    FormatRow{Format::ftm, "ftm.jsonl", false, false, write_ftm},
    FormatRow{Format::event_data, "events.tsv", false, false, write_event_data},
    FormatRow{Format::dot, "dot", true, true, write_dot},
};

const FormatRow& row_of(Format format) { return *std::ranges::find(rows, format, &FormatRow::format); }

// Returns nothing where the graph is itself the view that is wanted.
std::optional<Graph> view_for(const Graph& graph, const FormatRow& row, const WriteOptions& options) {
    const View has = graph[boost::graph_bundle].view;
    Projection projection = options.projection;
    if (row.is_picture) projection.evidence_limit = std::numeric_limits<std::size_t>::max();
    // From an aggregate no way leads back to statements.
    if (!row.has_views || projection.view == View::statements) projection.view = has;
    if (projection.view == has && projection.filter == Filter()) return std::nullopt;
    return project(graph, projection);
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
    const auto row = std::ranges::find(rows, name, &FormatRow::name);
    return row == rows.end() ? std::nullopt : std::optional(row->format);
}

// The longest ending counts: news.ftm.jsonl is no news.jsonl.
Format format_of(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    const FormatRow* found = nullptr;
    for (const FormatRow& row : rows) {
        const std::string ending = "." + std::string(row.name);
        const bool has_ending = name.size() > ending.size() && name.ends_with(ending);
        if (has_ending && (found == nullptr || found->name.size() < row.name.size())) found = &row;
    }
    if (found == nullptr) throw Error(path.string(), "unknown format; the known endings are " + known_endings());
    return found->format;
}

View default_view(Format format) { return row_of(format).is_picture ? View::aggregate : View::statements; }

bool has_views(Format format) { return row_of(format).has_views; }

std::string known_endings() {
    std::string endings;
    for (const FormatRow& row : rows) endings += (endings.empty() ? "." : " .") + std::string(row.name);
    return endings;
}

std::vector<std::filesystem::path> files_of(const std::filesystem::path& path, Format format) {
    if (row_of(format).write_nodes == nullptr) return {path};
    std::filesystem::path nodes = path;
    std::filesystem::path edges = path;
    return {nodes.replace_extension(".nodes.csv"), edges.replace_extension(".edges.csv")};
}

void write(std::ostream& out, const Graph& graph, Format format, const WriteOptions& options) {
    const FormatRow& row = row_of(format);
    const auto view = view_for(graph, row, options);
    row.write(out, view ? *view : graph, options);
}

void save(const std::filesystem::path& path, const Graph& graph, Format format, const WriteOptions& options) {
    const FormatRow& row = row_of(format);
    const auto view = view_for(graph, row, options);
    const Graph& shown = view ? *view : graph;
    const auto body = [&](Writer writer) {
        return [&shown, &options, writer](std::ostream& out) { writer(out, shown, options); };
    };
    if (row.write_nodes == nullptr) return write_file(path, body(row.write));
    const std::vector<std::filesystem::path> files = files_of(path, format);
    write_files({{files[0], body(row.write_nodes)}, {files[1], body(row.write)}});
}

}  // namespace isnad
