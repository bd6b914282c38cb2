/// What Swift's Glibc does not show: hashing, exchanging two files, full synchronisation.
#ifndef JJ_CPOSIX_H
#define JJ_CPOSIX_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// CRC-32C (Castagnoli, RFC 3720 appendix B.4) of `length` bytes at `bytes`, continued from `seed`,
/// the value of the bytes before (0 to begin).
/// With the processor's instructions (SSE 4.2, ARMv8 CRC) where it has them, else by tables.
uint32_t jj_crc32c(uint32_t seed, const void *bytes, size_t length);

/// The same by tables alone, on any processor.
uint32_t jj_crc32c_portable(uint32_t seed, const void *bytes, size_t length);

/// A SHA-256 (FIPS 180-4) under way: `jj_sha256_begin`, any number of `jj_sha256_add`, `jj_sha256_end`.
typedef struct {
  uint32_t state[8];
  uint64_t length;
  uint8_t block[64];
} jj_sha256_context;

void jj_sha256_begin(jj_sha256_context *context);
void jj_sha256_add(jj_sha256_context *context, const void *bytes, size_t length);
/// Writes the 32 bytes of the digest; the context is then to be begun anew.
void jj_sha256_end(jj_sha256_context *context, uint8_t digest[32]);

/// The SHA-256 of `length` bytes at `bytes`, in one go.
/// With the processor's instructions (SHA-NI) where it has them.
void jj_sha256(const void *bytes, size_t length, uint8_t digest[32]);

/// Without the processor's instructions.
void jj_sha256_portable(const void *bytes, size_t length, uint8_t digest[32]);

/// Swaps two existing files in one step: `renameat2(RENAME_EXCHANGE)` on Linux, `renameatx_np(RENAME_SWAP)`
/// on macOS. 0, or the errno: `ENOSYS` or `EINVAL` where the system or the file system can't.
int jj_rename_exchange(int from_folder, const char *from, int to_folder, const char *to);

/// Returns when the file's bytes are on the medium: `fdatasync` on Linux, `F_FULLFSYNC` on macOS (`fsync`
/// where the file system has none). 0, or the errno; after an error nothing written before may be believed.
int jj_full_sync(int descriptor);

/// Starts the program `arguments[0]`, looked for in the path, without a shell and with our environment,
/// the signals as they are by default; a silent one reads and writes nothing and has a group of its own.
/// 0, or the errno. (Its types differ between systems where Swift sees them.)
int jj_start(char *const arguments[], bool is_silent, int *process);
#endif
