// CRC-32C: by the processor's instruction, or eight bytes at a time by tables («slicing by 8»).
#include <pthread.h>
#include <string.h>

#include "CPosix.h"
#include "processor.h"

#if defined(__x86_64__)
#include <nmmintrin.h>
#define WITH_CRC __attribute__((target("sse4.2")))
#define CRC_8(crc, word) ((uint32_t)_mm_crc32_u64(crc, word))
#define CRC_1(crc, byte) _mm_crc32_u8(crc, byte)
#elif defined(__aarch64__)
#include <arm_acle.h>
#define WITH_CRC __attribute__((target("crc")))
#define CRC_8(crc, word) __crc32cd(crc, word)
#define CRC_1(crc, byte) __crc32cb(crc, byte)
#endif

// The polynomial 0x1EDC6F41, its bits reversed.
static const uint32_t polynomial = 0x82F63B78;

static uint32_t tables[8][256];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void fill_tables(void) {
  for (uint32_t byte = 0; byte < 256; byte++) {
    uint32_t crc = byte;
    for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (polynomial & (0u - (crc & 1u)));
    tables[0][byte] = crc;
  }
  for (int table = 1; table < 8; table++)
    for (int byte = 0; byte < 256; byte++) {
      uint32_t crc = tables[table - 1][byte];
      tables[table][byte] = (crc >> 8) ^ tables[0][crc & 0xFF];
    }
}

uint32_t jj_crc32c_portable(uint32_t seed, const void *bytes, size_t length) {
  pthread_once(&once, fill_tables);
  const uint8_t *p = bytes;
  uint32_t crc = ~seed;
  for (; length >= 8; p += 8, length -= 8) {
    uint32_t low = crc ^ ((uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24);
    crc = tables[7][low & 0xFF] ^ tables[6][low >> 8 & 0xFF] ^ tables[5][low >> 16 & 0xFF] ^
          tables[4][low >> 24] ^ tables[3][p[4]] ^ tables[2][p[5]] ^ tables[1][p[6]] ^ tables[0][p[7]];
  }
  for (; length > 0; p++, length--) crc = (crc >> 8) ^ tables[0][(crc ^ *p) & 0xFF];
  return ~crc;
}

#if defined(WITH_CRC)
WITH_CRC static uint32_t crc32c_by_instruction(uint32_t seed, const void *bytes, size_t length) {
  const uint8_t *p = bytes;
  uint32_t crc = ~seed;
  for (; length >= 8; p += 8, length -= 8) {
    uint64_t word;
    memcpy(&word, p, 8);
    crc = CRC_8(crc, word);
  }
  for (; length > 0; p++, length--) crc = CRC_1(crc, *p);
  return ~crc;
}
#endif

uint32_t jj_crc32c(uint32_t seed, const void *bytes, size_t length) {
#if defined(WITH_CRC)
  if (jj_processor_has(JJ_HAS_CRC32C)) return crc32c_by_instruction(seed, bytes, length);
#endif
  return jj_crc32c_portable(seed, bytes, length);
}
