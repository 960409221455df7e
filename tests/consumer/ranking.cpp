// ranking NEWS: who matters most, and who belongs together, by Boost's own algorithms on the graph as it is.
#include <isnad/extract/error.h>
#include <isnad/store/isnad.h>

#include <boost/graph/bc_clustering.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/page_rank.hpp>

#include <algorithm>
#include <iostream>
#include <numeric>
#include <vector>

namespace {

using Neighbours = boost::adjacency_list<boost::setS, boost::vecS, boost::undirectedS, boost::no_property,
                                         boost::property<boost::edge_centrality_t, double>>;

// PageRank: an actor counts by how many others turn to it, and how much those count.
void print_ranks(const isnad::Graph& graph) {
    std::vector<double> ranks(num_vertices(graph));
    boost::graph::page_rank(graph, boost::make_iterator_property_map(ranks.begin(), get(boost::vertex_index, graph)));
    std::vector<isnad::VertexId> order(num_vertices(graph));
    std::iota(order.begin(), order.end(), isnad::VertexId{0});
    std::ranges::stable_sort(order, std::ranges::greater(), [&](isnad::VertexId v) { return ranks[v]; });
    for (const isnad::VertexId v : order) {
        if (graph[v].kind == isnad::NodeKind::actor)
            std::cout << ranks[v] << " " << isnad::label_of(graph[v], "en") << "\n";
    }
}

// Communities after Girvan and Newman: the edges that lie between most pairs are taken away.
void print_communities(const isnad::Graph& graph) {
    Neighbours neighbours(num_vertices(graph));
    for (const isnad::EdgeId e : boost::make_iterator_range(edges(graph)))
        add_edge(source(e, graph), target(e, graph), neighbours);
    const auto centrality = get(boost::edge_centrality, neighbours);
    boost::betweenness_centrality_clustering(
        neighbours, [](double largest, auto, const Neighbours& rest) { return largest < 20.0 || num_edges(rest) < 2; },
        centrality);
    std::vector<std::size_t> community(num_vertices(neighbours));
    connected_components(neighbours,
                         boost::make_iterator_property_map(community.begin(), get(boost::vertex_index, neighbours)));
    for (const isnad::VertexId v : boost::make_iterator_range(vertices(graph))) {
        if (graph[v].kind == isnad::NodeKind::actor)
            std::cout << "community " << community[v] << " " << isnad::label_of(graph[v], "en") << "\n";
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    try {
        const isnad::Graph graph = isnad::load(argv[1]);
        print_ranks(graph);
        print_communities(graph);
    } catch (const isnad::Error& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}
