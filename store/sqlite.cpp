#include <isnad/store/sqlite.h>

#include <isnad/extract/error.h>

namespace isnad {

namespace {

constexpr int patience = 5000;  // Milliseconds that a writer waits for another one.

}  // namespace

Database::Database(const std::string& path, int flags) : path_(path) {
    sqlite3* handle = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    handle_.reset(handle);
    if (result != SQLITE_OK) fail();
    sqlite3_busy_timeout(handle, patience);
}

void Database::fail() const {
    const int result = sqlite3_errcode(handle_.get());
    if (result == SQLITE_BUSY || result == SQLITE_LOCKED) {
        throw Error(path_, "another program is writing to it; try again later");
    }
    throw Error(path_, sqlite3_errmsg(handle_.get()));
}

void Database::execute(const char* sql) const {
    if (sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

int Database::take_pages_written() const {
    int pages = 0;
    int unused = 0;
    sqlite3_db_status(handle_.get(), SQLITE_DBSTATUS_CACHE_WRITE, &pages, &unused, 1);
    return pages;
}

std::int64_t Database::number(const char* sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.number(0) : 0;
}

Statement::Statement(const Database& database, const char* sql) : database_(&database) {
    sqlite3_stmt* handle = nullptr;
    check(sqlite3_prepare_v2(database.handle(), sql, -1, &handle, nullptr));
    handle_.reset(handle);
}

Statement& Statement::bind(int place, std::string_view text) {
    // An empty view may have no address, which SQLite would take for NULL.
    const char* data = text.empty() ? "" : text.data();
    check(sqlite3_bind_text64(handle_.get(), place, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int place, std::int64_t number) {
    check(sqlite3_bind_int64(handle_.get(), place, number));
    return *this;
}

Statement& Statement::bind_real(int place, double number) {
    check(sqlite3_bind_double(handle_.get(), place, number));
    return *this;
}

Statement& Statement::bind_blob(int place, std::string_view bytes) {
    const char* data = bytes.empty() ? "" : bytes.data();
    check(sqlite3_bind_blob64(handle_.get(), place, data, bytes.size(), SQLITE_STATIC));
    return *this;
}

Statement& Statement::bind_null(int place) {
    check(sqlite3_bind_null(handle_.get(), place));
    return *this;
}

bool Statement::step() {
    const int result = sqlite3_step(handle_.get());
    if (result == SQLITE_ROW) return true;
    if (result != SQLITE_DONE) database_->fail();
    return false;
}

void Statement::run() {
    step();
    check(sqlite3_reset(handle_.get()));
}

std::string_view Statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(handle_.get(), column));
    return {bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

void Statement::check(int result) const {
    if (result != SQLITE_OK) database_->fail();
}

}  // namespace isnad
