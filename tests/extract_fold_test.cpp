// The matching form of words: by a table made here, and by the table of Arabic.
#include <isnad/extract/text/fold.h>

#include "annotated.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

TEST(Folder, lowers_latin_letters_without_any_table) { EXPECT_EQ(Folder().fold("Écoute, ABC-Ž"), u"écoute, abc-ž"); }

TEST(Folder, replaces_and_deletes_by_its_table) {
    Folder folder;
    folder.set(U'\u0623', u'\u0627');
    folder.set(U'\u0640', u'\0');
    EXPECT_EQ(folder.fold("\u0623\u0640\u0628"), u"\u0627\u0628");
}

TEST(Folder, applies_the_table_to_presentation_forms) {
    Folder folder;
    folder.set(U'\u0629', u'\u0647');
    folder.finish();
    EXPECT_EQ(folder.fold("\uFE94"), u"\u0647") << "isolated ta marbuta";
    EXPECT_EQ(folder.fold("\uFE91"), u"\u0628") << "initial ba";
}

TEST(Folder, puts_a_replacement_for_what_lies_beyond_its_table) { EXPECT_EQ(Folder().fold(U'\U0001F600'), u'\uFFFD'); }

TEST(Folder, transliterates_what_it_has_latin_for) {
    Folder folder;
    folder.set_latin(u'\u0628', "b");
    folder.set_latin(u'\u0634', "sh");
    EXPECT_EQ(folder.transliterate(u"\u0628\u0634 x-9\u0639"), "bsh_x_9");
}

class Variants : public testing::TestWithParam<std::pair<std::string, std::string>> {};

TEST_P(Variants, are_one_word) {
    const Folder& folder = test::arabic().folder;
    EXPECT_EQ(folder.fold(GetParam().first), folder.fold(GetParam().second));
}

INSTANTIATE_TEST_SUITE_P(Arabic, Variants,
                         testing::Values(std::pair("أذربيجان", "اذربيجان"), std::pair("إيران", "ايران"),
                                         std::pair("آسيا", "اسيا"), std::pair("المصرى", "المصري"),
                                         std::pair("دعوة", "دعوه"), std::pair("عَقَّدَ", "عقد"), std::pair("عقـــد", "عقد"),
                                         std::pair("ترکی", "تركي"), std::pair("١٩٩٥", "1995"),
                                         std::pair("۱۹۹۵", "1995"), std::pair("ب\u200Cا", "با"),
                                         std::pair("NATO", "nato")));

TEST(ArabicFolding, keeps_different_words_apart) {
    const Folder& folder = test::arabic().folder;
    EXPECT_NE(folder.fold("قال"), folder.fold("مال"));
    EXPECT_NE(folder.fold("سفير"), folder.fold("صفير"));
    EXPECT_NE(folder.fold("ذكر"), folder.fold("دكر"));
}

}  // namespace
}  // namespace isnad
