#include "sample_relations.h"

#include <isnad/extract/error.h>
#include <isnad/graph/filter.h>
#include <isnad/graph/project.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace isnad::testing {
namespace {

Edge edge_of(const std::string& relation) {
    Edge edge;
    edge.relation = relation;
    return edge;
}

TEST(Graph, merges_the_actors_of_one_id) {
    Relation second = accusation("00000000000000bb");
    std::swap(second.source, second.target);
    const Graph graph = graph_of({accusation(), second});
    EXPECT_EQ(num_vertices(graph), 2U);
    EXPECT_EQ(num_edges(graph), 2U);
    EXPECT_EQ(node(graph, "AZE").country, "AZE");
    EXPECT_EQ(label_of(node(graph, "AZE"), "en"), "Azerbaijan");
}

TEST(Graph, counts_a_mention_once_however_many_relations_it_is_in) {
    Relation second = accusation("00000000000000bb");
    second.target = actor("GEO", "Georgia");
    const Graph graph = graph_of({accusation(), second, accusation("00000000000000cc", "b.txt")});
    EXPECT_EQ(node(graph, "AZE").mentions, 2U);
    EXPECT_EQ(node(graph, "GEO").mentions, 1U);
}

TEST(Graph, keeps_one_edge_with_the_evidence_of_every_document) {
    const Graph graph = graph_of({accusation("00000000000000aa", "b.txt"), accusation(), accusation()});
    const Edge& edge = only_edge(graph);
    ASSERT_EQ(edge.evidence.size(), 2U);
    EXPECT_EQ(edge.evidence[0].document, "a.txt");
    EXPECT_EQ(edge.evidence[1].document, "b.txt");
    EXPECT_EQ(edge.documents, 2U);
    EXPECT_EQ(edge.weight, 1.0);
}

TEST(Graph, gives_each_relation_without_target_a_leaf_of_its_own) {
    Relation first = accusation();
    first.target.reset();
    first.content = Quotation{{0, 9}, "restraint"};
    Relation second = accusation("00000000000000bb");
    second.target.reset();
    const Graph graph = graph_of({first, second});
    EXPECT_EQ(num_vertices(graph), 3U);
    EXPECT_EQ(node(graph, "statement.00000000000000aa").kind, NodeKind::statement);
    EXPECT_EQ(label_of(node(graph, "statement.00000000000000aa"), "en"), "restraint");
    EXPECT_EQ(label_of(node(graph, "statement.00000000000000bb"), "en"), "Azerbaijan accuses Armenia.");
}

TEST(Graph, shortens_the_label_of_a_leaf_between_letters) {
    Relation relation = accusation();
    relation.target.reset();
    relation.content.emplace();
    for (int i = 0; i < 500; ++i) relation.content->text += "\u0633";
    const Graph graph = graph_of({relation});
    const std::string_view label = label_of(node(graph, "statement.00000000000000aa"), "en");
    EXPECT_EQ(label.size(), 163U);
    EXPECT_TRUE(label.ends_with("\u0633\u2026"));
    EXPECT_EQ(only_edge(graph).evidence[0].content->text.size(), 1000U);
}

TEST(Graph, gives_a_relation_without_source_an_unknown_one) {
    Relation relation = accusation();
    relation.source.reset();
    const Graph graph = graph_of({relation});
    EXPECT_EQ(node(graph, "unknown.00000000000000aa").kind, NodeKind::unknown);
    EXPECT_EQ(label_of(node(graph, "unknown.00000000000000aa"), "ar"), "?");
}

TEST(Graph, names_an_actor_as_most_records_do_and_of_equals_by_the_smallest) {
    std::vector<Relation> relations;
    for (const std::string name : {"Zed", "Mim", "Mim", "Alif", "Alif"}) {
        relations.push_back(accusation(std::to_string(relations.size())));
        relations.back().source->names = {{"en", name}};
    }
    EXPECT_EQ(label_of(node(graph_of(relations), "AZE"), "en"), "Alif");
}

TEST(Graph, takes_no_pronoun_for_an_alias) {
    Relation second = accusation("00000000000000bb");
    second.source->mention = Quotation{{40, 42}, "it"};
    second.source->reference = Reference::pronoun;
    Relation third = accusation("00000000000000cc");
    third.source->mention = Quotation{{50, 54}, "Baku"};
    const Graph graph = graph_of({accusation(), second, third});
    EXPECT_EQ(node(graph, "AZE").aliases, (std::vector<std::string>{"Azerbaijan", "Baku"}));
    EXPECT_EQ(node(graph, "AZE").mentions, 3U);
}

TEST(Graph, refuses_records_of_one_uid_that_disagree) {
    Relation denied = accusation();
    denied.polarity = Polarity::negative;
    for (const auto& relations : {std::vector{accusation(), denied}, std::vector{denied, accusation()}}) {
        EXPECT_THROW(graph_of(relations), Error);
    }
}

TEST(Graph, takes_the_surest_of_two_records_of_one_uid_in_one_document) {
    Relation unsure = accusation();
    unsure.confidence = 0.5;
    for (const auto& relations : {std::vector{accusation(), unsure}, std::vector{unsure, accusation()}}) {
        EXPECT_EQ(confidence_of(only_edge(graph_of(relations))), 0.93);
    }
}

TEST(Graph, spans_the_dates_of_its_evidence) {
    Relation first = accusation();
    first.date = EventDate{"2021-11-05", std::nullopt};
    Relation second = accusation("00000000000000aa", "b.txt");
    second.date = EventDate{"2021-10-30/2021-11-02", std::nullopt};
    const Edge edge = only_edge(graph_of({first, second}));
    EXPECT_EQ(edge.first_date, "2021-10-30");
    EXPECT_EQ(edge.last_date, "2021-11-05");
}

TEST(Graph, knows_the_relations_of_its_edges_even_those_the_ontology_lacks) {
    Relation unknown = accusation("00000000000000bb");
    unknown.relation = "frowns_at";
    const Graph graph = graph_of({accusation(), unknown});
    EXPECT_EQ(info_of(graph, edge_of("accuses")).label_ar, "\u064A\u062A\u0647\u0645");
    EXPECT_EQ(info_of(graph, edge_of("frowns_at")).label_en, "frowns at");
    EXPECT_EQ(info_of(graph, edge_of("frowns_at")).quad, 3);
}

TEST(Graph, gives_back_the_records_that_made_it) {
    const std::vector<Relation> relations = random_relations(7, 300);
    const Graph graph = graph_of(relations);
    std::size_t found = 0;
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) {
        for (std::size_t i = 0; i < graph[e].evidence.size(); ++i) {
            Relation relation = relation_of(graph, e, i);
            const auto original = std::ranges::find(relations, relation.uid, &Relation::uid);
            ASSERT_NE(original, relations.end());
            // Roles belong to the actor, in whatever place it stands.
            if (relation.target) relation.target->roles = original->target->roles;
            EXPECT_EQ(relation, *original);
            ++found;
        }
    }
    EXPECT_EQ(found, relations.size());
}

