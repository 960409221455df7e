#include "sample_relations.h"

#include <isnad/export/attributes.h>
#include <isnad/export/graphml.h>
#include <isnad/extract/error.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <limits>
#include <set>

namespace isnad::testing {
namespace {

constexpr std::array formats{Format::graphml, Format::json, Format::jsonl};

std::string complaint(std::string_view bytes) {
    try {
        parse_graph(bytes, "news");
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

std::string with(std::string text, const std::string& old, const std::string& replacement) {
    const std::size_t at = text.find(old);
    if (at == std::string::npos) throw std::out_of_range(old);
    return text.replace(at, old.size(), replacement);
}

Graph nasty_graph() {
    const std::vector<std::string> nasty{"<b>&amp;\"'</b> ]]> <![CDATA[",
                                         "& <",
                                         " ",
                                         "\n",
                                         "a\tb\nc\rd",
                                         std::string("\0\x01\x1F", 3),
                                         "\uFFFE\uFFFF",
                                         "\u200F\u2067\u2069",
                                         "\U0001F600",
                                         "\xFF\xD8",
                                         "a | b",
                                         "[\"a\"]",
                                         "NaN INF",
                                         "\\\"",
                                         [] {
                                             std::string text;
                                             for (int i = 0; i < 20000; ++i) text += "\u0639";
                                             return text;
                                         }()};
    std::vector<Relation> relations;
    for (const std::string& text : nasty) {
        Relation relation = accusation(std::to_string(relations.size()), text);
        relation.source->id = "x" + text;
        relation.source->names = {{"ar", text}, {"en", text}};
        relation.source->roles = {text};
        relation.source->mention->text = text;
        relation.target.reset();
        relation.content = Quotation{{1, 2}, text};
        relation.quote = relation.content;
        relation.trigger.text = relation.rule = relation.sentence_text = text;
        relation.date = EventDate{text, std::nullopt};
        relation.confidence = std::numeric_limits<double>::quiet_NaN();
        relations.push_back(relation);
    }
    return graph_of(relations);
}

TEST(Format, is_known_by_the_ending_of_a_name) {
    EXPECT_EQ(format_of("news.graphml"), Format::graphml);
    EXPECT_EQ(format_of("a.b/news.json"), Format::json);
    EXPECT_EQ(format_of("news.jsonl"), Format::jsonl);
    EXPECT_EQ(format_named("graphml"), Format::graphml);
    for (const char* path : {"news", "news.", "news.doc", ".json.gz"}) EXPECT_THROW(format_of(path), Error) << path;
}

TEST(Export, reads_back_what_it_wrote_to_the_byte_in_every_format) {
    const Graph graph = graph_of(random_relations(21, 300));
    for (const Format format : formats) {
        const Graph read = parse_graph(bytes_of(graph, format), "test", ontology);
        for (const Format other : formats) {
            EXPECT_EQ(bytes_of(read, other), bytes_of(graph, other)) << static_cast<int>(format);
        }
    }
}

TEST(Export, reads_back_the_aggregate_view) {
    const Graph view = project(graph_of(random_relations(22, 300)), {.view = View::aggregate});
    for (const Format format : {Format::graphml, Format::json}) {
        const Graph read = parse_graph(bytes_of(view, format), "test");
        EXPECT_EQ(read[boost::graph_bundle].view, View::aggregate);
        EXPECT_EQ(bytes_of(read, Format::json), bytes_of(view, Format::json));
    }
}

TEST(Export, reads_back_the_events_view_as_the_statements_it_was_made_of) {
    const Graph graph = graph_of(random_relations(24, 300));
    const Graph view = project(graph, {.view = View::events});
    for (const Format format : {Format::graphml, Format::json}) {
        const Graph read = parse_graph(bytes_of(view, format), "test");
        EXPECT_EQ(read[boost::graph_bundle].view, View::statements);
        EXPECT_EQ(bytes_of(read, Format::json), bytes_of(graph, Format::json));
    }
    WriteOptions options;
    options.evidence = false;
    EXPECT_NE(complaint(bytes_of(view, Format::json, options)).find("an event without evidence"), std::string::npos);
}

TEST(Export, survives_nasty_texts_in_every_place_of_a_record) {
    const Graph graph = nasty_graph();
    for (const Format format : formats) {
        const std::string bytes = bytes_of(graph, format);
        const Graph read = parse_graph(bytes, "test", ontology);
        ASSERT_EQ(num_edges(read), num_edges(graph));
        ASSERT_EQ(num_vertices(read), num_vertices(graph));
        // A second time nothing is left to replace.
        EXPECT_EQ(bytes_of(parse_graph(bytes_of(read, format), "test", ontology), format), bytes_of(read, format));
    }
}

TEST(Export, loses_no_character_of_nasty_evidence_but_invalid_UTF_8) {
    const Graph graph = nasty_graph();
    std::multiset<std::string> expected;
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) expected.insert(graph[e].evidence[0].sentence_text);
    expected.erase("\xFF\xD8");
    expected.insert("\uFFFD\uFFFD");
    for (const Format format : formats) {
        const Graph read = parse_graph(bytes_of(graph, format), "test", ontology);
        std::multiset<std::string> found;
        for (const EdgeId e : boost::make_iterator_range(edges(read))) found.insert(read[e].evidence[0].sentence_text);
        EXPECT_EQ(found, expected);
    }
}

TEST(Export, writes_the_view_that_is_asked_for) {
    const Graph graph = graph_of(random_relations(23, 300));
    WriteOptions options;
    options.projection = {.view = View::aggregate, .filter = {.actors_only = true, .minimum_confidence = 0.5}};
    for (const Format format : {Format::graphml, Format::json}) {
        const Graph read = parse_graph(bytes_of(graph, format, options), "test");
        EXPECT_EQ(num_edges(read), num_edges(project(graph, options.projection)));
        EXPECT_EQ(read[boost::graph_bundle].view, View::aggregate);
    }
    // Records are statements in any view.
    options.projection = {.view = View::aggregate};
    EXPECT_EQ(bytes_of(graph, Format::jsonl, options), bytes_of(graph, Format::jsonl));
}

TEST(Export, labels_in_the_language_that_is_asked_for) {
    WriteOptions options;
    options.language = "ar";
    const std::string graphml = bytes_of(graph_of({accusation()}), Format::graphml, options);
    EXPECT_NE(graphml.find("<data key=\"n_label\">\u062F\u0648\u0644\u0629 Armenia</data>"), std::string::npos);
    EXPECT_NE(graphml.find("label=\"\u064A\u062A\u0647\u0645\""), std::string::npos);
}

TEST(Export, tells_a_denial_from_an_assertion_in_the_kind_of_the_edge) {
    Relation denied = accusation();
    denied.polarity = Polarity::negative;
    EXPECT_NE(bytes_of(graph_of({denied}), Format::graphml).find(" label=\"accuses (negated)\""), std::string::npos);
    WriteOptions strict;
    strict.edge_kind = false;
    EXPECT_EQ(bytes_of(graph_of({denied}), Format::graphml, strict).find(" label=\""), std::string::npos);
}

TEST(Export, can_leave_the_evidence_out) {
    WriteOptions options;
    options.evidence = false;
    for (const Format format : {Format::graphml, Format::json}) {
        const Graph read = parse_graph(bytes_of(graph_of({accusation()}), format, options), "test");
        EXPECT_TRUE(only_edge(read).evidence.empty());
        EXPECT_EQ(only_edge(read).weight, 1.0);
    }
}

TEST(Export, names_its_links_as_either_generation_of_NetworkX_wants) {
    WriteOptions options;
    options.links_key = "edges";
    const std::string json = bytes_of(graph_of({accusation()}), Format::json, options);
    EXPECT_NE(json.find("\"edges\":["), std::string::npos);
    EXPECT_EQ(num_edges(parse_graph(json, "test")), 1U);
}

TEST(Attributes, have_names_that_no_program_reserves_and_that_differ_by_more_than_case) {
    const std::set<std::string_view> reserved{"id",      "type",   "start",  "end", "key",
                                              "timeset", "source", "target", "name"};
    const auto check = [&](auto attributes) {
        std::set<std::string> names;
        for (const auto& attribute : attributes) {
            EXPECT_FALSE(reserved.contains(attribute.name)) << attribute.name;
            EXPECT_TRUE(std::ranges::all_of(attribute.name, [](char c) { return std::islower(c) != 0 || c == '_'; }));
            EXPECT_TRUE(names.emplace(attribute.name).second) << attribute.name;
            EXPECT_EQ(attribute.json != nullptr, attribute.type == AttributeType::json);
            EXPECT_EQ(attribute.value == nullptr, attribute.type == AttributeType::json);
        }
    };
    check(node_attributes(View::statements));
    check(node_attributes(View::events));
    check(edge_attributes());
}

TEST(Attributes, join_lists_so_that_they_split_again) {
    for (const std::vector<std::string>& list : std::vector<std::vector<std::string>>{
             {"a"}, {"a", "b c"}, {"a | b", "c"}, {"|"}, {" "}, {" a", "b "}, {"", "b"}, {"[a]"}, {"[\"a\"]", "b"}}) {
        EXPECT_EQ(split_list(join_list(list)), list) << join_list(list);
    }
    EXPECT_EQ(join_list({"GOV", "MIL"}), "GOV | MIL");
}

TEST(XmlId, keeps_our_ids_and_spells_other_characters_so_that_they_read_back) {
    for (const std::string id : {"RUS.GOV.MIL", "person.dmitry_peskov", "x.\u0639\u0644\u064A", "a:b-c"}) {
        EXPECT_EQ(xml_id(id), id);
    }
    std::set<std::string> spelled;
    const std::vector<std::string> ids{"a b",  "a_x20_b", "a_x",    "a_",         "",   "_",
                                       "__x_", "\"<&>",   "\u061F", "\U0001F600", "x\n"};
    for (const std::string& id : ids) {
        EXPECT_EQ(id_of_xml(xml_id(id)), id);
        EXPECT_TRUE(spelled.insert(xml_id(id)).second) << id;
    }
    EXPECT_EQ(xml_id("a b"), "a_x20_b");
}

TEST(ReadGraph, takes_nothing_and_blanks_for_records_of_no_relation) {
    for (const char* bytes : {"", "\n \n", "\xEF\xBB\xBF"}) EXPECT_EQ(num_vertices(parse_graph(bytes, "test")), 0U);
}

TEST(ReadGraph, skips_lines_of_other_kinds_and_blank_ones) {
    const std::string record = bytes_of(graph_of({accusation()}), Format::jsonl);
    const std::string lines = "{\"kind\":\"document\",\"doc\":\"a\"}\n\n" + record + "\r\n";
    EXPECT_EQ(num_edges(parse_graph(lines, "test")), 1U);
}

TEST(ReadGraph, says_where_a_file_is_wrong) {
    const Graph graph = graph_of({accusation()});
    const std::string graphml = bytes_of(graph, Format::graphml);
    const std::string json = bytes_of(graph, Format::json);
    const std::string jsonl = bytes_of(graph, Format::jsonl);
    const std::vector<std::pair<std::string, std::string>> mistakes{
        {"hello", "news: neither GraphML nor JSON; was it written by isnad?"},
        {"<html/>", "news: XML, but no GraphML"},
        {"<graphml>", "news:1: no element found"},
        {with(graphml, "e_polarity\">positive", "e_polarity\">maybe"), "unknown polarity \"maybe\""},
        {with(graphml, "<data key=\"e_weight\">1", "<data key=\"e_weight\">heavy"), "\"heavy\" is no number"},
        {with(graphml, "target=\"ARM\"", "target=\"NONE\""), "edge 00000000000000aa: its end \"NONE\" is no node"},
        {with(graphml, "<data key=\"e_weight\">", "<data key=\"x\">"), "undeclared key \"x\""},
        {with(graphml, "<node id=\"AZE\">", "<node id=\"ARM\">"), "node ARM: comes twice"},
        {with(json, "\"node_kind\":\"actor\"", "\"node_kind\":3"), "news: node 1: \"node_kind\" must be a string"},
        {with(json, "\"relation\":\"accuses\",", ""), "news: link 1: \"relation\" is missing"},
        {with(json, "\"nodes\"", "\"dots\""), "news: neither records nor a graph with \"nodes\" and \"links\""},
        {json.substr(0, json.size() / 2), "news: offset "},
        {jsonl + "{\"kind\":", "news:2: offset 8: Invalid value."},
        {jsonl + with(jsonl, "\"positive\"", "\"negative\""), "relation 00000000000000aa: the records of \"a.txt\""},
    };
    for (const auto& [bytes, message] : mistakes) {
        EXPECT_NE(complaint(bytes).find(message), std::string::npos) << message << "\n" << complaint(bytes);
    }
    EXPECT_TRUE(complaint(with(graphml, "e_polarity\">positive", "e_polarity\">maybe")).starts_with("news:4"));
}

TEST(ReadGraph, refuses_every_cut_of_a_file) {
    const Graph graph = graph_of({accusation()});
    for (const Format format : {Format::graphml, Format::json}) {
        const std::string bytes = bytes_of(graph, format);
        for (std::size_t size = 1; size + 2 < bytes.size(); size += 37) {
            EXPECT_NE(complaint(bytes.substr(0, size)), "") << size;
        }
    }
}

TEST(ReadGraph, does_not_overflow_the_stack_on_deep_nesting) {
    const std::string deep(2000000, '[');
    const std::string graphml = bytes_of(graph_of({accusation()}), Format::graphml);
    EXPECT_NE(complaint("{\"nodes\":" + deep), "");
    EXPECT_NE(complaint("{\"nodes\":" + deep + std::string(deep.size(), ']') + "}"), "");
    EXPECT_NE(complaint(with(graphml, "<data key=\"e_evidence\">[", "<data key=\"e_evidence\">" + deep)), "");
}

TEST(ReadGraph, says_what_it_cannot_read) {
    EXPECT_THROW(read_graph("no/such/file.json"), Error);
    EXPECT_THROW(read_graph("/tmp"), Error);
}

}  // namespace
}  // namespace isnad::testing
