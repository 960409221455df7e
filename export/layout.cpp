#include <isnad/export/layout.h>

#include <isnad/export/quadtree.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <utility>

namespace isnad {
namespace {

// Okabe and Ito's colours and paler ones of the same hues, which colour-blind readers tell apart.
constexpr std::array<std::string_view, 12> community_colors{"#0072b2", "#e69f00", "#009e73", "#cc79a7",
                                                            "#56b4e9", "#d55e00", "#8c6bb1", "#b8a71f",
                                                            "#5ab4ac", "#a6611a", "#7b8fb5", "#c994c7"};
constexpr std::string_view other_color = "#9a9a9a";

struct Spring {
    std::uint32_t a;
    std::uint32_t b;
    double strength;
};

/// The vertices while they move.
struct Bodies {
    std::vector<Point> position;
    std::vector<Point> force;
    std::vector<Point> last_force;
    std::vector<double> mass;
    std::vector<double> diameter;
};

double positive(double weight) { return std::isfinite(weight) && weight > 0 ? weight : 1.0; }

std::vector<Spring> springs_of(const Graph& graph) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> weights;
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) {
        const auto a = static_cast<std::uint32_t>(source(e, graph));
        const auto b = static_cast<std::uint32_t>(target(e, graph));
        if (a != b) weights[std::minmax(a, b)] += positive(graph[e].weight);
    }
    std::vector<Spring> springs;
    springs.reserve(weights.size());
    // The root, so that one often repeated relation does not collapse its ends into one point.
    for (const auto& [ends, weight] : weights) springs.push_back({ends.first, ends.second, std::sqrt(weight)});
    return springs;
}

// Numbers that look random and are the same everywhere (splitmix64).
double scatter(std::uint64_t seed) {
    seed += 0x9E3779B97F4A7C15U;
    seed = (seed ^ (seed >> 30U)) * 0xBF58476D1CE4E5B9U;
    seed = (seed ^ (seed >> 27U)) * 0x94D049BB133111EBU;
    seed ^= seed >> 31U;
    return static_cast<double>(seed >> 11U) / 9007199254740992.0 - 0.5;
}

Bodies bodies_of(const Graph& graph, const std::vector<Spring>& springs) {
    const std::size_t count = num_vertices(graph);
    Bodies bodies{std::vector<Point>(count), std::vector<Point>(count), std::vector<Point>(count),
                  std::vector<double>(count, 1.0), std::vector<double>(count)};
    std::vector<double> degree(count);
    for (const Spring& spring : springs) {
        for (const std::uint32_t end : {spring.a, spring.b}) {
            bodies.mass[end] += 1.0;
            degree[end] += spring.strength;
        }
    }
    const double most = count == 0 ? 1.0 : std::max(1.0, *std::ranges::max_element(degree));
    const double width = 20.0 * std::sqrt(static_cast<double>(count) + 1.0);
    for (std::size_t v = 0; v < count; ++v) {
        bodies.position[v] = {width * scatter(2 * v), width * scatter(2 * v + 1)};
        const bool leaf = graph[v].kind != NodeKind::actor;
        bodies.diameter[v] = leaf ? 4.0 : 8.0 + 32.0 * std::sqrt(degree[v] / most);  // The area shows the degree.
    }
    return bodies;
}

void attract(Bodies& bodies, const std::vector<Spring>& springs) {
    for (const Spring& spring : springs) {
        const Point a = bodies.position[spring.a];
        const Point b = bodies.position[spring.b];
        // Weak, so that the members of a community do not lie on each other.
        const double x = 0.02 * (b.x - a.x) * spring.strength;
        const double y = 0.02 * (b.y - a.y) * spring.strength;
        bodies.force[spring.a].x += x;
        bodies.force[spring.a].y += y;
        bodies.force[spring.b].x -= x;
        bodies.force[spring.b].y -= y;
    }
}

