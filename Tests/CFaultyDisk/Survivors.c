// What is there after the power went.
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

enum { SECTOR = 512 };

typedef struct {
    faulty_disk *disk;
    faulty_loss loss;
    uint64_t state;
    int error;
} outage;

// SplitMix64: the same seed, the same loss.
static uint64_t draw(outage *outage, uint64_t below) {
    uint64_t value = (outage->state += 0x9E3779B97F4A7C15);
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
    return (value ^ (value >> 31)) % below;
}

static int survives(outage *outage) {
    switch (outage->loss) {
    case FAULTY_DROP: return 0;
    case FAULTY_KEEP: return 1;
    case FAULTY_TEAR: return (int)draw(outage, 2);
    }
    return 0;
}

// MARK: Contents

typedef struct {
    unsigned char *bytes;
    size_t size;
} contents;

static void take_sectors(outage *outage, contents *to, const change *change, size_t end) {
    for (size_t start = 0; start < end;) {
        // A sector is one of the file, not of the write.
        size_t length = SECTOR - (change->offset + start) % SECTOR;
        if (length > end - start) length = end - start;
        if (draw(outage, 2)) {
            image_write(
                &to->bytes, &to->size, change->bytes + start, length, change->offset + start);
        }
        start += length;
    }
}

static void take(contents *to, const change *change, size_t length) {
    if (change->bytes) {
        image_write(&to->bytes, &to->size, change->bytes, length, change->offset);
    } else {
        image_cut(&to->bytes, &to->size, change->offset);
    }
}

// A beginning of what was written, which ends in the middle of a write.
static void take_beginning(outage *outage, contents *to, const record *record) {
    uint64_t count = 0;
    for (change *change = record->first; change; change = change->next) count++;
    uint64_t whole = draw(outage, count + 1);
    change *change = record->first;
    for (; change && whole > 0; change = change->next, whole--) take(to, change, change->length);
    if (change && change->bytes) {
        size_t sectors = draw(outage, change->length / SECTOR + 1);
        take(to, change, sectors * SECTOR);
    }
}

static void take_pending(outage *outage, contents *to, const record *record) {
    uint64_t fate = outage->loss == FAULTY_DROP ? 0 : outage->loss == FAULTY_KEEP ? 1
        : draw(outage, 4);
    if (fate == 0) return;
    if (fate == 2) return take_beginning(outage, to, record);
    for (change *change = record->first; change; change = change->next) {
        if (fate == 1) take(to, change, change->length);
        else if (change->bytes) take_sectors(outage, to, change, change->length);
        else if (draw(outage, 2)) take(to, change, 0);
    }
}

static contents surviving(outage *outage, const record *record, const char *path) {
    contents kept = {malloc(record->size ? record->size : 1), 0};
    if (kept.bytes && record->size) {
        memcpy(kept.bytes, record->image, record->size);
        kept.size = record->size;
    }
    if (record->is_watched) {
        take_pending(outage, &kept, record);
    } else if (path) {
        // Written past the VFS: known as it was synced and as it stands now.
        contents now = {NULL, 0};
        now.bytes = file_contents(path, &now.size);
        int is_same = now.size == kept.size
            && (now.size == 0 || memcmp(now.bytes, kept.bytes, now.size) == 0);
        if (!is_same && survives(outage)) {
            free(kept.bytes);
            return now;
        }
        // A name on disk whose bytes are not yet there.
        if (!is_same && outage->loss == FAULTY_TEAR && draw(outage, 2)) kept.size = 0;
        free(now.bytes);
    }
    return kept;
}

static void write_file(outage *outage, const char *path, contents contents) {
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) { outage->error = errno; return; }
    for (size_t done = 0; done < contents.size;) {
        ssize_t count = write(file, contents.bytes + done, contents.size - done);
        if (count <= 0) { outage->error = errno; break; }
        done += count;
    }
    close(file);
}

// MARK: Names

typedef struct {
    char *name;
    record *before, *now;
} name;

typedef struct {
    name *all;
    size_t count;
} names;

static name *name_in(names *names, const char *text) {
    for (size_t index = 0; index < names->count; index++) {
        if (strcmp(names->all[index].name, text) == 0) return &names->all[index];
    }
    name *longer = realloc(names->all, (names->count + 1) * sizeof *longer);
    if (!longer) abort();
    names->all = longer;
    names->all[names->count] = (name){strdup(text), NULL, NULL};
    return &names->all[names->count++];
}

static int by_name(const void *one, const void *other) {
    return strcmp(((const name *)one)->name, ((const name *)other)->name);
}

static names names_of(faulty_disk *disk, const char *relative, const char *path) {
    names names = {NULL, 0};
    for (entry *entry = disk->entries; entry; entry = entry->next) {
        if (strcmp(entry->directory, relative) != 0) continue;
        name_in(&names, entry->name)->before = entry->record;
    }
    DIR *stream = opendir(path);
    for (struct dirent *found; stream && (found = readdir(stream));) {
        size_t length = strlen(found->d_name);
        int is_memory = length > 4 && strcmp(found->d_name + length - 4, "-shm") == 0;
        if (!strcmp(found->d_name, ".") || !strcmp(found->d_name, "..") || is_memory) continue;
        char *below = path_join(path, found->d_name);
        name_in(&names, found->d_name)->now = disk_record(disk, below, 0);
        free(below);
    }
    if (stream) closedir(stream);
    // The order in which a file system lists names must not decide what is drawn for them.
    if (names.count) qsort(names.all, names.count, sizeof *names.all, by_name);
    return names;
}

static void write_directory(outage *outage, const char *relative, const char *target) {
    if (mkdir(target, 0700) != 0) { outage->error = errno; return; }
    char *path = path_join(outage->disk->root, relative);
    names names = names_of(outage->disk, relative, path);
    for (size_t index = 0; index < names.count; index++) {
        name name = names.all[index];
        record *record = name.before == name.now || survives(outage) ? name.now : name.before;
        char *below = path_join(relative, name.name);
        char *source = path_join(path, name.name);
        char *copy = path_join(target, name.name);
        if (record && record->is_directory) {
            write_directory(outage, below, copy);
        } else if (record) {
            contents kept = surviving(outage, record, record == name.now ? source : NULL);
            write_file(outage, copy, kept);
            free(kept.bytes);
        }
        free(copy);
        free(source);
        free(below);
        free(name.name);
    }
    free(names.all);
    free(path);
}

int faulty_disk_survivors(
    faulty_disk *disk, faulty_loss loss, uint64_t seed, const char *directory
) {
    outage outage = {disk, loss, seed, 0};
    pthread_mutex_lock(&disk_lock);
    write_directory(&outage, "", directory);
    pthread_mutex_unlock(&disk_lock);
    return outage.error;
}
