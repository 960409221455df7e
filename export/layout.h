// How a graph looks: positions, sizes and colours for the programs that draw it.
#pragma once

#include <isnad/graph/graph.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

/// Red, green and blue, 0 to 255.
struct Color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend bool operator==(const Color&, const Color&) = default;
};

/// How one vertex is drawn. Coordinates have no unit; `size` is a diameter on their scale.
struct Appearance {
    double x = 0.0;
    double y = 0.0;
    double size = 0.0;
    std::uint32_t community = 0;  ///< Numbered from 0, the largest first.
    Color color;                  ///< Of its community.
};

/// Returns the colour of "#rrggbb"; black for other texts.
Color color_of(std::string_view hexadecimal);

/// Returns "#rrggbb".
std::string hexadecimal(const Color& color);

/// Returns the community of each vertex, numbered by size, then by the first vertex. Louvain's method (Blondel et al.
/// 2008) on the undirected weighted graph, vertices visited in their order. About O(edges) a pass.
std::vector<std::uint32_t> find_communities(const Graph& graph);

/// Returns how each vertex is drawn, in the order of vertices. ForceAtlas2 (Jacomy et al. 2014) with the repulsion of
/// Barnes and Hut, then overlaps removed with room for labels. The same on every machine: one thread, a fixed start,
/// and no arithmetic but that which IEEE 754 defines to the bit. The number of steps falls as the graph grows, to 20,
/// so that a million edges take seconds, though their picture is coarse.
std::vector<Appearance> lay_out(const Graph& graph);

}  // namespace isnad
