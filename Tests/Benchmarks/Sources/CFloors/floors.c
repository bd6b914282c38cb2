#define _GNU_SOURCE
#include "CFloors.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

int64_t monotonic_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

int64_t floor_critical_path(int32_t count, const int32_t *starts, const int32_t *predecessors,
                            const int32_t *durations, int32_t *check) {
  int64_t begun = monotonic_now();
  size_t cells = (size_t)count + 2;
  int32_t *first = calloc(cells, sizeof *first);
  int32_t *successors = malloc((size_t)(starts[count] + 1) * sizeof *successors);
  int32_t *missing = malloc(cells * sizeof *missing);
  int32_t *order = malloc(cells * sizeof *order);
  int32_t *earliest = calloc(cells, sizeof *earliest);
  int32_t *latest = malloc(cells * sizeof *latest);

  for (int32_t place = 0; place < starts[count]; place++) first[predecessors[place] + 2]++;
  for (int32_t task = 2; task < count + 2; task++) first[task] += first[task - 1];
  for (int32_t task = 0; task < count; task++)
    for (int32_t place = starts[task]; place < starts[task + 1]; place++)
      successors[first[predecessors[place] + 1]++] = task;

  int32_t ordered = 0, end = 0;
  for (int32_t task = 0; task < count; task++) {
    missing[task] = starts[task + 1] - starts[task];
    if (missing[task] == 0) order[ordered++] = task;
  }
  for (int32_t next = 0; next < ordered; next++) {
    int32_t task = order[next], finish = earliest[task] + durations[task];
    if (finish > end) end = finish;
    for (int32_t place = first[task]; place < first[task + 1]; place++) {
      int32_t successor = successors[place];
      if (finish > earliest[successor]) earliest[successor] = finish;
      if (--missing[successor] == 0) order[ordered++] = successor;
    }
  }
  for (int32_t next = ordered - 1; next >= 0; next--) {
    int32_t task = order[next], finish = end;
    for (int32_t place = first[task]; place < first[task + 1]; place++)
      if (latest[successors[place]] < finish) finish = latest[successors[place]];
    latest[task] = finish - durations[task];
  }
  *check = count > 0 && ordered == count ? latest[order[count - 1]] : 0;
  free(first), free(successors), free(missing), free(order), free(earliest), free(latest);
  return ordered == count ? monotonic_now() - begun : -1;
}

int64_t floor_append(int descriptor) {
  char bytes[200];
  memset(bytes, 'x', sizeof bytes);
  int64_t begun = monotonic_now();
  if (write(descriptor, bytes, sizeof bytes) != (ssize_t)sizeof bytes) return -1;
#ifdef __linux__
  if (fdatasync(descriptor) != 0) return -1;
#else
  if (fsync(descriptor) != 0) return -1;
#endif
  return monotonic_now() - begun;
}

int64_t floor_copy(void *to, const void *from, size_t count) {
  int64_t begun = monotonic_now();
  memcpy(to, from, count);
  return monotonic_now() - begun;
}
