#include "CLastCall.h"

static long limit;
static long counted;

long last_call_count(void) { return counted; }

#if !defined(__linux__)

void last_call_before(long n, int turns) {
    (void)turns;
    limit = n;
    counted = 0;
}

int last_call_works(void) { return 0; }

#else

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static int only_turns;
static char previous[64];

void last_call_before(long n, int turns) {
    limit = n;
    counted = 0;
    only_turns = turns;
    previous[0] = 0;
}

int last_call_works(void) { return 1; }

// One thread works in the process that is to die, so nothing here is guarded.
static void change(const char *call, const char *path) {
    if (limit == 0) return;
    const char *slash = strrchr(path, '/');
    char moment[64];
    snprintf(moment, sizeof moment, "%s %.40s", call, slash ? slash + 1 : path);
    if (only_turns && strcmp(moment, previous) == 0) return;
    memcpy(previous, moment, sizeof previous);
    counted++;
    if (limit > 0 && counted != limit) return;
    char line[96];
    int length = snprintf(line, sizeof line, "moment %s\n", moment);
    syscall(SYS_write, 1, line, (size_t)length);
    if (limit > 0) syscall(SYS_kill, getpid(), SIGKILL);
}

static void change_at(const char *call, int descriptor) {
    if (limit == 0) return;
    struct stat status;
    if (fstat(descriptor, &status) != 0) return;
    if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) return;
    char link[32], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) length = 0;
    path[length] = 0;
    change(call, path);
}

// The tests are one program, in which the faulty disk stands before these three as well. Nobody dies
// in it, so they give way.
#define GIVES_WAY __attribute__((weak))

// The header of a frame of a write-ahead log, by which SQLite commits: it has 24 bytes, and the
// second four are not zero.
static const char *written(const void *bytes, size_t count) {
    static const char none[4];
    int commits = count == 24 && memcmp((const char *)bytes + 4, none, sizeof none) != 0;
    return commits ? "commit" : "write";
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
    change_at(written(bytes, count), descriptor);
    return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
    change_at(written(bytes, count), descriptor);
    return syscall(SYS_pwrite64, descriptor, bytes, count, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    change_at("write", descriptor);
    return syscall(SYS_write, descriptor, bytes, count);
}

GIVES_WAY int fsync(int descriptor) {
    change_at("sync", descriptor);
    return (int)syscall(SYS_fsync, descriptor);
}

GIVES_WAY int fdatasync(int descriptor) {
    change_at("sync", descriptor);
    return (int)syscall(SYS_fdatasync, descriptor);
}

int ftruncate64(int descriptor, off64_t size) {
    change_at("truncate", descriptor);
    return (int)syscall(SYS_ftruncate, descriptor, size);
}

int ftruncate(int descriptor, off_t size) {
    change_at("truncate", descriptor);
    return (int)syscall(SYS_ftruncate, descriptor, size);
}

static int opened(const char *path, int flags, va_list arguments) {
    mode_t mode = 0;
    if (flags & O_CREAT) {
        mode = va_arg(arguments, mode_t);
        if (access(path, F_OK) != 0) change("create", path);
    }
    return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    int descriptor = opened(path, flags, arguments);
    va_end(arguments);
    return descriptor;
}

int open64(const char *path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    int descriptor = opened(path, flags | O_LARGEFILE, arguments);
    va_end(arguments);
    return descriptor;
}

GIVES_WAY int rename(const char *from, const char *to) {
    change("rename", from);
    return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int unlink(const char *path) {
    change("unlink", path);
    return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

int mkdir(const char *path, mode_t mode) {
    change("mkdir", path);
    return (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
}

#endif
