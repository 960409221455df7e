// Reader of the lexicon's two file shapes, entries (.lex) and tables (.tsv); lexicon/README.md describes them.
#pragma once

#include <isnad/extract/lexicon/lexicon_files.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// One line: its key (or first cell) and the cells after it. Views into the file's text.
struct StanzaLine {
    std::uint32_t number = 0;
    std::vector<std::string_view> cells;

    std::string_view key() const { return cells.front(); }
    /// The n-th cell after the key, or empty.
    std::string_view value(std::size_t n = 0) const { return n + 1 < cells.size() ? cells[n + 1] : std::string_view{}; }
    std::size_t values() const { return cells.size() - 1; }
};

/// The lines of one entry; the first one names its kind.
using Stanza = std::vector<StanzaLine>;

/// Splits a .lex file into entries. Comments and indentation are dropped.
std::vector<Stanza> read_stanzas(std::string_view text);

/// Splits a .tsv file into rows, without its header.
std::vector<StanzaLine> read_table(std::string_view text);

/// "path:line".
std::string location(const LexiconFile& file, const StanzaLine& line);

}  // namespace isnad
