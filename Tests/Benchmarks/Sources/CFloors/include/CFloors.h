/// What the program's figures are set against, in C, and what Swift's Glibc does not show.
#ifndef JJ_CFLOORS_H
#define JJ_CFLOORS_H
#include <stddef.h>
#include <stdint.h>

/// The critical path of `count` tasks from their predecessors in compressed rows: builds the
/// successors, orders the tasks, passes forward and backward. Returns the nanoseconds it took; the
/// latest start of the last task goes to `check`, so that nothing can be left out. -1 on a loop.
int64_t floor_critical_path(int32_t count, const int32_t *starts, const int32_t *predecessors,
                            const int32_t *durations, int32_t *check);

/// Appends 200 bytes to an open file and calls fdatasync. The nanoseconds it took, -1 on an error.
int64_t floor_append(int descriptor);

/// Copies bytes, as a bound of what memory allows. The nanoseconds it took.
int64_t floor_copy(void *to, const void *from, size_t count);

/// The monotonic clock, in nanoseconds.
int64_t monotonic_now(void);

/// Starts a program on a new pseudo-terminal. `started` gets the clock just before exec; returns
/// the terminal's master, or -1.
int start_on_terminal(char *const arguments[], int columns, int rows, int *process,
                      int64_t *started);

/// Starts a program with its output thrown away and waits for it. The nanoseconds from just before
/// exec to its end, -1 if it can't be run or its status isn't 0.
int64_t run_quietly(char *const arguments[]);

/// The processor time that a process has used so far, in nanoseconds; -1 where that isn't told.
int64_t processor_time(int process);

/// Waits for a process to end, at most ten seconds. The clock at its end, -1 if it did not end;
/// `used` gets all the processor time that it used.
int64_t wait_for_end(int process, int64_t *used);
#endif
