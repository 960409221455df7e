// Decisions on who is who, as a table that a person edits.
#pragma once

#include <isnad/graph/graph.h>
#include <isnad/graph/merges.h>

#include <ostream>
#include <span>
#include <string_view>

namespace isnad {

/// Writes a row for each doubt, tab-separated, with a heading: `decision` (empty, for a person to fill in), `keep`,
/// `merge`, `reason`, and for the reader the names of both, how often they are mentioned, and a sentence of each.
void write_doubts(std::ostream& out, const Graph& graph, std::span<const Doubt> doubts);

/// Reads such a table: decision "same" makes `merge` the actor `keep`, "different" says that they are two; rows without
/// a decision say nothing. Only the first three columns are read. Throws Error with "file:line" for other decisions,
/// for rows without two ids, and for an actor that would become two others.
Merges read_merges(std::string_view table, std::string_view where);

}  // namespace isnad
