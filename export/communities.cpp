#include <isnad/export/layout.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace isnad {
namespace {

struct Link {
    std::uint32_t target;
    double weight;
};

/// An undirected weighted graph; `loops` holds twice the weight inside each vertex.
struct Level {
    std::vector<std::vector<Link>> links;
    std::vector<double> loops;
    double total = 0.0;  ///< Twice the weight of all links.
};

using Weights = std::map<std::pair<std::uint32_t, std::uint32_t>, double>;

Level level_of(std::size_t size, const Weights& weights) {
    Level level{std::vector<std::vector<Link>>(size), std::vector<double>(size), 0.0};
    for (const auto& [ends, weight] : weights) {
        level.total += 2 * weight;
        if (ends.first == ends.second) {
            level.loops[ends.first] += 2 * weight;
        } else {
            level.links[ends.first].push_back({ends.second, weight});
            level.links[ends.second].push_back({ends.first, weight});
        }
    }
    return level;
}

Weights weights_of(const Graph& graph) {
    Weights weights;
    for (const EdgeId e : boost::make_iterator_range(edges(graph))) {
        const auto a = static_cast<std::uint32_t>(source(e, graph));
        const auto b = static_cast<std::uint32_t>(target(e, graph));
        const double weight = graph[e].weight;
        weights[std::minmax(a, b)] += std::isfinite(weight) && weight > 0 ? weight : 1.0;
    }
    return weights;
}

/// The state of one pass of Louvain's method.
class Pass {
  public:
    explicit Pass(const Level& level)
        : level_(level), community_(level.links.size()), degree_(level.loops), near_(level.links.size()) {
        std::iota(community_.begin(), community_.end(), 0U);
        for (std::size_t v = 0; v < degree_.size(); ++v) {
            for (const Link& link : level.links[v]) degree_[v] += link.weight;
        }
        sum_ = degree_;
    }

    /// Returns whether any vertex changed its community.
    bool run() {
        constexpr int rounds = 20;
        bool changed = false;
        for (int round = 0; round < rounds; ++round) {
            std::size_t moves = 0;
            for (std::uint32_t v = 0; v < community_.size(); ++v) moves += move(v) ? 1 : 0;
            changed = changed || moves > 0;
            if (moves * 1000 <= community_.size()) break;
        }
        return changed;
    }

    const std::vector<std::uint32_t>& community() const { return community_; }

  private:
    bool move(std::uint32_t v) {
        const std::uint32_t old = community_[v];
        candidates_.assign(1, old);
        for (const Link& link : level_.links[v]) {
            const std::uint32_t c = community_[link.target];
            if (near_[c] == 0.0 && c != old) candidates_.push_back(c);
            near_[c] += link.weight;
        }
        sum_[old] -= degree_[v];
        std::uint32_t best = old;
        double best_gain = gain(v, old);
        for (const std::uint32_t c : candidates_) {
            if (const double g = gain(v, c); g > best_gain + 1e-12) {
                best = c;
                best_gain = g;
            }
        }
        for (const std::uint32_t c : candidates_) near_[c] = 0.0;
        sum_[best] += degree_[v];
        community_[v] = best;
        return best != old;
    }

    double gain(std::uint32_t v, std::uint32_t c) const { return near_[c] - sum_[c] * degree_[v] / level_.total; }

    const Level& level_;
    std::vector<std::uint32_t> community_;
    std::vector<double> degree_;
    std::vector<double> near_;  ///< The weight between the vertex that moves and each community.
    std::vector<double> sum_;   ///< The degrees in each community.
    std::vector<std::uint32_t> candidates_;
};

// Numbers communities from 0 in the order of their first vertex; returns how many there are.
std::uint32_t renumber(std::vector<std::uint32_t>& community) {
    constexpr auto none = static_cast<std::uint32_t>(-1);
    std::vector<std::uint32_t> names(community.size(), none);
    std::uint32_t count = 0;
    for (std::uint32_t& c : community) {
        if (names[c] == none) names[c] = count++;
        c = names[c];
    }
    return count;
}

Weights join(const Level& level, const std::vector<std::uint32_t>& community) {
    Weights weights;
    for (std::uint32_t v = 0; v < community.size(); ++v) {
        if (level.loops[v] > 0) weights[{community[v], community[v]}] += level.loops[v] / 2;
        for (const Link& link : level.links[v]) {
            if (link.target > v) weights[std::minmax(community[v], community[link.target])] += link.weight;
        }
    }
    return weights;
}

void number_by_size(std::vector<std::uint32_t>& community, std::uint32_t count) {
    std::vector<std::size_t> sizes(count);
    for (const std::uint32_t c : community) ++sizes[c];
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater<>(), [&](std::uint32_t c) { return sizes[c]; });
    std::vector<std::uint32_t> rank(count);
    for (std::uint32_t i = 0; i < count; ++i) rank[order[i]] = i;
    for (std::uint32_t& c : community) c = rank[c];
}

}  // namespace

std::vector<std::uint32_t> find_communities(const Graph& graph) {
    std::vector<std::uint32_t> community(num_vertices(graph));
    std::iota(community.begin(), community.end(), 0U);
    Level level = level_of(community.size(), weights_of(graph));
    if (level.total == 0.0) return community;
    while (true) {
        Pass pass(level);
        const bool changed = pass.run();
        std::vector<std::uint32_t> joined = pass.community();
        const std::uint32_t count = renumber(joined);
        for (std::uint32_t& c : community) c = joined[c];
        if (!changed || count == joined.size()) break;
        level = level_of(count, join(level, joined));
    }
    const std::uint32_t count = renumber(community);
    number_by_size(community, count);
    return community;
}

}  // namespace isnad
