#include "graph_input.h"

#include "status.h"

#include <isnad/export/merges_table.h>
#include <isnad/export/read_graph.h>
#include <isnad/extract/error.h>
#include <isnad/extract/lexicon/names.h>
#include <isnad/store/store.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace isnad {

Graph load_graph(const std::string& path, const Extractor& extractor) {
    try {
        if (is_store(path)) return Store(path, Store::Mode::read).graph(vocabulary_of(extractor).relation);
        return read_graph(path, vocabulary_of(extractor).relation);
    } catch (const Error& error) {
        throw Failure(Status::input_failed, error.what());
    }
}

Merges load_merges(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    const std::string table(std::istreambuf_iterator<char>(in), {});
    if (!in) throw Failure(Status::input_failed, path + ": " + std::strerror(errno));
    return read_merges(table, path);
}

Graph apply_merges(Graph graph, const std::string& path, const Extractor& extractor) {
    return path.empty() ? graph : merge_actors(graph, load_merges(path), vocabulary_of(extractor).relation);
}

Vocabulary vocabulary_of(const Extractor& extractor) {
    const Lexicon& lexicon = extractor.lexicon();
    return {
        .actors = [&lexicon](std::string_view name) { return find_actors(lexicon, name); },
        .relation = [&lexicon](std::string_view name) { return find_relation(lexicon, name); },
        .fold = [&lexicon](std::string_view text) { return fold_for_search(lexicon, text); },
    };
}

}  // namespace isnad
