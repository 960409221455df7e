// The formats that isnad writes and never reads back: tables, RDF, FollowTheMoney, event data, Cytoscape, graphology,
// DOT.
#include "sample_relations.h"

#include <isnad/extract/error.h>

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace isnad::testing {
namespace {

std::string written(const Graph& graph, Format format, const WriteOptions& options = WriteOptions()) {
    std::ostringstream out;
    write(out, graph, format, options);
    return out.str();
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
    return parts;
}

/// Rows of RFC 4180.
std::vector<std::vector<std::string>> read_csv(const std::string& text) {
    std::vector<std::vector<std::string>> rows(1, {""});
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        std::string& cell = rows.back().back();
        if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"') {
            cell += text[++at];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            rows.back().emplace_back();
        } else if (!quoted && c == '\n') {
            rows.push_back({""});
        } else {
            cell += c;
        }
    }
    rows.pop_back();
    return rows;
}

std::string cell(const std::vector<std::vector<std::string>>& rows, std::size_t row, const std::string& column) {
    const auto at = std::ranges::find(rows.front(), column);
    return at == rows.front().end() ? "no column " + column
                                    : rows.at(row).at(static_cast<std::size_t>(at - rows.front().begin()));
}

Relation nasty_accusation() {
    Relation relation = accusation("00000000000000aa", "a, \"b\"\n.txt");
    relation.source->names = {{"ar", "\u0623"}, {"en", "A \"x\", y\\\n<b>\t"}};
    relation.sentence_text = "one\ttwo\nthree \\ \"four\"";
    relation.attribution = {{actor("RUS", "Russia"), "says", {{0, 4}, "said"}}};
    relation.date = EventDate{"2021-11-16", std::nullopt};
    return relation;
}

TEST(Endings, of_two_parts_come_before_those_of_one) {
    EXPECT_EQ(format_of("news.json"), Format::json);
    EXPECT_EQ(format_of("news.graphology.json"), Format::graphology);
    EXPECT_EQ(format_of("news.ftm.jsonl"), Format::ftm);
    EXPECT_EQ(format_of("news.jsonl"), Format::jsonl);
    EXPECT_EQ(format_of("a.b.neo4j.csv"), Format::neo4j);
    EXPECT_THROW(format_of(".json"), Error);
    EXPECT_THROW(format_of("news.tsv"), Error);
}

TEST(Csv, has_one_row_a_node_and_an_edge_whose_cells_are_what_went_in) {
    const Graph graph = graph_of({nasty_accusation()});
    std::ostringstream nodes;
    const auto files = files_of("news.csv", Format::csv);
    EXPECT_EQ(files, (std::vector<std::filesystem::path>{"news.nodes.csv", "news.edges.csv"}));
    const auto rows = read_csv(written(graph, Format::csv));
    ASSERT_EQ(rows.size(), 2U);
    for (const auto& row : rows) EXPECT_EQ(row.size(), rows.front().size());
    EXPECT_EQ(cell(rows, 1, "Source"), "AZE");
    EXPECT_EQ(cell(rows, 1, "Target"), "ARM");
    EXPECT_EQ(cell(rows, 1, "Type"), "Directed");
    EXPECT_EQ(cell(rows, 1, "sentence"), "one\ttwo\nthree \\ \"four\"");
    EXPECT_EQ(cell(rows, 1, "document"), "a, \"b\"\n.txt");
    EXPECT_EQ(cell(rows, 1, "attribution"), "Russia");
    EXPECT_EQ(cell(rows, 1, "first_date"), "2021-11-16");
}

TEST(Csv, of_every_generated_graph_is_rectangular_and_has_all_edges) {
    const Graph graph = graph_of(random_relations(7, 300));
    for (const Format format : {Format::csv, Format::neo4j}) {
        for (const View view : {View::statements, View::aggregate, View::events}) {
            WriteOptions options;
            options.projection.view = view;
            const auto rows = read_csv(written(graph, format, options));
            for (const auto& row : rows) ASSERT_EQ(row.size(), rows.front().size());
            EXPECT_EQ(rows.size(), num_edges(project(graph, options.projection)) + 1);
        }
    }
}

