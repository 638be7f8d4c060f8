#ifndef DISK_H
#define DISK_H

#include "CFaultyDisk.h"

#include <pthread.h>
#include <stddef.h>
#include <sys/types.h>

// A write or a cut that was done and not synced.
typedef struct change {
    struct change *next;
    off_t offset;   // of a cut: the new size
    size_t length;
    unsigned char *bytes;   // NULL for a cut
    int is_lost;   // a sync of it failed: no later one writes it
} change;

// A file or directory, whatever its name: what of it is durable, and what has happened since.
typedef struct record {
    struct record *next;
    dev_t device;
    ino_t inode;
    int64_t born;
    int is_directory;
    // Whether the VFS sees each write; else only whole contents are known, at each fsync.
    int is_watched;
    unsigned char *image;
    size_t size;
    change *first, *last;
} record;

// A name in a directory, and what it durably stands for.
typedef struct entry {
    struct entry *next;
    char *directory;   // below the root; "" for the root itself
    char *name;
    record *record;
} entry;

typedef struct {
    int is_armed;
    faulty_operation operation;
    faulty_manner manner;
    long number;
    int is_persistent;
    char *pattern;
    long hits;
} fault;

struct faulty_disk {
    struct faulty_disk *next;
    int references;
    int is_mounted;
    char *root;
    record *records;
    entry *entries;
    fault fault;
    long counts[FAULTY_OPERATIONS];
    char *unsynced;   // the pattern of files whose syncs do nothing
    void (*watcher)(void *, faulty_operation, const char *);
    void *context;
};

// What a file in the VFS or a call of the C library asks before it goes on.
typedef enum { GO_ON, FAIL, FAIL_FULL, GO_HALF, PRETEND } verdict;

extern pthread_mutex_t disk_lock;
// Set while the VFS calls the real one, whose own syncs were judged already.
extern _Thread_local int is_inside_vfs;

// The disk below whose root `path` lies, with one reference more; NULL for none.
faulty_disk *disk_of(const char *path);
void disk_release(faulty_disk *disk);
verdict disk_judge(faulty_disk *disk, faulty_operation operation, const char *path);

// With the lock held:
const char *disk_relative(const faulty_disk *disk, const char *path);
record *disk_record(faulty_disk *disk, const char *path, int is_new);
void disk_load(record *record, const char *path);
void disk_list(faulty_disk *disk, const char *relative);
void record_write(record *record, const void *bytes, size_t length, off_t offset);
void record_cut(record *record, off_t size);
void record_apply(record *record);
void record_lose(record *record);
void image_write(
    unsigned char **image, size_t *size, const unsigned char *bytes, size_t length, off_t offset);
void image_cut(unsigned char **image, size_t *size, size_t length);
char *path_join(const char *directory, const char *name);
unsigned char *file_contents(const char *path, size_t *size);

#endif
