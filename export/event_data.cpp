#include <isnad/export/event_data.h>

#include <isnad/export/text_sink.h>
#include <isnad/graph/labels.h>

#include <algorithm>
#include <array>
#include <string>

namespace isnad {
namespace {

struct EventRow {
    const Graph& graph;
    EdgeId id;
    const WriteOptions& options;

    const Edge& edge() const { return graph[id]; }
    const RelationInfo& relation() const { return info_of(graph, edge()); }
    const Node& source() const { return graph[boost::source(id, graph)]; }
    const Node& target() const { return graph[boost::target(id, graph)]; }
    const Evidence* evidence() const { return edge().evidence.empty() ? nullptr : &edge().evidence.front(); }
};

// The code of an actor without its dots, as CAMEO writes it: RUSGOVMIL. Who has none is known by his name alone.
std::string full_code(const Node& node) {
    if (node.kind != NodeKind::actor) return "";
    std::string code = node.country;
    if (code.empty() && std::ranges::all_of(node.id, [](char c) { return (c >= 'A' && c <= 'Z') || c == '.'; })) {
        code = node.id;
        std::erase(code, '.');
        return code;
    }
    for (const std::string& role : node.roles) code += role;
    return code;
}

std::string entity(const Node& node) {
    if (!node.country.empty() || node.kind != NodeKind::actor) return node.country;
    return full_code(node).empty() ? "" : node.id.substr(0, node.id.find('.'));
}

std::string roles(const Node& node) {
    std::string joined;
    for (const std::string& role : node.roles) joined += (joined.empty() ? "" : ";") + role;
    return joined;
}

std::string name(const Node& node, const WriteOptions& options) {
    return node.kind == NodeKind::actor ? std::string(label_of(node, options.language)) : "";
}

// A part of the first day: 0-4 the year, 5-2 the month, 8-2 the day.
std::string date_part(const EventRow& row, std::size_t begin, std::size_t length) {
    const std::string& date = row.edge().first_date;
    const bool is_date = std::ranges::all_of(date, [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
    return is_date && date.size() >= begin + length ? date.substr(begin, length) : "";
}

std::string number(double value) {
    TextSink sink;
    sink.real(value);
    return std::string(sink.text());
}

std::string documents(const EventRow& row) {
    std::string joined;
    const std::string* last = nullptr;  // Evidence is sorted by document.
    for (const Evidence& evidence : row.edge().evidence) {
        if (last != nullptr && *last == evidence.document) continue;
        last = &evidence.document;
        if (!joined.empty()) joined += ';';
        joined += evidence.document;
    }
    return joined;
}

std::string of_evidence(const EventRow& row, std::string (*get)(const Evidence&)) {
    return row.evidence() == nullptr ? "" : get(*row.evidence());
}

struct Column {
    std::string_view name;
    std::string (*value)(const EventRow&);
};

constexpr std::array columns{
    Column{"EventID", [](const EventRow& r) { return r.edge().id; }},
    Column{"Date", [](const EventRow& r) { return r.edge().first_date.get(); }},
    Column{"Year", [](const EventRow& r) { return date_part(r, 0, 4); }},
    Column{"Month", [](const EventRow& r) { return date_part(r, 5, 2); }},
    Column{"Day", [](const EventRow& r) { return date_part(r, 8, 2); }},
    Column{"SourceActorFull", [](const EventRow& r) { return full_code(r.source()); }},
    Column{"SourceActorEntity", [](const EventRow& r) { return entity(r.source()); }},
    Column{"SourceActorRole", [](const EventRow& r) { return roles(r.source()); }},
    Column{"SourceName", [](const EventRow& r) { return name(r.source(), r.options); }},
    Column{"TargetActorFull", [](const EventRow& r) { return full_code(r.target()); }},
    Column{"TargetActorEntity", [](const EventRow& r) { return entity(r.target()); }},
    Column{"TargetActorRole", [](const EventRow& r) { return roles(r.target()); }},
    Column{"TargetName", [](const EventRow& r) { return name(r.target(), r.options); }},
    Column{"EventCode", [](const EventRow& r) { return r.edge().cameo.get(); }},
    Column{"EventRootCode", [](const EventRow& r) { return r.edge().cameo.get().substr(0, 2); }},
    Column{"QuadClass", [](const EventRow& r) { return std::to_string(r.relation().quad); }},
    Column{"GoldsteinScale", [](const EventRow& r) { return number(r.relation().goldstein); }},
    Column{"EventText", [](const EventRow& r) { return r.relation().label_en; }},
    Column{"Polarity", [](const EventRow& r) { return std::string(name_of(r.edge().polarity)); }},
    Column{"Modality", [](const EventRow& r) { return std::string(name_of(r.edge().modality)); }},
    Column{"Confidence", [](const EventRow& r) { return number(confidence_of(r.edge())); }},
    Column{"Speakers",
           [](const EventRow& r) {
               return r.evidence() == nullptr ? "" : chain_of(r.evidence()->attribution, r.options.language);
           }},
    Column{"LocationName",
           [](const EventRow& r) {
               return of_evidence(r, [](const Evidence& e) { return e.place ? e.place->mention.text : ""; });
           }},
    Column{"CountryCode",
           [](const EventRow& r) {
               return of_evidence(r, [](const Evidence& e) { return e.place ? e.place->country : ""; });
           }},
    Column{"SentenceID",
           [](const EventRow& r) {
               return of_evidence(r, [](const Evidence& e) { return std::to_string(e.sentence.index); });
           }},
    Column{"Sentence",
           [](const EventRow& r) { return of_evidence(r, [](const Evidence& e) { return e.sentence_text; }); }},
    Column{"URLs", documents},
};

}  // namespace

void write_event_data(std::ostream& out, const Graph& graph, const WriteOptions& options) {
    TextSink sink(out);
    for (const Column& column : columns) {
        if (column.name != columns.front().name) sink.put('\t');
        sink.raw(column.name);
    }
    sink.put('\n');
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) {
        if (graph[e].cameo.empty()) continue;
        for (const Column& column : columns) {
            if (column.name != columns.front().name) sink.put('\t');
            sink.tsv_cell(column.value({graph, e, options}));
        }
        sink.put('\n');
    }
    sink.flush();
}

}  // namespace isnad
