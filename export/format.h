// The formats of files, by the endings of their names.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

enum class Format {
    graphml,
    json,   ///< Node-link.
    jsonl,  ///< The records.
    gexf,
    html,
    csv,    ///< Two tables, of nodes and of edges.
    neo4j,  ///< The same with the headers of neo4j-admin.
    graphology,
    cytoscape,
    turtle,
    nquads,
    ftm,         ///< FollowTheMoney.
    event_data,  ///< Tab-separated, one row an event.
    dot,
};

/// Returns the format that is so named ("graphml", "gexf" ...), or nothing.
std::optional<Format> format_named(std::string_view name);

/// Returns the format of a file by the ending of its name, the longest that fits: ".json", ".graphology.json" ....
/// Throws Error for others.
Format format_of(const std::filesystem::path& path);

/// Returns the view that a format shows best: `aggregate` for pictures, `statements` for data.
View default_view(Format format);

/// Tells whether the format can show more than one view; others hold all records.
bool has_views(Format format);

/// Returns the files that save() makes: for a pair of tables news.nodes.csv and news.edges.csv instead of news.csv.
std::vector<std::filesystem::path> files_of(const std::filesystem::path& path, Format format);

/// Returns the endings for a help text: ".graphml .json .jsonl ...".
std::string known_endings();

/// Writes the view of the graph that the options choose; of a pair of tables that of the edges. The caller checks the
/// stream.
void write(std::ostream& out, const Graph& graph, Format format, const WriteOptions& options = WriteOptions());

/// Writes a file, or a pair of them, whole or not at all. Throws WriteError.
void save(const std::filesystem::path& path, const Graph& graph, Format format,
          const WriteOptions& options = WriteOptions());

}  // namespace isnad
