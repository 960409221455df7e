// The quadtree of Barnes and Hut: the push of many far bodies as that of one. Not for users of the library.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace isnad {

struct Point {
    double x = 0.0;
    double y = 0.0;
};

/// Built of positions in O(n log n), in their order, so that it is the same on every run.
class Quadtree {
  public:
    Quadtree(std::span<const Point> positions, std::span<const double> masses);

    /// Returns the sum over all bodies of mass * mass / distance, away from them. O(log n).
    Point repulsion(Point at, double mass) const;

  private:
    struct Cell {
        Point centre;  ///< Of mass, times the mass until the tree is whole.
        double mass = 0.0;
        double width = 0.0;
        std::array<std::uint32_t, 4> children{};  ///< 0: none, since the root is nobody's child.
        bool leaf = true;
    };

    void insert(Point at, double mass);
    std::uint32_t child_of(std::uint32_t cell, Point middle, Point at);

    Point middle_;
    std::vector<Cell> cells_;
};

}  // namespace isnad
