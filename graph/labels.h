// The words for what is in a graph: labels of vertices, edges and chains of attribution.
#pragma once

#include <isnad/graph/graph.h>

#include <optional>
#include <string>
#include <string_view>

namespace isnad {

using Names = std::vector<std::pair<std::string, std::string>>;

/// Returns the name in that language, or an empty text.
std::string_view find_name(const Names& names, std::string_view language);

/// Returns the name in that language, else the English one, else the first, else the id; of the end of a relation that
/// has none a sign that a person reads, "?" or three dots.
std::string_view label_of(const Node& node, std::string_view language);
std::string_view label_of(const Actor& actor, std::string_view language);

/// Returns what is known of the edge's relation. Every graph knows all relations of its edges.
const RelationInfo& info_of(const Graph& graph, const Edge& edge);

/// Returns what can be said of a relation that the ontology does not know: "calls_on" is labelled "calls on".
RelationInfo describe_relation(std::string_view name, Family family, std::string_view cameo, std::string_view plover);

/// Returns the label of an edge with what changes its meaning: "accuses", "attacks (negated, alleged)". Programs that
/// merge parallel edges of one kind must never merge a denial with an assertion.
std::string kind_of(const Edge& edge, const RelationInfo& relation, std::string_view language);

/// Returns the speakers from the outermost to the innermost: "Reuters > Ministry of Defence".
std::string chain_of(const std::vector<Attribution>& attribution, std::string_view language);

/// Returns the best confidence of the evidence; 0 without evidence.
double confidence_of(const Edge& edge);

/// Tells whether the node is the actor `id` or acts for it: RUS.GOV.MIL, and whoever has the country RUS, for RUS.
bool acts_for(const Node& node, std::string_view id);
bool acts_for(const Actor& actor, std::string_view id);

/// Tells whether the id is made of the actor's own name, not of the state or body that he acts for.
bool is_named_by_itself(const Node& node);

/// Spells the enumerators in files.
std::string_view name_of(View view);
std::optional<View> view_of(std::string_view name);
std::string_view name_of(NodeKind kind);
std::optional<NodeKind> node_kind_of(std::string_view name);

}  // namespace isnad
