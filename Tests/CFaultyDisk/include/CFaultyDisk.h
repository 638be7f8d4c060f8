#ifndef CFAULTYDISK_H
#define CFAULTYDISK_H

#include <stdint.h>

/// A disk that fails, forgets and lies: everything below one directory, for as long as it is mounted.
///
/// SQLite's files are seen through a VFS over the real one. Of files that a program writes itself the
/// disk sees `fsync`, `fdatasync` and `rename`, which stand before the C library's in the binary that
/// this is linked into; on a system other than Linux it does not see them. What lies below no mounted
/// directory passes through untouched. Every function may be called from any thread.
typedef struct faulty_disk faulty_disk;

/// What a program does to a disk.
typedef enum {
    FAULTY_READ,
    FAULTY_WRITE,
    FAULTY_SYNC,
    FAULTY_TRUNCATE,
    FAULTY_OPEN,
    FAULTY_DELETE,
    FAULTY_RENAME,
    /// The shared memory beside a write-ahead log is mapped, and so made longer.
    FAULTY_MAP,
} faulty_operation;
enum { FAULTY_OPERATIONS = 8 };

/// How it fails.
typedef enum {
    FAULTY_ERROR,
    /// There is no room. Of a read, as an error.
    FAULTY_FULL,
    /// Half is written, and then it fails; half is read, and it does not.
    FAULTY_SHORT,
} faulty_manner;

/// What becomes of what was written and not synced when the power goes.
typedef enum {
    FAULTY_DROP,
    FAULTY_KEEP,
    /// Of each file, by seed: nothing, all, a beginning that ends in the middle of a write, or any
    /// sectors of 512 bytes.
    FAULTY_TEAR,
} faulty_loss;

/// Registers the VFS over SQLite's own and makes it the default; returns SQLite's code.
int faulty_disk_register(void);

/// Takes everything below `root`, an absolute path, for durable, and watches it from now on; NULL
/// where that cannot be.
faulty_disk *faulty_disk_mount(const char *root);
void faulty_disk_unmount(faulty_disk *disk);

/// Lets the `number`-th operation of this kind from now on fail, once or from then on; counts anew.
/// `pattern` is one of fnmatch(3) for the path below the root; NULL is every file.
void faulty_disk_fail(
    faulty_disk *disk, faulty_operation operation, faulty_manner manner, long number,
    int persistently, const char *pattern);
/// No operation fails any more.
void faulty_disk_heal(faulty_disk *disk);
/// How many operations were let fail since `faulty_disk_fail`.
long faulty_disk_hits(faulty_disk *disk);
/// How many operations of this kind matched since `faulty_disk_fail`, or were seen since the mount.
long faulty_disk_count(faulty_disk *disk, faulty_operation operation);

/// Lets no sync of a file below `directory` wait for the real disk, mounted or not: for copies that are
/// looked at and thrown away.
void faulty_disk_hurry(const char *directory);

/// Lets every sync of the files that match say that it is done, and do nothing; NULL is no file.
void faulty_disk_ignore_syncs(faulty_disk *disk, const char *pattern);

/// Calls `body` before each operation that changes the disk or makes a change durable.
void faulty_disk_watch(
    faulty_disk *disk, void (*body)(void *context, faulty_operation operation, const char *path),
    void *context);

/// Writes into `directory`, which must not exist, what is there after the power went now. Returns 0,
/// or an error number.
int faulty_disk_survivors(
    faulty_disk *disk, faulty_loss loss, uint64_t seed, const char *directory);

#endif
