// A graph's relations as text for a person at a terminal.
#pragma once

#include <isnad/graph/graph.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// How an answer looks.
struct Look {
    std::string language = "en";  ///< Of names and labels.
    bool color = false;
};

/// Returns true if standard output is a terminal that wants colours (see no-color.org).
bool wants_color();

/// Returns "Azerbaijan accuses Armenia".
std::string sentence_of(const Graph& graph, EdgeId edge, const Look& look);

/// Returns the evidence in indented lines: the sentence with its [trigger], who says so, date and document.
std::string show_evidence(const Evidence& evidence, const Look& look);

/// Returns how many columns a text takes on a terminal.
std::size_t display_width(std::string_view text);

/// Returns rows as a table with aligned columns. The first row is the heading; `right` columns are set to the right.
std::string show_table(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& right);

}  // namespace isnad
