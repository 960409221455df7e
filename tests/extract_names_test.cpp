// Looking up what a person typed.
#include <isnad/extract/lexicon/names.h>

#include "annotated.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

bool finds(const std::string& name, const std::string& id) {
    const std::vector<std::string> ids = find_actors(test::engine().lexicon(), name);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

TEST(Names, find_a_state_by_id_name_nisba_seat_and_capital_in_both_languages) {
    for (const char* name : {"RUS", "Russia", "russia", "روسيا", "الكرملين", "موسكو", "روسي"}) {
        EXPECT_TRUE(finds(name, "RUS")) << name;
    }
}

TEST(Names, find_a_body_by_its_full_name_however_it_is_spaced) {
    EXPECT_TRUE(finds("الأمم المتحدة", "UN"));
    EXPECT_TRUE(finds("الامم  المتحده", "UN"));
    EXPECT_TRUE(finds("United Nations", "UN"));
    EXPECT_TRUE(finds("united_nations", "UN"));
    EXPECT_FALSE(finds("الأمم", "UN"));
}

TEST(Names, find_nobody_for_what_is_no_name) {
    EXPECT_TRUE(find_actors(test::engine().lexicon(), "Ruritania").empty());
    EXPECT_TRUE(find_actors(test::engine().lexicon(), "").empty());
}

TEST(Names, are_found_once_and_in_order) {
    const std::vector<std::string> ids = find_actors(test::engine().lexicon(), "كوريا");
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
    EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
}

TEST(Relations, are_found_by_name) {
    ASSERT_NE(find_relation(test::engine().lexicon(), "accuses"), nullptr);
    EXPECT_EQ(find_relation(test::engine().lexicon(), "accuses")->cameo.substr(0, 2), "11");
    EXPECT_EQ(find_relation(test::engine().lexicon(), "befriends_in_secret"), nullptr);
}

TEST(Search, folds_case_hamza_diacritics_and_blanks) {
    const Lexicon& lexicon = test::engine().lexicon();
    EXPECT_EQ(fold_for_search(lexicon, "  New-York  "), "new york");
    EXPECT_EQ(fold_for_search(lexicon, "أَنْقَرَة"), fold_for_search(lexicon, "انقره"));
    EXPECT_EQ(fold_for_search(lexicon, ""), "");
}

}  // namespace
}  // namespace isnad
