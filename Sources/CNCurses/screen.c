// Opening: the locale, the terminal's description, ncurses.
#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <strings.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static int encoding = JJ_ASCII_ONLY;
static bool mouse_in_use;

const char *jj_curses_version(void) { return curses_version(); }

// Whether the locale that is asked for names UTF-8, whether or not this system has it.
static bool names_utf8(void) {
  static const char *variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  const char *name = NULL;
  for (int place = 0; place < 3 && (name == NULL || name[0] == '\0'); place++) {
    name = getenv(variables[place]);
  }
  const char *codeset = name == NULL ? NULL : strchr(name, '.');
  if (codeset == NULL) return false;
  return strncasecmp(codeset, ".UTF-8", 6) == 0 || strncasecmp(codeset, ".utf8", 5) == 0;
}

static int set_locale(void) {
  // Of the locale only the characters matter here: the rest is a dozen files to open.
  const char *name = setlocale(LC_CTYPE, "");
  const char *codeset = nl_langinfo(CODESET);
  if (name != NULL && strcasecmp(codeset, "UTF-8") == 0) return JJ_UTF8;
  const char *characters = setlocale(LC_CTYPE, NULL);
  bool is_plain = name == NULL || characters == NULL || strcmp(characters, "C") == 0 ||
                  strcmp(characters, "POSIX") == 0;
  if (!is_plain) return MB_CUR_MAX == 1 ? JJ_SINGLE_BYTE : JJ_ASCII_ONLY;
  // Over SSH the locale is often one of the other machine's, which this one lacks: the terminal is there.
  bool is_utf8 = name == NULL && names_utf8();
  if (setlocale(LC_CTYPE, "C.UTF-8") != NULL) return is_utf8 ? JJ_UTF8 : JJ_UTF8_BY_DEFAULT;
  return JJ_ASCII_ONLY;
}

// `setupterm` with a place for the error neither prints nor exits.
static int check_term(const char *term) {
  enum { longest_name = 128 };
  if (term == NULL || term[0] == '\0') return JJ_TERM_IS_MISSING;
  if (strnlen(term, longest_name + 1) > longest_name || strchr(term, '/') != NULL) {
    return JJ_TERM_IS_UNKNOWN;
  }
  int error = 0;
  bool known = setupterm(term, jj_output_descriptor, &error) == OK;
  // Description read, but "generic": such as dumb.
  if (!known) return strcmp(term, "dumb") == 0 ? JJ_TERM_CANNOT_ADDRESS_THE_CURSOR : JJ_TERM_IS_UNKNOWN;
  bool addresses = jj_capability("cup") != NULL;
  del_curterm(cur_term);
  return addresses ? JJ_OPENED : JJ_TERM_CANNOT_ADDRESS_THE_CURSOR;
}

static void set_variable(const char *name, const char *value) {
  if (value == NULL) {
    unsetenv(name);
  } else {
    setenv(name, value, 1);
  }
}

// The size is ours to ask and to clamp: ncurses would fail on 65,535 rows. It takes it from the environment, which is put
// back for the programs that we start.
static SCREEN *new_screen(const char *term, FILE *output, int height, int width) {
  static const char *names[2] = {"LINES", "COLUMNS"};
  int sides[2] = {height, width};
  char *before[2];
  for (int place = 0; place < 2; place++) {
    const char *known = getenv(names[place]);
    before[place] = known == NULL ? NULL : strdup(known);
    char text[12];
    snprintf(text, sizeof text, "%d", sides[place]);
    setenv(names[place], text, 1);
  }
  use_env(TRUE);
  use_tioctl(FALSE);
  SCREEN *made = newterm(term, output, stdin);
  for (int place = 0; place < 2; place++) {
    set_variable(names[place], before[place]);
    free(before[place]);
  }
  return made;
}

