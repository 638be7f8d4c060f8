#include "floor.h"
#include "rows.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/// Goes through all lines, as who folds them would have to.
static const char *read_lines(sqlite3 *database, const char *sql, floor_figures *figures) {
    sqlite3_stmt *lines;
    const char *error = prepare(database, sql, &lines);
    if (error) return error;
    int column = sqlite3_column_count(lines) - 1, result;
    while ((result = sqlite3_step(lines)) == SQLITE_ROW) {
        // The bytes themselves are asked for: a long line's pages are read only then.
        if (!sqlite3_column_blob(lines, column)) continue;
        figures->bytes += sqlite3_column_bytes(lines, column);
        figures->count++;
    }
    if (result != SQLITE_DONE) error = failure(sql, database);
    sqlite3_finalize(lines);
    return error;
}

const char *floor_scan(const char *path, const char *settings, const char *sql, floor_figures *figures) {
    sqlite3 *database = NULL;
    memset(figures, 0, sizeof *figures);
    const char *error = open_file(path, SQLITE_OPEN_READWRITE, settings, &database);
    double wall = floor_wall(), cpu = floor_cpu();
    if (!error) error = read_lines(database, sql, figures);
    figures->wall = floor_wall() - wall;
    figures->cpu = floor_cpu() - cpu;
    sqlite3_close(database);
    return error;
}

enum { TABLES = 64 };

/// A table of a finished file: how it is made, and all of its rows.
typedef struct {
    char *creation;
    char *insertion;
    rows rows;
} table;

typedef struct {
    table tables[TABLES];
    char *indexes[TABLES];
    int table_count, index_count;
} contents;

/// Returns the statement that writes a row, to be freed.
static char *insertion(const char *name, int columns) {
    char *sql = sqlite3_mprintf("INSERT INTO \"%w\" VALUES (?", name);
    for (int column = 1; column < columns; column++) sql = sqlite3_mprintf("%z, ?", sql);
    return sqlite3_mprintf("%z)", sql);
}

static char *selection(sqlite3 *database, const char *name) {
    char *sql = sqlite3_mprintf("SELECT * FROM \"%w\"", name);
    char *key = sqlite3_mprintf(
        "SELECT name FROM pragma_table_info(%Q) WHERE pk > 0 ORDER BY pk", name);
    sqlite3_stmt *columns;
    const char *before = " ORDER BY ";
    if (!prepare(database, key, &columns)) {
        while (sqlite3_step(columns) == SQLITE_ROW) {
            sql = sqlite3_mprintf("%z%s\"%w\"", sql, before, sqlite3_column_text(columns, 0));
            before = ", ";
        }
        sqlite3_finalize(columns);
    }
    sqlite3_free(key);
    return sql;
}

/// Brings all rows of a table into memory, in the order in which they are inserted at the least cost.
static const char *load_table(sqlite3 *database, const char *name, table *table) {
    char *sql = selection(database, name);
    sqlite3_stmt *found;
    const char *error = prepare(database, sql, &found);
    sqlite3_free(sql);
    if (error) return error;
    while (sqlite3_step(found) == SQLITE_ROW) rows_add(&table->rows, found, 0);
    table->insertion = insertion(name, sqlite3_column_count(found));
    sqlite3_finalize(found);
    return NULL;
}

static const char *load(const char *path, contents *contents) {
    sqlite3 *database = NULL;
    sqlite3_stmt *schema = NULL;
    const char *error = open_file(path, SQLITE_OPEN_READWRITE, NULL, &database);
    if (!error) {
        error = prepare(
            database, "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid",
            &schema);
    }
    while (!error && sqlite3_step(schema) == SQLITE_ROW) {
        const char *type = (const char *)sqlite3_column_text(schema, 0);
        char *sql = sqlite3_mprintf("%s", sqlite3_column_text(schema, 2));
        if (contents->table_count == TABLES || contents->index_count == TABLES) {
            error = "more tables than the floor has room for";
        } else if (strcmp(type, "index") == 0) {
            contents->indexes[contents->index_count++] = sql;
        } else {
            table *table = &contents->tables[contents->table_count++];
            table->creation = sql;
            error = load_table(database, (const char *)sqlite3_column_text(schema, 1), table);
        }
    }
    sqlite3_finalize(schema);
    sqlite3_close(database);
    return error;
}

static const char *write_table(sqlite3 *target, const table *table) {
    sqlite3_stmt *insertion;
    const char *error = prepare(target, table->insertion, &insertion);
    if (error) return error;
    error = rows_run(&table->rows, insertion);
    sqlite3_finalize(insertion);
    return error;
}

static const char *write_file(const floor_rebuild_plan *plan, const contents *contents) {
    sqlite3 *target = NULL;
    const char *error = open_file(
        plan->target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, plan->settings, &target);
    if (!error) error = run(target, "BEGIN");
    for (int index = 0; !error && index < contents->table_count; index++) {
        error = run(target, contents->tables[index].creation);
    }
    for (int index = 0; !error && index < contents->table_count; index++) {
        error = write_table(target, &contents->tables[index]);
    }
    // Last: an index is sorted once then, instead of being searched for each row.
    for (int index = 0; !error && index < contents->index_count; index++) {
        error = run(target, contents->indexes[index]);
    }
    if (!error) error = run(target, "COMMIT");
    sqlite3_close(target);
    return error;
}

static void forget(contents *contents) {
    for (int index = 0; index < contents->table_count; index++) {
        sqlite3_free(contents->tables[index].creation);
        sqlite3_free(contents->tables[index].insertion);
        rows_free(&contents->tables[index].rows);
    }
    for (int index = 0; index < contents->index_count; index++) sqlite3_free(contents->indexes[index]);
    free(contents);
}

const char *floor_rebuild(const floor_rebuild_plan *plan, floor_figures *figures) {
    contents *contents = calloc(1, sizeof *contents);
    sqlite3 *log = NULL;
    memset(figures, 0, sizeof *figures);
    unlink(plan->target);
    const char *error = load(plan->built, contents);
    double wall = floor_wall(), cpu = floor_cpu();
    if (!error) error = open_file(plan->log, SQLITE_OPEN_READWRITE, NULL, &log);
    if (!error) error = read_lines(log, plan->scan, figures);
    sqlite3_close(log);
    if (!error) error = write_file(plan, contents);
    figures->wall = floor_wall() - wall;
    figures->cpu = floor_cpu() - cpu;
    forget(contents);
    return error;
}
