#define _GNU_SOURCE
#include "Disk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

pthread_mutex_t disk_lock = PTHREAD_MUTEX_INITIALIZER;
_Thread_local int is_inside_vfs;
static faulty_disk *disks;

// MARK: Paths

char *path_join(const char *directory, const char *name) {
    char *path = NULL;
    const char *slash = *directory && *name ? "/" : "";
    return asprintf(&path, "%s%s%s", directory, slash, name) < 0 ? NULL : path;
}

static int is_below(const char *path, const char *root) {
    size_t length = strlen(root);
    return strncmp(path, root, length) == 0 && (path[length] == 0 || path[length] == '/');
}

const char *disk_relative(const faulty_disk *disk, const char *path) {
    const char *rest = path + strlen(disk->root);
    return *rest == '/' ? rest + 1 : rest;
}

unsigned char *file_contents(const char *path, size_t *size) {
    *size = 0;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return NULL;
    struct stat status;
    unsigned char *bytes = NULL;
    if (fstat(file, &status) == 0 && status.st_size > 0 && (bytes = malloc(status.st_size))) {
        ssize_t count = pread(file, bytes, status.st_size, 0);
        *size = count > 0 ? count : 0;
    }
    close(file);
    return bytes;
}

// MARK: Images and what is pending on them

void image_cut(unsigned char **image, size_t *size, size_t length) {
    if (length > *size) {
        unsigned char *longer = realloc(*image, length);
        if (!longer) return;
        memset(longer + *size, 0, length - *size);
        *image = longer;
    }
    *size = length;
}

void image_write(
    unsigned char **image, size_t *size, const unsigned char *bytes, size_t length, off_t offset
) {
    if (offset + length > *size) image_cut(image, size, offset + length);
    if (offset + length <= *size) memcpy(*image + offset, bytes, length);
}

static void record_append(record *record, change *change) {
    if (record->last) record->last->next = change; else record->first = change;
    record->last = change;
}

void record_write(record *record, const void *bytes, size_t length, off_t offset) {
    change *new = calloc(1, sizeof *new);
    if (!new || !(new->bytes = malloc(length ? length : 1))) { free(new); return; }
    memcpy(new->bytes, bytes, length);
    new->length = length;
    new->offset = offset;
    record_append(record, new);
}

void record_cut(record *record, off_t size) {
    change *new = calloc(1, sizeof *new);
    if (!new) return;
    new->offset = size;
    record_append(record, new);
}

static void record_forget(record *record) {
    while (record->first) {
        change *old = record->first;
        record->first = old->next;
        free(old->bytes);
        free(old);
    }
    record->last = NULL;
}

void record_apply(record *record) {
    for (change *change = record->first; change; change = change->next) {
        if (change->is_lost) continue;
        if (change->bytes) {
            image_write(
                &record->image, &record->size, change->bytes, change->length, change->offset);
        } else {
            image_cut(&record->image, &record->size, change->offset);
        }
    }
    record_forget(record);
}

// After a failed sync the system takes the pages for clean: what was written is read until the power
// goes, and no later sync writes it.
void record_lose(record *record) {
    for (change *change = record->first; change; change = change->next) {
        change->is_lost = change->bytes != NULL;
    }
}

// MARK: Records and names

// A number of an inode is given again when a file is gone; the moment of birth tells them apart.
static int identify(const char *path, struct statx *status) {
    return statx(
        AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS | STATX_BTIME, status);
}

record *disk_record(faulty_disk *disk, const char *path, int is_new) {
    struct statx status;
    if (identify(path, &status) != 0) return NULL;
    dev_t device = ((dev_t)status.stx_dev_major << 32) | status.stx_dev_minor;
    int64_t born = status.stx_btime.tv_sec * 1000000000LL + status.stx_btime.tv_nsec;
    for (record *known = disk->records; known; known = known->next) {
        if (known->inode != status.stx_ino || known->device != device || known->born != born) {
            continue;
        }
        if (!is_new) return known;
        known->inode = 0;   // another file stands there now
    }
    record *new = calloc(1, sizeof *new);
    if (!new) return NULL;
    new->device = device;
    new->inode = status.stx_ino;
    new->born = born;
    new->is_directory = S_ISDIR(status.stx_mode);
    new->next = disk->records;
    disk->records = new;
    return new;
}

