#include "rows.h"
#include "floor.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 1 << 22 };

struct block {
    block *next;
    size_t used, size;
    char bytes[];
};

static void *checked(void *memory) {
    if (!memory) {
        fputs("salname-bench: out of memory\n", stderr);
        exit(70);
    }
    return memory;
}

/// Returns a copy of bytes that stays until the rows are cleared.
static const char *keep(rows *rows, const void *bytes, size_t size) {
    block *last = rows->blocks;
    if (!last || last->used + size > last->size) {
        size_t room = size > BLOCK ? size : BLOCK;
        block *new = checked(malloc(sizeof(block) + room));
        *new = (block){.next = last, .used = 0, .size = room};
        rows->blocks = last = new;
    }
    char *place = last->bytes + last->used;
    if (size > 0) memcpy(place, bytes, size);
    last->used += size;
    return place;
}

static value copied(rows *rows, sqlite3_stmt *statement, int column) {
    value value = {.type = sqlite3_column_type(statement, column)};
    if (value.type == SQLITE_INTEGER) {
        value.u.integer = sqlite3_column_int64(statement, column);
    } else if (value.type != SQLITE_NULL) {
        const void *bytes = sqlite3_column_blob(statement, column);
        value.size = sqlite3_column_bytes(statement, column);
        value.u.bytes = keep(rows, bytes, (size_t)value.size);
    }
    return value;
}

void rows_add(rows *rows, sqlite3_stmt *statement, int first) {
    rows->columns = sqlite3_column_count(statement) - first;
    if (rows->rows == rows->room) {
        rows->room = rows->room ? rows->room * 2 : 1024;
        size_t size = (size_t)rows->room * (size_t)rows->columns * sizeof(value);
        rows->values = checked(realloc(rows->values, size));
    }
    value *row = rows->values + rows->rows++ * rows->columns;
    for (int column = 0; column < rows->columns; column++) {
        row[column] = copied(rows, statement, first + column);
    }
}

void rows_clear(rows *rows) {
    rows->rows = 0;
    if (!rows->blocks) return;
    // One block is kept: most transactions fit in few.
    block *rest = rows->blocks->next;
    rows->blocks->next = NULL;
    rows->blocks->used = 0;
    while (rest) {
        block *next = rest->next;
        free(rest);
        rest = next;
    }
}

void rows_free(rows *rows) {
    rows_clear(rows);
    free(rows->blocks);
    free(rows->values);
    memset(rows, 0, sizeof *rows);
}

static void bind(sqlite3_stmt *statement, int index, value value) {
    switch (value.type) {
    case SQLITE_INTEGER: sqlite3_bind_int64(statement, index, value.u.integer); break;
    case SQLITE_TEXT:
        sqlite3_bind_text(statement, index, value.u.bytes, value.size, SQLITE_STATIC);
        break;
    case SQLITE_BLOB:
        sqlite3_bind_blob(statement, index, value.u.bytes, value.size, SQLITE_STATIC);
        break;
    default: sqlite3_bind_null(statement, index);
    }
}

const char *rows_run(const rows *rows, sqlite3_stmt *statement) {
    for (int64_t number = 0; number < rows->rows; number++) {
        const value *row = rows->values + number * rows->columns;
        for (int column = 0; column < rows->columns; column++) bind(statement, column + 1, row[column]);
        if (sqlite3_step(statement) != SQLITE_DONE) {
            return failure(sqlite3_sql(statement), sqlite3_db_handle(statement));
        }
        sqlite3_reset(statement);
    }
    return NULL;
}

const char *failure(const char *doing, sqlite3 *database) {
    static char words[512];
    snprintf(words, sizeof words, "%.300s: %.180s", doing, sqlite3_errmsg(database));
    return words;
}

const char *open_file(const char *path, int flags, const char *settings, sqlite3 **database) {
    if (sqlite3_open_v2(path, database, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
        return failure(path, *database);
    }
    return settings ? run(*database, settings) : NULL;
}

const char *prepare(sqlite3 *database, const char *sql, sqlite3_stmt **statement) {
    int result = sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
    return result == SQLITE_OK ? NULL : failure(sql, database);
}

const char *run(sqlite3 *database, const char *sql) {
    return sqlite3_exec(database, sql, NULL, NULL, NULL) == SQLITE_OK ? NULL : failure(sql, database);
}

const char *floor_sqlite_version(void) { return sqlite3_libversion(); }
