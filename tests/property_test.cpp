// Laws that hold for any text: proof, determinism, and indifference to how a text is written.
#include <isnad/export/record.h>
#include <isnad/extract/stanza.h>
#include <isnad/extract/utf8.h>

#include "test_engine.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <tuple>

namespace isnad {
namespace {

std::vector<Document> sample_documents() {
    std::vector<Document> documents;
    for (const auto& path : test::files_in(test::source_root() / "samples/ar", ".txt")) {
        documents.push_back({path.filename().string(), test::read_file(path), "ar", "2023-03-12"});
    }
    return documents;
}

void expect_proof(const Document& document, const Quotation& quotation) {
    ASSERT_LE(quotation.span.begin, quotation.span.end);
    ASSERT_LE(quotation.span.end, document.text.size());
    EXPECT_EQ(slice(document.text, quotation.span), quotation.text);
}

void expect_proof(const Document& document, const std::optional<Actor>& actor) {
    if (actor && actor->mention) expect_proof(document, *actor->mention);
}

TEST(Proof, every_span_equals_its_bytes) {
    std::size_t relations = 0;
    for (const Document& document : sample_documents()) {
        Workspace workspace;
        std::set<std::string> uids;
        for (const Relation& relation : test::engine().extract(document, workspace)) {
            ++relations;
            EXPECT_TRUE(uids.insert(relation.uid).second) << relation.uid;
            expect_proof(document, relation.source);
            expect_proof(document, relation.target);
            expect_proof(document, relation.trigger);
            for (const auto* span : {&relation.content, &relation.quote}) {
                if (*span) expect_proof(document, **span);
            }
            if (relation.date && relation.date->mention) expect_proof(document, *relation.date->mention);
            for (const Attribution& link : relation.attribution) {
                expect_proof(document, link.trigger);
                if (link.actor.mention) expect_proof(document, *link.actor.mention);
            }
            EXPECT_EQ(slice(document.text, relation.sentence.span), relation.sentence_text);
            EXPECT_LE(relation.sentence.span.begin, relation.trigger.span.begin);
            EXPECT_GE(relation.sentence.span.end, relation.trigger.span.end);
        }
    }
    EXPECT_GT(relations, 100U);
}

TEST(Determinism, a_used_workspace_changes_nothing) {
    Workspace used;
    for (const Document& document : sample_documents()) {
        Workspace fresh;
        EXPECT_EQ(test::engine().extract(document, fresh), test::engine().extract(document, used)) << document.id;
    }
}

TEST(Totality, no_text_is_refused_or_crashes) {
    std::vector<std::string> texts{
        "", "\n\n", "\xFF\xFE", std::string(100000, 'a'), std::string(50000, '"'), std::string(1000, '\0')};
    std::string letters;
    for (int i = 0; i < 50000; ++i) letters += "\xD8\xA8";
    texts.push_back(letters);
    for (const Document& document : sample_documents()) {
        for (std::size_t cut = 1; cut < document.text.size(); cut += 97)
            texts.push_back(document.text.substr(cut, 301));
    }
    std::uint32_t state = 1;
    for (int i = 0; i < 50; ++i) {
        std::string noise;
        for (int k = 0; k < 400; ++k) noise += static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U);
        texts.push_back(noise);
    }
    for (const std::string& text : texts) {
        for (const Relation& relation : test::extract(text)) expect_proof({"test", text, "ar", ""}, relation.trigger);
    }
}

using Fact = std::tuple<std::string, std::string, std::string, Polarity>;

std::vector<Fact> facts_of(const std::string& text) {
    std::vector<Fact> facts;
    for (const Relation& relation : test::extract(text)) {
        facts.emplace_back(relation.source ? relation.source->id : "", relation.relation,
                           relation.target ? relation.target->id : "", relation.polarity);
    }
    return facts;
}

std::string replace_all(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

class Metamorphic : public testing::TestWithParam<std::function<std::string(std::string)>> {};

TEST_P(Metamorphic, the_same_relations_in_another_spelling) {
    for (const auto& path : test::files_in(test::source_root() / "tests/cases/ar", ".case")) {
        const std::string file = test::read_file(path);
        for (const Stanza& stanza : read_stanzas(file)) {
            for (const StanzaLine& line : stanza) {
                const std::string text(line.value());
                if (line.key() == "text") {
                    EXPECT_EQ(facts_of(text), facts_of(GetParam()(text))) << text;
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Spelling, Metamorphic,
    testing::Values(
        [](std::string text) { return replace_all(std::move(text), "\xD8\xA3", "\xD8\xA7"); },          // hamza
        [](std::string text) { return replace_all(std::move(text), "\xD9\x85", "\xD9\x85\xD9\x8E"); },  // fatha
        [](std::string text) { return replace_all(std::move(text), "\xD8\xB3", "\xD8\xB3\xD9\x80"); },  // tatweel
        [](std::string text) { return "\xEF\xBB\xBF" + std::move(text); },                   // byte order mark
        [](std::string text) { return "\xE2\x80\x8F" + std::move(text) + "\xE2\x80\x8F"; },  // bidi
        [](std::string text) { return replace_all(std::move(text), "\xDB\x8C", "\xD9\x8A"); }));

TEST(Overlay, an_empty_one_changes_nothing) {
    std::vector<Problem> problems;
    const std::vector<LexiconFile> none;
    const Extractor other(embedded_lexicon(), none, problems);
    EXPECT_TRUE(problems.empty()) << problems.front().where << ": " << problems.front().message;
    const Document document = sample_documents().front();
    Workspace one;
    Workspace two;
    EXPECT_EQ(test::engine().extract(document, one), other.extract(document, two));
}

}  // namespace
}  // namespace isnad
