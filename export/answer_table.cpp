#include <isnad/export/answer_table.h>

#include <isnad/export/record.h>
#include <isnad/export/text_sink.h>
#include <isnad/graph/build.h>
#include <isnad/graph/labels.h>

#include <string_view>

namespace isnad {
namespace {

std::string_view without_newline(std::string_view line) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    return line;
}

void write_row(TextSink& sink, std::initializer_list<std::string_view> cells) {
    bool first = true;
    for (const std::string_view cell : cells) {
        if (!first) sink.put(',');
        first = false;
        sink.csv_cell(cell, false);
    }
    sink.put('\n');
}

std::string confidence(const Evidence& evidence) {
    TextSink sink;
    sink.real(evidence.confidence);
    return std::string(sink.text());
}

}  // namespace

void write_answer_records(std::ostream& out, const Graph& graph, const std::vector<Answer>& answers) {
    for (const Answer& answer : answers) {
        if (answer.size() > 1) out << "{\"answer\":[";
        bool first = true;
        for (const EdgeId edge : answer) {
            for (std::size_t piece = 0; piece < graph[edge].evidence.size(); ++piece) {
                const std::string record = write_record(relation_of(graph, edge, piece));
                if (answer.size() == 1) {
                    out << record;
                    continue;
                }
                out << (first ? "" : ",") << without_newline(record);
                first = false;
            }
        }
        if (answer.size() > 1) out << "]}\n";
    }
}

void write_answer_table(std::ostream& out, const Graph& graph, const std::vector<Answer>& answers,
                        const std::string& language) {
    TextSink sink(out);
    write_row(sink, {"answer", "source", "source_name", "relation", "cameo", "target", "target_name", "polarity",
                     "modality", "date", "speakers", "confidence", "sentence", "document", "uid"});
    for (std::size_t number = 0; number < answers.size(); ++number) {
        for (const EdgeId id : answers[number]) {
            const Edge& edge = graph[id];
            const Node& from = graph[source(id, graph)];
            const Node& to = graph[target(id, graph)];
            for (const Evidence& piece : edge.evidence) {
                write_row(sink,
                          {std::to_string(number + 1), from.id, label_of(from, language), edge.relation, edge.cameo,
                           to.id, label_of(to, language), name_of(edge.polarity), name_of(edge.modality),
                           piece.date ? std::string_view(piece.date->value) : std::string_view(),
                           chain_of(piece.attribution, language), confidence(piece), piece.sentence_text,
                           piece.document, piece.uid});
            }
        }
    }
    sink.flush();
}

}  // namespace isnad
