// Extraction on one thread against ICU's word-break iterator over the same text in the same run, and their ratio; load
// time. ISNAD_BENCH_TEXT names a file of one paragraph a line, each a document; without it the samples are read, again
// and again.
#include <isnad/extract/extractor.h>

#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

std::vector<isnad::Document> read_documents() {
    std::vector<isnad::Document> documents;
    const auto add_lines = [&](const std::filesystem::path& path) {
        std::ifstream stream(path);
        for (std::string line; std::getline(stream, line);) {
            if (!line.empty()) documents.push_back({std::to_string(documents.size()), line, "ar", ""});
        }
    };
    if (const char* path = std::getenv("ISNAD_BENCH_TEXT")) {
        add_lines(path);
        return documents;
    }
    for (int repeat = 0; repeat < 20; ++repeat) {
        for (const auto& entry :
             std::filesystem::directory_iterator(std::filesystem::path(ISNAD_SOURCE) / "samples/ar"))
            add_lines(entry.path());
    }
    return documents;
}

const std::vector<isnad::Document>& documents() {
    static const std::vector<isnad::Document> all = read_documents();
    return all;
}

std::int64_t total_bytes() {
    std::int64_t bytes = 0;
    for (const isnad::Document& document : documents()) bytes += static_cast<std::int64_t>(document.text.size());
    return bytes;
}

constexpr int repetitions = 3;

void break_words(benchmark::State& state) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createWordInstance(icu::Locale("ar"), status));
    UText* text = nullptr;
    for (auto _ : state) {
        std::size_t words = 0;
        for (const isnad::Document& document : documents()) {
            text = utext_openUTF8(text, document.text.data(), static_cast<std::int64_t>(document.text.size()), &status);
            breaks->setText(text, status);
            while (breaks->next() != icu::BreakIterator::DONE) ++words;
        }
        benchmark::DoNotOptimize(words);
    }
    utext_close(text);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * total_bytes());
}
BENCHMARK(break_words)->Unit(benchmark::kMillisecond)->Repetitions(repetitions);

std::size_t extract_all(const isnad::Extractor& extractor, isnad::Workspace& workspace) {
    std::size_t relations = 0;
    for (const isnad::Document& document : documents()) relations += extractor.extract(document, workspace).size();
    return relations;
}

/// As a thread of the program works on a stream of news: its workspace knows the words that it has met.
void extract(benchmark::State& state) {
    std::vector<isnad::Problem> problems;
    const isnad::Extractor extractor(isnad::embedded_lexicon(), {}, problems);
    isnad::Workspace workspace;
    extract_all(extractor, workspace);
    for (auto _ : state) benchmark::DoNotOptimize(extract_all(extractor, workspace));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * total_bytes());
}
BENCHMARK(extract)->Unit(benchmark::kMillisecond)->Repetitions(repetitions);

/// The same from nothing: every word of the text is analysed anew.
void extract_first(benchmark::State& state) {
    std::vector<isnad::Problem> problems;
    const isnad::Extractor extractor(isnad::embedded_lexicon(), {}, problems);
    for (auto _ : state) {
        isnad::Workspace workspace;
        benchmark::DoNotOptimize(extract_all(extractor, workspace));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * total_bytes());
}
BENCHMARK(extract_first)->Unit(benchmark::kMillisecond)->Repetitions(repetitions);

void load_lexicon(benchmark::State& state) {
    for (auto _ : state) {
        std::vector<isnad::Problem> problems;
        const isnad::Extractor extractor(isnad::embedded_lexicon(), {}, problems);
        benchmark::DoNotOptimize(&extractor);
    }
}
BENCHMARK(load_lexicon)->Unit(benchmark::kMillisecond);

/// Prints as the console does, and remembers the best throughput of each benchmark.
class RatioReporter : public benchmark::ConsoleReporter {
  public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            const auto speed = run.counters.find("bytes_per_second");
            if (run.run_type != Run::RT_Iteration || speed == run.counters.end()) continue;
            double& best = best_[run.run_name.function_name];
            best = std::max(best, speed->second.value);
        }
    }

    void Finalize() override {
        if (best_["break_words"] == 0) return;
        for (const char* name : {"extract", "extract_first"}) {
            GetOutputStream() << name << " : ICU word break = " << best_[name] / best_["break_words"] << " (of "
                              << total_bytes() << " bytes, " << documents().size() << " documents)\n";
        }
    }

  private:
    std::map<std::string, double> best_;
};

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
}
