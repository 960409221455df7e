// What all edges of a kind have in common is made into text once. Not for users of the library.
#pragma once

#include <isnad/export/attributes.h>
#include <isnad/graph/labels.h>

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace isnad {

/// Keeps the text of the kind_attributes() for each kind of edge. A graph has some hundreds of kinds, and millions of
/// edges.
class EdgeKinds {
  public:
    struct Kind {
        const RelationInfo* relation;
        std::string text;
    };
    using Render = std::function<void(TextSink&, const EdgeContext&)>;

    EdgeKinds(const Graph& graph, const WriteOptions& options, Render render)
        : graph_(graph), options_(options), render_(std::move(render)) {}

    const Kind& of(const Edge& edge) {
        std::vector<Entry>& entries = kinds_[&edge.relation.get()];
        for (const Entry& entry : entries) {
            if (is_same(*entry.first, edge)) return entry.second;
        }
        const RelationInfo& relation = info_of(graph_, edge);
        TextSink sink;
        render_(sink, {edge, relation, options_});
        return entries.emplace_back(&edge, Kind{&relation, std::string(sink.text())}).second;
    }

  private:
    using Entry = std::pair<const Edge*, Kind>;

    static bool is_same(const Edge& a, const Edge& b) {
        return a.polarity == b.polarity && a.modality == b.modality && a.family == b.family && a.cameo == b.cameo &&
               a.plover == b.plover;
    }

    const Graph& graph_;
    const WriteOptions& options_;
    Render render_;
    std::unordered_map<const std::string*, std::vector<Entry>> kinds_;  // Looked up only.
};

}  // namespace isnad
