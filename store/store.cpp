#include <isnad/store/store.h>

#include <isnad/export/record.h>
#include <isnad/export/text_sink.h>
#include <isnad/extract/error.h>
#include <isnad/store/sqlite.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <utility>
#include <vector>

namespace isnad {
namespace {

constexpr std::int64_t application = 0x69736E64;  // "isnd".
constexpr std::int64_t version = 1;

constexpr const char* schema = R"(
CREATE TABLE document(
    id TEXT PRIMARY KEY, content TEXT NOT NULL, configuration TEXT NOT NULL, language TEXT NOT NULL,
    date TEXT NOT NULL, text BLOB NOT NULL) STRICT;
CREATE TABLE relation(
    document TEXT NOT NULL REFERENCES document(id), position INTEGER NOT NULL, uid TEXT NOT NULL,
    source TEXT, relation TEXT NOT NULL, target TEXT, cameo TEXT NOT NULL, polarity TEXT NOT NULL,
    modality TEXT NOT NULL, date TEXT NOT NULL, confidence REAL, record TEXT NOT NULL,
    PRIMARY KEY (document, position)) STRICT, WITHOUT ROWID;
CREATE INDEX relation_source ON relation(source, relation, target);
CREATE INDEX relation_target ON relation(target, relation);
CREATE INDEX relation_uid ON relation(uid);
PRAGMA application_id = 1769172580;
PRAGMA user_version = 1;
)";
static_assert(application == 1769172580);

int flags_of(Store::Mode mode) {
    if (mode == Store::Mode::read) return SQLITE_OPEN_READONLY;
    return SQLITE_OPEN_READWRITE | (mode == Store::Mode::create ? SQLITE_OPEN_CREATE : 0);
}

void require_version(Database& database) {
    if (database.number("PRAGMA application_id") != application) throw Error(database.path(), "is no store of isnad");
    const std::int64_t found = database.number("PRAGMA user_version");
    if (found != version) {
        throw Error(database.path(), "is a store of version " + std::to_string(found) + "; this isnad reads version " +
                                         std::to_string(version));
    }
}

// Two programs may find the file empty at one time: the second waits for the lock and finds the first one's tables.
void create_tables(Database& database) {
    database.execute("BEGIN IMMEDIATE");
    if (database.number("SELECT count(*) FROM sqlite_schema") == 0) database.execute(schema);
    database.execute("COMMIT");
}

void bind_actor(Statement& statement, int place, const std::optional<Actor>& actor) {
    if (actor) {
        statement.bind(place, actor->id);
    } else {
        statement.bind_null(place);
    }
}

/// Every span of a record with its text.
std::vector<Quotation> spans_of(const Relation& relation) {
    std::vector<Quotation> spans{relation.trigger, {relation.sentence.span, relation.sentence_text}};
    const auto add = [&](const std::optional<Quotation>& span) {
        if (span) spans.push_back(*span);
    };
    for (const auto* actor : {&relation.source, &relation.target}) {
        if (*actor) add((*actor)->mention);
    }
    for (const Attribution& link : relation.attribution) {
        add(link.actor.mention);
        spans.push_back(link.trigger);
    }
    add(relation.content);
    add(relation.quote);
    if (relation.date) add(relation.date->mention);
    if (relation.place) spans.push_back(relation.place->mention);
    return spans;
}

// Invalid bytes stand in a record as U+FFFD, so both sides are compared as records would have them.
std::string as_in_record(std::string_view text) {
    TextSink sink;
    sink.json_string(text);
    return std::string(sink.text());
}

std::uint64_t verify_record(std::string_view text, const Relation& relation) {
    const std::vector<Quotation> spans = spans_of(relation);
    for (const Quotation& quotation : spans) {
        const auto [begin, end] = quotation.span;
        const bool inside = begin <= end && end <= text.size();
        if (inside && as_in_record(slice(text, quotation.span)) == as_in_record(quotation.text)) continue;
        throw Error(relation.document, "relation " + relation.uid + ": the bytes " + std::to_string(begin) + "-" +
                                           std::to_string(end) + " are not \"" + quotation.text + "\"");
    }
    return spans.size();
}

Relation relation_at(const Statement& row, int column, const std::string& where) {
    auto relation = read_record(row.text(column), where);
    if (!relation) throw Error(where, "a record that is no relation");
    return *std::move(relation);
}

}  // namespace

