#ifndef FLOOR_H
#define FLOOR_H

#include <stdint.h>

// The floor of the benchmarks: what SQLite itself takes for the same tables, rows and settings, written
// in C with prepared statements. Every function that can fail returns NULL, or what went wrong.

/// What the timed part of a run took.
typedef struct {
    int64_t count;  ///< Rows of the main table, or lines.
    int64_t bytes;  ///< The lines' bytes, where lines are read.
    double wall;    ///< Seconds.
    double cpu;     ///< Seconds of the process, in user and kernel.
} floor_figures;

/// Returns the version of SQLite that the floor is linked with.
const char *floor_sqlite_version(void);

// -- The process itself ------------------------------------------------------------------------------

/// Returns seconds of a clock that never goes back.
double floor_wall(void);
/// Returns the processor seconds of this process, all threads.
double floor_cpu(void);
/// Returns the most memory this process has held, in bytes.
int64_t floor_peak(void);
/// Keeps this process to its first `count` processors; does nothing where the system cannot.
void floor_use_cores(int count);

/// Runs a program to its end with standard output in the file `output`, or nowhere if that is NULL;
/// returns its exit status, -1 where it did not run. `figures` gets its time.
int floor_run(const char *const arguments[], const char *output, int is_quiet, floor_figures *figures);

// -- Appending ---------------------------------------------------------------------------------------

/// The rows of one table, and how they are written.
typedef struct {
    /// Asked of the source: the number of the transaction, from 0 (-1: before the clock starts), then
    /// what is bound; in the order in which it is to be written.
    const char *rows;
    /// Run once a row, with a parameter for each column after the first.
    const char *statement;
} floor_feed;

/// What is appended where.
typedef struct {
    const char *source;    ///< A finished file, from which schema and rows are taken.
    const char *target;    ///< Made if it is not there.
    const char *settings;  ///< Pragmas of the connection, and of the file where it is made.
    int without_triggers;  ///< Whether the target is made without the source's triggers.
    const floor_feed *feeds;
    int feed_count;
    int main_feed;         ///< The feed whose rows are counted.
    int64_t transactions;
    double *each;          ///< Gets the seconds of each transaction; may be NULL.
    const char *const *pragmas;  ///< Names, the last one NULL, whose values are asked of the target.
    char *told;            ///< Gets `name=value` and a line feed for each of them.
    int told_size;
} floor_append_plan;

/// Writes all feeds, transaction after transaction. The rows of a transaction are brought into memory
/// before its clock starts, so that nothing but binding, inserting and committing is timed.
const char *floor_append(const floor_append_plan *plan, floor_figures *figures);

// -- Reading and rebuilding --------------------------------------------------------------------------

/// Steps through `sql`, whose last column is a line, and counts rows and the lines' bytes.
const char *floor_scan(const char *path, const char *settings, const char *sql, floor_figures *figures);

/// What a rebuild reads and writes.
typedef struct {
    const char *log;          ///< Scanned while the clock runs.
    const char *scan;         ///< The statement that gives every line, as last column.
    const char *built;        ///< A finished file, whose rows are brought into memory beforehand.
    const char *target;       ///< Made anew, with the same tables, rows and indexes.
    const char *settings;     ///< Pragmas of the target.
} floor_rebuild_plan;

/// Scans all lines and writes the tables, each in the order of its key, and then their indexes.
const char *floor_rebuild(const floor_rebuild_plan *plan, floor_figures *figures);

#endif
