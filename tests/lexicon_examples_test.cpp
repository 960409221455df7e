// The examples inside the lexicon's predicates, one test each: every frame must do what its entry says.
#include <isnad/extract/lexicon/lexicon.h>

#include "known_failures.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

/// The examples of all languages, named "path: text".
const std::vector<test::Case>& examples() {
    static const std::vector<test::Case> all = [] {
        std::vector<test::Case> cases;
        std::vector<Problem> problems;
        const LexiconFile nothing{"ar/nothing.lex", "# The lexicon in the program has no examples.\n"};
        const Lexicon lexicon = build_lexicon(embedded_lexicon(), std::span(&nothing, 1), problems);
        for (const Language& language : lexicon.languages) {
            for (const Example& example : language.examples) {
                test::Case one{
                    example.where.substr(0, example.where.find(':')) + ": " + example.text, example.text, {}};
                for (const std::string& line : example.expected) {
                    if (line != "nothing") one.expected.push_back(test::parse_expected(line, true));
                }
                cases.push_back(std::move(one));
            }
        }
        return cases;
    }();
    return all;
}

test::KnownFailures& known_failures() {
    static auto* known = dynamic_cast<test::KnownFailures*>(testing::AddGlobalTestEnvironment(new test::KnownFailures(
        test::source_root() / "tests/cases/known_example_failures.txt", test::names_of(examples()))));
    return *known;
}

class Examples : public testing::TestWithParam<test::Case> {};

TEST_P(Examples, yields_its_relations) { known_failures().check(GetParam()); }

std::vector<test::Case> register_examples() {
    (void)known_failures();
    return examples();
}

INSTANTIATE_TEST_SUITE_P(Lexicon, Examples, testing::ValuesIn(register_examples()), [](const auto& info) {
    const std::string& name = info.param.name;
    return test::test_name(name.substr(0, name.find(':'))) + "_" + std::to_string(info.index);
});

TEST(Lexicon, is_without_a_mistake) {
    std::vector<Problem> problems;
    const Extractor extractor(embedded_lexicon(), {}, problems);
    for (const Problem& problem : problems) ADD_FAILURE() << problem.where << ": " << problem.message;
    EXPECT_GT(examples().size(), 1000U);
}

}  // namespace
}  // namespace isnad