TEST(Csv, for_neo4j_has_types_in_its_header_and_one_line_a_row) {
    const std::string text = written(graph_of({nasty_accusation()}), Format::neo4j);
    EXPECT_TRUE(text.starts_with(":START_ID,:END_ID,:TYPE,id,")) << text.substr(0, 80);
    EXPECT_NE(text.find(",weight:double,"), std::string::npos);
    EXPECT_EQ(std::ranges::count(text, '\n'), 2);
}

TEST(EventData, is_a_table_without_breaks_in_cells) {
    std::vector<Relation> relations = random_relations(11, 200);
    relations.push_back(nasty_accusation());
    const Graph graph = graph_of(relations);
    const auto lines = split(written(graph, Format::event_data), '\n');
    const auto header = split(lines.front(), '\t');
    std::size_t coded = 0;
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) coded += graph[e].cameo.empty() ? 0 : 1;
    EXPECT_EQ(lines.size(), coded + 1);
    for (const std::string& line : lines)
        EXPECT_EQ(std::ranges::count(line, '\t'), static_cast<std::ptrdiff_t>(header.size()) - 1) << line;
}

TEST(EventData, has_the_codes_that_political_scientists_know) {
    Relation relation = nasty_accusation();
    relation.source->id = "AZE.GOV.MIL";
    relation.source->roles = {"GOV", "MIL"};
    const auto lines = split(written(graph_of({relation}), Format::event_data), '\n');
    ASSERT_EQ(lines.size(), 2U);
    const auto header = split(lines[0], '\t');
    const auto row = split(lines[1], '\t');
    const auto value = [&](const std::string& column) {
        return row.at(static_cast<std::size_t>(std::ranges::find(header, column) - header.begin()));
    };
    EXPECT_EQ(value("Date"), "2021-11-16");
    EXPECT_EQ(value("Year"), "2021");
    EXPECT_EQ(value("Day"), "16");
    EXPECT_EQ(value("SourceActorFull"), "AZEGOVMIL");
    EXPECT_EQ(value("SourceActorEntity"), "AZE");
    EXPECT_EQ(value("SourceActorRole"), "GOV;MIL");
    EXPECT_EQ(value("EventCode"), "112");
    EXPECT_EQ(value("EventRootCode"), "11");
    EXPECT_EQ(value("QuadClass"), "3");
    EXPECT_EQ(value("GoldsteinScale"), "-2");
    EXPECT_EQ(value("Speakers"), "Russia");
    EXPECT_EQ(value("Sentence"), "one two three \\ \"four\"");
}

TEST(Rdf, puts_what_a_document_says_into_its_named_graph) {
    const std::string quads =
        written(graph_of({accusation(), accusation("00000000000000ab", "b c.txt")}), Format::nquads);
    std::set<std::string> graphs;
    for (const std::string& line : split(quads, '\n')) {
        ASSERT_TRUE(line.ends_with(" .")) << line;
        const std::size_t graph = line.rfind('<');
        if (line.find("urn:isnad:document:", graph) != std::string::npos) graphs.insert(line.substr(graph));
    }
    EXPECT_EQ(graphs, (std::set<std::string>{"<urn:isnad:document:a.txt> .", "<urn:isnad:document:b%20c.txt> ."}));
}

