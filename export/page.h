// One HTML file that shows the graph with its evidence in any browser, without a network.
#pragma once

#include <isnad/export/options.h>
#include <isnad/graph/graph.h>

#include <cstddef>
#include <ostream>
#include <string_view>

namespace isnad {

/// The most edges that a page shows; of more it shows those of the greatest weight, and says so.
inline constexpr std::size_t page_edges = 10000;
/// The most evidence that a page has for one edge; it says how much there is.
inline constexpr std::size_t page_evidence = 20;

/// Writes the graph as it is (see write() in format.h for views). Texts of documents are data there, never markup or
/// script. The caller checks the stream.
void write_page(std::ostream& out, const Graph& graph, const WriteOptions& options = WriteOptions());

/// Returns a file of export/page/, which the build embeds; empty for a name that it does not know.
std::string_view page_file(std::string_view name);

}  // namespace isnad
