// Which instructions the processor has, asked once: under a hypervisor the question costs microseconds.
#ifndef JJ_PROCESSOR_H
#define JJ_PROCESSOR_H
#include <stdatomic.h>
#include <stdbool.h>

#if defined(__x86_64__)
#include <cpuid.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

enum { JJ_HAS_CRC32C = 1, JJ_HAS_SHA256 = 2, JJ_IS_KNOWN = 4 };

static inline int jj_ask_processor(void) {
  int found = JJ_IS_KNOWN;
#if defined(__x86_64__)
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return found;
  bool has_sse4 = (c & bit_SSE4_2) && (c & bit_SSE4_1) && (c & bit_SSSE3);
  if (has_sse4) found |= JJ_HAS_CRC32C;
  if (has_sse4 && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA)) found |= JJ_HAS_SHA256;
#elif defined(__aarch64__) && defined(__APPLE__)
  found |= JJ_HAS_CRC32C;
#elif defined(__aarch64__) && defined(__linux__)
  if (getauxval(AT_HWCAP) & HWCAP_CRC32) found |= JJ_HAS_CRC32C;
#endif
  return found;
}

// Two threads that ask at the same time store the same answer.
static inline bool jj_processor_has(int feature) {
  static atomic_int known;
  int found = atomic_load_explicit(&known, memory_order_relaxed);
  if (found == 0) {
    found = jj_ask_processor();
    atomic_store_explicit(&known, found, memory_order_relaxed);
  }
  return (found & feature) != 0;
}
#endif
