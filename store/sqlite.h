// SQLite's C interface with errors as exceptions. Not for users of the library.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace isnad {

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// An open file.
class Database {
  public:
    Database(const std::string& path, int flags);

    void execute(const char* sql) const;
    std::int64_t number(const char* sql);
    /// Writes what a transaction has changed so far ahead of its end, which then has less to do. It stays undone until
    /// then; where another program reads the file, nothing happens.
    void write_ahead() const { sqlite3_db_cacheflush(handle_.get()); }
    /// Returns how many pages have been written since the last call.
    int take_pages_written() const;
    sqlite3* handle() const { return handle_.get(); }
    const std::string& path() const { return path_; }
    /// Throws Error with SQLite's own words.
    [[noreturn]] void fail() const;

  private:
    std::string path_;
    std::unique_ptr<sqlite3, CloseDatabase> handle_;
};

/// A prepared statement. Bound texts must live until the next reset().
class Statement {
  public:
    Statement(const Database& database, const char* sql);

    Statement& bind(int place, std::string_view text);
    Statement& bind(int place, std::int64_t number);
    Statement& bind_real(int place, double number);
    Statement& bind_blob(int place, std::string_view bytes);
    Statement& bind_null(int place);
    /// Returns true if there is a row.
    bool step();
    /// Runs a statement that has no rows, and makes it ready for the next run.
    void run();
    /// Makes the statement ready for the next run; rows that are left are dropped.
    void reset() { sqlite3_reset(handle_.get()); }

    /// Valid until the next step(); texts and blobs alike.
    std::string_view text(int column) const;
    std::int64_t number(int column) const { return sqlite3_column_int64(handle_.get(), column); }
    bool is_null(int column) const { return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL; }

  private:
    void check(int result) const;

    const Database* database_;
    std::unique_ptr<sqlite3_stmt, FinalizeStatement> handle_;
};

}  // namespace isnad