int jj_open(int colors, bool mouse) {
  if (!isatty(jj_input_descriptor)) return JJ_INPUT_IS_NOT_A_TERMINAL;
  if (!isatty(jj_output_descriptor)) return JJ_OUTPUT_IS_NOT_A_TERMINAL;
  const char *term = getenv("TERM");
  int answer = check_term(term);
  if (answer != JJ_OPENED) return answer;
  encoding = set_locale();
  if (!jj_modes_save()) return JJ_OUTPUT_IS_NOT_A_TERMINAL;
  if (!jj_signals_install()) return JJ_OUT_OF_RESOURCES;

  int height, width;
  jj_size(&height, &width);
  FILE *output = jj_output_open();
  if (output == NULL) return JJ_OUT_OF_RESOURCES;
  screen = new_screen(term, output, height, width);
  if (screen == NULL) return JJ_TERM_IS_UNKNOWN;
  nonl();
  // ncurses caught some signals meanwhile.
  jj_signals_install();
  resize_term(height, width);
  jj_paint_prepare(colors);
  const char *reports = jj_capability("kmous");
  mouse_in_use = mouse && reports != NULL;
  jj_modes_prepare(mouse_in_use);
  jj_modes_take();
  def_prog_mode();
  jj_modes_show(mouse_in_use);
  // Has ncurses send its own beginning at once, so that no way out undoes what was not done.
  curs_set(0);
  jj_output_send();
  return JJ_OPENED;
}

void jj_close(void) { jj_leave(); }

void jj_leave(void) {
  jj_output_finish(200);
  jj_restore();
  jj_signals_catch_stop(false);
}

void jj_enter(void) {
  jj_signals_catch_stop(true);
  jj_modes_take();
  jj_modes_show(mouse_in_use);
  // Whatever was done to the cursor meanwhile, it is said anew.
  curs_set(1);
  curs_set(0);
  jj_output_send();
  jj_repaint();
}

int jj_encoding(void) { return encoding; }

uint32_t jj_scalar_of_byte(uint8_t byte) {
  wint_t scalar = btowc(byte);
  return scalar == WEOF ? 0 : (uint32_t)scalar;
}

bool jj_has_mouse(void) { return mouse_in_use; }

// How long the three bytes of an arrow take on a line slower than 1,200 baud, at ten bits each.
static int arrow_time(void) {
  static const struct {
    speed_t speed;
    int bits_a_second;
  } slow[] = {{B110, 110}, {B150, 150}, {B300, 300}, {B600, 600}};
  struct termios settings;
  if (tcgetattr(jj_output_descriptor, &settings) != 0) return 0;
  speed_t speed = cfgetospeed(&settings);
  for (size_t place = 0; place < sizeof slow / sizeof slow[0]; place++) {
    if (slow[place].speed == speed) return 3 * 10 * 1000 / slow[place].bits_a_second;
  }
  return 0;
}

int jj_escape_delay(void) {
  const char *chosen = getenv("ESCDELAY");
  if (chosen != NULL && chosen[0] != '\0') {
    char *end;
    long value = strtol(chosen, &end, 10);
    if (*end == '\0' && value >= 1 && value <= 10000) return (int)value;
  }
  bool is_far = getenv("SSH_CONNECTION") != NULL || getenv("SSH_TTY") != NULL;
  int delay = is_far ? 100 : 25;
  return delay > arrow_time() ? delay : arrow_time();
}

const char *jj_capability(const char *name) {
  const char *value = tigetstr(name);
  bool is_missing = value == NULL || value == (char *)-1 || value[0] == '\0';
  return is_missing ? NULL : value;
}

const char *jj_environment(const char *name) { return getenv(name); }

static int side(unsigned short asked, const char *variable, int otherwise) {
  long value = asked;
  if (value == 0) {
    const char *told = getenv(variable);
    value = told == NULL ? 0 : strtol(told, NULL, 10);
  }
  if (value <= 0) value = otherwise;
  return value > JJ_LARGEST_SIDE ? JJ_LARGEST_SIDE : (int)value;
}

void jj_size(int *height, int *width) {
  struct winsize size = {0};
  if (ioctl(jj_output_descriptor, TIOCGWINSZ, &size) != 0) size = (struct winsize){0};
  *height = side(size.ws_row, "LINES", 24);
  *width = side(size.ws_col, "COLUMNS", 80);
}

void jj_resize(int height, int width) {
  resize_term(height, width);
  jj_modes_prepare(mouse_in_use);
  jj_repaint();
}
