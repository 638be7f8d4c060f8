// The VFS of SQLite over the real one: asks the disk before each operation.
#include "Disk.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

// A file that lies on a mounted disk; `record` is NULL where it is temporary.
typedef struct {
    sqlite3_file base;
    faulty_disk *disk;
    record *record;
    char *path;
    sqlite3_file *real;
} disk_file;

static sqlite3_vfs *real_vfs;

static disk_file *on_disk(sqlite3_file *file) { return (disk_file *)file; }
static sqlite3_file *real(sqlite3_file *file) { return on_disk(file)->real; }

static verdict judge(sqlite3_file *file, faulty_operation operation) {
    disk_file *disk_file = on_disk(file);
    return disk_file->disk ? disk_judge(disk_file->disk, operation, disk_file->path) : GO_ON;
}

static int file_close(sqlite3_file *file) {
    int code = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    if (on_disk(file)->disk) disk_release(on_disk(file)->disk);
    free(on_disk(file)->path);
    return code;
}

static int file_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
    verdict verdict = judge(file, FAULTY_READ);
    if (verdict == FAIL || verdict == FAIL_FULL) return SQLITE_IOERR_READ;
    int code = real(file)->pMethods->xRead(real(file), bytes, count, offset);
    if (verdict != GO_HALF || code != SQLITE_OK) return code;
    memset((char *)bytes + count / 2, 0, count - count / 2);
    return SQLITE_IOERR_SHORT_READ;
}

static int file_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    verdict verdict = judge(file, FAULTY_WRITE);
    if (verdict == FAIL) return SQLITE_IOERR_WRITE;
    if (verdict == FAIL_FULL) return SQLITE_FULL;
    int length = verdict == GO_HALF ? count / 2 : count;
    int code = real(file)->pMethods->xWrite(real(file), bytes, length, offset);
    if (code == SQLITE_OK && on_disk(file)->record) {
        pthread_mutex_lock(&disk_lock);
        record_write(on_disk(file)->record, bytes, length, offset);
        pthread_mutex_unlock(&disk_lock);
    }
    return code == SQLITE_OK && verdict == GO_HALF ? SQLITE_IOERR_WRITE : code;
}

static int file_truncate(sqlite3_file *file, sqlite3_int64 size) {
    if (judge(file, FAULTY_TRUNCATE) != GO_ON) return SQLITE_IOERR_TRUNCATE;
    int code = real(file)->pMethods->xTruncate(real(file), size);
    if (code == SQLITE_OK && on_disk(file)->record) {
        pthread_mutex_lock(&disk_lock);
        record_cut(on_disk(file)->record, size);
        pthread_mutex_unlock(&disk_lock);
    }
    return code;
}

// The real one calls `fdatasync`, on the file and once on its directory: what that makes durable is
// noted there.
static int file_sync(sqlite3_file *file, int flags) {
    verdict verdict = judge(file, FAULTY_SYNC);
    if (verdict == PRETEND) return SQLITE_OK;
    if (verdict != GO_ON) {
        pthread_mutex_lock(&disk_lock);
        if (on_disk(file)->record) record_lose(on_disk(file)->record);
        pthread_mutex_unlock(&disk_lock);
        return SQLITE_IOERR_FSYNC;   // of a full disk too: the real one says no more
    }
    is_inside_vfs++;
    int code = real(file)->pMethods->xSync(real(file), flags);
    is_inside_vfs--;
    return code;
}

