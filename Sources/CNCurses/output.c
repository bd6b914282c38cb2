// What ncurses writes goes to a file in memory first, then to the terminal as fast as that takes it: a terminal that is
// stopped or slow never holds the program, which has signals to hear and work to save.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/mman.h>
#endif

static int memory = -1;
// The terminal, opened anew so that writing doesn't wait: the standard output's own way is the shell's too.
static int terminal = jj_output_descriptor;
// Bytes that the terminal hasn't taken yet.
static char *waiting;
static size_t waiting_count, waiting_capacity;

FILE *jj_output_open(void) {
  char path[128];
  if (ttyname_r(jj_output_descriptor, path, sizeof path) == 0) {
    int opened = open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (opened >= 0) terminal = opened;
  }
#if defined(__linux__)
  memory = memfd_create("screen", MFD_CLOEXEC);
  return memory < 0 ? NULL : fdopen(memory, "w");
#else
  return stdout;
#endif
}

// Whether the terminal takes bytes within this time.
static bool has_room(int milliseconds) {
  struct pollfd output = {.fd = terminal, .events = POLLOUT};
  return poll(&output, 1, milliseconds) == 1 && (output.revents & POLLOUT) != 0;
}

size_t jj_output_write(const char *bytes, size_t count, int patience) {
  size_t done = 0;
  while (done < count && has_room(patience)) {
    ssize_t written = write(terminal, bytes + done, count - done);
    if (written < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (written <= 0) break;
    done += (size_t)written;
  }
  return done;
}

static bool reserve(size_t count) {
  if (waiting_count + count <= waiting_capacity) return true;
  size_t capacity = 2 * (waiting_count + count);
  char *larger = realloc(waiting, capacity);
  if (larger == NULL) return false;
  waiting = larger;
  waiting_capacity = capacity;
  return true;
}

// Leaves of all «ESC ( B» (ISO 2022: letters are ASCII) the first. ncurses says it at each end of bold, a tenth of all it
// says; nothing else is ever designated here, so once a frame is enough to set right what another program left.
static size_t say_letters_once(char *bytes, size_t count) {
  static const char letters[] = {27, '(', 'B'};
  size_t kept = 0;
  bool is_said = false;
  for (size_t place = 0; place < count;) {
    bool is_here = count - place >= sizeof letters && memcmp(bytes + place, letters, sizeof letters) == 0;
    if (is_here && is_said) {
      place += sizeof letters;
      continue;
    }
    if (is_here) is_said = true;
    bytes[kept++] = bytes[place++];
  }
  return kept;
}

// Takes over what ncurses has written since the last time.
static void collect(void) {
  if (memory < 0) return;
  off_t end = lseek(memory, 0, SEEK_CUR);
  if (end <= 0 || !reserve((size_t)end)) return;
  ssize_t count = pread(memory, waiting + waiting_count, (size_t)end, 0);
  if (count > 0) waiting_count += say_letters_once(waiting + waiting_count, (size_t)count);
  lseek(memory, 0, SEEK_SET);
}

void jj_output_send(void) {
  collect();
  size_t sent = jj_output_write(waiting, waiting_count, 0);
  waiting_count -= sent;
  if (waiting_count > 0 && sent > 0) memmove(waiting, waiting + sent, waiting_count);
}

void jj_output_add(const char *bytes, size_t count) {
  collect();
  if (!reserve(count)) return;
  memcpy(waiting + waiting_count, bytes, count);
  waiting_count += count;
}

void jj_output_finish(int patience) {
  collect();
  jj_output_write(waiting, waiting_count, patience);
  waiting_count = 0;
}

bool jj_output_is_waiting(void) { return waiting_count > 0; }

void jj_write(const uint8_t *bytes, int count) {
  jj_output_add((const char *)bytes, (size_t)count);
  jj_output_send();
}

bool jj_has_room(void) {
  if (waiting_count > 0) jj_output_send();
  return waiting_count == 0 && has_room(0);
}
