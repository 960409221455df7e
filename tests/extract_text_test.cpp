// The stages before grammar: bytes, letters, lines, sentences, words, times; and the reader of the lexicon.
#include <isnad/extract/date.h>
#include <isnad/extract/inflection.h>
#include <isnad/extract/page.h>
#include <isnad/extract/stanza.h>
#include <isnad/extract/token.h>
#include <isnad/extract/utf8.h>

#include "test_engine.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

const Language& arabic() { return *test::engine().lexicon().language("ar"); }

TEST(Utf8, decodes_every_length_and_keeps_invalid_bytes_apart) {
    EXPECT_EQ(decode_utf8("a", 0).code, U'a');
    EXPECT_EQ(decode_utf8("\xD8\xA8", 0).code, 0x628U);
    EXPECT_EQ(decode_utf8("\xE2\x80\x8F", 0).length, 3U);
    EXPECT_EQ(decode_utf8("\xF0\x9F\x98\x80", 0).code, 0x1F600U);
    for (const std::string bad : {"\xFF", "\xD8", "\xC0\xAF", "\xED\xA0\x80", "\xE2\x80"}) {
        EXPECT_EQ(decode_utf8(bad, 0).code, 0xFFFDU);
        EXPECT_EQ(decode_utf8(bad, 0).length, 1U);
    }
}

TEST(Utf8, survives_utf16_and_back) {
    const std::string text = "a \xD8\xA8 \xF0\x9F\x98\x80";
    EXPECT_EQ(to_utf8(to_utf16(text)), text);
}

TEST(Fold, unites_spellings_of_one_word) {
    const Folder& folder = arabic().folder;
    EXPECT_EQ(folder.fold("أذربيجان"), folder.fold("اذربيجان"));
    EXPECT_EQ(folder.fold("المصرى"), folder.fold("المصري"));
    EXPECT_EQ(folder.fold("دعوة"), folder.fold("دعوه"));
    EXPECT_EQ(folder.fold("عَقـــد"), folder.fold("عقد"));
    EXPECT_NE(folder.fold("قال"), folder.fold("مال"));
}

TEST(Stanza, reads_entries_with_line_numbers_and_drops_comments) {
    const auto stanzas = read_stanzas("# head\na\t1\n  b\t2\t3\n\n# between\nc\t4\n");
    ASSERT_EQ(stanzas.size(), 2U);
    EXPECT_EQ(stanzas[0][1].number, 3U);
    EXPECT_EQ(stanzas[0][1].value(1), "3");
    EXPECT_EQ(stanzas[1].front().key(), "c");
}

TEST(Inflection, applies_the_first_shape_that_fits) {
    Patterns patterns;
    EXPECT_EQ(patterns.add("p", "*a", "*x", "3 f"), "");
    EXPECT_EQ(patterns.add("p", "CC", "2-1", "-"), "");
    EXPECT_EQ(patterns.inflect("p", u"banana").front().spelling, u"bananx");
    EXPECT_EQ(patterns.inflect("p", u"xy").front().spelling, u"y-x");
    EXPECT_TRUE(patterns.inflect("p", u"xyz").empty());
    EXPECT_NE(patterns.add("p", "*", "*", "nonsense"), "");
}

Text tokens_of(const std::string& text) {
    Text out;
    tokenize(text, find_article(text, arabic()), arabic(), out);
    return out;
}

TEST(Sentences, end_with_stops_and_lines_but_not_inside_numbers) {
    EXPECT_EQ(tokens_of("قال الوزير ذلك. ثم سكت الوزير.\nسطر جديد من الكلام").sentences.size(), 3U);
    EXPECT_EQ(tokens_of("بلغ العدد 3.5 مليون دولار").sentences.size(), 1U);
}

TEST(Tokens, cover_exactly_their_bytes) {
    const std::string text = "«وقالت كندا»، إنها (هناك)!";
    for (const Token& token : tokens_of(text).tokens) EXPECT_FALSE(slice(text, token.span).empty());
    EXPECT_EQ(slice(text, tokens_of(text).tokens[1].span), "وقالت");
}

TEST(Page, leaves_out_chrome_repeats_and_other_stories) {
    const std::string text =
        "كندا تعلن عن خطة جديدة للسلام\nكندا تعلن عن خطة جديدة للسلام\nscroll to top\nقالت كندا إن الخطة جاهزة\nشاهد "
        "أيضا\nقالت بيرو شيئا آخر تماما";
    std::vector<std::string> lines;
    for (const Span span : find_article(text, arabic())) lines.emplace_back(slice(text, span));
    EXPECT_EQ(lines, (std::vector<std::string>{"كندا تعلن عن خطة جديدة للسلام", "قالت كندا إن الخطة جاهزة"}));
}

