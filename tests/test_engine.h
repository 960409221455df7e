// What the tests of extract/ share: one engine over the built-in lexicon, files, and documents of a sentence.
#pragma once

#include <isnad/extract/error.h>
#include <isnad/extract/extractor.h>
#include <isnad/extract/lexicon/lexicon.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace isnad::test {

inline const Extractor& engine() {
    static const Extractor extractor = [] {
        std::vector<Problem> problems;
        return Extractor(embedded_lexicon(), {}, problems);
    }();
    return extractor;
}

inline std::string read_file(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) throw Error(path.string(), "cannot be read");
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline std::filesystem::path source_root() { return ISNAD_SOURCE; }

/// The files of a folder with that ending, sorted.
inline std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder, const std::string& ending) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ending) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

inline std::vector<Relation> extract(const std::string& text, const std::string& date = {}) {
    Workspace workspace;
    return engine().extract({"test", text, "ar", date}, workspace);
}

}  // namespace isnad::test
