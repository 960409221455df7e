// A person's decisions on who is who, and where one is needed.
#pragma once

#include <isnad/graph/build.h>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isnad {

/// What was decided on pairs of actors.
struct Merges {
    std::map<std::string, std::string> same;               ///< Id to the id of the actor that it is.
    std::set<std::pair<std::string, std::string>> others;  ///< Pairs that are two actors, the lesser id first.
};

/// Returns the graph in which those who are the same are one vertex, with the id, type and names of the one that is
/// kept. The records stay as they are: without the decision the graph is what it was. Throws Error for a circle, and
/// for a graph that does not have all its evidence, such as an aggregate one.
Graph merge_actors(const Graph& graph, const Merges& merges, const Ontology& ontology);

/// Two actors that are perhaps one.
struct Doubt {
    std::string kept;    ///< The one that acts for a body, else the one that is mentioned more often.
    std::string merged;  ///< The other.
    std::string reason;  ///< In English, for a person.
};

/// Returns the pairs of actors whose names make it likely, and that are not decided on: the same name under two ids; a
/// name that is a part of another of the same country; names that differ by a letter or two. Persons are compared
/// with persons, and unknown bodies with each other; one of the two has an id of his own name. `fold` brings a name to
/// the form in which it is compared. Sorted by the ids.
std::vector<Doubt> doubtful_actors(const Graph& graph, const Merges& decided,
                                   const std::function<std::string(std::string_view)>& fold);

}  // namespace isnad
