#include "sample_relations.h"

#include <isnad/extract/error.h>
#include <isnad/graph/query.h>

#include <gtest/gtest.h>

namespace isnad::testing {
namespace {

Relation relation(const std::string& uid, const std::string& source, const std::string& name,
                  const std::string& target) {
    Relation made = accusation(uid);
    made.relation = name;
    made.cameo = ontology(name)->cameo;
    const std::map<std::string, std::string> names{{"AZE", "Azerbaijan"},
                                                   {"ARM", "Armenia"},
                                                   {"ARM.GOV", "Armenian Ministry"},
                                                   {"RUS", "Russia"},
                                                   {"person.dmitry_peskov", "Dmitry Peskov"}};
    made.source = actor(source, names.at(source));
    made.target.reset();
    if (!target.empty()) made.target = actor(target, names.at(target));
    if (source == "person.dmitry_peskov") {
        made.source->type = "person";
        made.source->country = "RUS";
    }
    return made;
}

Graph affair() {
    return graph_of({relation("1", "AZE", "accuses", "ARM"), relation("2", "ARM.GOV", "accuses", "AZE"),
                     relation("3", "RUS", "calls_on", "ARM"), relation("4", "person.dmitry_peskov", "says", ""),
                     relation("5", "AZE", "attacks", "ARM.GOV"), relation("6", "RUS", "meets", "AZE")});
}

std::string ask(std::string_view question, const Vocabulary& vocabulary = {}) {
    const Graph graph = affair();
    std::string ids;
    for (const EdgeId e : find_edges(graph, parse_query(question, graph, vocabulary))) ids += graph[e].id;
    return ids;
}

std::string complaint(std::string_view question) {
    try {
        return ask(question);
    } catch (const Error& error) {
        return error.what();
    }
}

TEST(Query, finds_whom_an_actor_accuses) { EXPECT_EQ(ask("Azerbaijan accuses ?"), "1"); }
TEST(Query, finds_who_accuses_an_actor) { EXPECT_EQ(ask("? accuses azerbaijan"), "2"); }
TEST(Query, finds_what_is_between_two_actors) { EXPECT_EQ(ask("AZE ? ARM"), "15"); }
TEST(Query, takes_a_state_for_its_bodies_and_officials) {
    EXPECT_EQ(ask("Armenia accuses ?"), "2");
    EXPECT_EQ(ask("Russia says ?"), "4");
    EXPECT_EQ(ask("? ? Armenia"), "153");
}
TEST(Query, does_not_take_a_body_for_its_state) { EXPECT_EQ(ask("? ? ARM.GOV"), "5"); }
TEST(Query, knows_an_official_by_the_last_name) { EXPECT_EQ(ask("Peskov says ?"), "4"); }
TEST(Query, knows_a_relation_by_name_label_and_code_in_both_languages) {
    for (const char* words : {"calls_on", "calls on", "CALLS ON", "\u064A\u062F\u0639\u0648", "02", "020", "?"}) {
        EXPECT_EQ(ask("Russia " + std::string(words) + " Armenia"), "3") << words;
    }
}
TEST(Query, knows_a_root_for_its_codes) {
    EXPECT_EQ(ask("? 11 ?"), "21");
    EXPECT_EQ(ask("? 112 ?"), "21");
    EXPECT_EQ(ask("? 113 ?"), "");
}
TEST(Query, knows_names_of_several_words_in_every_language) {
    EXPECT_EQ(ask("Armenian  Ministry accuses ?"), "2");
    EXPECT_EQ(ask("\u062F\u0648\u0644\u0629 Azerbaijan accuses \u061F"), "1");
}
TEST(Query, takes_a_missing_target_for_any) { EXPECT_EQ(ask("Dmitry Peskov says"), "4"); }
TEST(Query, answers_what_was_said_more_often_first) {
    const Graph graph =
        project(graph_of({relation("1", "AZE", "accuses", "ARM"), relation("2", "RUS", "accuses", "ARM"),
                          relation("3", "RUS", "accuses", "ARM")}),
                {.view = View::aggregate});
    const auto found = find_edges(graph, parse_query("? accuses ?", graph));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(graph[found[0]].weight, 2.0);
}
TEST(Query, asks_the_vocabulary_for_names_that_the_graph_does_not_know) {
    const Vocabulary vocabulary{.actors =
                                    [](std::string_view name) {
                                        return name == "Baku" ? std::vector<std::string>{"AZE"}
                                                              : std::vector<std::string>{};
                                    },
                                .relation = [](std::string_view name) { return ontology(name); },
                                .fold = {}};
    EXPECT_EQ(ask("Baku accuses ?", vocabulary), "1");
    EXPECT_EQ(ask("Baku says ?", vocabulary), "");
}
TEST(Query, suggests_what_was_perhaps_meant) {
    EXPECT_EQ(complaint("Azerbajan accuses ?"), "query: no actor is known as \"Azerbajan\"; did you mean Azerbaijan?");
    EXPECT_EQ(complaint("Azerbaijan acuses ?"), "query: no relation is known as \"acuses\"; did you mean accuses?");
    EXPECT_EQ(complaint("Russia calls on Armania"), "query: no actor is known as \"Armania\"; did you mean Armenia?");
    EXPECT_EQ(complaint("Qqqqqq accuses ?"), "query: no actor is known as \"Qqqqqq\"");
}
TEST(Query, refuses_what_is_no_question) {
    for (const char* words : {"", " ", "Azerbaijan", "one two three"}) {
        EXPECT_NE(complaint(words).find("query: "), std::string::npos) << words;
    }
    std::string endless;
    for (int i = 0; i < 1000; ++i) endless += "? ";
    EXPECT_NE(complaint(endless).find("query: "), std::string::npos);
}

}  // namespace
}  // namespace isnad::testing
