// Reading back what was written: GraphML, node-link JSON and records.
#pragma once

#include <isnad/graph/build.h>
#include <isnad/graph/graph.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace isnad {

/// Reads a graph file of any format that isnad writes; which one it is, its content says, not its name. The ontology
/// serves records only: the other formats bring the labels of their relations. Throws Error with the file and the line
/// or offset of the mistake.
Graph read_graph(const std::filesystem::path& path, const Ontology& ontology = {});

/// The same for the bytes of a file; errors name it `where`.
Graph parse_graph(std::string_view bytes, const std::string& where, const Ontology& ontology = {});

}  // namespace isnad
