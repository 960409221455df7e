// The files of a lexicon in memory: the embedded ones, and those of a folder.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// A lexicon file; `path` is relative to the lexicon's root, with '/' ("ar/titles.lex").
struct LexiconFile {
    std::string path;
    std::string_view text;
};

/// A mistake in a lexicon file; `where` is "path:line".
struct Problem {
    std::string where;
    std::string message;
};

/// The lexicon compiled into the program, sorted by path. The texts are static.
std::span<const LexiconFile> embedded_lexicon();

}  // namespace isnad
