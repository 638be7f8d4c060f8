#include "CFloor.h"
#include <sqlite3.h>

const char *floor_sqlite_version(void) { return sqlite3_libversion(); }
