// Nodes and edges on the way from a file to the graph. Not for users of the library.
#pragma once

#include <isnad/export/json_reader.h>
#include <isnad/graph/finish.h>

#include <map>
#include <string>
#include <vector>

namespace isnad {

/// Collects the elements of a file. All formats bring them as JSON objects with the members of node-link JSON.
class GraphDraft {
  public:
    void set_view(std::string_view name);
    void add_node(const JsonObject& object);
    void add_edge(const JsonObject& object);
    /// Returns the graph; of an events view, the statements that it was made of. Throws Error with `where` for what
    /// does not make a graph.
    Graph finish(const std::string& where);

  private:
    Edge read_edge(const JsonObject& object);
    void add_relations(std::vector<RelationInfo>& relations) const;

    View view_ = View::statements;
    std::vector<Node> nodes_;
    std::vector<DraftEdge> edges_;
    std::map<std::string, RelationInfo, std::less<>> relations_;
};

/// Reads GraphML into a draft. Throws Error with `where` and the line.
void read_graphml(std::string_view bytes, const std::string& where, GraphDraft& draft);

}  // namespace isnad
