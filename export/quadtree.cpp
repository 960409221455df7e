#include <isnad/export/quadtree.h>

#include <algorithm>

namespace isnad {
namespace {

constexpr int deepest = 32;  // Bodies nearer than that share a cell.

Point middle_of_child(Point middle, double width, std::size_t quarter) {
    return {middle.x + ((quarter & 1U) != 0 ? width : -width) / 4,
            middle.y + ((quarter & 2U) != 0 ? width : -width) / 4};
}

std::size_t quarter_of(Point middle, Point at) { return (at.x >= middle.x ? 1U : 0U) + (at.y >= middle.y ? 2U : 0U); }

}  // namespace

Quadtree::Quadtree(std::span<const Point> positions, std::span<const double> masses) {
    if (positions.empty()) return;
    Point low = positions.front();
    Point high = low;
    for (const Point& p : positions) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    middle_ = {(low.x + high.x) / 2, (low.y + high.y) / 2};
    cells_.reserve(2 * positions.size() + 1);
    cells_.push_back({});
    cells_[0].width = std::max({high.x - low.x, high.y - low.y, 1e-6}) * 1.0001;
    for (std::size_t i = 0; i < positions.size(); ++i) insert(positions[i], masses[i]);
    for (Cell& cell : cells_) cell.centre = {cell.centre.x / cell.mass, cell.centre.y / cell.mass};
}

std::uint32_t Quadtree::child_of(std::uint32_t cell, Point middle, Point at) {
    const std::size_t quarter = quarter_of(middle, at);
    if (cells_[cell].children[quarter] == 0) {
        const auto made = static_cast<std::uint32_t>(cells_.size());
        const double width = cells_[cell].width / 2;
        cells_.push_back({});
        cells_.back().width = width;
        cells_[cell].children[quarter] = made;
    }
    return cells_[cell].children[quarter];
}

void Quadtree::insert(Point at, double mass) {
    std::uint32_t cell = 0;
    Point middle = middle_;
    for (int depth = 0; depth < deepest; ++depth) {
        if (cells_[cell].mass == 0.0) break;
        if (cells_[cell].leaf) {  // Its body moves down to make room.
            const Cell old = cells_[cell];
            cells_[cell].leaf = false;
            const std::uint32_t below = child_of(cell, middle, {old.centre.x / old.mass, old.centre.y / old.mass});
            cells_[below].centre = old.centre;
            cells_[below].mass = old.mass;
        }
        cells_[cell].centre = {cells_[cell].centre.x + at.x * mass, cells_[cell].centre.y + at.y * mass};
        cells_[cell].mass += mass;
        const std::size_t quarter = quarter_of(middle, at);
        const double width = cells_[cell].width;
        cell = child_of(cell, middle, at);
        middle = middle_of_child(middle, width, quarter);
    }
    cells_[cell].centre = {cells_[cell].centre.x + at.x * mass, cells_[cell].centre.y + at.y * mass};
    cells_[cell].mass += mass;
}

Point Quadtree::repulsion(Point at, double mass) const {
    constexpr double opening = 1.2;  // ForceAtlas2's.
    Point push;
    if (cells_.empty()) return push;
    std::array<std::uint32_t, 4 * deepest + 8> stack;
    std::size_t height = 0;
    stack[height++] = 0;
    while (height > 0) {
        const Cell& cell = cells_[stack[--height]];
        const double x = at.x - cell.centre.x;
        const double y = at.y - cell.centre.y;
        const double square = x * x + y * y;
        if (cell.leaf || cell.width * cell.width < opening * opening * square) {
            if (square < 1e-12) continue;  // Itself, or one on top of it; the removal of overlaps parts those.
            push.x += mass * cell.mass * x / square;
            push.y += mass * cell.mass * y / square;
            continue;
        }
        for (const std::uint32_t child : cell.children) {
            if (child != 0) stack[height++] = child;
        }
    }
    return push;
}

}  // namespace isnad
