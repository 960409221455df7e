// A graph file, with the lexicon that explains the words of questions about it.
#pragma once

#include <isnad/extract/extractor.h>
#include <isnad/graph/graph.h>
#include <isnad/graph/merges.h>
#include <isnad/graph/query.h>

#include <string>

namespace isnad {

/// Reads a graph file. Throws Failure(Status::input_failed).
Graph load_graph(const std::string& path, const Extractor& extractor);

/// Reads a table of decisions. Throws Failure or Error.
Merges load_merges(const std::string& path);

/// Returns the graph in which the actors that the table makes one are one; the graph itself if `path` is empty. Throws
/// Failure or Error.
Graph apply_merges(Graph graph, const std::string& path, const Extractor& extractor);

/// What the lexicon knows of names; the extractor must outlive it.
Vocabulary vocabulary_of(const Extractor& extractor);

}  // namespace isnad
