#define _GNU_SOURCE
#include "CFloors.h"

#include <fcntl.h>
#ifdef __linux__
#include <pty.h>
#else
#include <util.h>
#endif
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/// A cell that the child of a fork can tell its time in.
static int64_t *shared_time(void) {
  static int64_t *cell;
  if (cell == NULL) {
    cell = mmap(NULL, sizeof *cell, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (cell == MAP_FAILED) _exit(70);
  }
  *cell = 0;
  return cell;
}

int start_on_terminal(char *const arguments[], int columns, int rows, int *process,
                      int64_t *started) {
  int64_t *cell = shared_time();
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int master = -1;
  pid_t child = forkpty(&master, NULL, NULL, &size);
  if (child < 0) return -1;
  if (child == 0) {
    *cell = monotonic_now();
    execvp(arguments[0], arguments);
    _exit(127);
  }
  while (__atomic_load_n(cell, __ATOMIC_ACQUIRE) == 0 && waitpid(child, NULL, WNOHANG) == 0)
    usleep(10);
  *started = *cell;
  *process = child;
  fcntl(master, F_SETFD, FD_CLOEXEC);
  return master;
}

int64_t run_quietly(char *const arguments[]) {
  int64_t *cell = shared_time();
  pid_t child = fork();
  if (child < 0) return -1;
  if (child == 0) {
    int nothing = open("/dev/null", O_RDWR);
    if (nothing < 0) _exit(126);
    dup2(nothing, 0), dup2(nothing, 1), dup2(nothing, 2);
    *cell = monotonic_now();
    execvp(arguments[0], arguments);
    _exit(127);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child) return -1;
  int64_t time = monotonic_now() - *cell;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? time : -1;
}

int64_t processor_time(int process) {
#ifdef __linux__
  clockid_t clock;
  struct timespec time;
  if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0) return -1;
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
#else
  (void)process;
  return -1;
#endif
}

int64_t wait_for_end(int process, int64_t *used) {
  for (int tries = 0; tries < 100000; tries++) {
    struct rusage usage;
    int status = 0;
    if (wait4(process, &status, WNOHANG, &usage) == process) {
      int64_t end = monotonic_now();
      *used = ((int64_t)usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000 +
              ((int64_t)usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000;
      return end;
    }
    usleep(100);
  }
  return -1;
}
