// The formats of files, by the endings of their names.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace isnad {

enum class Format { graphml, json, jsonl, gexf, html };

/// Returns the format that is so named ("graphml", "gexf" ...), or nothing.
std::optional<Format> format_named(std::string_view name);

/// Returns the format of a file by the ending of its name: ".graphml", ".gexf" .... Throws Error for others.
Format format_of(const std::filesystem::path& path);

/// Returns the view that a format shows best: `aggregate` for pictures, `statements` for data.
View default_view(Format format);

/// Returns the endings for a help text: ".graphml .json .jsonl .gexf .html".
std::string known_endings();

/// Writes the view of the graph that the options choose. The caller checks the stream.
void write(std::ostream& out, const Graph& graph, Format format, const WriteOptions& options = {});

/// Writes a file whole or not at all. Throws WriteError.
void save(const std::filesystem::path& path, const Graph& graph, Format format, const WriteOptions& options = {});

}  // namespace isnad
