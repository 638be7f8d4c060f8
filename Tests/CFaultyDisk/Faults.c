// Which operation fails, and who is told of it before.
#include "Disk.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

static int matches(const char *pattern, const char *path) {
    return !pattern || fnmatch(pattern, path, 0) == 0;
}

static int changes(faulty_operation operation) {
    switch (operation) {
    case FAULTY_READ: case FAULTY_OPEN: case FAULTY_MAP: return 0;
    case FAULTY_WRITE: case FAULTY_SYNC: case FAULTY_TRUNCATE: case FAULTY_DELETE:
    case FAULTY_RENAME: return 1;
    }
    return 0;
}

static verdict strike(fault *fault) {
    fault->hits++;
    switch (fault->manner) {
    case FAULTY_ERROR: return FAIL;
    case FAULTY_FULL: return FAIL_FULL;
    case FAULTY_SHORT: return GO_HALF;
    }
    return FAIL;
}

verdict disk_judge(faulty_disk *disk, faulty_operation operation, const char *path) {
    verdict verdict = GO_ON;
    pthread_mutex_lock(&disk_lock);
    const char *relative = disk_relative(disk, path);
    fault *fault = &disk->fault;
    if (!disk->is_mounted) {
        pthread_mutex_unlock(&disk_lock);
        return GO_ON;
    }
    if (!fault->is_armed || matches(fault->pattern, relative)) {
        long count = ++disk->counts[operation];
        int is_due = fault->is_armed && operation == fault->operation
            && (count == fault->number || (fault->is_persistent && count > fault->number));
        if (is_due) verdict = strike(fault);
    }
    if (verdict == GO_ON && operation == FAULTY_SYNC && disk->unsynced
        && matches(disk->unsynced, relative)) {
        verdict = PRETEND;
    }
    void (*watcher)(void *, faulty_operation, const char *) = disk->watcher;
    void *context = disk->context;
    pthread_mutex_unlock(&disk_lock);
    if (watcher && changes(operation)) watcher(context, operation, relative);
    return verdict;
}

void faulty_disk_fail(
    faulty_disk *disk, faulty_operation operation, faulty_manner manner, long number,
    int persistently, const char *pattern
) {
    pthread_mutex_lock(&disk_lock);
    free(disk->fault.pattern);
    disk->fault = (fault){
        1, operation, manner, number, persistently, pattern ? strdup(pattern) : NULL, 0};
    memset(disk->counts, 0, sizeof disk->counts);
    pthread_mutex_unlock(&disk_lock);
}

void faulty_disk_heal(faulty_disk *disk) {
    pthread_mutex_lock(&disk_lock);
    disk->fault.is_armed = 0;
    pthread_mutex_unlock(&disk_lock);
}

long faulty_disk_hits(faulty_disk *disk) {
    pthread_mutex_lock(&disk_lock);
    long hits = disk->fault.hits;
    pthread_mutex_unlock(&disk_lock);
    return hits;
}

long faulty_disk_count(faulty_disk *disk, faulty_operation operation) {
    pthread_mutex_lock(&disk_lock);
    long count = disk->counts[operation];
    pthread_mutex_unlock(&disk_lock);
    return count;
}

void faulty_disk_ignore_syncs(faulty_disk *disk, const char *pattern) {
    pthread_mutex_lock(&disk_lock);
    free(disk->unsynced);
    disk->unsynced = pattern ? strdup(pattern) : NULL;
    pthread_mutex_unlock(&disk_lock);
}

void faulty_disk_watch(
    faulty_disk *disk, void (*body)(void *, faulty_operation, const char *), void *context
) {
    pthread_mutex_lock(&disk_lock);
    disk->watcher = body;
    disk->context = context;
    pthread_mutex_unlock(&disk_lock);
}
