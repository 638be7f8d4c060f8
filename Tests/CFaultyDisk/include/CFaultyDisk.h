#ifndef CFAULTYDISK_H
#define CFAULTYDISK_H

/// Registers the faulty disk over SQLite's own and makes it the default; returns SQLite's code.
int faulty_disk_register(void);

#endif
