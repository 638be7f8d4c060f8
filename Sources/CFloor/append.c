#include "floor.h"
#include "rows.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/// One feed while it is written: its rows are read ahead as far as a transaction goes.
typedef struct {
    sqlite3_stmt *reading, *writing;
    int has_row;  // whether `reading` stands at a row that was not taken yet
    rows rows;
} stream;

typedef struct {
    sqlite3 *source, *target;
    stream *streams;
    int count;
} appending;

/// Makes the target's tables as the source's schema says.
static const char *make_tables(appending *work, int without_triggers) {
    sqlite3_stmt *schema;
    const char *error = prepare(
        work->source,
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND (type <> 'trigger' OR NOT ?)"
        " ORDER BY rowid", &schema);
    if (error) return error;
    sqlite3_bind_int(schema, 1, without_triggers);
    while (!error && sqlite3_step(schema) == SQLITE_ROW) {
        error = run(work->target, (const char *)sqlite3_column_text(schema, 0));
    }
    sqlite3_finalize(schema);
    return error;
}

static const char *open_both(appending *work, const floor_append_plan *plan) {
    int is_new = access(plan->target, F_OK) != 0;
    const char *error = open_file(plan->source, SQLITE_OPEN_READWRITE, NULL, &work->source);
    if (error) return error;
    error = open_file(
        plan->target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, plan->settings, &work->target);
    if (error || !is_new) return error;
    if ((error = run(work->target, "BEGIN"))) return error;
    if ((error = make_tables(work, plan->without_triggers))) return error;
    return run(work->target, "COMMIT");
}

static const char *open_streams(appending *work, const floor_append_plan *plan) {
    work->count = plan->feed_count;
    work->streams = calloc((size_t)work->count, sizeof(stream));
    for (int index = 0; index < work->count; index++) {
        stream *stream = &work->streams[index];
        const char *error = prepare(work->source, plan->feeds[index].rows, &stream->reading);
        if (error) return error;
        error = prepare(work->target, plan->feeds[index].statement, &stream->writing);
        if (error) return error;
        stream->has_row = sqlite3_step(stream->reading) == SQLITE_ROW;
    }
    return NULL;
}

/// Brings the rows of a transaction into memory.
static void read_ahead(appending *work, int64_t transaction) {
    for (int index = 0; index < work->count; index++) {
        stream *stream = &work->streams[index];
        rows_clear(&stream->rows);
        while (stream->has_row && sqlite3_column_int64(stream->reading, 0) <= transaction) {
            rows_add(&stream->rows, stream->reading, 1);
            stream->has_row = sqlite3_step(stream->reading) == SQLITE_ROW;
        }
    }
}

static const char *write_rows(appending *work) {
    const char *error = run(work->target, "BEGIN IMMEDIATE");
    for (int index = 0; !error && index < work->count; index++) {
        error = rows_run(&work->streams[index].rows, work->streams[index].writing);
    }
    return error ? error : run(work->target, "COMMIT");
}

static const char *write_all(
    appending *work, const floor_append_plan *plan, floor_figures *figures
) {
    read_ahead(work, -1);
    const char *error = write_rows(work);
    for (int64_t number = 0; !error && number < plan->transactions; number++) {
        read_ahead(work, number);
        double wall = floor_wall(), cpu = floor_cpu();
        error = write_rows(work);
        wall = floor_wall() - wall;
        figures->wall += wall;
        figures->cpu += floor_cpu() - cpu;
        figures->count += work->streams[plan->main_feed].rows.rows;
        if (plan->each) plan->each[number] = wall;
    }
    return error;
}

/// Writes down what the connection says of its settings.
static const char *tell_pragmas(appending *work, const floor_append_plan *plan) {
    int used = 0;
    for (int index = 0; plan->pragmas && plan->pragmas[index]; index++) {
        char sql[128];
        sqlite3_stmt *pragma;
        snprintf(sql, sizeof sql, "PRAGMA %s", plan->pragmas[index]);
        const char *error = prepare(work->target, sql, &pragma);
        if (error) return error;
        const unsigned char *value = NULL;
        if (sqlite3_step(pragma) == SQLITE_ROW) value = sqlite3_column_text(pragma, 0);
        used += snprintf(
            plan->told + used, (size_t)(plan->told_size - used), "%s=%s\n", plan->pragmas[index],
            value ? (const char *)value : "");
        sqlite3_finalize(pragma);
        if (used >= plan->told_size) return "more pragmas than there is room for";
    }
    return NULL;
}

const char *floor_append(const floor_append_plan *plan, floor_figures *figures) {
    appending work = {0};
    memset(figures, 0, sizeof *figures);
    const char *error = open_both(&work, plan);
    if (!error) error = open_streams(&work, plan);
    if (!error) error = write_all(&work, plan, figures);
    if (!error) error = tell_pragmas(&work, plan);
    for (int index = 0; index < work.count; index++) {
        sqlite3_finalize(work.streams[index].reading);
        sqlite3_finalize(work.streams[index].writing);
        rows_free(&work.streams[index].rows);
    }
    free(work.streams);
    sqlite3_close(work.source);
    sqlite3_close(work.target);
    return error;
}
