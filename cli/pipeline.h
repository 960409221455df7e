// Documents through the extractor by several threads, results in the order of the documents, in bounded memory.
#pragma once

#include "input.h"

#include <isnad/extract/extractor.h>
#include <isnad/store/store.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace isnad {

/// What became of one document. A worker fills it, so that work such as spelling records is done by all threads.
struct Result {
    std::vector<Relation> relations;
    std::string records;                ///< The relations as lines, if the command wants them so.
    std::optional<Entry> entry;         ///< For a command that keeps documents.
    std::optional<Fingerprint> stored;  ///< What the store had under the document's id.
    std::optional<Coverage> coverage;   ///< For a command that measures.
    std::uint64_t relation_count = 0;
    std::uint64_t input_bytes = 0;  ///< Set by the pipeline.
};

/// Called by a worker for each document, from several threads.
using Work = std::function<Result(const Document&, Workspace&)>;

/// Called for each result, in the order of the documents, from the calling thread.
using Consume = std::function<void(Result&&)>;

/// Reads the files, works on them with up to `threads` threads and hands over the results in order. An exception of any
/// part ends all of them and is thrown here.
void process_documents(const std::vector<InputFile>& files, const InputOptions& options, unsigned threads,
                       Console& console, const Work& work, const Consume& consume);

}  // namespace isnad
