// isnad add, remove, export, verify: the store, one SQLite file that documents are added to and taken from.
#include "build_store.h"
#include "commands.h"
#include "graph_input.h"
#include "graph_options.h"
#include "lexicon_folder.h"
#include "options.h"
#include "output.h"
#include "pipeline.h"

#include <isnad/extract/error.h>
#include <isnad/store/store.h>

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isnad {
namespace {

constexpr const char* add_footer = R"(Examples:
  isnad add news.isnad articles/               makes news.isnad if it is not there
  isnad add news.isnad --from jsonl --text-field body --id-field url feed.jsonl
  isnad query news.isnad 'Azerbaijan accuses ?'

A document of an id that the store has replaces the old one; one that has not changed is left as it is, and not read
again by the extractor unless the lexicon or the options have changed. All of it is added, or nothing.)";

constexpr const char* remove_footer = R"(Examples:
  isnad remove news.isnad articles/17.txt      by the id: the path, or the field that identified it

The graph is then the same, to the byte, as if these documents had never been added.)";

constexpr const char* export_footer = R"(Examples:
  isnad export news.isnad -o news.graphml
  isnad export news.isnad -o news.json -o news.jsonl
  isnad export news.isnad -o egypt.html --ego Egypt --depth 2
  isnad export news.json -o news.ttl -o news.csv

The files are the same, to the byte, as those that isnad build writes for the same documents.
)";

constexpr const char* verify_footer = R"(Examples:
  isnad verify news.isnad

Every document is compared with its hash, and every span of every record with its document; the first that differs is
named, and the exit status is 1.)";

struct AddSettings {
    std::string store;
    ExtractOptions extract;
};

struct AddCounts {
    std::uint64_t added = 0;
    std::uint64_t replaced = 0;
    std::uint64_t unchanged = 0;
    Seconds resolution{};
};

std::string milliseconds(Seconds time) {
    return std::to_string(std::chrono::round<std::chrono::milliseconds>(time).count()) + " ms";
}

/// All that decides, beside the document itself, which relations it has.
std::string configuration_of(const ExtractOptions& options) {
    std::string all = ISNAD_VERSION;
    const auto append = [&all](std::string_view text) {
        all += text;
        all += '\0';
    };
    append(std::to_string(options.min_confidence));
    for (const LexiconFile& file : embedded_lexicon()) {
        append(file.path);
        append(file.text);
    }
    if (!options.lexicon.empty()) {
        const LexiconFolder overlay = read_lexicon(options.lexicon);
        for (const LexiconFile& file : overlay.files) {
            append(file.path);
            append(file.text);
        }
    }
    return content_hash(all);
}

/// Puts documents into the store in one transaction while others are still read. When there are many, it gives that up
/// and stages them, portion by portion, so that a long run that was killed goes on where it was.
class Adder {
  public:
    /// `lookups` is held by whoever asks the store from another thread: a transaction ends between two questions.
    Adder(Store& store, std::mutex& lookups) : store_(store), lookups_(lookups) { store_.begin(); }

    void add(Entry entry) {
        bytes_ += entry.document.text.size();
        portion_.push_back(std::move(entry));
        if (!staging_) {
            store_.put(portion_.back());
            portion_.back().relations = {};  // stage() needs no more than the records.
        }
        if (bytes_ < portion_bytes) return;
        const std::scoped_lock lock(lookups_);
        if (!staging_) store_.rollback();
        staging_ = true;
        stage();
    }

    /// Puts all that was added, and of what an earlier run has staged that which is `wanted`. Returns what commit()
    /// does.
    Seconds finish(const std::map<std::string, Fingerprint>& wanted) {
        if (staging_) store_.begin();
        store_.put_staged([&](const std::string& id, const Fingerprint& fingerprint) {
            const auto found = wanted.find(id);
            return found != wanted.end() && found->second == fingerprint;
        });
        if (staging_) {
            for (const Entry& entry : portion_) store_.put(entry);
        }
        return store_.commit();
    }

  private:
    static constexpr std::size_t portion_bytes = std::size_t{8} << 20U;

