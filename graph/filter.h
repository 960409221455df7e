// Which relations of a graph are wanted: one filter for all views and files.
#pragma once

#include <isnad/graph/graph.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace isnad {

/// What a relation must have to be kept. The default keeps all.
struct Filter {
    bool actors_only = false;           ///< Leaves out relations without source or target.
    double minimum_confidence = 0.0;    ///< Of the best evidence.
    double minimum_weight = 0.0;        ///< Relations of the same source, relation, polarity, modality and target.
    std::uint32_t minimum_sources = 0;  ///< Independent texts that have one of these.
    std::string since = {};             ///< First and last day of a window, ISO 8601 and inclusive; or empty. Of what
    std::string until = {};             ///< has no date, nothing is in a window.
    std::vector<std::string> relations = {};  ///< Names of the ontology; any if empty.
    std::vector<std::string> codes = {};      ///< CAMEO roots or codes, subcodes count too; any if empty.
    std::vector<Family> families = {};        ///< Any if empty.
    std::vector<Polarity> polarities = {};    ///< Any if empty.
    std::vector<Modality> modalities = {};    ///< Any if empty.
    std::vector<std::string> speakers = {};   ///< Actors on whose word it is, at any place of the chain; any if empty.
    std::size_t longest_chain = std::numeric_limits<std::size_t>::max();  ///< Speakers between the news and the event.
    std::vector<std::string> places = {};  ///< States where it happened, where a place is named; any if empty.
    std::vector<std::string> ego =
        {};                 ///< Actors whose neighbourhood is kept, those who act for them too; all if empty.
    std::size_t depth = 1;  ///< Steps from these actors, in any direction.

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// Returns the edges that are kept, in their order. The neighbourhood is that of the graph of all the others conditions
/// leave, with the edges between its members.
std::vector<EdgeId> kept_edges(const Graph& graph, const Filter& filter);

}  // namespace isnad
