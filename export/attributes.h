// The attributes of nodes and edges in files: one table for all formats. Not for users of the library.
#pragma once

#include <isnad/export/json_writer.h>
#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace isnad {

enum class AttributeType {
    text,
    integer,
    real,
    boolean,
    list,  ///< Texts: an array in JSON, joined in XML (see join_list).
    json,  ///< A structure: itself in JSON, as JSON text in XML.
};

using TextList = const std::vector<std::string>*;

/// A value, or nothing where the attribute is absent. Empty texts and lists and numbers that are none count as absent.
using AttributeValue =
    std::variant<std::monostate, std::string_view, std::string, std::int64_t, double, bool, TextList>;

struct NodeContext {
    const Node& node;
    const Graph& graph;
    const WriteOptions& options;
    std::uint32_t most_mentions;  ///< Of all nodes; gives the scale of sizes.
};

struct EdgeContext {
    const Edge& edge;
    const RelationInfo& relation;
    const WriteOptions& options;
};

/// A column. `json` is set for AttributeType::json only, `value` for all others.
template <class Context>
struct Attribute {
    std::string_view name;
    AttributeType type;
    AttributeValue (*value)(const Context&);
    void (*json)(JsonWriter&, const Context&) = nullptr;
};

using NodeAttribute = Attribute<NodeContext>;
using EdgeAttribute = Attribute<EdgeContext>;

/// The columns in the order in which they are written. No name is one that a program reserves for itself (id, type,
/// start, end, key, timeset), and none differs from another by case only.
/// Vertices of the events view have those of edges too.
std::span<const NodeAttribute> node_attributes(View view);
std::span<const EdgeAttribute> edge_attributes();

/// The edge_attributes() in two parts: first those that are the same for all edges of one relation, polarity and
/// modality, so that a writer makes their text once; then those of each edge.
std::span<const EdgeAttribute> kind_attributes();
std::span<const EdgeAttribute> own_attributes();

/// Tells whether a column of AttributeType::json is written: evidence may be unwanted, and only events have it.
bool has_json(const NodeAttribute& attribute, const NodeContext& context);
bool has_json(const EdgeAttribute& attribute, const EdgeContext& context);

/// Returns "#rrggbb": blue for cooperation, red for conflict, grey for what is neutral or denied.
std::string_view edge_color(const Edge& edge, const RelationInfo& relation);

/// The number of mentions of the node that has most.
std::uint32_t most_mentions(const Graph& graph);

/// Returns "a | b"; as JSON where that could not be split again.
std::string join_list(const std::vector<std::string>& texts);
/// The inverse of join_list.
std::vector<std::string> split_list(std::string_view text);

}  // namespace isnad