TEST(Graph, is_the_same_for_every_order_and_split_and_for_what_comes_twice) {
    std::vector<Relation> relations = random_relations(1, 200);
    const std::vector<Relation> reprints = random_relations(1, 50);
    for (Relation relation : reprints) {
        relation.document += ".reprint";
        relations.push_back(relation);
    }
    for (std::size_t i = 0; i < relations.size(); i += 3) {
        if (relations[i].source) relations[i].source->names = {{"en", std::to_string(i % 7)}};
    }
    const std::string expected = bytes_of(graph_of(relations), Format::json);
    std::mt19937 random(2);
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(relations, random);
        GraphBuilder whole(ontology);
        std::vector<GraphBuilder> parts(4, GraphBuilder(ontology));
        for (const Relation& relation : relations) {
            parts[random() % parts.size()].add(relation);
            if (random() % 4 == 0) parts[random() % parts.size()].add(relation);
        }
        std::ranges::shuffle(parts, random);
        for (GraphBuilder& part : parts) whole.merge(std::move(part));
        ASSERT_EQ(bytes_of(whole.finish(), Format::json), expected);
    }
}

TEST(Graph, has_evidence_on_every_edge) {
    const Graph graph = graph_of(random_relations(3, 300));
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) {
        ASSERT_FALSE(graph[e].evidence.empty());
        EXPECT_FALSE(graph[e].evidence.front().document.empty());
        EXPECT_FALSE(graph[e].evidence.front().sentence_text.empty());
    }
}

TEST(Graph, builds_of_nothing_an_empty_graph) { EXPECT_EQ(num_vertices(graph_of({})), 0U); }

