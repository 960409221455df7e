#include <isnad/export/merges_table.h>

#include <isnad/export/text_sink.h>
#include <isnad/extract/error.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <string>

namespace isnad {
namespace {

constexpr std::string_view heading =
    "decision\tkeep\tmerge\treason\tkeep_name\tmerge_name\tkeep_mentions\tmerge_mentions\tkeep_example\tmerge_"
    "example\n";

// A sentence in which the actor has a part.
std::string_view example_of(const Graph& graph, VertexId vertex) {
    for (const EdgeId edge : boost::make_iterator_range(out_edges(vertex, graph))) {
        if (!graph[edge].evidence.empty()) return graph[edge].evidence.front().sentence_text;
    }
    for (const EdgeId edge : boost::make_iterator_range(in_edges(vertex, graph))) {
        if (!graph[edge].evidence.empty()) return graph[edge].evidence.front().sentence_text;
    }
    return {};
}

std::array<std::string_view, 3> first_cells(std::string_view line) {
    std::array<std::string_view, 3> cells;
    for (std::string_view& cell : cells) {
        const std::size_t end = std::min(line.find('\t'), line.size());
        cell = line.substr(0, end);
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return cells;
}

void add_decision(Merges& merges, std::string_view line, const std::string& place) {
    const auto [decision, keep, merge] = first_cells(line);
    if (decision.empty() || decision == "decision") return;
    if (keep.empty() || merge.empty() || keep == merge) throw Error(place, "a decision needs two ids: keep, merge");
    if (decision == "same") {
        const auto [at, fresh] = merges.same.emplace(merge, keep);
        if (!fresh && at->second != keep)
            throw Error(place, "\"" + std::string(merge) + "\" is already merged into \"" + at->second + "\"");
    } else if (decision == "different") {
        merges.others.emplace(std::min(keep, merge), std::max(keep, merge));
    } else {
        throw Error(place,
                    "\"" + std::string(decision) + "\" is no decision; write \"same\", \"different\" or nothing");
    }
}

}  // namespace

void write_doubts(std::ostream& out, const Graph& graph, std::span<const Doubt> doubts) {
    std::map<std::string_view, VertexId> places;
    for (const VertexId v : boost::make_iterator_range(vertices(graph))) places.emplace(graph[v].id, v);
    TextSink sink(out);
    sink.raw(heading);
    for (const Doubt& doubt : doubts) {
        const VertexId kept = places.at(doubt.kept);
        const VertexId merged = places.at(doubt.merged);
        const std::string kept_mentions = std::to_string(graph[kept].mentions);
        const std::string merged_mentions = std::to_string(graph[merged].mentions);
        for (const std::string_view cell :
             {std::string_view(doubt.kept), std::string_view(doubt.merged), std::string_view(doubt.reason),
              label_of(graph[kept], "ar"), label_of(graph[merged], "ar"), std::string_view(kept_mentions),
              std::string_view(merged_mentions), example_of(graph, kept), example_of(graph, merged)}) {
            sink.put('\t');  // The decision before it is empty.
            sink.tsv_cell(cell);
        }
        sink.put('\n');
    }
    sink.flush();
}

Merges read_merges(std::string_view table, std::string_view where) {
    Merges merges;
    std::size_t number = 0;
    for (std::size_t at = 0; at < table.size();) {
        const std::size_t end = std::min(table.find('\n', at), table.size());
        std::string_view line = table.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        add_decision(merges, line, std::string(where) + ":" + std::to_string(++number));
        at = end + 1;
    }
    return merges;
}

}  // namespace isnad
