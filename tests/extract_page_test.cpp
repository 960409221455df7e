// Which lines of a page are the article.
#include <isnad/extract/token/page.h>

#include "annotated.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

using Strings = std::vector<std::string>;

Strings article_of(const std::string& text, const Language& language = test::arabic()) {
    Strings lines;
    for (const Span span : find_article(text, language)) lines.emplace_back(slice(text, span));
    return lines;
}

/// A language with nothing but chrome.
Language language_with(ChromeKind kind, const std::u16string& phrase) {
    Language language;
    if (kind == ChromeKind::suffix) {
        language.chrome_suffixes.push_back({kind, phrase});
    } else {
        language.chrome.emplace(phrase.substr(0, phrase.find(u' ')), Chrome{kind, phrase});
    }
    return language;
}

TEST(Article, is_every_line_where_nothing_is_chrome) {
    EXPECT_EQ(article_of("one line\n\n  \nanother line", Language()), (Strings{"one line", "another line"}));
}

TEST(Article, leaves_out_a_line_that_is_chrome_as_a_whole) {
    const Language language = language_with(ChromeKind::line, u"read more");
    EXPECT_EQ(article_of("Read  more:\nread more of this story\n>> READ MORE\n", language),
              (Strings{"read more of this story"}));
}

TEST(Article, leaves_out_a_line_that_begins_as_chrome_does) {
    const Language language = language_with(ChromeKind::start, u"read more");
    EXPECT_EQ(article_of("read more of this story\nnever read more\n", language), (Strings{"never read more"}));
}

TEST(Article, ends_where_another_story_begins) {
    const Language language = language_with(ChromeKind::cut, u"see also");
    EXPECT_EQ(article_of("first line\nsee also\nlast line", language), (Strings{"first line"}));
}

TEST(Article, leaves_out_the_name_of_a_file_but_not_a_sentence_that_ends_so) {
    const Language language = language_with(ChromeKind::suffix, u".jpg");
    EXPECT_EQ(article_of("a-photo.jpg\nwe saw photo.jpg", language), (Strings{"we saw photo.jpg"}));
}

TEST(Article, has_a_long_repeated_line_once_and_a_short_one_as_often_as_written) {
    EXPECT_EQ(article_of("this headline stands here twice\nthis headline stands here twice\nno\nno", Language()),
              (Strings{"this headline stands here twice", "no", "no"}));
}

TEST(Article, begins_after_the_path_of_a_page) {
    EXPECT_EQ(article_of("home / world / headline of today", Language()), (Strings{"headline of today"}));
    EXPECT_EQ(article_of("a/b of today", Language()), (Strings{"a/b of today"}));
}

TEST(Article, has_the_bytes_of_its_lines_with_windows_newlines_too) {
    const Strings lines = article_of("one line\r\nanother line\r\n", Language());
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[0].starts_with("one line"));
}

TEST(Article, of_an_arabic_page_is_without_its_chrome) {
    EXPECT_EQ(article_of("كندا تعلن عن خطة جديدة للسلام\nكندا تعلن عن خطة جديدة للسلام\nscroll to top\n"
                         "قالت كندا إن الخطة جاهزة\nشاهد أيضا\nقالت بيرو شيئا آخر تماما"),
              (Strings{"كندا تعلن عن خطة جديدة للسلام", "قالت كندا إن الخطة جاهزة"}));
}

}  // namespace
}  // namespace isnad
