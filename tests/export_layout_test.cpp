#include "sample_relations.h"

#include <isnad/export/gexf.h>
#include <isnad/export/layout.h>

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <set>
#include <sstream>

namespace isnad::testing {
namespace {

std::string gexf_of(const Graph& graph, View view = View::aggregate) {
    WriteOptions options;
    options.projection.view = view;
    std::ostringstream out;
    write(out, graph, Format::gexf, options);
    return out.str();
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

// Cliques of `size` vertices, each joined to the next by one edge.
Graph chain_of_cliques(std::size_t cliques, std::size_t size) {
    Graph graph(cliques * size);
    for (std::size_t v = 0; v < cliques * size; ++v) {
        for (std::size_t w = v + 1; w < (v / size + 1) * size; ++w) add_edge(v, w, Edge{}, graph);
        if ((v + 1) % size == 0 && v + 1 < cliques * size) add_edge(v, v + 1, Edge{}, graph);
    }
    return graph;
}

TEST(Layout, finds_the_communities_of_a_chain_of_cliques) {
    const std::vector<std::uint32_t> communities = find_communities(chain_of_cliques(5, 8));
    EXPECT_EQ(std::set(communities.begin(), communities.end()).size(), 5U);
    for (std::size_t v = 0; v < communities.size(); ++v) EXPECT_EQ(communities[v], communities[v / 8 * 8]) << v;
}

TEST(Layout, is_the_same_on_every_run_and_finite) {
    const Graph graph = graph_of(random_relations(7, 800));
    const std::vector<Appearance> first = lay_out(graph);
    const std::vector<Appearance> second = lay_out(graph);
    ASSERT_EQ(first.size(), num_vertices(graph));
    for (std::size_t v = 0; v < first.size(); ++v) {
        EXPECT_TRUE(std::isfinite(first[v].x) && std::isfinite(first[v].y));
        EXPECT_EQ(first[v].x, second[v].x);
        EXPECT_EQ(first[v].y, second[v].y);
        EXPECT_EQ(first[v].color, second[v].color);
    }
}

TEST(Layout, leaves_no_vertex_on_another) {
    const std::vector<Appearance> looks = lay_out(chain_of_cliques(20, 10));
    for (std::size_t a = 0; a < looks.size(); ++a) {
        for (std::size_t b = a + 1; b < looks.size(); ++b) {
            EXPECT_GT(std::hypot(looks[a].x - looks[b].x, looks[a].y - looks[b].y),
                      (looks[a].size + looks[b].size) / 2);
        }
    }
}

TEST(Layout, puts_friends_nearer_than_strangers) {
    const std::vector<Appearance> looks = lay_out(chain_of_cliques(6, 10));
    const auto distance = [&](std::size_t a, std::size_t b) {
        return std::hypot(looks[a].x - looks[b].x, looks[a].y - looks[b].y);
    };
    double near = 0.0;
    double far = 0.0;
    for (std::size_t v = 0; v < 9; ++v) {
        near += distance(v, v + 1);
        far += distance(v, v + 50);
    }
    EXPECT_LT(2 * near, far);
}

TEST(Layout, of_ten_thousand_edges_takes_seconds_at_most) {
    Graph graph(4000);
    for (std::size_t i = 0; i < 10000; ++i) add_edge(i * 7919 % 4000, i * i % 3989, Edge{}, graph);
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(lay_out(graph).size(), 4000U);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    RecordProperty("seconds", std::to_string(taken.count()));
    EXPECT_LT(taken.count(), 20.0);  // On a quiet machine less than 2; sanitizers and neighbours take their share.
}

TEST(Layout, of_nothing_is_nothing) { EXPECT_TRUE(lay_out(Graph()).empty()); }

TEST(Gexf, declares_one_representation_of_time_and_uses_it) {
    Relation dated = accusation("1", "x");
    dated.date = EventDate{};
    dated.date->value = "2024-05-01/2024-05-03";
    const std::string file = gexf_of(graph_of({dated}));
    EXPECT_NE(file.find("timeformat=\"date\" timerepresentation=\"timestamp\" timezone=\"UTC\""), std::string::npos);
    EXPECT_EQ(count(file, "<spell timestamp=\"2024-05-01\"/><spell timestamp=\"2024-05-03\"/>"), 1U);
    dated.date.reset();
    const std::string still = gexf_of(graph_of({dated}));
    EXPECT_NE(still.find("mode=\"static\""), std::string::npos);
    EXPECT_EQ(still.find("spell"), std::string::npos);
}

TEST(Gexf, gives_every_element_what_Gephi_needs) {
    const Graph graph = graph_of(random_relations(9, 300));
    for (const View view : {View::aggregate, View::statements}) {
        const std::string file = gexf_of(graph, view);
        const std::size_t nodes = count(file, "<node id=");
        const std::size_t edges = count(file, "<edge id=");
        EXPECT_GT(edges, 0U);
        EXPECT_EQ(count(file, "<attributes class=\"node\">"), 1U);
        EXPECT_EQ(count(file, "<attributes class=\"edge\">"), 1U);
        EXPECT_EQ(count(file, "type=\"directed\" kind=\""), edges);
        EXPECT_EQ(count(file, " label=\""), nodes + edges);
        EXPECT_EQ(count(file, " label=\"\""), 0U);
        EXPECT_EQ(count(file, "<color r=\""), nodes + edges);
        EXPECT_EQ(count(file, "<position x=\""), nodes);
        EXPECT_EQ(count(file, "hex="), 0U);
        EXPECT_EQ(count(file, " weight=\"0\""), 0U);
    }
}

}  // namespace
}  // namespace isnad::testing
