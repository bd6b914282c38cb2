// Two calls that each system names in its own way.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "CPosix.h"

#if defined(__linux__)
#include <sys/syscall.h>
#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif
#endif

int jj_rename_exchange(int from_folder, const char *from, int to_folder, const char *to) {
#if defined(__linux__) && defined(SYS_renameat2)
  // By number: musl has no function of that name.
  return syscall(SYS_renameat2, from_folder, from, to_folder, to, RENAME_EXCHANGE) == 0 ? 0 : errno;
#elif defined(__APPLE__)
  return renameatx_np(from_folder, from, to_folder, to, RENAME_SWAP) == 0 ? 0 : errno;
#else
  (void)from_folder, (void)from, (void)to_folder, (void)to;
  return ENOSYS;
#endif
}

int jj_full_sync(int descriptor) {
#if defined(__APPLE__)
  if (fcntl(descriptor, F_FULLFSYNC) == 0) return 0;
  if (errno != ENOTSUP && errno != EINVAL) return errno;
  return fsync(descriptor) == 0 ? 0 : errno;
#else
  // Not retried on EINTR, which neither call gives for a regular file.
  return fdatasync(descriptor) == 0 ? 0 : errno;
#endif
}
