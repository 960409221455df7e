// Which relations are wanted: the same options for every subcommand that shows or writes some of a graph.
#pragma once

#include <isnad/graph/filter.h>
#include <isnad/graph/query.h>

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace isnad {

/// What the user asked for; names are looked up when the graph is there.
struct FilterOptions {
    Filter filter;
    std::vector<std::string> relations;
    std::vector<std::string> ego;
    std::vector<std::string> speakers;
    std::vector<std::string> places;
    std::string merges;  ///< A table of decisions on who is who.

    friend bool operator==(const FilterOptions&, const FilterOptions&) = default;
};

/// --merges, for subcommands that have no conditions.
void add_merges_option(CLI::App& command, std::string& merges);

void add_filter_options(CLI::App& command, FilterOptions& options);

/// --min-confidence, for graphs that are there; who extracts has it for the records.
void add_confidence_option(CLI::App& command, FilterOptions& options);

/// Returns the actor that a person calls so. Throws Failure(Status::usage) for unknown names, with those that are near.
ActorTerm read_actor(const std::string& name, const Graph& graph, const Vocabulary& vocabulary);

/// Returns the filter with the ids that the names stand for. Throws Failure(Status::usage) for unknown ones.
Filter resolve(const FilterOptions& options, const Graph& graph, const Vocabulary& vocabulary);

}  // namespace isnad
