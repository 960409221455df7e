// The texts that laws are tried on: all samples and all sentences of the cases.
#pragma once

#include "case_files.h"

namespace isnad::test {

inline std::vector<Document> sample_documents() {
    std::vector<Document> documents;
    for (const auto& path : files_in(source_root() / "samples/ar", ".txt")) {
        documents.push_back({path.filename().string(), read_file(path), "ar", "2023-03-12"});
    }
    return documents;
}

inline const std::vector<Document>& all_documents() {
    static const std::vector<Document> all = [] {
        std::vector<Document> documents = sample_documents();
        for (const Case& one : read_cases()) documents.push_back({one.name, one.text, "ar", "2023-03-12"});
        return documents;
    }();
    return all;
}

}  // namespace isnad::test
