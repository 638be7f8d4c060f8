#include "CFaultyDisk.h"
#include <sqlite3.h>

int faulty_disk_register(void) { return SQLITE_OK; }