std::string content_hash(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    std::string digits(16, '0');
    for (std::size_t i = digits.size(); i-- > 0; hash >>= 4U) digits[i] = "0123456789abcdef"[hash & 0xFU];
    return digits;
}

bool is_store(const std::filesystem::path& path) {
    constexpr std::string_view magic = "SQLite format 3";
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) return false;
    std::string head(magic.size(), '\0');
    std::ifstream in(path, std::ios::binary);
    return in.read(head.data(), static_cast<std::streamsize>(head.size())) && head == magic;
}

struct Store::State {
    explicit State(const std::string& path, Mode mode) : database(path, flags_of(mode)) {
        if (mode == Mode::create) create_tables(database);
        require_version(database);
    }

    Database database;
    std::optional<Statement> put_document;
    std::optional<Statement> put_relation;
};

Store::Store(const std::filesystem::path& path, Mode mode) : state_(std::make_unique<State>(path.string(), mode)) {}
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

void Store::begin() { state_->database.execute("BEGIN IMMEDIATE"); }
void Store::commit() { state_->database.execute("COMMIT"); }

std::map<std::string, Fingerprint> Store::documents() const {
    std::map<std::string, Fingerprint> found;
    Statement rows(state_->database, "SELECT id, content, configuration, language, date FROM document");
    while (rows.step()) {
        found.emplace(rows.text(0), Fingerprint{std::string(rows.text(1)), std::string(rows.text(2)),
                                                std::string(rows.text(3)), std::string(rows.text(4))});
    }
    return found;
}

void Store::put(const Document& document, const Fingerprint& fingerprint, std::span<const Relation> relations) {
    State& state = *state_;
    remove(document.id);
    if (!state.put_document) {
        state.put_document.emplace(state.database, "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?)");
        state.put_relation.emplace(state.database, "INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }
    state.put_document->bind(1, document.id).bind(2, fingerprint.content).bind(3, fingerprint.configuration);
    state.put_document->bind(4, fingerprint.language).bind(5, fingerprint.date).bind_blob(6, document.text).run();
    std::int64_t position = 0;
    for (const Relation& relation : relations) {
        const std::string record = write_record(relation);
        Statement& row = *state.put_relation;
        row.bind(1, document.id).bind(2, position++).bind(3, relation.uid).bind(5, relation.relation);
        bind_actor(row, 4, relation.source);
        bind_actor(row, 6, relation.target);
        row.bind(7, relation.cameo).bind(8, name_of(relation.polarity)).bind(9, name_of(relation.modality));
        row.bind(10, relation.date ? std::string_view(relation.date->value) : "");
        row.bind_real(11, relation.confidence).bind(12, std::string_view(record).substr(0, record.size() - 1)).run();
    }
}

bool Store::remove(const std::string& id) {
    Statement(state_->database, "DELETE FROM relation WHERE document = ?").bind(1, id).run();
    Statement(state_->database, "DELETE FROM document WHERE id = ?").bind(1, id).run();
    return sqlite3_changes(state_->database.handle()) > 0;
}

Graph Store::graph(const Ontology& ontology) const {
    GraphBuilder builder(ontology);
    Statement rows(state_->database, "SELECT record FROM relation");
    while (rows.step()) builder.add(relation_at(rows, 0, state_->database.path()));
    return builder.finish();
}

std::uint64_t Store::verify() const {
    const std::string& path = state_->database.path();
    std::uint64_t spans = 0;
    Statement documents(state_->database, "SELECT id, content, text FROM document ORDER BY id");
    while (documents.step()) {
        const std::string id(documents.text(0));
        const std::string text(documents.text(2));
        if (content_hash(text) != documents.text(1)) throw Error(path, id + ": its text is not what was added");
        Statement rows(state_->database, "SELECT record FROM relation WHERE document = ? ORDER BY position");
        rows.bind(1, id);
        while (rows.step()) spans += verify_record(text, relation_at(rows, 0, path + ": " + id));
    }
    return spans;
}

}  // namespace isnad
