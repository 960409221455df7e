#include "sample_relations.h"

#include <isnad/export/record.h>
#include <isnad/extract/error.h>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace isnad::testing {
namespace {

std::string complaint(const std::string& line) {
    try {
        read_record(line, "news.jsonl:3");
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

std::string with(std::string line, const std::string& old, const std::string& replacement) {
    const std::size_t at = line.find(old);
    if (at == std::string::npos) throw std::out_of_range(old);
    return line.replace(at, old.size(), replacement);
}

TEST(Record, is_one_line_with_the_keys_in_their_order) {
    Relation relation = accusation();
    relation.target.reset();
    relation.plover.clear();
    EXPECT_EQ(
        write_record(relation),
        R"({"kind":"relation","family":"event","relation":"accuses","cameo":"112","plover":null,)"
        R"("source":{"id":"AZE","country":"AZE","type":"state","roles":[],"name":{"ar":")"
        "\u062F\u0648\u0644\u0629"
        R"( Azerbaijan","en":"Azerbaijan"},"mention":{"begin":0,"end":10,"text":"Azerbaijan"},"reference":"name"},)"
        R"("target":null,"polarity":"positive","modality":"actual","attribution":[],)"
        R"("trigger":{"begin":11,"end":18,"text":"accuses","lemma":"accuse"},"content":null,"quote":null,)"
        R"("date":null,"place":null,"sentence":{"index":0,"begin":0,"end":27,"text":"Azerbaijan accuses Armenia."},)"
        R"("doc":"a.txt","language":"en","rule":"en/accuses/1","confidence":0.93,"uid":"00000000000000aa"})"
        "\n");
}

TEST(Record, reads_back_as_the_relation_that_was_written) {
    for (const Relation& relation : random_relations(11, 300)) {
        EXPECT_TRUE(read_record(write_record(relation), "test") == relation) << write_record(relation);
    }
}

TEST(Record, has_a_span_for_a_date_only_where_the_text_has_one) {
    Relation relation = accusation();
    relation.date = EventDate{"2021-11-16", std::nullopt};
    EXPECT_NE(write_record(relation).find(R"("date":{"value":"2021-11-16"},)"), std::string::npos);
    relation.date->mention = Quotation{{3, 8}, "today"};
    EXPECT_NE(write_record(relation).find(R"("date":{"value":"2021-11-16","text":"today","begin":3,"end":8},)"),
              std::string::npos);
}

TEST(Record, leaves_out_the_country_of_an_actor_who_acts_for_none) {
    Relation relation = accusation();
    relation.source->country.clear();
    EXPECT_NE(write_record(relation).find(R"("source":{"id":"AZE","type":)"), std::string::npos);
}

TEST(Record, keeps_control_characters_and_replaces_only_what_is_no_text) {
    Relation relation = accusation();
    relation.sentence_text = std::string("\0\x01\r\n\t\x7F", 6);
    EXPECT_EQ(read_record(write_record(relation), "test")->sentence_text, relation.sentence_text);
    relation.sentence_text =
        "a\xFF"
        "b";
    EXPECT_EQ(read_record(write_record(relation), "test")->sentence_text,
              "a\uFFFD"
              "b");
}

TEST(Record, has_null_for_a_confidence_that_is_no_number) {
    Relation relation = accusation();
    relation.confidence = std::numeric_limits<double>::quiet_NaN();
    EXPECT_NE(write_record(relation).find("\"confidence\":null"), std::string::npos);
    EXPECT_TRUE(std::isnan(read_record(write_record(relation), "test")->confidence));
}

TEST(Record, skips_other_kinds_and_unknown_keys) {
    EXPECT_FALSE(read_record(R"({"kind":"reject","reason":"no actor"})", "test"));
    EXPECT_EQ(read_record(with(write_record(accusation()), "{", R"({"new":[1,{"x":null}],)"), "test"), accusation());
}

TEST(Record, says_where_and_what_is_wrong) {
    const std::string good = write_record(accusation());
    EXPECT_EQ(complaint("{\"kind\":"), "news.jsonl:3: offset 8: Invalid value.");
    EXPECT_EQ(complaint("[]"), "news.jsonl:3: an object is expected");
    EXPECT_EQ(complaint("{}"), "news.jsonl:3: \"kind\" is missing");
    EXPECT_EQ(complaint(with(good, "\"positive\"", "\"maybe\"")), "news.jsonl:3: unknown polarity \"maybe\"");
    EXPECT_EQ(complaint(with(good, "\"begin\":11", "\"begin\":-11")), "news.jsonl:3: \"begin\" must be a whole number");
    EXPECT_EQ(complaint(with(good, "\"begin\":11", "\"begin\":99")), "news.jsonl:3: \"end\" is before \"begin\"");
    EXPECT_EQ(complaint(with(good, "\"id\":\"AZE\"", "\"id\":7")), "news.jsonl:3: \"id\" must be a string");
    EXPECT_EQ(complaint(with(good, "\"confidence\":0.93,", "")), "news.jsonl:3: \"confidence\" is missing");
    EXPECT_NE(complaint(std::string(1000000, '[')), "");
}

}  // namespace
}  // namespace isnad::testing
