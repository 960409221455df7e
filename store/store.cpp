#include <isnad/store/store.h>

#include <isnad/export/record.h>
#include <isnad/extract/error.h>
#include <isnad/extract/text/stable_hash.h>
#include <isnad/store/schema.h>
#include <isnad/store/state.h>

#include <chrono>
#include <fstream>
#include <optional>
#include <utility>

namespace isnad {
namespace {

/// Adds the time that it lives.
class Stopwatch {
  public:
    explicit Stopwatch(Seconds& sum) : sum_(sum) {}
    ~Stopwatch() { sum_ += Clock::now() - start_; }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

  private:
    using Clock = std::chrono::steady_clock;
    Seconds& sum_;
    Clock::time_point start_ = Clock::now();
};

int flags_of(Store::Mode mode) {
    if (mode == Store::Mode::read) return SQLITE_OPEN_READONLY;
    return SQLITE_OPEN_READWRITE | (mode == Store::Mode::create ? SQLITE_OPEN_CREATE : 0);
}

void bind_actor(Statement& statement, int place, const std::optional<Actor>& actor) {
    if (actor) {
        statement.bind(place, actor->id);
    } else {
        statement.bind_null(place);
    }
}

void put_relation(Statement& row, const Relation& relation, std::int64_t document, std::int64_t position) {
    row.bind(1, document).bind(2, position).bind(3, relation.uid).bind(4, name_of(relation.family));
    row.bind(5, relation.relation).bind(6, relation.cameo).bind(7, relation.plover);
    bind_actor(row, 8, relation.source);
    bind_actor(row, 9, relation.target);
    row.bind(10, name_of(relation.polarity)).bind(11, name_of(relation.modality));
    row.bind(12, relation.date ? std::string_view(relation.date->value) : "");
    row.bind_real(13, relation.confidence).bind(14, std::int64_t{relation.sentence.span.begin}).run();
}

std::map<std::string, Fingerprint> fingerprints(const Database& database, const char* sql) {
    std::map<std::string, Fingerprint> found;
    Statement rows(database, sql);
    while (rows.step()) {
        found.emplace_hint(found.end(), rows.text(0),
                           Fingerprint{std::string(rows.text(1)), std::string(rows.text(2)), std::string(rows.text(3)),
                                       std::string(rows.text(4))});
    }
    return found;
}

Relation read_relation(std::string_view record, const std::string& where) {
    auto relation = read_record(record, where);
    if (!relation) throw Error(where, "a record that is no relation");
    return *std::move(relation);
}

// Takes the first line, and what ends it, from a text.
std::string_view take_line(std::string_view& lines) {
    const std::size_t end = lines.find('\n');
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    return line;
}

// The records of a document, a line each.
std::vector<Relation> read_records(std::string_view lines, const std::string& where) {
    std::vector<Relation> relations;
    while (!lines.empty()) relations.push_back(read_relation(take_line(lines), where));
    return relations;
}

}  // namespace

Relation relation_at(const Statement& row, int column, const std::string& where) {
    return read_relation(row.text(column), where);
}

std::string content_hash(std::string_view bytes) { return hex(stable_hash(bytes)); }

bool is_store(const std::filesystem::path& path) {
    constexpr std::string_view magic = "SQLite format 3";
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) return false;
    std::string head(magic.size(), '\0');
    std::ifstream in(path, std::ios::binary);
    return in.read(head.data(), static_cast<std::streamsize>(head.size())) && head == magic;
}

Store::State::State(const std::string& path, Mode mode, Fold fold_names)
    : database(path, flags_of(mode)), fold(std::move(fold_names)), tally(fold) {
    if (mode == Mode::create) create_tables(database);
    require_version(database);
    database.execute("PRAGMA cache_size = -65536");  // 64 MiB, for the inner pages of large stores.
}

Store::Store(const std::filesystem::path& path, Mode mode, Fold fold)
    : state_(std::make_unique<State>(path.string(), mode, std::move(fold))) {}
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

void Store::begin() {
    state_->database.execute("BEGIN IMMEDIATE");
    state_->resolution = {};
    (void)state_->database.take_pages_written();
}

// What is written for the resolution is told apart by its pages: those of the documents go first.
Seconds Store::commit() {
    const Database& database = state_->database;
    Seconds writing{};
    {
        const Stopwatch watch(writing);
        database.write_ahead();
    }
    const int pages_of_documents = database.take_pages_written();
    {
        const Stopwatch watch(state_->resolution);
        state_->tally.flush(database);
    }
    {
        const Stopwatch watch(writing);
        database.execute("COMMIT");
    }
    const int pages = database.take_pages_written();
    if (pages > 0) state_->resolution += writing * pages / (pages_of_documents + pages);
    return state_->resolution;
}

void Store::rollback() {
    state_->database.execute("ROLLBACK");
    state_->tally = Tally(state_->fold);
}

std::uint64_t Store::size() const {
    return static_cast<std::uint64_t>(state_->database.number("SELECT count(*) FROM document"));
}

std::optional<Fingerprint> Store::find(const std::string& id) const {
    State& state = *state_;
    if (!state.find_document)
        state.find_document.emplace(state.database,
                                    "SELECT content, configuration, language, date FROM document WHERE id = ?");
    Statement& rows = *state.find_document;
    std::optional<Fingerprint> found;
    if (rows.bind(1, id).step()) {
        found = {std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2)),
                 std::string(rows.text(3))};
    }
    rows.reset();
    return found;
}

