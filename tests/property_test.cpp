// Laws that hold for any text: proof, determinism, totality.
#include "case_files.h"
#include "texts.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <set>

namespace isnad {
namespace {

/// All quotations of a relation.
std::vector<Quotation> quotations_of(const Relation& relation) {
    std::vector<Quotation> all{relation.trigger, {relation.sentence.span, relation.sentence_text}};
    const auto add = [&](const std::optional<Quotation>& one) {
        if (one) all.push_back(*one);
    };
    if (relation.source) add(relation.source->mention);
    if (relation.target) add(relation.target->mention);
    add(relation.content);
    add(relation.quote);
    if (relation.date) add(relation.date->mention);
    if (relation.place) all.push_back(relation.place->mention);
    for (const Attribution& link : relation.attribution) {
        all.push_back(link.trigger);
        add(link.actor.mention);
    }
    return all;
}

void expect_proof(const std::string& text, const std::vector<Relation>& relations) {
    std::set<std::string> uids;
    for (const Relation& relation : relations) {
        EXPECT_TRUE(uids.insert(relation.uid).second) << relation.uid;
        EXPECT_EQ(relation.uid.find_first_not_of("0123456789abcdef"), std::string::npos) << relation.uid;
        EXPECT_EQ(relation.uid.size(), 15U);
        EXPECT_GE(relation.confidence, 0.0);
        EXPECT_LE(relation.confidence, 1.0);
        EXPECT_FALSE(relation.trigger.text.empty());
        EXPECT_LE(relation.sentence.span.begin, relation.trigger.span.begin);
        EXPECT_GE(relation.sentence.span.end, relation.trigger.span.end);
        for (const Quotation& quotation : quotations_of(relation)) {
            ASSERT_LE(quotation.span.begin, quotation.span.end);
            ASSERT_LE(quotation.span.end, text.size());
            EXPECT_EQ(slice(text, quotation.span), quotation.text);
        }
    }
}

TEST(Proof, every_span_equals_its_bytes) {
    std::size_t count = 0;
    for (const Document& document : test::all_documents()) {
        SCOPED_TRACE(document.id);
        Workspace workspace;
        const std::vector<Relation> relations = test::engine().extract(document, workspace);
        expect_proof(document.text, relations);
        count += relations.size();
    }
    EXPECT_GT(count, 300U);
}

TEST(Proof, relations_stand_in_the_order_of_the_text) {
    for (const Document& document : test::all_documents()) {
        Workspace workspace;
        std::uint32_t last = 0;
        for (const Relation& relation : test::engine().extract(document, workspace)) {
            EXPECT_GE(relation.trigger.span.begin, last) << document.id;
            last = relation.trigger.span.begin;
        }
    }
}

TEST(Proof, no_two_relations_say_the_same_of_one_trigger) {
    for (const Document& document : test::all_documents()) {
        Workspace workspace;
        std::set<std::tuple<std::uint32_t, std::string, std::string, std::string, std::uint32_t>> seen;
        for (const Relation& r : test::engine().extract(document, workspace)) {
            // "the death of a soldier and three civilians": one word, and each of them is counted.
            const std::uint32_t counted = r.count && r.content ? r.content->span.begin : 0;
            EXPECT_TRUE(seen.emplace(r.trigger.span.begin, r.source ? r.source->id : "", r.relation,
                                     r.target ? r.target->id : "", counted)
                            .second)
                << document.id << ": " << test::describe(r);
        }
    }
}

/// Says whether one actor's one act of speech stands twice in a chain that ends with the relation itself.
bool goes_in_circles(const Relation& relation) {
    std::set<std::pair<std::uint32_t, std::string>> seen;
    seen.emplace(relation.trigger.span.begin, relation.source ? relation.source->id : "");
    return std::any_of(relation.attribution.begin(), relation.attribution.end(), [&](const Attribution& link) {
        return !seen.emplace(link.trigger.span.begin, link.actor.id).second;
    });
}

// Not yet: two speakers to whom a whole sentence belongs quote each other without end.
TEST(Proof, nobody_is_quoted_by_himself) {
    std::vector<Document> documents = test::all_documents();
    documents.push_back(
        {"two who say so", "قصفت كندا بيرو، بحسب النرويج، وفقا للسويد. قالت غانا إن مالي هاجمت تشاد.", "ar", ""});
    for (const Document& document : documents) {
        Workspace workspace;
        for (const Relation& relation : test::engine().extract(document, workspace)) {
            EXPECT_FALSE(goes_in_circles(relation)) << document.id << ": " << test::describe(relation);
        }
    }
}

TEST(Determinism, a_used_workspace_changes_nothing) {
    Workspace used;
    for (const bool backwards : {false, true}) {
        std::vector<Document> documents = test::all_documents();
        if (backwards) std::reverse(documents.begin(), documents.end());
        for (const Document& document : documents) {
            Workspace fresh;
            EXPECT_EQ(test::engine().extract(document, fresh), test::engine().extract(document, used)) << document.id;
        }
    }
}

/// How often a text holds another one.
std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

// An explanation tries every frame of a verb, an extraction only those that its arguments can fill.
TEST(Determinism, an_explanation_tells_of_the_relations_that_are_extracted) {
    std::vector<Document> documents = test::all_documents();
    for (const test::Case& one : test::read_cases()) documents.push_back({one.name, one.text, "ar", ""});
    Workspace workspace;
    for (const Document& document : documents) {
        std::string report = test::engine().explain(document, workspace);
        report.erase(0, report.rfind("\nrelations\n"));
        const std::vector<Relation> relations = test::engine().extract(document, workspace);
        for (const Relation& relation : relations) {
            const std::string line = "[" + relation.trigger.text + "]  " + relation.cameo + "  " + relation.rule;
            EXPECT_GE(count_of(report, line), 1U) << document.id << ": " << line;
        }
        EXPECT_EQ(count_of(report, "  ar/"), relations.size()) << document.id;
    }
}

TEST(Determinism, an_empty_overlay_changes_nothing) {
    std::vector<Problem> problems;
    const Extractor other(embedded_lexicon(), std::vector<LexiconFile>{}, problems);
    EXPECT_TRUE(problems.empty());
    Workspace one;
    Workspace two;
    for (const Document& document : test::all_documents()) {
        EXPECT_EQ(test::engine().extract(document, one), other.extract(document, two)) << document.id;
    }
}

TEST(Determinism, an_overlay_that_repeats_the_lexicon_changes_nothing) {
    std::vector<Problem> problems;
    std::vector<LexiconFile> predicates;
    for (const LexiconFile& file : embedded_lexicon()) {
        if (file.path.starts_with("actors/")) predicates.push_back(file);
    }
    const Extractor other(embedded_lexicon(), predicates, problems);
    EXPECT_TRUE(problems.empty()) << problems.front().where << ": " << problems.front().message;
    Workspace one;
    Workspace two;
    for (const Document& document : test::sample_documents()) {
        EXPECT_EQ(test::engine().extract(document, one), other.extract(document, two)) << document.id;
    }
}

/// Bytes of a linear congruential generator, the same on every run.
class Noise {
  public:
    explicit Noise(std::uint32_t seed) : state_(seed) {}
    std::uint32_t below(std::uint32_t limit) { return (state_ = state_ * 1664525U + 1013904223U) / 65536U % limit; }