void pull_to_centre(Bodies& bodies, double gravity) {
    for (std::size_t v = 0; v < bodies.position.size(); ++v) {
        const Point p = bodies.position[v];
        const double distance = std::sqrt(p.x * p.x + p.y * p.y) + 1e-9;
        bodies.force[v].x -= gravity * bodies.mass[v] * p.x / distance;
        bodies.force[v].y -= gravity * bodies.mass[v] * p.y / distance;
    }
}

// ForceAtlas2's adaptive speed: what swings to and fro is slowed, what goes straight on is not.
double move(Bodies& bodies, double speed) {
    double swinging = 0.0;
    double traction = 0.0;
    const std::size_t count = bodies.position.size();
    std::vector<double> swing(count);
    for (std::size_t v = 0; v < count; ++v) {
        const Point f = bodies.force[v];
        const Point l = bodies.last_force[v];
        swing[v] = std::sqrt((f.x - l.x) * (f.x - l.x) + (f.y - l.y) * (f.y - l.y));
        swinging += bodies.mass[v] * swing[v];
        traction += bodies.mass[v] * std::sqrt((f.x + l.x) * (f.x + l.x) + (f.y + l.y) * (f.y + l.y)) / 2;
    }
    const double wanted = swinging > 0 ? traction / swinging : speed;
    speed = std::min(wanted, speed * 1.5);
    for (std::size_t v = 0; v < count; ++v) {
        const double factor = speed / (1.0 + std::sqrt(speed * bodies.mass[v] * swing[v]));
        bodies.position[v].x += bodies.force[v].x * factor;
        bodies.position[v].y += bodies.force[v].y * factor;
    }
    return speed;
}

void run_forces(Bodies& bodies, const std::vector<Spring>& springs) {
    constexpr std::size_t work = 4'000'000;  // Steps times elements: about a second.
    constexpr double repulsion = 80.0;
    constexpr double gravity = 15.0;
    const std::size_t elements = bodies.position.size() + springs.size();
    const std::size_t steps = std::clamp<std::size_t>(work / (elements + 1), 20, 500);
    double speed = 1.0;
    for (std::size_t step = 0; step < steps; ++step) {
        std::swap(bodies.force, bodies.last_force);
        std::ranges::fill(bodies.force, Point{});
        const Quadtree tree(bodies.position, bodies.mass);
        for (std::size_t v = 0; v < bodies.position.size(); ++v) {
            const Point push = tree.repulsion(bodies.position[v], bodies.mass[v]);
            bodies.force[v].x += repulsion * push.x;
            bodies.force[v].y += repulsion * push.y;
        }
        attract(bodies, springs);
        pull_to_centre(bodies, gravity);
        speed = move(bodies, speed);
    }
}

/// Vertices by the cell of a grid that they are in, sorted.
using Cells = std::vector<std::pair<std::pair<std::int64_t, std::int64_t>, std::uint32_t>>;

// A label is wider than high, so vertices keep more room beside than above each other.
constexpr double flatness = 0.45;

bool push_apart(Bodies& bodies, std::uint32_t a, std::uint32_t b) {
    Point& p = bodies.position[a];
    Point& q = bodies.position[b];
    const double room = (bodies.diameter[a] + bodies.diameter[b]) / 2 + 6.0;
    double x = (q.x - p.x) * flatness;
    double y = q.y - p.y;
    double distance = std::sqrt(x * x + y * y);
    if (distance >= room) return false;
    if (distance < 1e-6) {
        x = scatter(a + 7919 * std::uint64_t{b});
        y = scatter(b + 7919 * std::uint64_t{a});
        distance = std::sqrt(x * x + y * y) + 1e-6;
    }
    const double shift = (room - distance) / distance / 2;
    p.x -= x * shift / flatness;
    p.y -= y * shift;
    q.x += x * shift / flatness;
    q.y += y * shift;
    return true;
}