std::string date_of(const std::string& text, const std::string& published) {
    for (const Relation& relation : test::extract(text, published)) {
        if (relation.date) return relation.date->value;
    }
    return {};
}

TEST(Dates, are_resolved_against_the_documents_date) {
    EXPECT_EQ(date_of("اتهمت كندا بيرو أمس بالتجسس", "2023-03-12"), "2023-03-11");
    EXPECT_EQ(date_of("اتهمت كندا بيرو يوم الثلاثاء بالتجسس", "2023-03-12"), "2023-03-07");
    EXPECT_EQ(date_of("اتهمت كندا بيرو في 5 مايو 2020 بالتجسس", "2023-03-12"), "2020-05-05");
    EXPECT_EQ(date_of("اتهمت كندا بيرو الشهر الماضي بالتجسس", "2023-03-12"), "2023-02");
    EXPECT_EQ(date_of("اتهمت كندا بيرو بالتجسس", "2023-03-12"), "2023-03-12");
    EXPECT_EQ(parse_date("2023-02-30"), 0U);
}

std::vector<Problem> problems_of(const std::string& path, const std::string& text) {
    const std::vector<LexiconFile> overlay{{path, text}};
    std::vector<Problem> problems;
    const Extractor extractor(embedded_lexicon(), overlay, problems);
    return problems;
}

TEST(LexiconErrors, name_file_line_and_reason) {
    const auto expect = [](const std::string& path, const std::string& text, const std::string& where,
                           const std::string& message) {
        const std::vector<Problem> problems = problems_of(path, text);
        ASSERT_FALSE(problems.empty()) << text;
        EXPECT_EQ(problems.front().where, where);
        EXPECT_NE(problems.front().message.find(message), std::string::npos) << problems.front().message;
    };
    expect("actors/x.lex", "actor\tXXX\ntype\tstate\ncolour\tred\n", "actors/x.lex:3", "unknown key 'colour'");
    expect("actors/x.lex", "actor\tXXX\n", "actors/x.lex:1", "missing key 'type'");
    expect("actors/x.lex", "person\tX Y\noffice\tNOWHERE\tking\t2001\t2002\n", "actors/x.lex:2",
           "unknown actor 'NOWHERE'");
    expect("ar/predicates/x.lex", "predicate\tx\nframe\tlikes/1\tsource=nsubj\ntext\ty\nis\tnothing\n",
           "ar/predicates/x.lex:2", "unknown relation");
    expect("ar/predicates/x.lex", "predicate\tx\nframe\tsays/9001\tsource=subject\ntext\ty\nis\tnothing\n",
           "ar/predicates/x.lex:2", "unknown slot");
    expect("ar/predicates/x.lex", "predicate\tx\nframe\tsays/9001\tsource=nsubj\n", "ar/predicates/x.lex:2",
           "needs an example");
    expect("ar/particles.tsv", "phrase\tclass\tvalue\nzz\tnothing\t-\n", "ar/particles.tsv:2", "unknown class");
}

TEST(LexiconOverlay, adds_an_actor_of_the_users) {
    const std::vector<LexiconFile> overlay{
        {"actors/x.lex", "actor\tATLANTIS\ntype\tstate\ncountry\tATL\nar\tأطلنطس\nen\tAtlantis\n"}};
    std::vector<Problem> problems;
    const Extractor extractor(embedded_lexicon(), overlay, problems);
    ASSERT_TRUE(problems.empty()) << problems.front().message;
    Workspace workspace;
    const auto relations = extractor.extract({"test", "اتهمت كندا أطلنطس بالتجسس", "ar", ""}, workspace);
    ASSERT_EQ(relations.size(), 1U);
    EXPECT_EQ(relations.front().target->country, "ATL");
}

TEST(Names, find_actors_in_both_languages_by_any_spelling) {
    const Lexicon& lexicon = test::engine().lexicon();
    for (const std::string name : {"RUS", "Russia", "russia", "روسيا", "الكرملين", "موسكو"}) {
        const std::vector<std::string> ids = find_actors(lexicon, name);
        EXPECT_NE(std::find(ids.begin(), ids.end(), "RUS"), ids.end()) << name;
    }
    EXPECT_TRUE(find_actors(lexicon, "Ruritania").empty());
}

}  // namespace
}  // namespace isnad
