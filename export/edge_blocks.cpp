#include <isnad/export/edge_blocks.h>

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace isnad {
namespace {

constexpr std::size_t block_size = 2048;

/// A place between two edges: in the edges that leave a vertex. The edges of a graph are sorted by their sources.
struct EdgePlace {
    VertexId vertex = 0;
    std::size_t edge = 0;
};

struct Block {
    std::size_t number = 0;
    EdgePlace begin;
    std::size_t size = 0;  ///< Edges; 0 when all are taken.
};

// The edges of a graph that was large to build lie all over the memory; what is needed soon is asked for in time.
void write_block(TextSink& sink, const Graph& graph, const Block& block, const EdgeWriter& write) {
    constexpr std::ptrdiff_t edges_ahead = 12;
    constexpr std::ptrdiff_t ids_ahead = 6;
    std::size_t left = block.size;
    std::size_t skipped = block.begin.edge;
    for (VertexId v = block.begin.vertex; left > 0; ++v, skipped = 0) {
        const auto [begin, end] = out_edges(v, graph);
        for (auto at = begin + static_cast<std::ptrdiff_t>(skipped); at != end && left > 0; ++at, --left) {
            if (end - at > edges_ahead) __builtin_prefetch(&graph[*(at + edges_ahead)]);
            if (end - at > ids_ahead) __builtin_prefetch(graph[*(at + ids_ahead)].id.data());
            write(sink, *at);
        }
    }
}

/// Gives out the blocks one after the other, and lets them be written in the same order.
class BlockQueue {
  public:
    BlockQueue(TextSink& out, const Graph& graph) : out_(out), graph_(graph) {}

    Block take() {
        const std::scoped_lock lock(mutex_);
        Block block{taken_++, next_, 0};
        const std::size_t all = num_vertices(graph_);
        while (next_.vertex < all && block.size < block_size && !failure_) {
            const std::size_t here = out_degree(next_.vertex, graph_) - next_.edge;
            const std::size_t part = std::min(here, block_size - block.size);
            block.size += part;
            next_.edge += part;
            if (part == here) next_ = {next_.vertex + 1, 0};
        }
        return block;
    }

    // Waits until all blocks before this one are written.
    void put(const Block& block, const TextSink& text) {
        std::unique_lock lock(mutex_);
        turn_.wait(lock, [&] { return written_ == block.number || failure_; });
        if (failure_) return;
        out_.raw(text.text());
        ++written_;
        turn_.notify_all();
    }

    void fail(std::exception_ptr failure) {
        const std::scoped_lock lock(mutex_);
        if (!failure_) failure_ = std::move(failure);
        turn_.notify_all();
    }

    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    TextSink& out_;
    const Graph& graph_;
    std::mutex mutex_;
    std::condition_variable turn_;
    EdgePlace next_;
    std::size_t taken_ = 0;
    std::size_t written_ = 0;
    std::exception_ptr failure_;
};

void write_blocks(BlockQueue& queue, const Graph& graph, const EdgeWriter& write) {
    try {
        TextSink text;
        for (Block block = queue.take(); block.size > 0; block = queue.take()) {
            text.clear();
            write_block(text, graph, block, write);
            queue.put(block, text);
        }
    } catch (...) {
        queue.fail(std::current_exception());
    }
}

}  // namespace

void write_edges(TextSink& out, const Graph& graph, unsigned threads, const std::function<EdgeWriter()>& make_writer) {
    const std::size_t count = num_edges(graph);
    const std::size_t cores = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers = std::min(cores, count / block_size);
    if (workers <= 1) return write_block(out, graph, {0, {}, count}, make_writer());
    BlockQueue queue(out, graph);
    {
        std::vector<std::jthread> team;
        for (std::size_t i = 0; i < workers; ++i) {
            team.emplace_back([&queue, &graph, write = make_writer()] { write_blocks(queue, graph, write); });
        }
    }
    queue.rethrow();
}

}  // namespace isnad
