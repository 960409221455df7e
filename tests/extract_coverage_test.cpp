// What the lexicon knows of a text.
#include "test_engine.h"

#include <isnad/extract/coverage.h>

#include <gtest/gtest.h>

namespace isnad::test {
namespace {

Coverage covered(const std::string& text) {
    Workspace workspace;
    return engine().coverage({"a.txt", text, "ar", ""}, workspace);
}

TEST(Coverage, counts_verbs_where_only_verbs_stand) {
    const Coverage coverage = covered("لم يصل الوفد، ولن تتزغلط كينيا، وقد وصل الوزير.");
    EXPECT_EQ(coverage[CoverageKind::verb].total, 3U);
    EXPECT_EQ(coverage[CoverageKind::verb].known, 2U);
    ASSERT_EQ(coverage[CoverageKind::verb].unknown.size(), 1U);
    const auto& [word, unknown] = *coverage[CoverageKind::verb].unknown.begin();
    EXPECT_EQ(word, "تتزغلط");
    EXPECT_EQ(unknown.count, 1U);
    EXPECT_NE(unknown.context.find(word), std::string::npos);
}

TEST(Coverage, tells_known_persons_and_states_after_titles_from_unknown_ones) {
    const Coverage coverage = covered("قال الرئيس الروسي فلاديمير بوتين إن الوزير الكيني محمود الهلباوي وصل.");
    EXPECT_EQ(coverage[CoverageKind::name].total, 2U);
    EXPECT_EQ(coverage[CoverageKind::name].known, 1U);
    EXPECT_EQ(coverage[CoverageKind::nisba].known, 2U);
}

TEST(Coverage, adds_up) {
    Coverage sum = covered("لم يصل الوفد، ولن تتزغلط كينيا، وقد وصل الوزير.");
    sum.add(covered("لم يصل الوفد، ولن تتزغلط كينيا، وقد وصل الوزير."));
    EXPECT_EQ(sum[CoverageKind::verb].total, 6U);
    EXPECT_EQ(sum[CoverageKind::verb].unknown.begin()->second.count, 2U);
    EXPECT_EQ(sum[CoverageKind::word].total,
              2 * covered("لم يصل الوفد، ولن تتزغلط كينيا، وقد وصل الوزير.")[CoverageKind::word].total);
}

TEST(Coverage, of_nothing_is_nothing) { EXPECT_EQ(covered("")[CoverageKind::word].total, 0U); }

}  // namespace
}  // namespace isnad::test
