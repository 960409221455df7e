#include <isnad/store/schema.h>

#include <isnad/extract/error.h>

namespace isnad {
namespace {

// Small rows apart from large ones: whoever looks for relations does not read the texts.
constexpr const char* schema = R"(
CREATE TABLE document(
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, content TEXT NOT NULL, configuration TEXT NOT NULL,
    language TEXT NOT NULL, date TEXT NOT NULL) STRICT;
CREATE TABLE text(document INTEGER PRIMARY KEY REFERENCES document(number), text BLOB NOT NULL) STRICT;
CREATE TABLE relation(
    number INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document(number), position INTEGER NOT NULL,
    uid TEXT NOT NULL, family TEXT NOT NULL, relation TEXT NOT NULL, cameo TEXT NOT NULL, plover TEXT NOT NULL,
    source TEXT, target TEXT, polarity TEXT NOT NULL, modality TEXT NOT NULL, date TEXT NOT NULL,
    confidence REAL NOT NULL, sentence INTEGER NOT NULL) STRICT;
CREATE INDEX relation_document ON relation(document, position);
CREATE INDEX relation_source ON relation(source, relation, target);
CREATE INDEX relation_target ON relation(target, relation, source);
CREATE INDEX relation_relation ON relation(relation);
CREATE TABLE record(relation INTEGER PRIMARY KEY REFERENCES relation(number), record TEXT NOT NULL) STRICT;
CREATE TABLE actor(
    id TEXT NOT NULL, country TEXT NOT NULL, type TEXT NOT NULL, roles TEXT NOT NULL, names TEXT NOT NULL,
    count INTEGER NOT NULL, PRIMARY KEY (id, country, type, roles, names)) STRICT, WITHOUT ROWID;
CREATE INDEX actor_country ON actor(country, id);
CREATE TABLE name(
    folded TEXT NOT NULL, surname TEXT NOT NULL, actor TEXT NOT NULL, spelling TEXT NOT NULL,
    count INTEGER NOT NULL, PRIMARY KEY (folded, surname, actor, spelling)) STRICT, WITHOUT ROWID;
CREATE TABLE kind(
    relation TEXT NOT NULL, family TEXT NOT NULL, cameo TEXT NOT NULL, plover TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (relation, family, cameo, plover)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE sentence USING fts5(words, tokenize="unicode61 remove_diacritics 0");
CREATE TABLE staged(
    id TEXT PRIMARY KEY, content TEXT NOT NULL, configuration TEXT NOT NULL, language TEXT NOT NULL,
    date TEXT NOT NULL, text BLOB NOT NULL, records TEXT NOT NULL) STRICT;
PRAGMA application_id = 1769172580;
PRAGMA user_version = 4;
)";
static_assert(store_application == 1769172580 && store_version == 4);

}  // namespace

void create_tables(Database& database) {
    // Of a file that has pages already it changes nothing. With SQLite's own 4096 an `add` takes a tenth longer.
    database.execute("PRAGMA page_size = 8192");
    database.execute("BEGIN IMMEDIATE");
    if (database.number("SELECT count(*) FROM sqlite_schema") == 0) database.execute(schema);
    database.execute("COMMIT");
}

void require_version(Database& database) {
    if (database.number("PRAGMA application_id") != store_application)
        throw Error(database.path(), "is no store of isnad");
    const std::int64_t found = database.number("PRAGMA user_version");
    if (found == store_version) return;
    throw Error(database.path(), "is a store of version " + std::to_string(found) + "; this isnad reads version " +
                                     std::to_string(store_version) + ": add its documents to a new store");
}

}  // namespace isnad
