// A third language is a folder of data: ten entries, word order subject-verb-object, no clitics.
#include "test_engine.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

class Toy : public testing::Test {
  protected:
    void SetUp() override {
        const std::filesystem::path root = test::source_root() / "tests/toy/lexicon";
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            if (entry.is_regular_file())
                texts_.emplace_back(entry.path().lexically_relative(root).string(), test::read_file(entry.path()));
        }
        std::sort(texts_.begin(), texts_.end());
        for (const auto& [path, text] : texts_) files_.push_back({path, text});
        extractor_ = std::make_unique<Extractor>(files_, std::span<const LexiconFile>{}, problems_);
    }

    std::vector<std::string> facts(const std::string& text) {
        Workspace workspace;
        std::vector<std::string> facts;
        for (const Relation& relation : extractor_->extract({"toy", text, "toy", ""}, workspace)) {
            std::string fact =
                relation.source->id + " " + relation.relation + " " + (relation.target ? relation.target->id : "-");
            if (relation.polarity == Polarity::negative) fact += " negative";
            for (const Attribution& link : relation.attribution) fact += " by " + link.actor.id;
            facts.push_back(std::move(fact));
        }
        return facts;
    }

    std::vector<std::pair<std::string, std::string>> texts_;
    std::vector<LexiconFile> files_;
    std::vector<Problem> problems_;
    std::unique_ptr<Extractor> extractor_;
};

using Facts = std::vector<std::string>;

TEST_F(Toy, loads_without_a_mistake) {
    for (const Problem& problem : problems_) ADD_FAILURE() << problem.where << ": " << problem.message;
}

TEST_F(Toy, reads_subject_verb_object) { EXPECT_EQ(facts("alba akus borea."), Facts{"AAA accuses BBB"}); }

TEST_F(Toy, reads_a_title_with_its_state_and_coordinated_objects) {
    EXPECT_EQ(facts("ministro alban akus borea i cor."), (Facts{"AAA.GOV accuses BBB", "AAA.GOV accuses CCC"}));
}

TEST_F(Toy, reads_an_oblique) { EXPECT_EQ(facts("alba renkon kon cor."), Facts{"AAA meets CCC"}); }

TEST_F(Toy, reads_negation) { EXPECT_EQ(facts("alba ni akus borea."), Facts{"AAA accuses BBB negative"}); }

TEST_F(Toy, attributes_what_is_said) {
    EXPECT_EQ(facts("cor dis ke alba akus borea."), (Facts{"CCC says -", "AAA accuses BBB by CCC"}));
}

}  // namespace
}  // namespace isnad
