// The terminal's settings, taken and given back. `jj_restore` is the only code that gives them back.
#include "internal.h"

#include <curses.h>
#include <errno.h>
#include <stdatomic.h>
#include <string.h>
#include <term.h>
#include <termios.h>

static struct termios shells_settings;
static struct termios our_settings;
static atomic_bool taken;
static bool was_shown;

// Bytes ready to be written by a signal handler. Two of each, so that preparing anew never disturbs the ones in use.
struct prepared {
  size_t count;
  char bytes[500];
};
static struct prepared entering[2];
static struct prepared leaving[2];
static atomic_int current;

bool jj_modes_save(void) {
  if (tcgetattr(jj_output_descriptor, &shells_settings) != 0) return false;
  our_settings = shells_settings;
  our_settings.c_iflag &=
      ~(tcflag_t)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
  our_settings.c_oflag &= ~(tcflag_t)OPOST;
  our_settings.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  our_settings.c_cc[VMIN] = 1;
  our_settings.c_cc[VTIME] = 0;
  return true;
}

static struct prepared *filled;

static void add(const char *text) {
  if (text == NULL) return;
  size_t length = strlen(text);
  if (filled->count + length > sizeof filled->bytes) return;
  memcpy(filled->bytes + filled->count, text, length);
  filled->count += length;
}

static int add_byte(int byte) {
  if (filled->count < sizeof filled->bytes) filled->bytes[filled->count++] = (char)byte;
  return byte;
}

// A capability, without the pauses that its description asks for.
static void add_capability(const char *name) {
  const char *text = jj_capability(name);
  if (text != NULL) tputs(text, 1, add_byte);
}

// Whether the terminal reads sequences in the manner of the VT100, so that unknown ones are ignored rather than shown.
static bool ignores_unknown_sequences(void) {
  const char *address = jj_capability("cup");
  return address != NULL && address[0] == '\033' && address[1] == '[';
}

void jj_modes_prepare(bool mouse) {
  int next = 1 - atomic_load(&current);
  bool extended = ignores_unknown_sequences();

  filled = &entering[next];
  filled->count = 0;
  // The full screen is ncurses' own doing the first time, ours ever after.
  if (was_shown) add_capability("smcup");
  if (extended) add("\033[?2004h\033[?1004h");
  if (mouse) add("\033[?1000h\033[?1002h\033[?1006h");

  filled = &leaving[next];
  filled->count = 0;
  add("\r");
  if (extended) add("\033[?1006l\033[?1002l\033[?1000l\033[?1004l\033[?2004l");
  add_capability("sgr0");
  add_capability("op");
  if (jj_capability("rmcup") == NULL) {
    const char *address = jj_capability("cup");
    if (address != NULL) tputs(tparm(address, LINES - 1, 0, 0, 0, 0, 0, 0, 0, 0), 1, add_byte);
    add_capability("el");
  }
  add_capability("rmcup");
  add_capability("cnorm");

  atomic_store(&current, next);
}

void jj_modes_take(void) {
  atomic_store(&taken, true);
  while (tcsetattr(jj_output_descriptor, TCSANOW, &our_settings) != 0 && errno == EINTR) {
  }
}

void jj_modes_show(bool mouse) {
  struct prepared *bytes = &entering[atomic_load(&current)];
  jj_output_add(bytes->bytes, bytes->count);
  if (was_shown) return;
  was_shown = true;
  jj_modes_prepare(mouse);
}

void jj_restore(void) {
  if (!atomic_exchange(&taken, false)) return;
  struct prepared *bytes = &leaving[atomic_load(&current)];
  jj_output_write(bytes->bytes, bytes->count, 200);
  while (tcsetattr(jj_output_descriptor, TCSANOW, &shells_settings) != 0 && errno == EINTR) {
  }
}
