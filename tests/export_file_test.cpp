#include "sample_relations.h"

#include <isnad/export/atomic_file.h>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace isnad::testing {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test.
class File : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "isnad-file-XXXXXX").string();
        folder = ::mkdtemp(pattern.data());
    }
    void TearDown() override { fs::remove_all(folder); }

    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
    }

    fs::path folder;
};

std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

Body text(const std::string& text) {
    return [text](std::ostream& out) { out << text; };
}

TEST_F(File, is_written_whole_and_nothing_else_is_left) {
    write_file(folder / "a", text("one"));
    EXPECT_EQ(content(folder / "a"), "one");
    write_file(folder / "a", text("two"));
    EXPECT_EQ(content(folder / "a"), "two");
    EXPECT_EQ(files(), 1U);
}

TEST_F(File, keeps_its_old_content_where_writing_fails) {
    write_file(folder / "a", text("one"));
    const auto fail = [](std::ostream& out) {
        out << "half";
        throw std::runtime_error("no");
    };
    EXPECT_THROW(write_file(folder / "a", fail), std::runtime_error);
    EXPECT_EQ(content(folder / "a"), "one");
    EXPECT_EQ(files(), 1U);
    EXPECT_THROW(write_file(folder / "b", fail), std::runtime_error);
    EXPECT_EQ(files(), 1U);
}

TEST_F(File, fails_where_the_stream_has_failed) {
    EXPECT_THROW(write_file(folder / "a", [](std::ostream& out) { out.setstate(std::ios::failbit); }), WriteError);
    EXPECT_EQ(files(), 0U);
}

TEST_F(File, has_the_rights_of_a_new_file_or_of_the_one_it_replaces) {
    ::umask(022);
    write_file(folder / "a", text("one"));
    EXPECT_EQ(fs::status(folder / "a").permissions(), fs::perms(0644));
    fs::permissions(folder / "a", fs::perms(0600));
    write_file(folder / "a", text("two"));
    EXPECT_EQ(fs::status(folder / "a").permissions(), fs::perms(0600));
}

TEST_F(File, is_written_through_a_link) {
    write_file(folder / "a", text("one"));
    fs::create_symlink("a", folder / "b");
    write_file(folder / "b", text("two"));
    EXPECT_TRUE(fs::is_symlink(folder / "b"));
    EXPECT_EQ(content(folder / "a"), "two");
}

TEST_F(File, says_why_it_cannot_be_written) {
    try {
        write_file(folder / "none" / "a", text("one"));
        FAIL();
    } catch (const WriteError& error) {
        EXPECT_EQ(error.reason(), ENOENT);
        EXPECT_EQ(error.what(), (folder / "none" / "a").string() + ": cannot write: No such file or directory");
    }
    EXPECT_THROW(write_file(folder, text("one")), WriteError);
}

TEST_F(File, reports_a_full_disk_in_every_format) {
    const Graph graph = graph_of(random_relations(31, 100));
    for (const Format format : {Format::graphml, Format::json, Format::jsonl}) {
        try {
            save("/dev/full", graph, format);
            FAIL();
        } catch (const WriteError& error) {
            EXPECT_EQ(error.reason(), ENOSPC);
            EXPECT_STREQ(error.what(), "/dev/full: cannot write: No space left on device");
        }
    }
}

TEST_F(File, reports_a_closed_pipe) {
    ::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    ::close(ends[0]);
    try {
        write_descriptor(ends[1], "standard output", text("one"));
        FAIL();
    } catch (const WriteError& error) {
        EXPECT_EQ(error.reason(), EPIPE);
    }
    ::close(ends[1]);
}

TEST_F(File, holds_what_is_read_back) {
    const Graph graph = graph_of(random_relations(32, 100));
    for (const Format format : {Format::graphml, Format::json, Format::jsonl}) {
        save(folder / "news", graph, format);  // The content says what it is, not the name.
        EXPECT_EQ(bytes_of(read_graph(folder / "news", ontology), Format::json), bytes_of(graph, Format::json));
    }
}

}  // namespace
}  // namespace isnad::testing