static int file_size(sqlite3_file *file, sqlite3_int64 *size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
static int file_lock(sqlite3_file *file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}
static int file_unlock(sqlite3_file *file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}
static int file_check_lock(sqlite3_file *file, int *result) {
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
static int file_control(sqlite3_file *file, int operation, void *argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
static int file_sector(sqlite3_file *file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
static int file_traits(sqlite3_file *file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
static int file_map(
    sqlite3_file *file, int page, int size, int extend, void volatile **address
) {
    verdict verdict = judge(file, FAULTY_MAP);
    if (verdict == FAIL_FULL) return SQLITE_FULL;
    if (verdict != GO_ON) return SQLITE_IOERR_SHMMAP;
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, address);
}
static int file_map_lock(sqlite3_file *file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
static void file_map_barrier(sqlite3_file *file) {
    real(file)->pMethods->xShmBarrier(real(file));
}
static int file_unmap(sqlite3_file *file, int delete) {
    return real(file)->pMethods->xShmUnmap(real(file), delete);
}

// No page is mapped: every read passes by.
static int file_fetch(sqlite3_file *file, sqlite3_int64 offset, int count, void **page) {
    (void)file, (void)offset, (void)count;
    *page = NULL;
    return SQLITE_OK;
}
static int file_unfetch(sqlite3_file *file, sqlite3_int64 offset, void *page) {
    (void)file, (void)offset, (void)page;
    return SQLITE_OK;
}

static const sqlite3_io_methods methods = {
    3, file_close, file_read, file_write, file_truncate, file_sync, file_size, file_lock,
    file_unlock, file_check_lock, file_control, file_sector, file_traits, file_map, file_map_lock,
    file_map_barrier, file_unmap, file_fetch, file_unfetch,
};

// MARK: The VFS

static int exists(const char *path) {
    int result = 0;
    return real_vfs->xAccess(real_vfs, path, SQLITE_ACCESS_EXISTS, &result) == SQLITE_OK && result;
}

static void find_record(disk_file *file, int was_there) {
    pthread_mutex_lock(&disk_lock);
    record *record = disk_record(file->disk, file->path, !was_there);
    // Written past the VFS so far, or made just now.
    if (record && !record->is_watched && was_there) disk_load(record, file->path);
    if (record) record->is_watched = 1;
    file->record = record;
    pthread_mutex_unlock(&disk_lock);
}

static int vfs_open(
    sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *result
) {
    (void)vfs;
    disk_file *new = on_disk(file);
    memset(new, 0, sizeof *new);
    new->real = (sqlite3_file *)(new + 1);
    new->disk = disk_of(path);
    int code = SQLITE_OK;
    int was_there = new->disk && exists(path);
    if (new->disk && disk_judge(new->disk, FAULTY_OPEN, path) != GO_ON) code = SQLITE_CANTOPEN;
    if (code == SQLITE_OK) code = real_vfs->xOpen(real_vfs, path, new->real, flags, result);
    if (code != SQLITE_OK) {
        if (new->disk) disk_release(new->disk);
        return code;
    }
    new->base.pMethods = &methods;
    if (new->disk) {
        new->path = strdup(path);
        find_record(new, was_there);
    }
    return SQLITE_OK;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *path, int is_durable) {
    (void)vfs;
    faulty_disk *disk = disk_of(path);
    verdict verdict = disk ? disk_judge(disk, FAULTY_DELETE, path) : GO_ON;
    if (disk) disk_release(disk);
    if (verdict != GO_ON) return SQLITE_IOERR_DELETE;
    is_inside_vfs++;
    int code = real_vfs->xDelete(real_vfs, path, is_durable);
    is_inside_vfs--;
    return code;
}

int faulty_disk_register(void) {
    static sqlite3_vfs vfs;
    static pthread_mutex_t once = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&once);
    int code = SQLITE_OK;
    if (!real_vfs) {
        code = sqlite3_initialize();
        real_vfs = code == SQLITE_OK ? sqlite3_vfs_find(NULL) : NULL;
        if (real_vfs) {
            // All else is the real one's, which its own functions find in what they are given.
            vfs = *real_vfs;
            vfs.zName = "faulty";
            vfs.szOsFile = sizeof(disk_file) + real_vfs->szOsFile;
            vfs.pNext = NULL;
            vfs.xOpen = vfs_open;
            vfs.xDelete = vfs_delete;
            code = sqlite3_vfs_register(&vfs, 1);
        }
    }
    pthread_mutex_unlock(&once);
    return code;
}
