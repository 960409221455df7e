#include "sample_relations.h"

#include <isnad/extract/error.h>
#include <isnad/graph/answers.h>
#include <isnad/graph/query.h>
#include <isnad/graph/relations_between.h>

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

std::string answers_to(std::string_view question, const Graph& graph = affair()) {
    std::string text;
    for (const Answer& answer : find_answers(graph, parse_queries(question, graph))) {
        for (const EdgeId e : answer) text += graph[e].id;
        text += ' ';
    }
    return text;
}

TEST(Answers, to_one_sentence_are_its_edges) { EXPECT_EQ(answers_to("AZE ? ARM"), "1 5 "); }
TEST(Answers, share_their_variables) {
    EXPECT_EQ(answers_to("?x accuses ?y and ?y accuses ?x"), "21 12 ");
    EXPECT_EQ(answers_to("?x accuses ?y and ?x attacks ?y"), "15 ");
    EXPECT_EQ(answers_to("?x meets ?y and ?y accuses ?z and ?z accuses ?y"), "612 ");
}
TEST(Answers, may_name_actors_beside_variables) { EXPECT_EQ(answers_to("Russia ? ?x and ?x accuses Armenia"), "61 "); }
TEST(Answers, take_a_variable_for_a_state_with_its_bodies) {
    EXPECT_EQ(answers_to("?x attacks ?y and ?y accuses ?x"), "52 ");
}
TEST(Answers, of_one_variable_twice_are_loops) {
    EXPECT_EQ(answers_to("?x accuses ?x"), "");
    EXPECT_EQ(answers_to("?x accuses ?x", graph_of({relation("7", "ARM", "accuses", "ARM.GOV")})), "7 ");
}
TEST(Answers, may_be_asked_for_in_Arabic) {
    EXPECT_EQ(answers_to("\u061Fx accuses \u061Fy \u0648 \u061Fy accuses \u061Fx"), "21 12 ");
}
TEST(Answers, refuse_sentences_that_have_nothing_in_common) {
    EXPECT_THROW(answers_to("?x accuses ? and ?y meets ?"), Error);
}
TEST(Answers, refuse_to_be_too_many) {
    const Graph graph = affair();
    EXPECT_THROW(find_answers(graph, parse_queries("? ? ?", graph), 5), Error);
}
TEST(Answers, leave_and_in_names) {
    const Graph graph = graph_of({[] {
        Relation made = relation("8", "ARM", "accuses", "AZE");
        made.target->names = {{"en", "Bosnia and Herzegovina"}};
        return made;
    }()});
    EXPECT_EQ(answers_to("Armenia accuses Bosnia and Herzegovina", graph), "8 ");
    EXPECT_EQ(answers_to("?x accuses Bosnia and Herzegovina and ?x accuses ?", graph), "88 ");
}

TEST(Query, finds_offices_and_casualties_only_by_name) {
    Relation office = relation("9", "ARM", "accuses", "AZE");
    office.family = Family::affiliation;
    office.relation = "holds_office_in";
    const Graph graph = graph_of({office});
    EXPECT_EQ(find_edges(graph, parse_query("? ? ?", graph)).size(), 0U);
    EXPECT_EQ(find_edges(graph, parse_query("? holds_office_in ?", graph)).size(), 1U);
}

ActorTerm named(const std::string& id) { return {id, {id}}; }

Relation dated(Relation relation, const std::string& date) {
    relation.date = EventDate{date, std::nullopt};
    return relation;
}

TEST(Timeline, tells_cooperation_from_conflict_by_period) {
    Relation denied = dated(relation("4", "AZE", "attacks", "ARM"), "2021-11-03");
    denied.polarity = Polarity::negative;
    const Graph graph = graph_of({dated(relation("1", "AZE", "attacks", "ARM"), "2021-11-02"),
                                  dated(relation("2", "ARM.GOV", "meets", "AZE"), "2021-11-05"),
                                  dated(relation("3", "ARM", "accuses", "AZE"), "2021-12-01"), denied,
                                  relation("5", "ARM", "accuses", "AZE"), relation("6", "RUS", "meets", "AZE")});
    const auto rows = timeline(graph, named("ARM"), named("AZE"), Period::month);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].period, "2021-11");
    EXPECT_EQ(rows[0].cooperation, 1.0);
    EXPECT_EQ(rows[0].conflict, 1.0);
    EXPECT_EQ(rows[0].goldstein, (-10.0 + 2.5) / 2.0);
    EXPECT_EQ(rows[1].period, "2021-12");
    EXPECT_EQ(rows[2].period, "");
    EXPECT_EQ(timeline(graph, named("ARM"), named("AZE"), Period::day).size(), 4U);
}

std::string path_between(const Graph& graph, const std::string& from, const std::string& to) {
    std::string ids;
    for (const EdgeId e : shortest_path(graph, named(from), named(to))) ids += graph[e].id;
    return ids;
}

TEST(Path, is_shortest_in_any_direction_and_goes_over_bodies_of_a_state) {
    const Graph graph = graph_of({relation("1", "AZE", "attacks", "ARM.GOV"), relation("2", "ARM", "meets", "RUS"),
                                  relation("3", "person.dmitry_peskov", "says", "")});
    EXPECT_EQ(path_between(graph, "AZE", "RUS"), "12");
    EXPECT_EQ(path_between(graph, "RUS", "AZE"), "21");
    EXPECT_EQ(path_between(graph, "AZE", "ARM"), "1");
    EXPECT_EQ(path_between(graph, "ARM", "ARM"), "");
    EXPECT_EQ(path_between(graph, "AZE", "USA"), "");
}

TEST(Path, does_not_lead_over_what_is_negated) {
    Relation denied = relation("1", "AZE", "attacks", "ARM");
    denied.polarity = Polarity::negative;
    EXPECT_EQ(path_between(graph_of({denied}), "AZE", "ARM"), "");
}

TEST(Conflicts, are_claims_that_are_asserted_and_denied) {
    Relation denied = relation("2", "AZE", "attacks", "ARM");
    denied.polarity = Polarity::negative;
    Relation planned = relation("3", "RUS", "meets", "AZE");
    planned.polarity = Polarity::negative;
    planned.modality = Modality::intended;
    const auto conflicts =
        find_conflicts(graph_of({relation("1", "AZE", "attacks", "ARM.GOV"), denied, planned,
                                 relation("4", "RUS", "meets", "AZE"), relation("5", "ARM", "accuses", "AZE")}));
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(conflicts[0].kind, Conflict::Kind::polarity);
    EXPECT_EQ(conflicts[0].subject, "AZE attacks ARM");
    EXPECT_EQ(conflicts[0].edges.size(), 2U);
}

Relation toll(const std::string& uid, std::uint32_t count, const std::string& date) {
    Relation made = dated(relation(uid, "AZE", "attacks", "ARM"), date);
    made.family = Family::casualty;
    made.relation = "killed";
    made.cameo = "";
    made.count = Count{count, std::nullopt};
    return made;
}

TEST(Conflicts, are_counts_of_one_day_that_differ) {
    const auto conflicts = find_conflicts(graph_of({toll("1", 3, "2021-11-02"), toll("2", 5, "2021-11-02"),
                                                    toll("3", 3, "2021-11-03"), toll("4", 3, "2021-11-03")}));
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(conflicts[0].kind, Conflict::Kind::count);
    EXPECT_EQ(conflicts[0].subject, "killed ARM 2021-11-02");
}

}  // namespace
}  // namespace isnad::testing
