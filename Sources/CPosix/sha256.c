// SHA-256 as FIPS 180-4 has it: section 6.2 in plain C, and by SHA-NI where the processor has it.
#include <string.h>

#include "CPosix.h"
#include "processor.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

typedef void compressor(uint32_t state[8], const uint8_t *blocks, size_t count);

static const uint32_t k[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static inline uint32_t rotate(uint32_t word, int bits) { return word >> bits | word << (32 - bits); }

static void compress_portable(uint32_t state[8], const uint8_t *p, size_t count) {
  for (; count > 0; p += 64, count--) {
    uint32_t w[64];
    for (int t = 0; t < 16; t++)
      w[t] = (uint32_t)p[4 * t] << 24 | (uint32_t)p[4 * t + 1] << 16 | (uint32_t)p[4 * t + 2] << 8 | p[4 * t + 3];
    for (int t = 16; t < 64; t++) {
      uint32_t s0 = rotate(w[t - 15], 7) ^ rotate(w[t - 15], 18) ^ w[t - 15] >> 3;
      uint32_t s1 = rotate(w[t - 2], 17) ^ rotate(w[t - 2], 19) ^ w[t - 2] >> 10;
      w[t] = w[t - 16] + s0 + w[t - 7] + s1;
    }
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (int t = 0; t < 64; t++) {
      uint32_t s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      uint32_t t1 = h + s1 + ((e & f) ^ (~e & g)) + k[t] + w[t];
      uint32_t s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      uint32_t t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
      h = g, g = f, f = e, e = d + t1;
      d = c, c = b, b = a, a = t1 + t2;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    state[4] += e, state[5] += f, state[6] += g, state[7] += h;
  }
}

#if defined(__x86_64__)
// The instructions hold the state as two words, (a, b, e, f) and (c, d, g, h), and do two rounds each.
__attribute__((target("sha,sse4.1"))) static void compress_by_instruction(
  uint32_t state[8], const uint8_t *p, size_t count) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
  __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
  for (; count > 0; p += 64, count--) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i w[4];
    for (int i = 0; i < 4; i++)
      w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(p + 16 * i)), big_endian);
    for (int i = 0; i < 16; i++) {
      __m128i now = w[i & 3], next = w[(i + 1) & 3], third = w[(i + 2) & 3], last = w[(i + 3) & 3];
      __m128i sum = _mm_add_epi32(now, _mm_loadu_si128((const __m128i *)(k + 4 * i)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
      if (i >= 12) continue;
      __m128i seven_back = _mm_alignr_epi8(last, third, 4);
      w[i & 3] = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(now, next), seven_back), last);
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}
#endif

static compressor *best_compressor(void) {
#if defined(__x86_64__)
  if (jj_processor_has(JJ_HAS_SHA256)) return compress_by_instruction;
#endif
  return compress_portable;
}

void jj_sha256_begin(jj_sha256_context *context) {
  static const uint32_t initial[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  };
  memcpy(context->state, initial, sizeof initial);
  context->length = 0;
}

static void add(jj_sha256_context *context, const uint8_t *p, size_t length, compressor *compress) {
  size_t held = context->length % 64;
  context->length += length;
  if (held > 0) {
    size_t taken = length < 64 - held ? length : 64 - held;
    if (taken > 0) memcpy(context->block + held, p, taken);
    if (held + taken < 64) return;
    compress(context->state, context->block, 1);
    p += taken, length -= taken;
  }
  compress(context->state, p, length / 64);
  if (length % 64 > 0) memcpy(context->block, p + length / 64 * 64, length % 64);
}

static void end(jj_sha256_context *context, uint8_t digest[32], compressor *compress) {
  const uint64_t bits = context->length * 8;
  size_t held = context->length % 64;
  context->block[held++] = 0x80;
  if (held > 56) {
    memset(context->block + held, 0, 64 - held);
    compress(context->state, context->block, 1);
    held = 0;
  }
  memset(context->block + held, 0, 56 - held);
  for (int i = 0; i < 8; i++) context->block[56 + i] = (uint8_t)(bits >> (56 - 8 * i));
  compress(context->state, context->block, 1);
  for (int i = 0; i < 32; i++) digest[i] = (uint8_t)(context->state[i / 4] >> (24 - 8 * (i % 4)));
}

void jj_sha256_add(jj_sha256_context *context, const void *bytes, size_t length) {
  add(context, bytes, length, best_compressor());
}

void jj_sha256_end(jj_sha256_context *context, uint8_t digest[32]) {
  end(context, digest, best_compressor());
}

static void whole(const void *bytes, size_t length, uint8_t digest[32], compressor *compress) {
  jj_sha256_context context;
  jj_sha256_begin(&context);
  add(&context, bytes, length, compress);
  end(&context, digest, compress);
}

void jj_sha256(const void *bytes, size_t length, uint8_t digest[32]) {
  whole(bytes, length, digest, best_compressor());
}

void jj_sha256_portable(const void *bytes, size_t length, uint8_t digest[32]) {
  whole(bytes, length, digest, compress_portable);
}
