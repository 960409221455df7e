// The two shapes of the lexicon's files.
#include <isnad/extract/lexicon/stanza.h>

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(Stanzas, are_parted_by_blank_lines_and_know_their_lines) {
    const auto stanzas = read_stanzas("# head\na\t1\n  b\t2\t3\n\n# between\nc\t4\n");
    ASSERT_EQ(stanzas.size(), 2U);
    ASSERT_EQ(stanzas[0].size(), 2U);
    EXPECT_EQ(stanzas[0][1].number, 3U);
    EXPECT_EQ(stanzas[0][1].key(), "b");
    EXPECT_EQ(stanzas[0][1].value(1), "3");
    EXPECT_EQ(stanzas[1].front().key(), "c");
    EXPECT_EQ(stanzas[1].front().number, 6U);
}

TEST(Stanzas, are_not_parted_by_comments) { EXPECT_EQ(read_stanzas("a\t1\n# inside\nb\t2\n").size(), 1U); }

TEST(Stanzas, read_without_a_newline_at_the_end_and_with_those_of_windows) {
    const auto stanzas = read_stanzas("a\t1\r\nb\t2\r\n\r\nc\t3");
    ASSERT_EQ(stanzas.size(), 2U);
    EXPECT_EQ(stanzas[0].front().value(), "1");
    EXPECT_EQ(stanzas[1].front().value(), "3");
}

TEST(Stanzas, keep_the_sign_of_a_comment_inside_a_line) {
    EXPECT_EQ(read_stanzas("a\t# 1\n").front().front().value(), "# 1");
}

TEST(Stanzas, of_an_empty_text_are_none) {
    EXPECT_TRUE(read_stanzas("").empty());
    EXPECT_TRUE(read_stanzas("\n\n# only this\n").empty());
}

TEST(StanzaLine, has_empty_values_where_cells_are_missing) {
    const auto stanzas = read_stanzas("a\n");
    EXPECT_EQ(stanzas.front().front().values(), 0U);
    EXPECT_TRUE(stanzas.front().front().value().empty());
    EXPECT_TRUE(stanzas.front().front().value(7).empty());
}

TEST(Table, has_a_header_that_is_no_row) {
    const auto rows = read_table("# why\nname\tsize\n\nx\t1\n# not this\ny\t2\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].key(), "x");
    EXPECT_EQ(rows[1].value(), "2");
    EXPECT_EQ(rows[1].number, 6U);
}

TEST(Table, keeps_empty_cells) {
    const auto rows = read_table("a\tb\tc\nx\t\tz\n");
    ASSERT_EQ(rows.front().values(), 2U);
    EXPECT_TRUE(rows.front().value(0).empty());
    EXPECT_EQ(rows.front().value(1), "z");
}

TEST(Location, is_path_and_line) {
    const LexiconFile file{"ar/x.lex", "a\t1\n"};
    EXPECT_EQ(location(file, read_stanzas(file.text).front().front()), "ar/x.lex:1");
}

}  // namespace
}  // namespace isnad
