// All readings of a written word: by the grammar of Arabic over a lexicon of a few words.
#include <isnad/extract/token/morphology.h>

#include "annotated.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

/// The built-in grammar with the words that these tests speak of.
const Lexicon& small_lexicon() {
    static const Lexicon lexicon = [] {
        std::vector<LexiconFile> files;
        for (const LexiconFile& file : embedded_lexicon()) {
            for (const char* name : {"letters", "clitics", "patterns", "particles", "language"}) {
                if (file.path == std::string("ar/") + name + ".tsv") files.push_back(file);
            }
        }
        files.push_back({"relations.tsv",
                         "name\tfamily\tcameo\tplover\tquad\tgoldstein\tsymmetric\ten\tar\n"
                         "accuses\tevent\t112\tACCUSE\t3\t-2\tno\taccuses\tيتهم\n"});
        files.push_back({"actors/x.lex", "actor\tCAN\ntype\tstate\ncountry\tCAN\nar\tكندا\nnisba\tar\tكندي\n"});
        files.push_back({"ar/titles.lex", "title\tminister\nkind\tperson\nar\tوزير\nplural\tوزراء\nrole\tGOV\n"});
        files.push_back({"ar/nouns.tsv", "lemma\tclass\tplural\nمدينة\tnoun\tمدن\nجديد\tadjective\tجدد\n"});
        files.push_back({"ar/predicates/x.lex",
                         "predicate\taccuse\nverb\tاتهم\tيتهم\nnoun\tاتهام\tplural=اتهامات\n"
                         "frame\taccuses/1\tsource=nsubj\ttarget=obj\ntext\tx\nis\tnothing\n"});
        std::vector<Problem> problems;
        Lexicon built = build_lexicon(files, {}, problems);
        for (const Problem& problem : problems) ADD_FAILURE() << problem.where << ": " << problem.message;
        return built;
    }();
    return lexicon;
}

/// The readings of the first word of a text that are of one kind.
std::vector<Analysis> readings(const std::string& word, FormKind kind) {
    const test::Annotated text(word, small_lexicon());
    std::vector<Analysis> found;
    for (const Analysis& analysis : text.analyses(0)) {
        if (analysis.form.kind == kind) found.push_back(analysis);
    }
    return found;
}

const Proclitic& proclitic(const Analysis& analysis) {
    return small_lexicon().language("ar")->proclitics[analysis.proclitic];
}

bool has_verb(const std::string& word, Tense tense, Gender gender, Number number) {
    const auto found = readings(word, FormKind::verb);
    return std::any_of(found.begin(), found.end(), [&](const Analysis& a) {
        return a.form.features.tense == tense && a.form.features.gender == gender && a.form.features.number == number;
    });
}

TEST(Morphology, reads_the_forms_of_a_verb) {
    EXPECT_TRUE(has_verb("اتهم", Tense::perfect, Gender::masculine, Number::singular));
    EXPECT_TRUE(has_verb("اتهمت", Tense::perfect, Gender::feminine, Number::singular));
    EXPECT_TRUE(has_verb("اتهموا", Tense::perfect, Gender::masculine, Number::plural));
    EXPECT_TRUE(has_verb("يتهم", Tense::imperfect, Gender::masculine, Number::singular));
    EXPECT_TRUE(has_verb("تتهم", Tense::imperfect, Gender::feminine, Number::singular));
    EXPECT_TRUE(has_verb("يتهمون", Tense::imperfect, Gender::masculine, Number::plural));
}

TEST(Morphology, splits_conjunction_future_and_object_off_a_verb) {
    const auto found = readings("وسيتهمه", FormKind::verb);
    ASSERT_FALSE(found.empty());
    EXPECT_TRUE(proclitic(found.front()).conjunction);
    EXPECT_TRUE(proclitic(found.front()).future);
    EXPECT_NE(found.front().enclitic, 0);
    EXPECT_EQ(found.front().stem, 2);
    EXPECT_EQ(found.front().stem_length, 4);
}

TEST(Morphology, splits_preposition_and_article_off_a_noun) {
    const auto found = readings("وبالمدينة", FormKind::noun);
    ASSERT_FALSE(found.empty());
    EXPECT_TRUE(proclitic(found.front()).conjunction);
    EXPECT_TRUE(proclitic(found.front()).article);
    EXPECT_NE(proclitic(found.front()).preposition, 0);
}

TEST(Morphology, reads_the_fused_article) {
    const auto found = readings("للوزير", FormKind::title);
    ASSERT_FALSE(found.empty());
    EXPECT_TRUE(proclitic(found.front()).article);
    EXPECT_NE(proclitic(found.front()).preposition, 0);
}

TEST(Morphology, puts_no_article_before_a_verb_and_no_future_before_a_perfect) {
    EXPECT_TRUE(readings("اليتهم", FormKind::verb).empty());
    EXPECT_TRUE(readings("ساتهموا", FormKind::verb).empty());
}

TEST(Morphology, puts_no_enclitic_after_a_written_ta_marbuta) {
    EXPECT_FALSE(readings("مدينته", FormKind::noun).empty());
    EXPECT_TRUE(readings("مدينة", FormKind::verb).empty());
    for (const Analysis& analysis : readings("مدينة", FormKind::noun)) EXPECT_EQ(analysis.enclitic, 0);
}

TEST(Morphology, reads_gender_and_number_of_a_nisba) {
    const auto features = [](const std::string& word) {
        const auto found = readings(word, FormKind::nisba);
        return found.empty() ? Features{} : found.front().form.features;
    };
    EXPECT_EQ(features("الكندي").gender, Gender::masculine);
    EXPECT_EQ(features("الكندية").gender, Gender::feminine);
    const auto found = readings("الكنديين", FormKind::nisba);
    EXPECT_TRUE(std::any_of(found.begin(), found.end(),
                            [](const Analysis& a) { return a.form.features.number == Number::plural; }));
    EXPECT_FALSE(readings("كنديتان", FormKind::nisba).empty());
}

TEST(Morphology, reads_plurals_of_titles_and_nouns_of_action) {
    EXPECT_FALSE(readings("وزراء", FormKind::title).empty());
    EXPECT_FALSE(readings("الوزيرة", FormKind::title).empty());
    EXPECT_FALSE(readings("اتهاماتها", FormKind::event_noun).empty());
    EXPECT_FALSE(readings("متهما", FormKind::participle).empty());
}

TEST(Morphology, keeps_a_name_that_begins_as_a_clitic_does) {
    EXPECT_FALSE(readings("كندا", FormKind::phrase).empty());
    EXPECT_FALSE(readings("وكندا", FormKind::phrase).empty());
    EXPECT_FALSE(readings("لكندا", FormKind::phrase).empty());
}

TEST(Morphology, knows_nothing_of_other_words) {
    const test::Annotated text("قرنبيط 17 !", small_lexicon());
    for (std::size_t at = 0; at < 3; ++at) EXPECT_TRUE(text.analyses(at).empty());
}

TEST(Morphology, gives_equal_words_the_same_readings) {
    const test::Annotated text("اتهم أتهم اتّهم", small_lexicon());
    EXPECT_EQ(text->text.tokens[0].word, text->text.tokens[1].word);
    EXPECT_EQ(text->text.tokens[0].word, text->text.tokens[2].word);
}

}  // namespace
}  // namespace isnad
