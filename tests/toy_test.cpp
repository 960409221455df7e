// A third language is a folder of data: ten entries, word order subject-verb-object, inflection by endings, no clitics,
// no code of its own.
#include <isnad/extract/lexicon/lexicon.h>

#include "judge.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

/// An extractor over tests/toy/lexicon alone.
class ToyWorld {
  public:
    ToyWorld() {
        const std::filesystem::path root = test::source_root() / "tests/toy/lexicon";
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            if (entry.is_regular_file())
                texts_.emplace_back(entry.path().lexically_relative(root).string(), test::read_file(entry.path()));
        }
        std::sort(texts_.begin(), texts_.end());
        for (const auto& [path, text] : texts_) files_.push_back({path, text});
        extractor_ = std::make_unique<Extractor>(files_, std::span<const LexiconFile>{}, problems_);
    }

    std::vector<Relation> extract(const std::string& text) const {
        Workspace workspace;
        return extractor_->extract({"toy", text, "toy", ""}, workspace);
    }

    const std::vector<Problem>& problems() const { return problems_; }
    const Lexicon& lexicon() const { return extractor_->lexicon(); }

  private:
    std::vector<std::pair<std::string, std::string>> texts_;
    std::vector<LexiconFile> files_;
    std::vector<Problem> problems_;
    std::unique_ptr<Extractor> extractor_;
};

const ToyWorld& toy() {
    static const ToyWorld world;
    return world;
}

using Facts = std::vector<std::string>;

Facts facts(const std::string& text) {
    Facts all;
    for (const Relation& relation : toy().extract(text)) all.push_back(test::describe(relation));
    return all;
}

TEST(Toy, loads_without_a_mistake) {
    for (const Problem& problem : toy().problems()) ADD_FAILURE() << problem.where << ": " << problem.message;
    ASSERT_EQ(toy().lexicon().languages.size(), 1U);
    EXPECT_EQ(toy().lexicon().languages.front().code, "toy");
}

TEST(Toy, does_what_its_own_examples_say) {
    const std::vector<Example>& examples = toy().lexicon().languages.front().examples;
    EXPECT_EQ(examples.size(), 5U);
    for (const Example& example : examples) {
        std::vector<test::Expected> expected;
        for (const std::string& line : example.expected) expected.push_back(test::parse_expected(line, true));
        const std::vector<Relation> relations = toy().extract(example.text);
        EXPECT_EQ(test::Matching(expected, relations).report(), "") << example.where << ": " << example.text;
    }
}

TEST(Toy, reads_subject_verb_object) {
    EXPECT_EQ(facts("Alba akusis Borea."), Facts{"AAA accuses BBB actual"});
    EXPECT_EQ(facts("Borea akusas Alba."), Facts{"BBB accuses AAA actual"});
}

TEST(Toy, reads_coordinated_subjects_and_the_plural_of_the_verb) {
    EXPECT_EQ(facts("Alba i Borea akusisen Cor."), (Facts{"AAA accuses CCC actual", "BBB accuses CCC actual"}));
}

TEST(Toy, reads_coordinated_objects) {
    EXPECT_EQ(facts("Alba akusis Borea i Cor."), (Facts{"AAA accuses BBB actual", "AAA accuses CCC actual"}));
}

TEST(Toy, reads_titles_with_their_state) {
    EXPECT_EQ(facts("Ministro alban akusis armo borean."), Facts{"AAA.GOV accuses BBB.MIL actual"});
    EXPECT_EQ(facts("Ministroj albanoj akusisen Cor."), Facts{"AAA.GOV accuses CCC actual"});
}

TEST(Toy, reads_names_of_several_words) {
    EXPECT_EQ(facts("Liga de Tri Landos akusis Cor."), Facts{"LIGA accuses CCC actual"});
}

TEST(Toy, reads_obliques) { EXPECT_EQ(facts("Alba renkontris kon Cor."), Facts{"AAA meets CCC actual"}); }

TEST(Toy, reads_a_second_clause_with_the_subject_of_the_first) {
    EXPECT_EQ(facts("Alba akusis Borea i renkontris kon Cor."),
              (Facts{"AAA accuses BBB actual", "AAA meets CCC actual"}));
}

TEST(Toy, reads_negation_and_future) {
    EXPECT_EQ(facts("Alba ni akusis Borea."), Facts{"AAA accuses BBB negative actual"});
    EXPECT_EQ(facts("Alba vol akusas Borea."), Facts{"AAA accuses BBB intended"});
}

TEST(Toy, reads_the_passive_by_its_ending) {
    EXPECT_EQ(facts("Borea akusitis par Alba."), Facts{"AAA accuses BBB actual"});
}

TEST(Toy, reads_nouns_of_action_and_light_verbs) {
    EXPECT_EQ(facts("Akuso alban a Borea."), Facts{"AAA accuses BBB actual"});
    EXPECT_EQ(facts("Alba faris subteno por Cor."), Facts{"AAA supports CCC actual"});
}

TEST(Toy, attributes_what_is_said) {
    EXPECT_EQ(facts("Cor diris ke Alba akusas Borea."), (Facts{"CCC says - actual", "AAA accuses BBB actual by CCC"}));
    EXPECT_EQ(facts("Cor diris ke Borea diras ke Alba subtenas Cor."),
              (Facts{"CCC says - actual", "BBB says - actual by CCC", "AAA supports CCC actual by CCC > BBB"}));
}

TEST(Toy, labels_actors_in_its_own_language) {
    const std::vector<Relation> relations = toy().extract("Alba akusis Borea.");
    ASSERT_EQ(relations.size(), 1U);
    const std::vector<std::pair<std::string, std::string>> names{{"en", "Alba"}, {"toy", "alba"}};
    EXPECT_EQ(relations.front().source->names, names);
    EXPECT_EQ(relations.front().rule, "toy/accuses/1");
    EXPECT_EQ(relations.front().language, "toy");
}

TEST(Toy, yields_nothing_for_what_it_does_not_know) { EXPECT_EQ(facts("Alba dormis en Borea."), Facts{}); }

}  // namespace
}  // namespace isnad
