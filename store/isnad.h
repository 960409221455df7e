// The library in four functions: open what isnad wrote, ask, and read the proof. Everything else is Boost.Graph's.
#pragma once

#include <isnad/export/read_graph.h>
#include <isnad/graph/answers.h>
#include <isnad/graph/labels.h>
#include <isnad/graph/query.h>
#include <isnad/store/store.h>

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// Returns the graph in a store or in a .graphml, .json or .jsonl file that isnad wrote. `ontology` gives relations
/// their labels where the file has none. Throws Error with the path.
inline Graph load(const std::filesystem::path& path, const Ontology& ontology = {}) {
    if (is_store(path)) return Store(path, Store::Mode::read).graph(ontology);
    return read_graph(path, ontology);
}

/// Returns the answers to a question such as "Azerbaijan accuses ?" or "?x accuses ?y and ?y accuses ?x": an edge for
/// each of its sentences. Actors and relations are known by their names in the graph; more with a `vocabulary`. Throws
/// Error for a word that is unknown, with what was perhaps meant.
inline std::vector<Answer> query(const Graph& graph, std::string_view question, const Vocabulary& vocabulary = {}) {
    return find_answers(graph, parse_queries(question, graph, vocabulary));
}

/// Returns the places in the documents that prove an edge; they live as long as the graph.
inline std::span<const Evidence> evidence(const Graph& graph, EdgeId edge) { return graph[edge].evidence; }

/// Returns on whose word it is, from the outermost speaker to the innermost: "Reuters > Ministry of Defence"; empty
/// where the document says it itself.
inline std::string chain(const Evidence& piece, std::string_view language = "en") {
    return chain_of(piece.attribution, language);
}

}  // namespace isnad
