// A lexicon on disk, laid over the embedded one, and the extractor made of both.
#pragma once

#include "console.h"

#include <isnad/extract/extractor.h>
#include <isnad/extract/lexicon/lexicon_files.h>

#include <memory>
#include <string>
#include <vector>

namespace isnad {

/// The lexicon files below a folder, or a single one.
struct LexiconFolder {
    std::string root;  ///< As given; empty if there is none.
    std::vector<LexiconFile> files;
    std::vector<std::unique_ptr<const std::string>> texts;  ///< What `files` look at.

    /// Returns a place as the user knows it: "mine/ar/titles.lex:3" for "ar/titles.lex:3".
    std::string locate(const std::string& where) const;
};

/// Reads all .lex and .tsv files below `path`. Throws Failure(Status::bad_lexicon) if there is none or one cannot be
/// read.
LexiconFolder read_lexicon(const std::string& path);

/// Builds the extractor, with the lexicon at `overlay` if that is not empty. Throws Failure(Status::bad_lexicon) after
/// reporting every mistake.
Extractor load_extractor(const std::string& overlay, Console& console);

}  // namespace isnad
