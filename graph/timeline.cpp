#include <isnad/graph/relations_between.h>

#include <isnad/graph/labels.h>

#include <algorithm>
#include <map>
#include <string_view>

namespace isnad {
namespace {

std::string period_of(const std::string& date, Period period) {
    constexpr std::size_t year = 4;
    constexpr std::size_t month = 7;
    constexpr std::size_t day = 10;
    const std::size_t wanted = period == Period::year ? year : period == Period::month ? month : day;
    return date.substr(0, wanted);  // A date may be coarser than the period.
}

void count(const Graph& graph, EdgeId id, TimelineRow& row) {
    const Edge& edge = graph[id];
    const RelationInfo& relation = info_of(graph, edge);
    const double before = row.cooperation + row.conflict + row.other;
    (relation.quad == 1 || relation.quad == 2   ? row.cooperation
     : relation.quad == 3 || relation.quad == 4 ? row.conflict
                                                : row.other) += edge.weight;
    row.goldstein = (row.goldstein * before + relation.goldstein * edge.weight) / (before + edge.weight);
    row.edges.push_back(id);
}

}  // namespace

std::vector<TimelineRow> timeline(const Graph& graph, const ActorTerm& first, const ActorTerm& second, Period period) {
    std::map<std::string, TimelineRow> rows;
    for (const EdgeId id : boost::make_iterator_range(edges(graph))) {
        const Edge& edge = graph[id];
        const Node& from = graph[source(id, graph)];
        const Node& to = graph[target(id, graph)];
        const bool between =
            (stands_for(first, from) && stands_for(second, to)) || (stands_for(second, from) && stands_for(first, to));
        const bool counts = edge.family == Family::event || edge.family == Family::statement;
        if (!between || !counts || edge.polarity == Polarity::negative) continue;
        const std::string key = period_of(edge.first_date, period);
        TimelineRow& row = rows[key];
        row.period = key;
        count(graph, id, row);
    }
    std::vector<TimelineRow> sorted;
    for (auto& [key, row] : rows)
        if (!key.empty()) sorted.push_back(std::move(row));
    if (const auto undated = rows.find(""); undated != rows.end()) sorted.push_back(std::move(undated->second));
    return sorted;
}

}  // namespace isnad
