#include "pipeline.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace isnad {
namespace {

struct Task {
    std::uint64_t number = 0;
    Document document;
    std::uint64_t input_bytes = 0;
};

/// Thrown in the reader and the workers to leave them when another part has failed.
struct Stopped {};

/// The documents between reading and consuming. The reader waits while they are too many or too large, so memory does
/// not grow with the number of documents.
class Window {
  public:
    explicit Window(std::size_t capacity) : capacity_(capacity) {}

    /// Returns true if no worker was waiting for the task.
    bool push(Document&& document, std::uint64_t input_bytes) {
        std::unique_lock lock(mutex_);
        const std::size_t size = document.text.size();
        room_.wait(lock,
                   [&] { return stopped_ || (inside_ < capacity_ && (inside_ == 0 || bytes_ + size < byte_limit)); });
        if (stopped_) throw Stopped{};
        ++inside_;
        bytes_ += size;
        sizes_.push_back(size);
        tasks_.push_back({read_++, std::move(document), input_bytes});
        const bool all_busy = waiting_ < tasks_.size();
        lock.unlock();
        work_.notify_one();
        return all_busy;
    }

    std::optional<Task> pop() {
        std::unique_lock lock(mutex_);
        ++waiting_;
        work_.wait(lock, [&] { return stopped_ || !tasks_.empty() || finished_; });
        --waiting_;
        if (stopped_) throw Stopped{};
        if (tasks_.empty()) return std::nullopt;
        Task task = std::move(tasks_.front());
        tasks_.pop_front();
        return task;
    }

    void put(std::uint64_t number, Result&& result) {
        std::unique_lock lock(mutex_);
        results_.emplace(number, std::move(result));
        const bool is_next = number == consumed_;
        lock.unlock();
        if (is_next) done_.notify_one();
    }

    /// Returns the result of the next document in order, or nothing after the last one.
    std::optional<Result> next() {
        std::unique_lock lock(mutex_);
        done_.wait(lock, [&] { return stopped_ || results_.contains(consumed_) || (finished_ && consumed_ == read_); });
        if (stopped_) throw Stopped{};
        if (consumed_ == read_) return std::nullopt;
        Result result = std::move(results_.extract(consumed_).mapped());
        ++consumed_;
        --inside_;
        bytes_ -= sizes_.front();
        sizes_.pop_front();
        const bool half_empty = inside_ <= capacity_ / 2;  // The reader is woken for many documents, not for each.
        lock.unlock();
        if (half_empty) room_.notify_one();
        return result;
    }

    void finish_reading() {
        {
            const std::lock_guard lock(mutex_);
            finished_ = true;
        }
        work_.notify_all();
        done_.notify_all();
    }

    void stop(std::exception_ptr cause) {
        {
            const std::lock_guard lock(mutex_);
            if (!stopped_) cause_ = std::move(cause);
            stopped_ = true;
        }
        room_.notify_all();
        work_.notify_all();
        done_.notify_all();
    }

    void rethrow() const {
        if (cause_) std::rethrow_exception(cause_);
    }

  private:
    static constexpr std::size_t byte_limit = std::size_t{64} << 20;

    std::mutex mutex_;
    std::condition_variable room_;
    std::condition_variable work_;
    std::condition_variable done_;
    const std::size_t capacity_;
    std::deque<Task> tasks_;
    std::deque<std::size_t> sizes_;
    std::map<std::uint64_t, Result> results_;
    std::uint64_t read_ = 0;
    std::uint64_t consumed_ = 0;
    std::size_t inside_ = 0;
    std::size_t bytes_ = 0;
    std::size_t waiting_ = 0;
    bool finished_ = false;
    bool stopped_ = false;
    std::exception_ptr cause_;
};

/// Runs `body` and stops everything if it throws.
template <class Body>
void guarded(Window& window, const Body& body) {
    try {
        body();
    } catch (const Stopped&) {
        return;
    } catch (...) {
        window.stop(std::current_exception());
    }
}

void run_worker(Window& window, const Work& work) {
    guarded(window, [&] {
        Workspace workspace;
        while (std::optional<Task> task = window.pop()) {
            Result result = work(task->document, workspace);
            result.input_bytes = task->input_bytes;
            window.put(task->number, std::move(result));
        }
    });
}

std::uint64_t total_size(const std::vector<InputFile>& files) {
    std::uint64_t total = 0;
    for (const InputFile& file : files) {
        if (file.path == "-") return 0;
        total += file.size;
    }
    return total;
}

void consume_all(Window& window, const Consume& consume, Progress progress, Console& console) {
    while (std::optional<Result> result = window.next()) {
        ++progress.documents;
        progress.bytes += result->input_bytes;
        progress.relations += result->relation_count;
        consume(std::move(*result));
        console.progress(progress);
    }
}

}  // namespace

void process_documents(const std::vector<InputFile>& files, const InputOptions& options, unsigned threads,
                       Console& console, const Work& work, const Consume& consume) {
    Window window(std::size_t{32} * threads);
    {
        std::vector<std::jthread> workers;
        const DocumentSink sink = [&](Document&& document, std::uint64_t bytes) {
            // A thread is started when there is work that none is free for: one document needs one thread.
            const bool all_busy = window.push(std::move(document), bytes);
            if (all_busy && workers.size() < threads) workers.emplace_back([&] { run_worker(window, work); });
        };
        const std::jthread reader([&] {
            guarded(window, [&] {
                read_documents(files, options, console, sink);
                window.finish_reading();
            });
        });
        guarded(window, [&] { consume_all(window, consume, {.total_bytes = total_size(files)}, console); });
    }
    window.rethrow();
}

}  // namespace isnad
