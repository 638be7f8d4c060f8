// The end of a process, placed exactly: before one of the system calls with which it changes files.
//
// An executable that links this has its own pwrite, write, fsync, fdatasync, ftruncate, open, rename,
// unlink and mkdir; on Linux the libraries it loads, SQLite among them, call these as well.
#ifndef C_LAST_CALL_H
#define C_LAST_CALL_H

// Kills the process (SIGKILL) before the n-th change counted from now; 0 lets it live. Its last line
// on descriptor 1 is "moment CALL FILE"; with -1 it lives and says every moment. With `turns` set, calls that repeat the one before on the
// same file do not count: what is left are the moments between two files, or two kinds of call.
void last_call_before(long n, int turns);

// How many changes were counted since.
long last_call_count(void);

// Whether this system lets an executable stand before the C library.
int last_call_works(void);

#endif
