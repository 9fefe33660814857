#pragma once
#include <sqlite3.h>
#include <sys/prctl.h>

// What Swift cannot import: variadic functions and the destructor constants, which are casts of integers.

/// Switches off SQLite's memory statistics, whose lock every allocation of every connection would take.
/// Has an effect only before the first connection of the process.
static inline int csqlite_disable_memory_statistics(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Sets a yes-or-no option (`SQLITE_DBCONFIG_…`) of one connection.
static inline int csqlite_configure(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}

/// Binds a copy of UTF-8 text; a null pointer with a count of 0 binds an empty text, not NULL.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const unsigned char *text, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, count == 0 ? "" : (const char *)text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Binds a copy of bytes; a null pointer with a count of 0 binds an empty blob, not NULL.
static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return count == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                    : sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/// Names the calling thread, as `top` and a debugger show it (at most 15 bytes).
static inline void csqlite_name_thread(const char *name) { prctl(PR_SET_NAME, name); }