bool remove_overlaps_once(Bodies& bodies, double cell, Cells& cells) {
    cells.clear();
    for (std::uint32_t v = 0; v < bodies.position.size(); ++v) {
        const Point p = bodies.position[v];
        cells.push_back({{static_cast<std::int64_t>(std::floor(p.x * flatness / cell)),
                          static_cast<std::int64_t>(std::floor(p.y / cell))},
                         v});
    }
    std::ranges::sort(cells);
    bool moved = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto [column, row] = cells[i].first;
        for (std::size_t j = i + 1; j < cells.size() && cells[j].first <= std::pair(column, row + 1); ++j) {
            moved = push_apart(bodies, cells[i].second, cells[j].second) || moved;
        }
        const auto next =
            std::ranges::lower_bound(cells, std::pair(column + 1, row - 1), {}, &Cells::value_type::first);
        for (auto j = next; j != cells.end() && j->first <= std::pair(column + 1, row + 1); ++j) {
            moved = push_apart(bodies, cells[i].second, j->second) || moved;
        }
    }
    return moved;
}

void remove_overlaps(Bodies& bodies) {
    if (bodies.position.empty()) return;
    constexpr std::size_t work = 1'500'000;
    const std::size_t rounds = std::clamp<std::size_t>(work / bodies.position.size(), 3, 200);
    const double cell = *std::ranges::max_element(bodies.diameter) + 6.0;
    Cells cells;
    for (std::size_t round = 0; round < rounds && remove_overlaps_once(bodies, cell, cells); ++round) {
    }
}

// Forces know no sizes: without this, programs that show all of a picture draw its vertices as dust. The root mean
// square distance from the middle becomes a multiple of the side of a square that all vertices would fill.
void fit_to_sizes(Bodies& bodies) {
    constexpr double looseness = 1.8;
    const auto count = static_cast<double>(bodies.position.size());
    double area = 0.0;
    Point middle{0.0, 0.0};
    for (std::size_t v = 0; v < bodies.position.size(); ++v) {
        area += bodies.diameter[v] * bodies.diameter[v];
        middle.x += bodies.position[v].x / count;
        middle.y += bodies.position[v].y / count;
    }
    double spread = 0.0;
    for (const Point& p : bodies.position) {
        spread += ((p.x - middle.x) * (p.x - middle.x) + (p.y - middle.y) * (p.y - middle.y)) / count;
    }
    if (!(spread > 0.0)) return;
    const double scale = looseness * std::sqrt(area / spread);
    for (Point& p : bodies.position) p = {(p.x - middle.x) * scale, (p.y - middle.y) * scale};
}

double rounded(double value) { return std::floor(value * 100.0 + 0.5) / 100.0; }

}  // namespace

Color color_of(std::string_view hexadecimal) {
    Color color;
    if (hexadecimal.size() != 7 || hexadecimal[0] != '#') return color;
    const char* at = hexadecimal.data() + 1;
    for (std::uint8_t* part : {&color.red, &color.green, &color.blue}) {
        std::from_chars(at, at + 2, *part, 16);
        at += 2;
    }
    return color;
}

std::string hexadecimal(const Color& color) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t part : std::array{color.red, color.green, color.blue}) {
        text += digits[part >> 4U];
        text += digits[part & 0xFU];
    }
    return text;
}

std::vector<Appearance> lay_out(const Graph& graph) {
    const std::vector<Spring> springs = springs_of(graph);
    Bodies bodies = bodies_of(graph, springs);
    run_forces(bodies, springs);
    fit_to_sizes(bodies);
    remove_overlaps(bodies);
    const std::vector<std::uint32_t> communities = find_communities(graph);
    std::vector<Appearance> appearances;
    appearances.reserve(communities.size());
    for (std::size_t v = 0; v < communities.size(); ++v) {
        const std::uint32_t c = communities[v];
        appearances.push_back({rounded(bodies.position[v].x), rounded(bodies.position[v].y),
                               rounded(bodies.diameter[v]), c,
                               color_of(c < community_colors.size() ? community_colors[c] : other_color)});
    }
    return appearances;
}

}  // namespace isnad
