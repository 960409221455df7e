// Words, numbers and marks, and where sentences end.
#include <isnad/extract/token/token.h>

#include "annotated.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

Text tokens_of(const std::string& text) {
    Text out;
    tokenize(text, find_article(text, test::arabic()), test::arabic(), out);
    return out;
}

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    for (const Token& token : tokens_of(text).tokens) words.emplace_back(slice(text, token.span));
    return words;
}

std::vector<std::string> sentences_of(const std::string& text) {
    std::vector<std::string> sentences;
    for (const Sentence& sentence : tokens_of(text).sentences) sentences.emplace_back(slice(text, sentence.span));
    return sentences;
}

using Strings = std::vector<std::string>;

TEST(Tokens, are_words_numbers_and_marks) {
    EXPECT_EQ(words_of("«وقالت كندا»، إنها (هناك)!"),
              (Strings{"«", "وقالت", "كندا", "»", "،", "إنها", "(", "هناك", ")", "!"}));
}

TEST(Tokens, keep_numbers_whole) { EXPECT_EQ(words_of("3.5 1,000 ٢٣"), (Strings{"3.5", "1,000", "٢٣"})); }

TEST(Tokens, keep_diacritics_and_tatweel_inside_their_word) {
    EXPECT_EQ(words_of("كَنَدَا تنتقــد"), (Strings{"كَنَدَا", "تنتقــد"}));
}

TEST(Tokens, leave_marks_of_direction_out_at_the_edges) {
    EXPECT_EQ(words_of("\u200Fكندا\u200F \u2067بيرو\u2069"), (Strings{"كندا", "بيرو"}));
}

TEST(Tokens, have_a_folded_form) {
    const Text text = tokens_of("الإمارات دعوة");
    EXPECT_EQ(text.form(text.tokens[0]), test::arabic().folder.fold("الامارات"));
    EXPECT_EQ(text.form(text.tokens[1]), test::arabic().folder.fold("دعوه"));
}

TEST(Tokens, know_how_they_were_written) {
    const Text text = tokens_of("دعوة على قُتل،بيرو");
    EXPECT_TRUE(text.tokens[0].feminine_ending);
    EXPECT_TRUE(text.tokens[1].dotless_ending);
    EXPECT_TRUE(text.tokens[2].passive_mark);
    EXPECT_TRUE(text.tokens[2].spaced);
    EXPECT_FALSE(text.tokens[3].spaced) << "the comma";
    EXPECT_FALSE(text.tokens[4].spaced);
}

TEST(Tokens, name_their_marks) {
    const std::pair<std::string, Mark> marks[] = {
        {"،", Mark::comma}, {"؛", Mark::comma},  {":", Mark::colon}, {"؟", Mark::stop},  {"«", Mark::quote},
        {"”", Mark::quote}, {"//", Mark::quote}, {"[", Mark::open},  {"]", Mark::close}, {"}", Mark::quote},
        {"–", Mark::dash},  {"/", Mark::slash},  {"%", Mark::other}};
    for (const auto& [written, mark] : marks) EXPECT_EQ(tokens_of(written + " كندا").tokens[0].mark, mark) << written;
}

TEST(Tokens, of_invalid_bytes_are_none) { EXPECT_EQ(words_of("كندا \xFF\xD8 بيرو"), (Strings{"كندا", "بيرو"})); }

TEST(Sentences, end_with_stops_and_lines) {
    EXPECT_EQ(sentences_of("قال الوزير ذلك. ثم سكت!\nسطر جديد؟ نعم"),
              (Strings{"قال الوزير ذلك.", "ثم سكت!", "سطر جديد؟", "نعم"}));
}

TEST(Sentences, go_on_after_the_stop_of_a_number_or_of_an_initial) {
    EXPECT_EQ(sentences_of("بلغ العدد 3.5 مليون دولار").size(), 1U);
    EXPECT_EQ(sentences_of("قال ج. مورغان ذلك").size(), 1U);
    EXPECT_EQ(sentences_of("على موقع example.com اليوم").size(), 1U);
}

TEST(Sentences, keep_the_quotation_mark_that_closes_them) {
    EXPECT_EQ(sentences_of("قال \"هذا كاف.\" وسكت"), (Strings{"قال \"هذا كاف.\"", "وسكت"}));
    EXPECT_EQ(sentences_of("سكت الوزير. \"هذا كاف\" قال غيره").size(), 2U);
}

TEST(Sentences, end_before_a_mark_of_direction) { EXPECT_EQ(sentences_of("قال الوزير ذلك.\u200F ثم سكت").size(), 2U); }

TEST(Sentences, begin_after_the_second_slash_of_a_dateline) {
    EXPECT_EQ(sentences_of("أوسلو 3 مايو / شينخوا / انتقدت كندا بيرو").back(), "انتقدت كندا بيرو");
}

TEST(Sentences, know_whether_they_open_a_line) {
    const Text text = tokens_of("قال ذلك. ثم سكت.\nكندا");
    ASSERT_EQ(text.sentences.size(), 3U);
    EXPECT_TRUE(text.sentences[0].opens_line);
    EXPECT_FALSE(text.sentences[1].opens_line);
    EXPECT_TRUE(text.sentences[2].opens_line);
}

TEST(Sentences, hold_all_tokens_in_order) {
    const Text text = tokens_of("قال ذلك. ثم سكت (قليلا).\nكندا");
    std::uint32_t next = 0;
    for (const Sentence& sentence : text.sentences) {
        EXPECT_EQ(sentence.first, next);
        next = sentence.last;
    }
    EXPECT_EQ(next, text.tokens.size());
}

TEST(Sentences, without_a_stop_are_cut_somewhere) {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += "كلمة ";
    EXPECT_GT(sentences_of(text).size(), 5U);
}

}  // namespace
}  // namespace isnad
