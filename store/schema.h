// The tables of a store. Not for users of the library; docs/store.md describes them.
#pragma once

#include <isnad/store/sqlite.h>

#include <cstdint>

namespace isnad {

inline constexpr std::int64_t store_application = 0x69736E64;  // "isnd".
inline constexpr std::int64_t store_version = 4;

/// Makes the tables of an empty file. Two programs may find it empty at one time: the second waits for the lock and
/// finds the first one's tables.
void create_tables(Database& database);

/// Throws Error for a file of another program or version.
void require_version(Database& database);

}  // namespace isnad
