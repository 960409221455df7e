// Whole documents: the records of every sample, byte for byte. ISNAD_UPDATE_GOLDEN=1 writes them anew; review the diff.
#include <isnad/export/record.h>

#include "test_engine.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace isnad {
namespace {

TEST(Golden, samples_yield_these_records) {
    for (const auto& path : test::files_in(test::source_root() / "samples/ar", ".txt")) {
        Workspace workspace;
        std::string records;
        for (const Relation& relation :
             test::engine().extract({path.filename().string(), test::read_file(path), "ar", ""}, workspace)) {
            records += write_record(relation);
        }
        const auto golden = test::source_root() / "tests/golden" / (path.stem().string() + ".jsonl");
        if (std::getenv("ISNAD_UPDATE_GOLDEN") != nullptr) std::ofstream(golden, std::ios::binary) << records;
        EXPECT_EQ(test::read_file(golden), records) << golden;
    }
}

}  // namespace
}  // namespace isnad
