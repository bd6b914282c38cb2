// Waiting for the terminal, for signals and for other threads; reading bytes.
#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

static void drain(int descriptor) {
  char bytes[64];
  while (read(descriptor, bytes, sizeof bytes) > 0) {
  }
}

int jj_wait(int milliseconds, bool for_room, const int *watched, int count, int *ready) {
  enum { input, signals, wake, output, own_count, watched_limit = 12 };
  struct pollfd polled[own_count + watched_limit] = {
      [input] = {.fd = jj_input_descriptor, .events = POLLIN},
      [signals] = {.fd = jj_signals_descriptor(), .events = POLLIN},
      [wake] = {.fd = jj_wake_reading_end(), .events = POLLIN},
      // A negative descriptor is skipped.
      [output] = {.fd = for_room || jj_output_is_waiting() ? jj_output_descriptor : -1, .events = POLLOUT},
  };
  if (count > watched_limit) count = watched_limit;
  for (int place = 0; place < count; place++) {
    polled[own_count + place] = (struct pollfd){.fd = watched[place], .events = POLLIN};
  }
  int found = poll(polled, (nfds_t)(own_count + count), milliseconds);
  if (found < 0) return errno == EINTR ? JJ_SIGNAL : JJ_GONE;
  if (found == 0) return 0;

  int seen = 0;
  if (polled[signals].revents != 0) {
    drain(polled[signals].fd);
    seen |= JJ_SIGNAL;
  }
  if (polled[wake].revents != 0) {
    drain(polled[wake].fd);
    seen |= JJ_WAKE;
  }
  if (polled[input].revents & POLLIN) seen |= JJ_INPUT;
  if (polled[input].revents & (POLLHUP | POLLERR | POLLNVAL)) seen |= JJ_GONE;
  if (polled[output].revents & POLLOUT) {
    jj_output_send();
    if (!jj_output_is_waiting()) seen |= JJ_WRITABLE;
  }
  if (polled[output].revents & (POLLHUP | POLLERR | POLLNVAL)) seen |= JJ_GONE;
  for (int place = count - 1; place >= 0; place--) {
    if (polled[own_count + place].revents == 0) continue;
    seen |= JJ_WATCHED;
    if (ready != NULL) *ready = watched[place];
  }
  return seen;
}

int jj_read(uint8_t *bytes, int capacity) {
  struct pollfd input = {.fd = jj_input_descriptor, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return 0;
  ssize_t count = read(jj_input_descriptor, bytes, (size_t)capacity);
  if (count > 0) return (int)count;
  bool may_come = count < 0 && (errno == EINTR || errno == EAGAIN);
  return may_come ? 0 : -1;
}

int64_t jj_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