TEST(Project, joins_the_relations_of_one_kind_between_two_actors) {
    Relation second = accusation("00000000000000bb", "b.txt");
    second.date = EventDate{"2021-11-05", std::nullopt};
    const Graph graph = project(graph_of({accusation(), second}), {.view = View::aggregate});
    const Edge& edge = only_edge(graph);
    EXPECT_EQ(edge.weight, 2.0);
    EXPECT_EQ(edge.documents, 2U);
    EXPECT_EQ(edge.first_date, "2021-11-05");
    EXPECT_EQ(edge.evidence.size(), 2U);
    EXPECT_EQ(graph[boost::graph_bundle].view, View::aggregate);
}

TEST(Project, never_joins_a_denial_or_an_intention_with_a_deed) {
    Relation denied = accusation("00000000000000bb");
    denied.polarity = Polarity::negative;
    Relation intended = accusation("00000000000000cc");
    intended.modality = Modality::intended;
    const Graph graph = project(graph_of({accusation(), denied, intended}), {.view = View::aggregate});
    EXPECT_EQ(num_edges(graph), 3U);
}

TEST(Project, counts_all_relations_but_keeps_the_best_evidence) {
    std::vector<Relation> relations;
    for (int i = 0; i < 9; ++i) {
        relations.push_back(accusation(std::to_string(i)));
        relations.back().confidence = i / 10.0;
    }
    const Graph graph = project(graph_of(relations), {.view = View::aggregate, .evidence_limit = 2});
    EXPECT_EQ(only_edge(graph).weight, 9.0);
    ASSERT_EQ(only_edge(graph).evidence.size(), 2U);
    EXPECT_EQ(only_edge(graph).evidence[0].uid, "7");
    EXPECT_EQ(only_edge(graph).evidence[1].uid, "8");
}

TEST(Project, gives_an_edge_the_same_id_whatever_else_is_in_the_graph) {
    Relation other = accusation("00000000000000bb");
    other.relation = "attacks";
    const Graph small = project(graph_of({accusation()}), {.view = View::aggregate});
    const Graph large = project(graph_of({accusation("00000000000000dd"), other}), {.view = View::aggregate});
    EXPECT_EQ(only_edge(small).id, large[*edges(large).first].id);
}

TEST(Project, leaves_out_what_is_not_asked_for_and_actors_that_then_stand_alone) {
    Relation unsure = accusation("00000000000000bb");
    unsure.target = actor("GEO", "Georgia");
    unsure.confidence = 0.4;
    Relation open = accusation("00000000000000cc");
    open.target.reset();
    const Graph graph =
        project(graph_of({accusation(), unsure, open}), {.filter = {.actors_only = true, .minimum_confidence = 0.5}});
    EXPECT_EQ(only_edge(graph).id, "00000000000000aa");
    EXPECT_EQ(num_vertices(graph), 2U);
}

TEST(Project, keeps_the_weight_of_all_relations_in_the_graph) {
    const Graph graph = graph_of(random_relations(5, 400));
    const Graph view = project(graph, {.view = View::aggregate});
    double weight = 0.0;
    for (const EdgeId e : boost::make_iterator_range(edges(view))) weight += view[e].weight;
    EXPECT_EQ(weight, static_cast<double>(num_edges(graph)));
    EXPECT_LT(num_edges(view), num_edges(graph));
}

TEST(Labels, say_what_changes_the_meaning_of_a_relation) {
    Edge edge = edge_of("attacks");
    EXPECT_EQ(kind_of(edge, *ontology("attacks"), "en"), "attacks");
    edge.polarity = Polarity::negative;
    EXPECT_EQ(kind_of(edge, *ontology("attacks"), "en"), "attacks (negated)");
    edge.modality = Modality::alleged;
    EXPECT_EQ(kind_of(edge, *ontology("attacks"), "en"), "attacks (negated, alleged)");
    EXPECT_EQ(kind_of(edge, *ontology("attacks"), "ar"),
              "\u064A\u0647\u0627\u062C\u0645 (\u0645\u0646\u0641\u064A\u060C \u0645\u0632\u0639\u0648\u0645)");
}

TEST(Labels, fall_back_on_English_then_on_any_language_then_on_the_id) {
    Node node;
    node.id = "X";
    EXPECT_EQ(label_of(node, "ar"), "X");
    node.names.edit() = {{"fr", "nom"}};
    EXPECT_EQ(label_of(node, "ar"), "nom");
    node.names.edit() = {{"en", "name"}, {"fr", "nom"}};
    EXPECT_EQ(label_of(node, "ar"), "name");
    EXPECT_EQ(label_of(node, "fr"), "nom");
}

