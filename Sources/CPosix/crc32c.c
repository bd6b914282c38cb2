#include "CPosix.h"
uint32_t jj_crc32c(uint32_t seed, const void *bytes, size_t length) {
  const uint8_t *p = bytes;
  uint32_t crc = ~seed;
  while (length--) {
    crc ^= *p++;
    for (int k = 0; k < 8; k++) crc = (crc >> 1) ^ (0x82F63B78u & (0u - (crc & 1u)));
  }
  return ~crc;
}
