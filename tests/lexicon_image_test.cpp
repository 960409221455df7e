// The lexicon that lies in the program is the one that its files say.
#include <isnad/extract/lexicon/lexicon_image.h>

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace isnad {
namespace {

TEST(LexiconImage, in_the_program_is_the_one_that_its_files_make) {
    std::vector<Problem> problems;
    const LexiconFile nothing{"ar/nothing.lex", "# Empty.\n"};
    Lexicon made = build_lexicon(embedded_lexicon(), std::span(&nothing, 1), problems);
    for (Language& language : made.languages) language.examples.clear();  // only tests ask for them
    EXPECT_TRUE(pack_lexicon(made, problems) == embedded_image());
}

TEST(LexiconImage, is_read_as_it_was_written) {
    std::vector<Problem> problems;
    const Lexicon embedded = build_lexicon(embedded_lexicon(), {}, problems);
    EXPECT_TRUE(pack_lexicon(embedded, problems) == embedded_image());
    EXPECT_GT(embedded.entities.size(), 1000U);
    EXPECT_NE(embedded.find_entity("EGY"), no_entry);
    const auto* const forms = reinterpret_cast<const char*>(embedded.language("ar")->forms.image().data());
    const std::string_view image = embedded_image();
    EXPECT_TRUE(std::greater_equal<>()(forms, image.data()) && std::less<>()(forms, image.data() + image.size()))
        << "the forms are a copy";
}

TEST(LexiconImage, keeps_the_mistakes) {
    const std::vector<LexiconFile> files{{"actors/x.lex", "actor\tX\n"}};
    std::vector<Problem> found;
    const Lexicon made = build_lexicon(files, {}, found);
    ASSERT_EQ(found.size(), 1U);
    const std::string image = pack_lexicon(made, found);
    std::vector<Problem> kept{{"y.lex:1", "one before"}};
    const Lexicon read = unpack_lexicon(image, kept);
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept.back().where, "actors/x.lex:1");
    EXPECT_EQ(kept.back().message, found.front().message);
    EXPECT_TRUE(read.entities.empty());
}

}  // namespace
}  // namespace isnad
