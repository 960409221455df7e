// The store: one SQLite file that keeps each document with the relation records that it gave. docs/store.md has its
// schema.
#pragma once

#include <isnad/extract/document.h>
#include <isnad/extract/relation.h>
#include <isnad/graph/build.h>
#include <isnad/graph/query.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isnad {

using Seconds = std::chrono::duration<double>;

/// What a document looked like when it was added: if all is the same, so are its relations.
struct Fingerprint {
    std::string content;        ///< content_hash() of the text.
    std::string configuration;  ///< Hash of the lexicon and the options that decide what is extracted.
    std::string language;
    std::string date;

    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

/// A document with its relations as a store keeps it; see Store::entry().
struct Entry {
    Document document;
    Fingerprint fingerprint;
    std::vector<Relation> relations;
    std::string records;             ///< The relations as JSON, a line each.
    std::vector<std::string> words;  ///< The words of each sentence, folded, in the order of its first relation.
};

/// Returns fifteen hexadecimal digits of stable_hash().
std::string content_hash(std::string_view bytes);

/// Returns true if the file at `path` is there and begins as SQLite files do.
bool is_store(const std::filesystem::path& path);

/// An open store. All functions throw Error with the path; a writer that finds another one at work throws after some
/// seconds of waiting.
class Store {
  public:
    enum class Mode { read, write, create };
    using Fold = std::function<std::string(std::string_view)>;

    /// Opens the store; with Mode::create one that is not there is made. `fold` brings names and words to the form in
    /// which they are looked for; whoever writes must give the same as whoever asks. Throws Error for other files and
    /// for schemas of other versions.
    Store(const std::filesystem::path& path, Mode mode, Fold fold = {});
    ~Store();
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;

    /// Begins a batch: until commit() nothing of it is seen by anybody, and without it nothing of it ever was.
    void begin();
    /// Ends the batch. Returns the time that it took to resolve its records: to count the actors, names and kinds of
    /// relations that questions are answered with, to bring them to their tables, and their share of the writing.
    Seconds commit();
    /// Forgets the batch.
    void rollback();

    /// Returns the number of documents.
    std::uint64_t size() const;
    /// Returns what a document looked like when it was added, or nothing if there is none of that id.
    std::optional<Fingerprint> find(const std::string& id) const;

    /// Makes a document ready: all that can be done without the file, and so by any thread at any time.
    Entry entry(Document document, Fingerprint fingerprint, std::vector<Relation> relations) const;

    /// Adds a document with its relations, in the place of one with the same id.
    void put(const Entry& entry);

    /// Takes a document and its relations out. Returns false if there is none of that id.
    bool remove(const std::string& id);

    /// Keeps a document with its relations aside, where no reader sees it, until put_staged(): work that is done is not
    /// lost with the program. One that is staged again takes the place of the first.
    void stage(const Entry& entry);
    /// Returns the fingerprints of what is staged, by id.
    std::map<std::string, Fingerprint> staged() const;
    /// Adds all that is staged and wanted, as put() does, and forgets the rest of it.
    void put_staged(const std::function<bool(const std::string& id, const Fingerprint&)>& is_wanted);

    /// Returns the graph of all relations: a function of the set of documents, whatever the order of put() and
    /// remove(). Linear in the number of relations, times its logarithm.
    Graph graph(const Ontology& ontology) const;

    /// Returns the graph of the relations that match any of the sentences, or of all if there are none, without their
    /// evidence, and so without confidence and sources. Takes time in proportion to the relations of the rarest actor
    /// asked for.
    Graph outline(const Ontology& ontology, std::span<const Query> queries = {}) const;

    /// Gives edges of an outline, named by their ids, the evidence that belongs to them.
    void add_evidence(Graph& outline, std::span<const Query> queries, const std::set<std::string>& ids) const;

    /// Returns what the store knows of names, for parse_queries() with the graph of relations(); what the lexicon knows
    /// is in `lexicon`. The store must outlive it.
    Vocabulary vocabulary(const Vocabulary& lexicon) const;
    /// Returns a graph without vertices that knows the relations of the store.
    Graph relations(const Ontology& ontology) const;

    /// Returns the graph of the relations whose sentence has all these words, each of them in one of its forms. Words
    /// are compared as folded.
    Graph search(const Ontology& ontology, std::span<const std::vector<std::string>> words) const;

    /// Compares every document with its hash and every span of every record with its document. Returns the number of
    /// spans; throws Error with the document, the relation and the offset of the first that differs.
    std::uint64_t verify() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace isnad
