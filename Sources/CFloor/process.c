#ifdef __linux__
#define _GNU_SOURCE
#include <sched.h>
#endif
#include "floor.h"
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double seconds(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

double floor_wall(void) { return seconds(CLOCK_MONOTONIC); }

double floor_cpu(void) { return seconds(CLOCK_PROCESS_CPUTIME_ID); }

int64_t floor_peak(void) {
#ifdef __linux__
    // getrusage would answer with the parent's peak where that was higher at the moment of the fork.
    FILE *status = fopen("/proc/self/status", "re");
    if (status) {
        char line[256];
        long long kilobytes = 0;
        while (fgets(line, sizeof line, status)) {
            if (sscanf(line, "VmHWM: %lld", &kilobytes) == 1) break;
        }
        fclose(status);
        if (kilobytes > 0) return kilobytes * 1024;
    }
#endif
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    return usage.ru_maxrss;
#else
    return (int64_t)usage.ru_maxrss * 1024;
#endif
}

void floor_use_cores(int count) {
#ifdef __linux__
    cpu_set_t all, some;
    CPU_ZERO(&some);
    if (sched_getaffinity(0, sizeof all, &all) != 0) return;
    for (int cpu = 0; cpu < CPU_SETSIZE && count > 0; cpu++) {
        if (!CPU_ISSET(cpu, &all)) continue;
        CPU_SET(cpu, &some);
        count--;
    }
    sched_setaffinity(0, sizeof some, &some);
#else
    (void)count;
#endif
}

static double of(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int floor_run(const char *const arguments[], const char *output, int is_quiet, floor_figures *figures) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(
        &actions, STDOUT_FILENO, output ? output : "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (is_quiet) posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    double start = floor_wall();
    pid_t child;
    int failed = posix_spawn(&child, arguments[0], &actions, NULL, (char *const *)arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed) return -1;
    int status = 0;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) != child) return -1;
    figures->wall = floor_wall() - start;
    figures->cpu = of(usage.ru_utime) + of(usage.ru_stime);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
