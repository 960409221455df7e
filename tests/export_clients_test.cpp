// Other programs read our files: NetworkX, igraph and xmllint, which tests/run.sh installs. None of them may be
// missing.
#include "sample_relations.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace isnad::testing {
namespace {

namespace fs = std::filesystem;

class Clients : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "isnad-clients-XXXXXX").string();
        folder = ::mkdtemp(pattern.data());
    }
    void TearDown() override { fs::remove_all(folder); }

    std::string file(const std::string& name) const { return (folder / name).string(); }

    std::string content(const std::string& name) const {
        std::ifstream in(folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }

    Graph nasty_graph() const {
        run(script("nasty_records.py") + " > " + file("records.jsonl"));
        return read_graph(file("records.jsonl"), ontology);
    }

    static std::string script(const std::string& name) {
        return "/usr/bin/python3 -B " ISNAD_SOURCE "/tests/clients/" + name;
    }

    static void run(const std::string& command) { ASSERT_EQ(std::system(command.c_str()), 0) << command; }

    fs::path folder;
};

TEST_F(Clients, read_every_nasty_text_of_our_GraphML_and_JSON) {
    const Graph graph = nasty_graph();
    ASSERT_EQ(num_edges(graph), 38U);
    save(file("news.graphml"), graph, Format::graphml);
    save(file("news.json"), graph, Format::json);
    run(script("check_json.py ") + file("news.json") + " " + file("records.jsonl"));
    run(script("check_graphml.py ") + file("news.graphml") + " " + file("news.json"));
}

TEST_F(Clients, read_both_views) {
    const Graph graph = graph_of(random_relations(41, 500));
    for (const View view : {View::statements, View::aggregate}) {
        WriteOptions options;
        options.projection.view = view;
        save(file("news.graphml"), graph, Format::graphml, options);
        save(file("news.json"), graph, Format::json, options);
        run(script("check_graphml.py ") + file("news.graphml") + " " + file("news.json"));
    }
}

TEST_F(Clients, read_our_GEXF_in_both_views) {
    for (const Graph& graph : {nasty_graph(), graph_of(random_relations(43, 300)), graph_of({})}) {
        for (const View view : {View::statements, View::aggregate}) {
            WriteOptions options;
            options.projection.view = view;
            save(file("news.gexf"), graph, Format::gexf, options);
            save(file("news.json"), graph, Format::json, options);
            run("xmllint --noout --huge " + file("news.gexf"));
            run(script("check_gexf.py ") + file("news.gexf") + " " + file("news.json"));
        }
    }
}

TEST_F(Clients, find_our_GraphML_valid) {
    WriteOptions strict;
    strict.edge_kind = false;
    const Graph nasty = nasty_graph();
    for (const Graph& graph : {nasty, graph_of(random_relations(42, 200)), graph_of({})}) {
        save(file("news.graphml"), graph, Format::graphml);
        run("xmllint --noout --huge " + file("news.graphml"));
        save(file("news.graphml"), graph, Format::graphml, strict);
        run("xmllint --noout --huge --relaxng " ISNAD_SOURCE "/tests/clients/graphml.rng " + file("news.graphml") +
            " 2>" + file("report"));
    }
}

TEST_F(Clients, give_back_what_they_got) {
    const Graph graph = graph_of(random_relations(43, 300));
    WriteOptions options;
    for (const View view : {View::statements, View::aggregate}) {
        options.projection.view = view;
        for (const std::string ending : {".graphml", ".json"}) {
            save(file("out" + ending), graph, format_of("out" + ending), options);
            run(script("through_networkx.py ") + file("out" + ending) + " " + file("back" + ending));
            EXPECT_EQ(bytes_of(read_graph(file("back" + ending)), Format::json, options),
                      bytes_of(graph, Format::json, options));
        }
    }
}

TEST_F(Clients, give_back_nasty_texts_too) {
    const Graph graph = nasty_graph();
    for (const std::string ending : {".graphml", ".json"}) {
        save(file("out" + ending), graph, format_of("out" + ending));
        run(script("through_networkx.py ") + file("out" + ending) + " " + file("back" + ending));
        const Graph expected = read_graph(file("out" + ending));
        const Graph back = read_graph(file("back" + ending));
        for (const auto& [a, b] : {std::pair(&expected, &back)}) {
            ASSERT_EQ(num_edges(*a), num_edges(*b));
            EXPECT_EQ(bytes_of(*a, Format::jsonl), bytes_of(*b, Format::jsonl));
        }
    }
}

}  // namespace
}  // namespace isnad::testing
