// Time expressions against the day of publication: Sunday, 12 March 2023, unless said otherwise.
#include <isnad/extract/mention/date.h>

#include "annotated.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

std::string time_of(const std::string& text, const std::string& published = "2023-03-12") {
    const test::Annotated annotated(text, test::engine().lexicon(), "ar", published);
    const auto limit = static_cast<std::uint32_t>(annotated->text.tokens.size());
    for (std::uint32_t at = 0; at < limit; ++at) {
        const TimeExpression time = find_time(*annotated, at, limit);
        if (time.end != 0) return time.value.empty() ? "?" : time.value;
    }
    return "-";
}

struct Time {
    std::string text;
    std::string value;
};

void PrintTo(const Time& time, std::ostream* out) { *out << time.text; }

class Times : public testing::TestWithParam<Time> {};

TEST_P(Times, are_resolved_against_the_day_of_publication) { EXPECT_EQ(time_of(GetParam().text), GetParam().value); }

INSTANTIATE_TEST_SUITE_P(
    Arabic, Times,
    testing::Values(Time{"اليوم", "2023-03-12"}, Time{"أمس", "2023-03-11"}, Time{"أول من أمس", "2023-03-10"},
                    Time{"غدا", "2023-03-13"}, Time{"مساء أمس", "2023-03-11"}, Time{"أمس السبت", "2023-03-11"},
                    Time{"الأحد", "2023-03-12"}, Time{"الثلاثاء", "2023-03-07"}, Time{"يوم الثلاثاء", "2023-03-07"},
                    Time{"الثلاثاء الماضي", "2023-03-07"}, Time{"الثلاثاء المقبل", "2023-03-14"},
                    Time{"الأحد المقبل", "2023-03-19"}, Time{"5 مايو 2020", "2020-05-05"},
                    Time{"٥ مايو ٢٠٢٠", "2020-05-05"}, Time{"5 أيار/مايو 2020", "2020-05-05"},
                    Time{"5 مايو (أيار) 2020", "2020-05-05"}, Time{"5 مايو", "2023-05-05"},
                    Time{"مايو 2020", "2020-05"}, Time{"مايو الماضي", "2022-05"}, Time{"فبراير الماضي", "2023-02"},
                    Time{"مايو المقبل", "2023-05"}, Time{"فبراير المقبل", "2024-02"}, Time{"عام 2019", "2019"},
                    Time{"العام الماضي", "2022"}, Time{"العام المقبل", "2024"}, Time{"الشهر الماضي", "2023-02"},
                    Time{"الشهر المقبل", "2023-04"}, Time{"الأسبوع الماضي", "2023-02-27/2023-03-05"},
                    Time{"يوم 5/2", "2023-02-05"}, Time{"يوم 5/11 الماضي", "2022-11-05"},
                    Time{"يوم 5/11", "2022-11-05"}, Time{"5/11/2020", "2020-11-05"}, Time{"31-4-2020", "?"},
                    Time{"5/11", "-"}, Time{"قبل عامين", "2021"}, Time{"قبل ثلاثة أيام", "2023-03-09"},
                    Time{"قبل 10 سنوات", "2013"}, Time{"قبل شهرين", "2023-01"}, Time{"قبل يوم الجمعة", "2023-03-10"},
                    Time{"وزير الخارجية", "-"}, Time{"45 مايو", "2023-05"}, Time{"5 دولارات", "-"}));

TEST(Time, crosses_the_ends_of_months_and_years) {
    EXPECT_EQ(time_of("أمس", "2024-03-01"), "2024-02-29");
    EXPECT_EQ(time_of("أمس", "2023-01-01"), "2022-12-31");
    EXPECT_EQ(time_of("الشهر الماضي", "2023-01-31"), "2022-12");
    EXPECT_EQ(time_of("الشهر المقبل", "2023-12-31"), "2024-01");
}

TEST(Time, without_a_day_of_publication_is_told_only_if_absolute) {
    EXPECT_EQ(time_of("أمس", ""), "?");
    EXPECT_EQ(time_of("5 مايو", ""), "?");
    EXPECT_EQ(time_of("5 مايو 2020", ""), "2020-05-05");
}

TEST(Time, of_an_event_stands_in_its_record) {
    const std::vector<Relation> relations = test::extract("اتهمت كندا بيرو أمس بالتجسس", "2023-03-12");
    ASSERT_EQ(relations.size(), 1U);
    ASSERT_TRUE(relations.front().date);
    EXPECT_EQ(relations.front().date->value, "2023-03-11");
    EXPECT_EQ(relations.front().date->mention->text, "أمس");
}

TEST(Time, of_an_event_is_else_the_day_of_publication) {
    const std::vector<Relation> relations = test::extract("اتهمت كندا بيرو بالتجسس", "2023-03-12");
    ASSERT_TRUE(relations.front().date);
    EXPECT_EQ(relations.front().date->value, "2023-03-12");
    EXPECT_FALSE(relations.front().date->mention);
    EXPECT_FALSE(test::extract("اتهمت كندا بيرو بالتجسس").front().date);
}

TEST(ParseDate, takes_only_days_that_exist) {
    EXPECT_EQ(parse_date("2023-03-12"), 20230312U);
    EXPECT_EQ(parse_date("2024-02-29"), 20240229U);
    for (const char* bad : {"2023-02-29", "2023-13-01", "2023-00-10", "2023-3", "yesterday", "", "-", "2023/03/12"}) {
        EXPECT_EQ(parse_date(bad), 0U) << bad;
    }
}

}  // namespace
}  // namespace isnad
