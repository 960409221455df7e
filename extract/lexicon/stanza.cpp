#include <isnad/extract/lexicon/stanza.h>

namespace isnad {
namespace {

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split_cells(std::string_view line) {
    std::vector<std::string_view> cells;
    cells.reserve(4);  // few lines have more
    while (true) {
        const std::size_t tab = line.find('\t');
        cells.push_back(trim(line.substr(0, tab)));
        if (tab == std::string_view::npos) return cells;
        line.remove_prefix(tab + 1);
    }
}

/// Calls `take(number, line)` for each line; an empty view for a blank one; comments are skipped.
template <class Take>
void for_each_line(std::string_view text, Take take) {
    std::uint32_t number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t end = text.find('\n');
        const std::string_view line = trim(text.substr(0, end));
        if (line.empty() || line.front() != '#') take(number, line);
        if (end == std::string_view::npos) return;
        text.remove_prefix(end + 1);
    }
}

}  // namespace

std::vector<Stanza> read_stanzas(std::string_view text) {
    std::vector<Stanza> stanzas;
    bool open = false;
    for_each_line(text, [&](std::uint32_t number, std::string_view line) {
        if (line.empty()) {
            open = false;
            return;
        }
        if (!open) stanzas.emplace_back();
        open = true;
        stanzas.back().push_back({number, split_cells(line)});
    });
    return stanzas;
}

std::vector<StanzaLine> read_table(std::string_view text) {
    std::vector<StanzaLine> rows;
    bool header = true;
    for_each_line(text, [&](std::uint32_t number, std::string_view line) {
        if (line.empty()) return;
        if (!header) rows.push_back({number, split_cells(line)});
        header = false;
    });
    return rows;
}

std::string location(const LexiconFile& file, const StanzaLine& line) {
    return file.path + ":" + std::to_string(line.number);
}

}  // namespace isnad
