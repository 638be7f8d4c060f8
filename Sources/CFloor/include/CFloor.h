#ifndef CFLOOR_H
#define CFLOOR_H

/// Returns the version of SQLite that the floor is linked with.
const char *floor_sqlite_version(void);

#endif
