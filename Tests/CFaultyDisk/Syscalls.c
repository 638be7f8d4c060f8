// `fsync`, `fdatasync` and `rename` as every caller in this binary finds them, SQLite among them: the
// linker takes these before the C library's.
#define _GNU_SOURCE
#include "Disk.h"

#include <string.h>

static char hurried[4096];

void faulty_disk_hurry(const char *directory) {
    pthread_mutex_lock(&disk_lock);
    strncpy(hurried, directory, sizeof hurried - 1);
    pthread_mutex_unlock(&disk_lock);
}

#ifdef __linux__

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int path_of(int file, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return -1;
    path[length] = 0;
    return 0;
}

// What of the file was written so far is durable from here on.
static void settle(faulty_disk *disk, int file, const char *path) {
    struct stat status;
    if (fstat(file, &status) != 0 || status.st_nlink == 0) return;
    pthread_mutex_lock(&disk_lock);
    if (S_ISDIR(status.st_mode)) {
        disk_list(disk, disk_relative(disk, path));
    } else {
        record *record = disk_record(disk, path, 0);
        if (record && record->is_watched) record_apply(record);
        else if (record) disk_load(record, path);
    }
    pthread_mutex_unlock(&disk_lock);
}

// Returns whether the call was for a mounted disk and is answered.
static int synced(int file, int *result) {
    char path[PATH_MAX];
    if (path_of(file, path) != 0) return 0;
    faulty_disk *disk = disk_of(path);
    if (!disk) {
        *result = 0;
        return *hurried && strncmp(path, hurried, strlen(hurried)) == 0;
    }
    verdict verdict = is_inside_vfs ? GO_ON : disk_judge(disk, FAULTY_SYNC, path);
    if (verdict == GO_ON) settle(disk, file, path);
    disk_release(disk);
    *result = verdict == GO_ON || verdict == PRETEND ? 0 : -1;
    if (*result != 0) errno = verdict == FAIL_FULL ? ENOSPC : EIO;
    return 1;
}

int fsync(int file) {
    int result;
    return synced(file, &result) ? result : (int)syscall(SYS_fsync, file);
}

int fdatasync(int file) {
    int result;
    return synced(file, &result) ? result : (int)syscall(SYS_fdatasync, file);
}

int rename(const char *old, const char *new) {
    char *directory = realpath(old, NULL);
    faulty_disk *disk = disk_of(directory);
    verdict verdict = disk ? disk_judge(disk, FAULTY_RENAME, directory) : GO_ON;
    free(directory);
    if (disk) disk_release(disk);
    if (verdict == GO_ON) return renameat(AT_FDCWD, old, AT_FDCWD, new);
    errno = verdict == FAIL_FULL ? ENOSPC : EIO;
    return -1;
}

#endif