TEST(Rdf, escapes_what_would_end_a_literal) {
    const std::string turtle = written(graph_of({nasty_accusation()}), Format::turtle);
    EXPECT_NE(turtle.find(R"("one\ttwo\nthree \\ \"four\"")"), std::string::npos);
    EXPECT_NE(turtle.find("document:a%2C%20%22b%22%0A.txt>"), std::string::npos);
}

TEST(FollowTheMoney, links_the_ids_that_it_defines) {
    Relation office = accusation("00000000000000cc");
    office.family = Family::affiliation;
    office.relation = "holds_office_in";
    office.cameo = office.plover = "";
    const std::string text = written(graph_of({nasty_accusation(), office}), Format::ftm);
    std::set<std::string> defined;
    std::multiset<std::string> schemata;
    for (const std::string& line : split(text, '\n')) {
        rapidjson::Document entity;
        entity.Parse(line.c_str());
        ASSERT_FALSE(entity.HasParseError()) << line;
        EXPECT_TRUE(defined.insert(entity["id"].GetString()).second) << "twice: " << line;
        schemata.insert(entity["schema"].GetString());
        for (const char* property : {"subject", "object", "organizer", "involved", "proof", "member", "organization"}) {
            if (!entity["properties"].HasMember(property)) continue;
            for (const auto& id : entity["properties"][property].GetArray())
                EXPECT_TRUE(defined.contains(id.GetString())) << property << " " << id.GetString();
        }
    }
    EXPECT_EQ(schemata.count("Membership"), 1U);
    EXPECT_EQ(schemata.count("UnknownLink"), 1U);
    EXPECT_EQ(schemata.count("Event"), 1U);
    EXPECT_EQ(schemata.count("Article"), 2U);
}

TEST(Dot, quotes_what_would_end_a_label) {
    const std::string dot = written(graph_of({nasty_accusation()}), Format::dot);
    EXPECT_NE(dot.find(R"(label="A \"x\", y\\)"), std::string::npos) << dot;
    EXPECT_EQ(std::ranges::count(dot, '\n'), 4 + 2 + 1 + 1 + 0) << dot;
}

TEST(Dot, cuts_labels_that_Graphviz_could_not_read) {
    Relation relation = accusation();
    relation.source->names = {{"en", std::string(30000, 'x')}};
    std::string arabic;
    for (int i = 0; i < 20000; ++i) arabic += "\u0639";
    relation.target->names = {{"en", arabic}};
    const std::string dot = written(graph_of({relation}), Format::dot);
    EXPECT_LT(dot.size(), 2000U);
    EXPECT_NE(dot.find("x\u2026\""), std::string::npos);
    EXPECT_NE(dot.find("\u0639\u2026\""), std::string::npos);
}

/// The arrays of a document of Cytoscape or graphology, and the keys of source and target in it.
void expect_edges(const rapidjson::Value& nodes, const rapidjson::Value& edges, const char* wrapper,
                  const Graph& graph) {
    ASSERT_EQ(nodes.Size(), num_vertices(graph));
    ASSERT_EQ(edges.Size(), num_edges(graph));
    std::set<std::string> ids;
    const auto inner = [&](const rapidjson::Value& value) -> const rapidjson::Value& {
        return wrapper == nullptr ? value : value[wrapper];
    };
    for (const auto& node : nodes.GetArray()) ids.insert(inner(node)[wrapper == nullptr ? "key" : "id"].GetString());
    EXPECT_EQ(ids.size(), nodes.Size());
    for (const auto& edge : edges.GetArray()) {
        EXPECT_TRUE(ids.contains(inner(edge)["source"].GetString()));
        EXPECT_TRUE(ids.contains(inner(edge)["target"].GetString()));
    }
}

TEST(CytoscapeAndGraphology, have_every_node_and_edge_in_each_view) {
    const Graph graph = graph_of(random_relations(13, 150));
    for (const View view : {View::statements, View::aggregate, View::events}) {
        WriteOptions options;
        options.projection.view = view;
        const Graph shown = project(graph, options.projection);
        rapidjson::Document graphology;
        graphology.Parse(written(graph, Format::graphology, options).c_str());
        ASSERT_FALSE(graphology.HasParseError());
        expect_edges(graphology["nodes"], graphology["edges"], nullptr, shown);
        rapidjson::Document cytoscape;
        cytoscape.Parse(written(graph, Format::cytoscape, options).c_str());
        ASSERT_FALSE(cytoscape.HasParseError());
        expect_edges(cytoscape["elements"]["nodes"], cytoscape["elements"]["edges"], "data", shown);
    }
}

TEST(Formats, are_the_same_bytes_for_any_order_of_the_relations) {
    std::vector<Relation> relations = random_relations(17, 120);
    const Graph graph = graph_of(relations);
    std::ranges::reverse(relations);
    const Graph reversed = graph_of(relations);
    for (const Format format : {Format::csv, Format::neo4j, Format::graphology, Format::cytoscape, Format::turtle,
                                Format::nquads, Format::ftm, Format::event_data, Format::dot})
        EXPECT_EQ(written(graph, format), written(reversed, format)) << static_cast<int>(format);
}

TEST(Formats, are_the_same_for_any_number_of_threads) {
    const Graph graph = graph_of(random_relations(47, 10000));
    for (const Format format : {Format::graphml, Format::json, Format::graphology, Format::cytoscape}) {
        WriteOptions options;
        options.threads = 1;
        const std::string expected = bytes_of(graph, format, options);
        for (const unsigned threads : {2U, 5U}) {
            options.threads = threads;
            EXPECT_EQ(bytes_of(graph, format, options), expected) << threads;
        }
    }
}

}  // namespace
}  // namespace isnad::testing
