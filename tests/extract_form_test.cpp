// The table of forms, and inflection by patterns.
#include <isnad/extract/lexicon/form.h>
#include <isnad/extract/lexicon/inflection.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace isnad {
namespace {

TEST(FormTable, finds_all_forms_of_a_spelling_in_their_order) {
    FormTableBuilder builder;
    Features plural;
    plural.number = Number::plural;
    builder.add(u"abc", FormKind::noun, 1, Features{});
    builder.add(u"abd", FormKind::title, 3, Features{});
    builder.add(u"abc", FormKind::verb, 2, plural);
    const FormTable table(builder.pack());
    const auto forms = table.find(u"abc");
    ASSERT_EQ(forms.size(), 2U);
    EXPECT_EQ(forms[0].entry, 1U);
    EXPECT_EQ(forms[1].kind, FormKind::verb);
    EXPECT_EQ(forms[1].features, plural);
}

TEST(FormTable, does_not_find_what_it_has_not) {
    FormTableBuilder builder;
    builder.add(u"abc", FormKind::noun, 1, Features{});
    const FormTable table(builder.pack());
    EXPECT_TRUE(table.find(u"ab").empty());
    EXPECT_TRUE(table.find(u"abcd").empty());
    EXPECT_TRUE(table.find(u"").empty());
    EXPECT_TRUE(FormTable().find(u"abc").empty());
}

TEST(FormTable, keeps_one_of_two_equal_forms_and_none_without_letters) {
    FormTableBuilder builder;
    builder.add(u"abc", FormKind::noun, 1, Features{});
    builder.add(u"abc", FormKind::noun, 1, Features{});
    builder.add(u"", FormKind::noun, 1, Features{});
    EXPECT_EQ(FormTable(builder.pack()).size(), 1U);
}

TEST(FormTable, finds_each_of_many_spellings) {
    FormTableBuilder builder;
    const auto spelling = [](std::uint32_t i) {
        std::u16string text;
        for (; i != 0; i /= 26) text += static_cast<char16_t>(u'a' + i % 26);
        return text;
    };
    for (std::uint32_t i = 1; i < 200000; ++i) builder.add(spelling(i), FormKind::noun, i, Features{});
    const FormTable table(builder.pack());
    for (std::uint32_t i = 1; i < 200000; ++i) {
        const auto forms = table.find(spelling(i));
        ASSERT_EQ(forms.size(), 1U) << i;
        ASSERT_EQ(forms.front().entry, i);
    }
}

TEST(Patterns, apply_the_rows_of_the_first_shape_that_fits) {
    Patterns patterns;
    EXPECT_EQ(patterns.add("p", "*a", "*x", "3 f"), "");
    EXPECT_EQ(patterns.add("p", "*a", "*y", "3 m"), "");
    EXPECT_EQ(patterns.add("p", "*", "*z", "-"), "");
    const std::vector<Inflected> forms = patterns.inflect("p", u"banana");
    ASSERT_EQ(forms.size(), 2U);
    EXPECT_EQ(forms[0].spelling, u"bananx");
    EXPECT_EQ(forms[0].features.gender, Gender::feminine);
    EXPECT_EQ(forms[1].spelling, u"banany");
    EXPECT_EQ(patterns.inflect("p", u"kiwi").front().spelling, u"kiwiz");
}

TEST(Patterns, repeat_single_letters_by_their_number) {
    Patterns patterns;
    EXPECT_EQ(patterns.add("p", "CaC*", "2i1*", "-"), "");
    EXPECT_EQ(patterns.inflect("p", u"malen").front().spelling, u"limen");
    EXPECT_TRUE(patterns.inflect("p", u"molen").empty());
    EXPECT_TRUE(patterns.inflect("p", u"ma").empty()) << "too short";
}

TEST(Patterns, without_a_star_fit_words_of_their_length_only) {
    Patterns patterns;
    EXPECT_EQ(patterns.add("p", "CC", "2-1", "-"), "");
    EXPECT_EQ(patterns.inflect("p", u"xy").front().spelling, u"y-x");
    EXPECT_TRUE(patterns.inflect("p", u"xyz").empty());
}

TEST(Patterns, read_every_feature) {
    Patterns patterns;
    EXPECT_EQ(patterns.add("p", "*", "*", "imperfect 1 f d passive +enclitic -article"), "");
    const Features features = patterns.inflect("p", u"x").front().features;
    EXPECT_EQ(features.tense, Tense::imperfect);
    EXPECT_EQ(features.person, 1);
    EXPECT_EQ(features.gender, Gender::feminine);
    EXPECT_EQ(features.number, Number::dual);
    EXPECT_EQ(features.voice, Voice::passive);
    EXPECT_TRUE(features.needs_enclitic);
    EXPECT_FALSE(features.takes_article);
}

TEST(Patterns, refuse_an_unknown_feature_by_name) {
    Patterns patterns;
    EXPECT_EQ(patterns.add("p", "*", "*", "3 nonsense"), "unknown feature 'nonsense'");
}

TEST(Patterns, know_their_paradigms) {
    Patterns patterns;
    (void)patterns.add("p", "*", "*", "-");
    EXPECT_TRUE(patterns.knows("p"));
    EXPECT_FALSE(patterns.knows("q"));
    EXPECT_TRUE(patterns.inflect("q", u"x").empty());
}

}  // namespace
}  // namespace isnad