TEST(Labels, show_the_chain_of_speakers) {
    const std::vector<Attribution> chain{{actor("REUTERS", "Reuters"), "says", {}},
                                         {actor("RUS", "Russia"), "says", {}}};
    EXPECT_EQ(chain_of(chain, "en"), "Reuters > Russia");
}

Relation dated(const std::string& uid, const std::string& relation, const std::string& cameo, const std::string& date) {
    Relation made = accusation(uid, uid + ".txt");
    made.relation = relation;
    made.cameo = cameo;
    if (!date.empty()) made.date = EventDate{date, std::nullopt};
    return made;
}

std::size_t kept(const std::vector<Relation>& relations, const Filter& filter) {
    return kept_edges(graph_of(relations), filter).size();
}

TEST(Filter, keeps_relations_by_name_by_code_and_by_window) {
    const std::vector<Relation> relations{dated("1", "accuses", "112", "2021-11-16"),
                                          dated("2", "attacks", "190", "2021-11-01/2021-11-20"),
                                          dated("3", "meets", "044", "2021-12"), dated("4", "meets", "044", "")};
    EXPECT_EQ(kept(relations, {}), 4U);
    EXPECT_EQ(kept(relations, {.relations = {"accuses", "meets"}}), 3U);
    EXPECT_EQ(kept(relations, {.codes = {"19"}}), 1U);
    EXPECT_EQ(kept(relations, {.codes = {"11", "04"}}), 3U);
    EXPECT_EQ(kept(relations, {.since = "2021-11-17"}), 2U);
    EXPECT_EQ(kept(relations, {.since = "2021-12-24"}), 1U) << "a month has that day";
    EXPECT_EQ(kept(relations, {.until = "2021-11-15"}), 1U);
    EXPECT_EQ(kept(relations, {.since = "2021-11-10", .until = "2021-11-16"}), 2U);
    EXPECT_EQ(kept({dated("5", "leads", "", "2010-01-01/..")}, {.since = "2021-11-16"}), 1U) << "has not ended";
}

TEST(Filter, counts_what_says_the_same_for_weight_and_sources) {
    Relation denied = dated("3", "accuses", "112", "");
    denied.polarity = Polarity::negative;
    const std::vector<Relation> relations{dated("1", "accuses", "112", ""), dated("2", "accuses", "112", ""), denied,
                                          dated("4", "attacks", "190", "")};
    EXPECT_EQ(kept(relations, {.minimum_weight = 2}), 2U);
    EXPECT_EQ(kept(relations, {.minimum_sources = 2}), 2U);
    EXPECT_EQ(kept(relations, {.minimum_weight = 3}), 0U);
    Relation again = dated("5", "attacks", "190", "");
    again.document = "4.txt";
    EXPECT_EQ(kept({dated("4", "attacks", "190", ""), again}, {.minimum_sources = 2}), 0U) << "one document, twice";
}

TEST(Filter, keeps_the_neighbourhood_of_an_actor_and_of_who_acts_for_him) {
    const auto between = [](const std::string& uid, const std::string& source, const std::string& target) {
        Relation made = accusation(uid);
        made.source = actor(source, source);
        made.target = actor(target, target);
        return made;
    };
    const std::vector<Relation> relations{between("1", "AZE", "ARM"), between("2", "ARM", "UN"),
                                          between("3", "UN", "IRN"),  between("4", "SYR", "AZE.GOV"),
                                          between("5", "SYR", "ARM"), between("6", "FRA", "USA")};
    EXPECT_EQ(kept(relations, {.ego = {"AZE"}}), 3U) << "and the edges between neighbours";
    EXPECT_EQ(kept(relations, {.ego = {"AZE"}, .depth = 2}), 4U);
    EXPECT_EQ(kept(relations, {.ego = {"AZE"}, .depth = 9}), 5U);
    EXPECT_EQ(kept(relations, {.ego = {"nobody"}}), 0U);
}

TEST(Events, are_vertices_with_edges_for_roles) {
    Relation relation = accusation();
    relation.attribution = {{actor("TASS", "TASS"), "says", {{1, 2}, "said"}},
                            {actor("RUS", "Russia"), "says", {{3, 4}, "said"}}};
    Relation open = accusation("2");
    open.target.reset();
    const Graph view = project(graph_of({relation, open}), {.view = View::events});
    std::vector<std::string> found;
    for (const EdgeId e : boost::make_iterator_range(edges(view))) {
        found.push_back(view[source(e, view)].id + " " + view[e].relation + " " + view[target(e, view)].id);
    }
    const std::vector<std::string> expected{"AZE source event.00000000000000aa", "AZE source event.2",
                                            "RUS speaker event.00000000000000aa", "TASS speaker event.00000000000000aa",
                                            "event.00000000000000aa target ARM"};
    EXPECT_EQ(found, expected);
    EXPECT_EQ(num_vertices(view), 6U);
    EXPECT_EQ(label_of(node(view, "event.2"), "ar"), "\u064A\u062A\u0647\u0645");
}