void disk_load(record *record, const char *path) {
    free(record->image);
    record->image = file_contents(path, &record->size);
}

static int is_memory(const char *name) {
    size_t length = strlen(name);
    return length > 4 && strcmp(name + length - 4, "-shm") == 0;
}

// The names in a directory become durable as they stand.
void disk_list(faulty_disk *disk, const char *relative) {
    for (entry **link = &disk->entries; *link;) {
        entry *old = *link;
        if (strcmp(old->directory, relative) != 0) { link = &old->next; continue; }
        *link = old->next;
        free(old->directory);
        free(old->name);
        free(old);
    }
    char *directory = path_join(disk->root, relative);
    DIR *stream = opendir(directory);
    for (struct dirent *found; stream && (found = readdir(stream));) {
        const char *name = found->d_name;
        if (!strcmp(name, ".") || !strcmp(name, "..") || is_memory(name)) continue;
        char *path = path_join(directory, name);
        entry *new = calloc(1, sizeof *new);
        record *record = disk_record(disk, path, 0);
        free(path);
        if (!new || !record) { free(new); continue; }
        *new = (entry){disk->entries, strdup(relative), strdup(name), record};
        disk->entries = new;
    }
    if (stream) closedir(stream);
    free(directory);
}

// Takes all that lies in a directory for durable.
static void disk_settle(faulty_disk *disk, const char *relative) {
    disk_list(disk, relative);
    for (entry *entry = disk->entries; entry; entry = entry->next) {
        if (strcmp(entry->directory, relative) != 0) continue;
        char *below = path_join(relative, entry->name);
        char *path = path_join(disk->root, below);
        if (entry->record->is_directory) disk_settle(disk, below);
        else disk_load(entry->record, path);
        free(path);
        free(below);
    }
}

// MARK: Mounting

faulty_disk *faulty_disk_mount(const char *root) {
    faulty_disk *disk = calloc(1, sizeof *disk);
    if (!disk || !(disk->root = realpath(root, NULL))) { free(disk); return NULL; }
    disk->references = 1;
    disk->is_mounted = 1;
    pthread_mutex_lock(&disk_lock);
    disk_settle(disk, "");
    disk->next = disks;
    disks = disk;
    pthread_mutex_unlock(&disk_lock);
    return disk;
}

faulty_disk *disk_of(const char *path) {
    if (!path || !disks) return NULL;
    pthread_mutex_lock(&disk_lock);
    faulty_disk *disk = disks;
    while (disk && !is_below(path, disk->root)) disk = disk->next;
    if (disk) disk->references++;
    pthread_mutex_unlock(&disk_lock);
    return disk;
}

static void disk_free(faulty_disk *disk) {
    while (disk->entries) {
        entry *old = disk->entries;
        disk->entries = old->next;
        free(old->directory);
        free(old->name);
        free(old);
    }
    while (disk->records) {
        record *old = disk->records;
        disk->records = old->next;
        record_forget(old);
        free(old->image);
        free(old);
    }
    free(disk->fault.pattern);
    free(disk->unsynced);
    free(disk->root);
    free(disk);
}

void disk_release(faulty_disk *disk) {
    pthread_mutex_lock(&disk_lock);
    int is_last = --disk->references == 0;
    pthread_mutex_unlock(&disk_lock);
    if (is_last) disk_free(disk);
}

void faulty_disk_unmount(faulty_disk *disk) {
    pthread_mutex_lock(&disk_lock);
    for (faulty_disk **link = &disks; *link; link = &(*link)->next) {
        if (*link == disk) { *link = disk->next; break; }
    }
    disk->is_mounted = 0;
    pthread_mutex_unlock(&disk_lock);
    disk_release(disk);
}
