#include <isnad/export/format.h>

#include <isnad/export/atomic_file.h>
#include <isnad/export/gexf.h>
#include <isnad/export/graphml.h>
#include <isnad/export/jsonl.h>
#include <isnad/export/node_link.h>
#include <isnad/export/page.h>
#include <isnad/extract/error.h>

#include <algorithm>
#include <array>
#include <limits>

namespace isnad {
namespace {

/// A new format is a row here and a function of this form.
struct Row {
    Format format;
    std::string_view name;
    bool has_views;   ///< Whether it shows what Projection chooses, or always all records.
    bool is_picture;  ///< Shows the aggregate view if not told otherwise, and needs all evidence, for its timeline.
    void (*write)(std::ostream&, const Graph&, const WriteOptions&);
};

constexpr std::array rows{
    Row{Format::graphml, "graphml", true, false, write_graphml},
    Row{Format::json, "json", true, false, write_node_link},
    Row{Format::jsonl, "jsonl", false, false, write_jsonl},
    Row{Format::gexf, "gexf", true, true, write_gexf},
    Row{Format::html, "html", true, true, write_page},
};

bool shows_all(const Graph& graph, const Projection& projection) {
    return projection.view == graph[boost::graph_bundle].view && !projection.actors_only &&
           projection.minimum_confidence <= 0.0;
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
    const auto row = std::ranges::find(rows, name, &Row::name);
    return row == rows.end() ? std::nullopt : std::optional(row->format);
}

Format format_of(const std::filesystem::path& path) {
    const std::string ending = path.extension().string();
    const auto format = ending.empty() ? std::nullopt : format_named(std::string_view(ending).substr(1));
    if (!format) throw Error(path.string(), "unknown format; the known endings are " + known_endings());
    return *format;
}

View default_view(Format format) {
    return std::ranges::find(rows, format, &Row::format)->is_picture ? View::aggregate : View::statements;
}

std::string known_endings() {
    std::string endings;
    for (const Row& row : rows) endings += (endings.empty() ? "." : " .") + std::string(row.name);
    return endings;
}

void write(std::ostream& out, const Graph& graph, Format format, const WriteOptions& options) {
    const Row& row = *std::ranges::find(rows, format, &Row::format);
    Projection projection = options.projection;
    if (row.is_picture) projection.evidence_limit = std::numeric_limits<std::size_t>::max();
    if (!row.has_views) projection.view = graph[boost::graph_bundle].view;
    if (shows_all(graph, projection)) return row.write(out, graph, options);
    row.write(out, project(graph, projection), options);
}

void save(const std::filesystem::path& path, const Graph& graph, Format format, const WriteOptions& options) {
    write_file(path, [&](std::ostream& out) { write(out, graph, format, options); });
}

}  // namespace isnad
