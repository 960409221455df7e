// The cases of tests/cases/ar, one test each.
#include "case_files.h"
#include "known_failures.h"

#include <gtest/gtest.h>

namespace isnad {
namespace {

const std::vector<test::Case>& cases() {
    static const std::vector<test::Case> all = test::read_cases();
    return all;
}

test::KnownFailures& known_failures() {
    static auto* known = dynamic_cast<test::KnownFailures*>(testing::AddGlobalTestEnvironment(
        new test::KnownFailures(test::source_root() / "tests/cases/known_failures.txt", test::names_of(cases()))));
    return *known;
}

class Cases : public testing::TestWithParam<test::Case> {};

TEST_P(Cases, yields_its_relations) { known_failures().check(GetParam()); }

std::vector<test::Case> register_cases() {
    (void)known_failures();
    return cases();
}

INSTANTIATE_TEST_SUITE_P(Arabic, Cases, testing::ValuesIn(register_cases()),
                         [](const auto& info) { return test::test_name(info.param.name); });

TEST(CaseFiles, give_every_case_a_name_of_its_own) {
    EXPECT_EQ(test::names_of(cases()).size(), cases().size());
    EXPECT_GT(cases().size(), 30U);
}

}  // namespace
}  // namespace isnad