Entry Store::entry(Document document, Fingerprint fingerprint, std::vector<Relation> relations) const {
    Entry entry{std::move(document), std::move(fingerprint), std::move(relations), {}, {}};
    const Fold& fold = state_->fold;
    std::set<std::uint32_t> sentences;
    for (const Relation& relation : entry.relations) {
        entry.records += write_record(relation);
        if (!sentences.insert(relation.sentence.span.begin).second) continue;
        entry.words.push_back(fold ? fold(relation.sentence_text) : relation.sentence_text);
    }
    return entry;
}

void Store::put(const Entry& entry) {
    State& state = *state_;
    remove(entry.document.id);
    if (!state.put_document) {
        state.put_document.emplace(state.database, "INSERT INTO document VALUES (NULL, ?, ?, ?, ?, ?)");
        state.put_text.emplace(state.database, "INSERT INTO text VALUES (?, ?)");
        state.put_relation.emplace(state.database,
                                   "INSERT INTO relation VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        state.put_record.emplace(state.database, "INSERT INTO record VALUES (?, ?)");
        state.put_sentence.emplace(state.database, "INSERT INTO sentence(rowid, words) VALUES (?, ?)");
    }
    const Fingerprint& fingerprint = entry.fingerprint;
    state.put_document->bind(1, entry.document.id).bind(2, fingerprint.content).bind(3, fingerprint.configuration);
    state.put_document->bind(4, fingerprint.language).bind(5, fingerprint.date).run();
    const std::int64_t number = sqlite3_last_insert_rowid(state.database.handle());
    state.put_text->bind(1, number).bind_blob(2, entry.document.text).run();
    std::string_view records = entry.records;
    std::int64_t position = 0;
    std::set<std::uint32_t> sentences;
    for (const Relation& relation : entry.relations) {
        put_relation(*state.put_relation, relation, number, position++);
        const std::int64_t relation_number = sqlite3_last_insert_rowid(state.database.handle());
        state.put_record->bind(1, relation_number).bind(2, take_line(records)).run();
        const std::size_t sentence = sentences.size();
        if (!sentences.insert(relation.sentence.span.begin).second) continue;
        state.put_sentence->bind(1, relation_number).bind(2, entry.words[sentence]).run();
    }
    const Stopwatch watch(state.resolution);
    for (const Relation& relation : entry.relations) state.tally.count(relation, 1);
}

bool Store::remove(const std::string& id) {
    const Database& database = state_->database;
    if (!state_->find_number) state_->find_number.emplace(database, "SELECT number FROM document WHERE id = ?");
    Statement& found = *state_->find_number;
    const bool is_there = found.bind(1, id).step();
    const std::int64_t number = is_there ? found.number(0) : 0;
    found.reset();
    if (!is_there) return false;
    Statement records(database,
                      "SELECT record FROM relation JOIN record ON number = record.relation WHERE document = ?");
    records.bind(1, number);
    while (records.step()) state_->tally.count(relation_at(records, 0, database.path() + ": " + id), -1);
    for (const char* sql : {"DELETE FROM sentence WHERE rowid IN (SELECT number FROM relation WHERE document = ?)",
                            "DELETE FROM record WHERE relation IN (SELECT number FROM relation WHERE document = ?)",
                            "DELETE FROM relation WHERE document = ?", "DELETE FROM text WHERE document = ?",
                            "DELETE FROM document WHERE number = ?"}) {
        Statement(database, sql).bind(1, number).run();
    }
    return true;
}

void Store::stage(const Entry& entry) {
    State& state = *state_;
    if (!state.put_staged)
        state.put_staged.emplace(state.database, "INSERT OR REPLACE INTO staged VALUES (?, ?, ?, ?, ?, ?, ?)");
    const Fingerprint& fingerprint = entry.fingerprint;
    state.put_staged->bind(1, entry.document.id).bind(2, fingerprint.content).bind(3, fingerprint.configuration);
    state.put_staged->bind(4, fingerprint.language).bind(5, fingerprint.date).bind_blob(6, entry.document.text);
    state.put_staged->bind(7, entry.records).run();
}

std::map<std::string, Fingerprint> Store::staged() const {
    return fingerprints(state_->database, "SELECT id, content, configuration, language, date FROM staged ORDER BY id");
}

void Store::put_staged(const std::function<bool(const std::string& id, const Fingerprint&)>& is_wanted) {
    const Database& database = state_->database;
    {
        Statement rows(database, "SELECT id, content, configuration, language, date, text, records FROM staged");
        while (rows.step()) {
            const Fingerprint fingerprint{std::string(rows.text(1)), std::string(rows.text(2)),
                                          std::string(rows.text(3)), std::string(rows.text(4))};
            const std::string id(rows.text(0));
            if (!is_wanted(id, fingerprint)) continue;
            put(entry({id, std::string(rows.text(5)), fingerprint.language, fingerprint.date}, fingerprint,
                      read_records(rows.text(6), database.path() + ": " + id)));
        }
    }
    database.execute("DELETE FROM staged");
}

Graph Store::graph(const Ontology& ontology) const {
    GraphBuilder builder(ontology);
    Statement rows(state_->database, "SELECT record FROM record");
    while (rows.step()) builder.add(relation_at(rows, 0, state_->database.path()));
    return builder.finish();
}

}  // namespace isnad
