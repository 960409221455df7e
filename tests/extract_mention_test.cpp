// Where a text names an actor, and which.
#include <isnad/extract/mention/mention.h>
#include <isnad/extract/record/records.h>

#include "annotated.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

/// The resolved mentions of a text: "words = ID", with the role and the person's name where there are.
std::vector<std::string> mentions_of(const std::string& text, const std::string& date = "2023-03-12") {
    const test::Annotated annotated(text, test::engine().lexicon(), "ar", date);
    std::vector<std::string> found;
    for (const Mention& mention : annotated->mentions) {
        if (!mention.resolved()) continue;
        const auto& entities = annotated->lexicon->entities;
        std::string id = mention.entity == no_entry ? "?" : entities[mention.entity].id;
        if (!mention.role.empty()) id += "." + std::string(mention.role);
        if (mention.person != no_entry) id += " (" + entities[mention.person].id + ")";
        found.push_back(annotated.text_of(mention) + " = " + id);
    }
    return found;
}

using Strings = std::vector<std::string>;

TEST(Mentions, are_names_of_states_bodies_and_seats) {
    EXPECT_EQ(mentions_of("كندا"), Strings{"كندا = CAN"});
    EXPECT_EQ(mentions_of("الأمم المتحدة"), Strings{"الأمم المتحدة = UN"});
    EXPECT_EQ(mentions_of("الكرملين"), Strings{"الكرملين = RUS"});
    EXPECT_EQ(mentions_of("أوتاوا"), Strings{"أوتاوا = CAN"});
}

TEST(Mentions, keep_their_clitics_apart) {
    const test::Annotated text("وللهند");
    ASSERT_EQ(text->mentions.size(), 1U);
    EXPECT_TRUE(text->mentions.front().conjunction);
    EXPECT_NE(text->mentions.front().preposition, 0);
}

TEST(Mentions, are_titles_with_the_state_that_they_belong_to) {
    EXPECT_EQ(mentions_of("وزير خارجية كندا"), Strings{"وزير خارجية كندا = CAN.GOV.MFA"});
    EXPECT_EQ(mentions_of("وزير الخارجية الكندي"), Strings{"وزير الخارجية الكندي = CAN.GOV.MFA"});
    EXPECT_EQ(mentions_of("الجيش الكيني"), Strings{"الجيش الكيني = KEN.MIL"});
}

TEST(Mentions, follow_a_long_chain_of_titles) {
    const Strings found = mentions_of("المتحدث باسم وزارة الدفاع الكندية");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found.front().starts_with("المتحدث باسم وزارة الدفاع الكندية = CAN.GOV")) << found.front();
}

TEST(Mentions, are_two_where_two_nisbas_share_a_title) {
    EXPECT_EQ(mentions_of("وزيرا الخارجية الكندي والبيروفي").size(), 2U);
}

TEST(Mentions, take_the_name_after_a_title_along) {
    const test::Annotated text("قال وزير الدفاع الكندي سامر البرقاوي ذلك");
    ASSERT_FALSE(text->mentions.empty());
    EXPECT_EQ(text.text_of(text->mentions.front()), "وزير الدفاع الكندي سامر البرقاوي");
    EXPECT_NE(text->mentions.front().local_person, no_entry);
}

TEST(Mentions, remember_a_person_by_his_last_name) {
    const test::Annotated text("قال وزير الدفاع الكندي سامر البرقاوي ذلك. وسكت البرقاوي");
    ASSERT_GE(text->mentions.size(), 2U);
    EXPECT_EQ(text->mentions.back().local_person, text->mentions.front().local_person);
    EXPECT_EQ(text->mentions.back().entity, text->mentions.front().entity);
}

