// The edges of a large graph into text by several threads, in their order. Not for users of the library.
#pragma once

#include <isnad/export/text_sink.h>
#include <isnad/graph/graph.h>

#include <functional>

namespace isnad {

/// Writes one edge. Each thread has one of its own.
using EdgeWriter = std::function<void(TextSink& sink, EdgeId edge)>;

/// Writes all edges to `out` in the order of the graph: the same bytes for any number of threads (0: one a core).
/// `make_writer` is called once a thread, one call at a time. Holds some thousand edges as text for each thread,
/// however many there are. Throws what a writer throws, after all threads have ended.
void write_edges(TextSink& out, const Graph& graph, unsigned threads, const std::function<EdgeWriter()>& make_writer);

}  // namespace isnad
