/// What Swift's Glibc does not show: hashing, renameat2, F_FULLFSYNC.
#ifndef JJ_CPOSIX_H
#define JJ_CPOSIX_H
#include <stddef.h>
#include <stdint.h>
/// CRC-32C (Castagnoli) of `length` bytes at `bytes`, continued from `seed` (0 to begin).
uint32_t jj_crc32c(uint32_t seed, const void *bytes, size_t length);
#endif