  private:
    std::uint32_t state_;
};

void expect_total(const std::string& text) { expect_proof(text, test::extract(text, "2023-03-12")); }

TEST(Totality, random_bytes_are_read) {
    Noise noise(1);
    for (int i = 0; i < 100; ++i) {
        std::string text;
        for (int k = 0; k < 500; ++k) text += static_cast<char>(noise.below(256));
        expect_total(text);
    }
}

TEST(Totality, cut_texts_are_read) {
    for (const Document& document : test::sample_documents()) {
        for (std::size_t at = 1; at < document.text.size(); at += 97) expect_total(document.text.substr(at, 301));
    }
}

TEST(Totality, damaged_texts_are_read) {
    Noise noise(2);
    for (Document document : test::sample_documents()) {
        const auto size = static_cast<std::uint32_t>(document.text.size());
        for (int i = 0; i < 200; ++i) document.text[noise.below(size)] = static_cast<char>(noise.below(256));
        expect_total(document.text);
    }
}

TEST(Totality, shuffled_words_are_read) {
    Noise noise(3);
    std::vector<std::string> words;
    for (const Document& document : test::all_documents()) {
        std::istringstream stream(document.text);
        for (std::string word; stream >> word;) words.push_back(word);
    }
    for (int i = 0; i < 300; ++i) {
        std::string text;
        for (int k = 0; k < 60; ++k) text += words[noise.below(static_cast<std::uint32_t>(words.size()))] + " ";
        expect_total(text);
    }
}

std::string repeat(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

TEST(Totality, monotonous_texts_are_read) {
    for (const std::string one :
         {"a",    "ب",    "ال",    "و ",     "\"",    "« ",           "(",   ". ",  "1",     "\n", ": ", "/ ", "\xFF",
          "\xD8", "قال ", "كندا ", "وكندا ", "وزير ", "وزير خارجية ", "إن ", "من ", "الذي ", "لم "}) {
        SCOPED_TRACE(one);
        expect_total(repeat(one, 100000 / one.size()));
    }
    expect_total(std::string(100000, '\0'));
    expect_total("");
}

std::string long_line(std::size_t bytes) {
    std::string line;
    while (line.size() < bytes) {
        for (const Document& document : test::all_documents()) line += document.text + " ";
    }
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

TEST(Totality, a_long_line_is_read) {
    const std::string line = long_line(200000);
    const std::vector<Relation> relations = test::extract(line);
    expect_proof(line, relations);
    EXPECT_GT(relations.size(), 1000U);
}

TEST(Totality, what_is_copied_into_a_record_is_bounded) {
    for (const Relation& relation : test::extract(long_line(200000))) {
        ASSERT_LT(relation.sentence_text.size(), 65536U);
    }
}

TEST(Totality, an_unknown_language_or_date_is_no_error) {
    Workspace workspace;
    const std::string text = "اتهمت كندا بيرو بالتجسس";
    EXPECT_TRUE(test::engine().extract({"x", text, "tlh", ""}, workspace).empty());
    for (const std::string date : {"tomorrow", "2023-99-99", "20230312", "-"}) {
        EXPECT_EQ(test::engine().extract({"x", text, "ar", date}, workspace).size(), 1U) << date;
    }
}

}  // namespace
}  // namespace isnad
