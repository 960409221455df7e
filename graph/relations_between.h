// Questions about two actors, and about what does not fit together: timeline, path, conflicts.
#pragma once

#include <isnad/graph/query.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace isnad {

/// A time unit of a timeline.
enum class Period { day, month, year };

/// What two actors did and said to each other in a period: cooperation and conflict apart, by quad class.
struct TimelineRow {
    std::string period;  ///< "2021-11-16", "2021-11", "2021"; empty for what has no date. The last row.
    double cooperation = 0.0;
    double conflict = 0.0;
    double other = 0.0;      ///< Statements, and what the ontology does not know.
    double goldstein = 0.0;  ///< The mean of the relations counted, weighted; 0 if there are none.
    std::vector<EdgeId> edges;
};

/// Returns the periods in which there is something, in their order. Both directions count; what is negated does not.
std::vector<TimelineRow> timeline(const Graph& graph, const ActorTerm& first, const ActorTerm& second, Period period);

/// Returns a shortest path, in either direction of its edges; of those the one whose relations are reported most often.
/// Empty if there is none. From one who acts for a state or body to another of them no relation is needed. Statement
/// leaves and unknown actors are no way through.
std::vector<EdgeId> shortest_path(const Graph& graph, const ActorTerm& from, const ActorTerm& to);

/// Claims that exclude each other.
struct Conflict {
    enum class Kind {
        polarity,  ///< The same is asserted and denied.
        count,     ///< The numbers of those killed, hurt or captured in one place of the news differ.
    };
    Kind kind = Kind::polarity;
    std::string subject;        ///< "AZE attacks ARM", by ids; "killed 2021-11-16".
    std::vector<EdgeId> edges;  ///< At least two, those of most relations first.
};

/// Returns what is asserted and denied of the same two principals, and counts of one relation, victim and day that
/// differ. Sorted by how many relations take part, then by subject.
std::vector<Conflict> find_conflicts(const Graph& graph);

}  // namespace isnad