    void stage() {
        store_.begin();
        for (const Entry& entry : portion_) store_.stage(entry);
        store_.commit();
        portion_.clear();
        bytes_ = 0;
    }

    Store& store_;
    std::mutex& lookups_;
    std::vector<Entry> portion_;
    std::size_t bytes_ = 0;
    bool staging_ = false;
};

AddCounts add_documents(Store& store, const Extractor& extractor, const std::vector<InputFile>& inputs,
                        const ExtractOptions& options, Console& console) {
    const std::string configuration = configuration_of(options);
    const std::map<std::string, Fingerprint> staged = store.staged();
    std::mutex lookups;  // All threads ask the store, one at a time; SQLite itself lets this one write in between.
    const auto stored = [&](const std::string& id) {
        const std::scoped_lock lock(lookups);
        return store.find(id);
    };
    const auto fingerprint_of = [&](const Document& document) {
        return Fingerprint{content_hash(document.text), configuration, document.language, document.date};
    };
    const auto is_staged = [&](const std::string& id, const Fingerprint& fingerprint) {
        const auto found = staged.find(id);
        return found != staged.end() && found->second == fingerprint;
    };
    const auto extract = [&](Entry entry, Workspace& workspace) {
        std::vector<Relation> relations = extractor.extract(entry.document, workspace);
        std::erase_if(relations, [&](const Relation& r) { return r.confidence < options.min_confidence; });
        return store.entry(std::move(entry.document), std::move(entry.fingerprint), std::move(relations));
    };
    const Work work = [&](const Document& document, Workspace& workspace) {
        Entry entry{document, fingerprint_of(document), {}, {}, {}};
        const Fingerprint& fingerprint = entry.fingerprint;
        Result result;
        result.stored = stored(document.id);
        const bool is_known = result.stored == fingerprint || is_staged(document.id, fingerprint);
        result.entry = is_known ? std::move(entry) : extract(std::move(entry), workspace);
        result.relation_count = result.entry->relations.size();
        return result;
    };
    AddCounts counts;
    std::map<std::string, Fingerprint> wanted;  // What this run brings; the last of an id counts.
    Adder adder(store, lookups);
    process_documents(inputs, options.input, options.thread_count(), console, work, [&](Result&& result) {
        Entry& entry = *result.entry;
        const std::string& id = entry.document.id;
        const auto seen = wanted.find(id);
        const bool is_repeated = seen != wanted.end();
        const std::optional<Fingerprint> last = is_repeated ? std::optional(seen->second) : result.stored;
        if (last == entry.fingerprint) {
            ++counts.unchanged;
            return;
        }
        ++(last ? counts.replaced : counts.added);
        wanted[id] = entry.fingerprint;
        if (is_staged(id, entry.fingerprint)) return;
        if (is_repeated) {  // The thread may have found the store as it was before, and left the document.
            Workspace workspace;
            entry = extract(std::move(entry), workspace);
        }
        adder.add(std::move(entry));
    });
    counts.resolution = adder.finish(wanted);
    return counts;
}

Store open_store(const std::string& path, Store::Mode mode, const Extractor* extractor = nullptr) {
    std::error_code ignored;
    if (mode != Store::Mode::create && !std::filesystem::exists(path, ignored)) {
        throw Failure(Status::input_failed, path + ": no such file");
    }
    if (extractor == nullptr) return {path, mode};
    return {path, mode, vocabulary_of(*extractor).fold};
}

AddCounts add_to(const std::string& path, const ExtractOptions& options, Console& console) {
    const std::vector<InputFile> inputs = list_inputs(options.input, console);
    if (inputs.empty()) throw Failure(Status::input_failed, "no document could be read; nothing was written");
    const Extractor extractor = load_extractor(options.lexicon, console);
    Store store = open_store(path, Store::Mode::create, &extractor);
    return add_documents(store, extractor, inputs, options, console);
}

