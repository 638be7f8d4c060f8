#ifndef ROWS_H
#define ROWS_H

#include <sqlite3.h>
#include <stdint.h>

// Rows of any table in memory: what the floor binds, brought there before a clock starts.

typedef struct {
    int type;  // SQLite's own number of it
    int size;
    union {
        int64_t integer;
        const char *bytes;
    } u;
} value;

typedef struct block block;

typedef struct {
    value *values;
    int64_t rows, room;
    int columns;
    block *blocks;  // where texts and blobs lie
} rows;

/// Copies the columns from `first` on of the row that `statement` stands at.
void rows_add(rows *rows, sqlite3_stmt *statement, int first);
/// Lets go of the rows, and keeps the memory for the next ones.
void rows_clear(rows *rows);
/// Gives the memory back.
void rows_free(rows *rows);
/// Runs `statement` once for each row; returns what went wrong, or NULL.
const char *rows_run(const rows *rows, sqlite3_stmt *statement);

/// Opens a file; returns what went wrong, or NULL.
const char *open_file(const char *path, int flags, const char *settings, sqlite3 **database);
/// Prepares a statement that is used often.
const char *prepare(sqlite3 *database, const char *sql, sqlite3_stmt **statement);
/// Runs statements that give nothing.
const char *run(sqlite3 *database, const char *sql);
/// Keeps the words of an error beyond the connection that said them.
const char *failure(const char *doing, sqlite3 *database);

#endif