TEST(Mentions, of_one_name_in_several_spellings_are_one_person) {
    const auto person = [](std::string_view name) {
        const test::Annotated text("وصل " + std::string(name) + " أمس");
        return text->mentions.size() == 1 ? to_actor(*text, text->mentions.front(), false).id : "none";
    };
    const std::string usual = person("ديمتري زاروبين");
    EXPECT_NE(usual, "none");
    EXPECT_EQ(person("دميتري زاروبين"), usual);
    EXPECT_EQ(person("ديميتري زاروبين"), usual);
    EXPECT_NE(person("دانيال زاروبين"), usual);
    EXPECT_NE(person("سالم زاروبين"), person("سليم زاروبين"));
}

TEST(Mentions, of_a_person_act_for_the_office_at_the_day_of_the_text) {
    const std::vector<LexiconFile> overlay{{"actors/x.lex",
                                            "person\tRikard Olavsen\nar\tريكارد أولافسن\n"
                                            "office\tCAN\tminister\t2001\t2005\noffice\tUN\tenvoy\t2006-03\t2099\n"}};
    std::vector<Problem> problems;
    const Lexicon lexicon = build_lexicon(embedded_lexicon(), overlay, problems);
    const auto acts_for = [&](const std::string& date) {
        const test::Annotated text("ريكارد أولافسن", lexicon, "ar", date);
        return text->mentions.empty() ? "" : lexicon.entities[text->mentions.front().entity].id;
    };
    EXPECT_EQ(acts_for("2004-07-01"), "CAN");
    EXPECT_EQ(acts_for("2006-01-01"), "CAN") << "between two offices: the last one";
    EXPECT_EQ(acts_for("2006-03-01"), "UN");
    EXPECT_EQ(acts_for(""), "UN");
}

TEST(Mentions, are_peoples_with_the_article) { EXPECT_EQ(mentions_of("الأتراك"), Strings{"الأتراك = TUR"}); }

TEST(Mentions, of_a_definite_title_refer_back) {
    const Strings found = mentions_of("وصل الرئيس الكيني. ثم تحدث الرئيس");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_TRUE(found[1].starts_with("الرئيس = KEN")) << found[1];
}

TEST(Mentions, of_an_organ_without_its_state_belong_to_the_state_in_question) {
    const auto last = [](const std::string& text) {
        const Strings found = mentions_of(text);
        return found.empty() ? "none" : found.back();
    };
    EXPECT_EQ(last("زار وزير النقل الكيني الميناء. وقالت الشرطة إن الطريق مغلق"), "الشرطة = KEN.COP");
    EXPECT_EQ(last("عثر على القارب قبالة النرويج. وأكدت السلطات الخبر"), "السلطات = NOR.GOV");
    EXPECT_EQ(last("تقع كندا شمال المكسيك. وقالت الحكومة إن الطريق مغلق"), "الحكومة = CAN.GOV") << "of two the first";
    EXPECT_EQ(last("وصل القاضي الكيني. ثم تحدث وزير المالية عن الأسعار"), "وزير المالية = KEN.GOV");
    EXPECT_EQ(last("وصل السفير الكيني. ثم تحدث وزير المالية عن الأسعار"), "السفير الكيني = KEN.GOV.MFA")
        << "an ambassador is where another state is in question";
    EXPECT_EQ(last("وصل السفير الكيني. وقالت السلطات في تشيلي إن الطريق مغلق"), "تشيلي = CHL");
}

TEST(Mentions, are_none_in_ordinary_words) { EXPECT_TRUE(mentions_of("هطل المطر على الحقول طوال الليل").empty()); }

TEST(Phrases, are_matched_as_long_as_they_go) {
    const test::Annotated text("كوريا الجنوبية");
    const PhraseMatch match = find_phrase(*text, 0, 2, Phrase::Kind::entity);
    ASSERT_NE(match.phrase, nullptr);
    EXPECT_EQ(match.end, 2U);
    EXPECT_EQ(text->lexicon->entities[match.phrase->entry].id, "KOR");
}

TEST(Phrases, do_not_go_beyond_the_limit) {
    const test::Annotated text("الأمم المتحدة");
    EXPECT_EQ(find_phrase(*text, 0, 1, Phrase::Kind::entity).phrase, nullptr);
}

}  // namespace
}  // namespace isnad
