#ifndef CSQLITE_H
#define CSQLITE_H

/// Has the connection leave its write-ahead log behind when it is closed, rather than move it into
/// the file and sync both. Returns 0, or SQLite's code of what went wrong.
int sqlite_leave_write_ahead_log(void *connection);

#endif