Status run_add(const AddSettings& settings) {
    Console console(settings.extract.quiet);
    const AddCounts counts = add_to(settings.store, settings.extract, console);
    console.notice(settings.store + ": " + std::to_string(counts.added) + " added, " + std::to_string(counts.replaced) +
                   " replaced, " + std::to_string(counts.unchanged) + " unchanged; actors and names resolved in " +
                   milliseconds(counts.resolution));
    return console.errors() == 0 ? Status::done : Status::input_failed;
}

struct RemoveSettings {
    std::string store;
    std::vector<std::string> ids;
};

Status run_remove(const RemoveSettings& settings) {
    Console console;
    Store store = open_store(settings.store, Store::Mode::write);
    store.begin();
    std::uint64_t removed = 0;
    for (const std::string& id : settings.ids) {
        if (store.remove(id)) {
            ++removed;
        } else {
            console.error(settings.store, "no document '" + id + "'");
        }
    }
    store.commit();
    console.notice(settings.store + ": " + std::to_string(removed) + " removed");
    return console.errors() == 0 ? Status::done : Status::input_failed;
}

struct ExportSettings {
    std::string file;
    std::string lexicon;
    GraphOptions graph;
};

Status run_export(const ExportSettings& settings) {
    check_outputs(settings.graph);
    Console console;
    const Extractor extractor = load_extractor(settings.lexicon, console);
    const Vocabulary vocabulary = vocabulary_of(extractor);
    const Graph graph = apply_merges(load_graph(settings.file, extractor), settings.graph.filter.merges, extractor);
    save_graph(graph, settings.graph, vocabulary, console, "");
    return Status::done;
}

Status run_verify(const std::string& path) {
    const std::uint64_t spans = open_store(path, Store::Mode::read).verify();
    Output output;
    output.write(std::to_string(spans) + " spans agree with their documents\n");
    output.finish();
    return Status::done;
}

void add_store_argument(CLI::App& command, std::string& store) {
    command.add_option("STORE", store, "The store, such as news.isnad")->required();
}

}  // namespace

bool names_store(const std::string& output) { return output.ends_with(".isnad"); }

Status build_store(const std::string& path, const ExtractOptions& options) {
    Console console(options.quiet);
    const std::string part = path + ".part";
    // What was finished, but not renamed, may hold documents that are no longer wanted; what is staged is compared.
    if (std::filesystem::exists(part) && open_store(part, Store::Mode::write).size() > 0) std::filesystem::remove(part);
    const AddCounts counts = add_to(part, options, console);
    if (counts.added == 0) {
        std::filesystem::remove(part);
        throw Failure(Status::input_failed, "no document could be read; nothing was written");
    }
    std::filesystem::rename(part, path);
    console.notice("wrote " + path + ": " + std::to_string(counts.added) + " documents");
    return console.errors() == 0 ? Status::done : Status::input_failed;
}

Action add_add_command(CLI::App& command) {
    const auto settings = std::make_shared<AddSettings>();
    add_store_argument(command, settings->store);
    add_extract_options(command, settings->extract);
    command.footer(add_footer);
    return [settings] { return run_add(*settings); };
}

Action add_remove_command(CLI::App& command) {
    const auto settings = std::make_shared<RemoveSettings>();
    add_store_argument(command, settings->store);
    command.add_option("ID", settings->ids, "The documents, as `doc` in their records")->required();
    command.footer(remove_footer);
    return [settings] { return run_remove(*settings); };
}

Action add_export_command(CLI::App& command) {
    const auto settings = std::make_shared<ExportSettings>();
    command.add_option("GRAPH", settings->file, "A store, or any graph that isnad wrote as .graphml, .json or .jsonl")
        ->required();
    add_graph_options(command, settings->graph);
    add_confidence_option(command, settings->graph.filter);
    add_lexicon_option(command, settings->lexicon);
    command.footer(std::string(export_footer) + endings_help);
    return [settings] { return run_export(*settings); };
}

Action add_verify_command(CLI::App& command) {
    const auto store = std::make_shared<std::string>();
    add_store_argument(command, *store);
    command.footer(verify_footer);
    return [store] { return run_verify(*store); };
}

}  // namespace isnad