std::string told(const Filter& filter) {
    Relation first = accusation("1");
    first.attribution = {{actor("RUS.GOV", "Russia"), "says", {}}, {actor("UN", "UN"), "says", {}}};
    Relation second = accusation("2");
    second.polarity = Polarity::negative;
    second.place = EventPlace{"SYR", "SYR", {}, {}};
    Relation third = accusation("3");
    third.modality = Modality::alleged;
    third.family = Family::statement;
    third.relation = "says";
    const Graph graph = graph_of({first, second, third});
    std::string ids;
    for (const EdgeId e : kept_edges(graph, filter)) ids += graph[e].id;
    return ids;
}

TEST(Filter, keeps_what_is_told_on_whose_word) {
    EXPECT_EQ(told({}), "123");
    EXPECT_EQ(told({.speakers = {"RUS"}}), "1");
    EXPECT_EQ(told({.speakers = {"UN"}}), "1");
    EXPECT_EQ(told({.speakers = {"USA"}}), "");
    EXPECT_EQ(told({.longest_chain = 1}), "23");
}

TEST(Filter, keeps_polarity_modality_family_and_place) {
    EXPECT_EQ(told({.polarities = {Polarity::negative}}), "2");
    EXPECT_EQ(told({.modalities = {Modality::alleged, Modality::intended}}), "3");
    EXPECT_EQ(told({.families = {Family::event}}), "12");
    EXPECT_EQ(told({.places = {"SYR"}}), "2");
}

Relation sentence_in(const std::string& document, std::uint32_t place, const std::string& text) {
    Relation relation = accusation(document + std::to_string(place), document);
    relation.sentence = {place, {place, place + static_cast<std::uint32_t>(text.size())}};
    relation.sentence_text = text;
    return relation;
}

constexpr const char* item = "Azerbaijan accused Armenia of shelling three villages near the border on Monday morning";

TEST(Reprints, of_one_item_are_one_source) {
    const Graph graph = project(graph_of({sentence_in("a", 0, item), sentence_in("b", 9, item),
                                          sentence_in("c", 0,
                                                      "The ministry in Baku accused Armenia of breaking the "
                                                      "truce that both had signed in May")}),
                                {.view = View::aggregate});
    EXPECT_EQ(only_edge(graph).documents, 3U);
    EXPECT_EQ(only_edge(graph).sources, 2U);
}

TEST(Reprints, are_recognised_when_a_word_and_the_quotes_are_others) {
    const std::string other =
        "Azerbaijan accused Armenia of \"shelling\" three villages near the border on Tuesday morning";
    EXPECT_EQ(
        only_edge(project(graph_of({sentence_in("a", 0, item), sentence_in("b", 0, other)}), {.view = View::aggregate}))
            .sources,
        1U);
}

TEST(Reprints, share_more_than_one_sentence_of_many) {
    std::vector<Relation> relations;
    for (const std::string document : {"a", "b"}) {
        relations.push_back(sentence_in(document, 0, item));
        for (std::uint32_t place = 100; place < 103; ++place) {
            std::string words;
            for (int word = 0; word < 12; ++word) words += document + std::to_string(place + 7 * word) + " ";
            relations.push_back(sentence_in(document, place, words));
        }
    }
    EXPECT_EQ(only_edge(project(graph_of(relations), {.view = View::aggregate})).sources, 2U);
}

TEST(Reprints, are_the_same_for_any_order_and_count_for_the_filter) {
    std::vector<Relation> relations{sentence_in("c", 0, item), sentence_in("a", 5, item), sentence_in("b", 0, item)};
    const std::string expected = bytes_of(graph_of(relations), Format::json);
    std::ranges::reverse(relations);
    EXPECT_EQ(bytes_of(graph_of(relations), Format::json), expected);
    const Projection two{.view = View::aggregate, .filter = {.minimum_sources = 2}};
    EXPECT_EQ(num_edges(project(graph_of(relations), two)), 0U);
}

}  // namespace
}  // namespace isnad::testing
