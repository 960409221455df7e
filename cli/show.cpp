#include "show.h"

#include <isnad/extract/text/utf8.h>
#include <isnad/graph/labels.h>

#include <unicode/uchar.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace isnad {
namespace {

// Isolates keep an Arabic phrase from turning the rest of an English line around.
constexpr char32_t isolate = 0x2068;
constexpr char32_t end_of_isolate = 0x2069;

std::string quote(std::string_view text) {
    std::string quoted = "\"";
    append_utf8(quoted, isolate);
    quoted += text;
    append_utf8(quoted, end_of_isolate);
    return quoted + '"';
}

/// Copies text in one line: white space, also of several lines, becomes one blank.
void append_line(std::string& line, std::string_view text) {
    for (const char c : text) {
        const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
        if (!blank) {
            // What a document contains must not steer the terminal.
            line += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
}

std::string mark_trigger(const Evidence& evidence, const Look& look) {
    const std::string_view sentence = evidence.sentence_text;
    const Span whole = evidence.sentence.span;
    const Span trigger = evidence.trigger.span;
    std::string line;
    if (trigger.begin < whole.begin || trigger.end > whole.end || whole.end - whole.begin != sentence.size()) {
        append_line(line, sentence);
        return line;
    }
    append_line(line, sentence.substr(0, trigger.begin - whole.begin));
    line += look.color ? "\x1b[1;33m[" : "[";
    append_line(line, slice(sentence, {trigger.begin - whole.begin, trigger.end - whole.begin}));
    line += look.color ? "]\x1b[0m" : "]";
    append_line(line, sentence.substr(trigger.end - whole.begin));
    return line;
}

std::size_t width_of(char32_t code) {
    const auto character = static_cast<UChar32>(code);
    const std::int8_t type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR || type == U_CONTROL_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::string name_of_end(const Graph& graph, VertexId vertex, const Look& look) {
    const Node& node = graph[vertex];
    std::string name;
    append_line(name, label_of(node, look.language));
    if (node.kind == NodeKind::statement) return name == "\u2026" ? std::string() : quote(name);
    return node.kind == NodeKind::unknown ? std::string("(someone)") : name;
}

}  // namespace

bool wants_color() { return isatty(STDOUT_FILENO) == 1 && std::getenv("NO_COLOR") == nullptr; }

std::string sentence_of(const Graph& graph, EdgeId edge, const Look& look) {
    std::string sentence = name_of_end(graph, boost::source(edge, graph), look);
    sentence += " " + kind_of(graph[edge], info_of(graph, graph[edge]), look.language);
    const std::string target = name_of_end(graph, boost::target(edge, graph), look);
    return target.empty() ? sentence : sentence + " " + target;
}

std::string show_evidence(const Evidence& evidence, const Look& look) {
    std::array<char, 16> confidence{};
    std::snprintf(confidence.data(), confidence.size(), "%.2f", evidence.confidence);
    std::string text = "    " + mark_trigger(evidence, look) + "\n    ";
    if (look.color) text += "\x1b[2m";
    if (!evidence.attribution.empty()) text += "according to " + chain_of(evidence.attribution, look.language) + " - ";
    if (evidence.date) text += evidence.date->value + " - ";
    append_line(text, evidence.document);
    text +=
        ", bytes " + std::to_string(evidence.sentence.span.begin) + "-" + std::to_string(evidence.sentence.span.end);
    text += std::string(" - confidence ") + confidence.data();
    if (look.color) text += "\x1b[0m";
    return text + "\n";
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode_utf8(text, at);
        width += width_of(decoded.code);
        at += decoded.length;
    }
    return width;
}

std::string show_table(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& right) {
    std::vector<std::size_t> widths(right.size());
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
    }
    std::string table;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - display_width(row[i]), ' ');
            line += right[i] ? padding + row[i] : row[i] + padding;
            line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        table += line + '\n';
    }
    return table;
}

}  // namespace isnad
