// Painting through ncurses: runs of cells in, the fewest bytes out.
#include "internal.h"

#include <curses.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

enum { colors_and_default = 257, zero_width_joiner = 0x200D };

static int colors_in_use;
static bool has_default_colors;
static short pair_of[colors_and_default][colors_and_default];
static int pairs_used;

static cchar_t run[JJ_LARGEST_SIDE];
static int run_row, run_column, run_length;
// What the next cells look like, as a space.
static cchar_t run_look;

void jj_paint_prepare(int colors) {
  memset(pair_of, 0, sizeof pair_of);
  pairs_used = 0;
  colors_in_use = 0;
  if (colors > 0 && has_colors() && start_color() == OK) {
    has_default_colors = use_default_colors() == OK;
    int known = COLORS < colors ? COLORS : colors;
    colors_in_use = known >= 256 ? 256 : known >= 16 ? 16 : known >= 8 ? 8 : 0;
  }
  scrollok(stdscr, FALSE);
  // Rows that moved are moved by the terminal, where it can, rather than sent again.
  idlok(stdscr, TRUE);
  leaveok(stdscr, FALSE);
}

int jj_colors(void) { return colors_in_use; }

// The pair of two colours, made when first asked for; the terminal's own when there are no more.
static int pair(int foreground, int background) {
  if (colors_in_use == 0) return 0;
  if (foreground >= colors_in_use) foreground = -1;
  if (background >= colors_in_use) background = -1;
  if (foreground < 0 && background < 0) return 0;
  short *known = &pair_of[foreground + 1][background + 1];
  if (*known != 0) return *known;
  if (pairs_used + 1 >= COLOR_PAIRS || pairs_used + 1 >= INT16_MAX) return 0;
  int front = foreground < 0 && !has_default_colors ? COLOR_WHITE : foreground;
  int back = background < 0 && !has_default_colors ? COLOR_BLACK : background;
  if (init_extended_pair(pairs_used + 1, front, back) != OK) return 0;
  *known = (short)++pairs_used;
  return *known;
}

static void set_look(attr_t attributes, int number) {
  setcchar(&run_look, L" ", attributes, (short)number, &number);
}

void jj_run_begin(int row, int column) {
  run_row = row;
  run_column = column;
  run_length = 0;
  set_look(A_NORMAL, 0);
}

void jj_run_style(int attributes, int foreground, int background) {
  attr_t shown = A_NORMAL;
  if (attributes & JJ_BOLD) shown |= A_BOLD;
  if (attributes & JJ_DIM) shown |= A_DIM;
  if (attributes & JJ_UNDERLINE) shown |= A_UNDERLINE;
  if (attributes & JJ_REVERSE) shown |= A_REVERSE;
  set_look(shown, pair(foreground, background));
}

static void add(const wchar_t *text) {
  if (run_length >= JJ_LARGEST_SIDE) return;
  run[run_length] = run_look;
  for (int place = 0; place < CCHARW_MAX; place++) {
    run[run_length].chars[place] = text[place];
    if (text[place] == 0) break;
  }
  run_length += 1;
}

void jj_run_add(const uint32_t *scalars, int count) {
  for (int place = 0; place < count; place++) {
    uint32_t scalar = scalars[place];
    // Printable ASCII needs no question to the locale.
    bool fits = (scalar >= 0x20 && scalar < 0x7F) || wcwidth((wchar_t)scalar) == 1;
    wchar_t text[2] = {fits ? (wchar_t)scalar : L'?', 0};
    add(text);
  }
}

void jj_run_add_cluster(const uint32_t *scalars, int count, int width) {
  if (count <= 0 || width <= 0) return;
  int cells = wcwidth((wchar_t)scalars[0]);
  if (cells < 1 || cells > width) {
    for (int cell = 0; cell < width; cell++) add(L"?");
    return;
  }
  wchar_t text[CCHARW_MAX + 1];
  int length = 0;
  text[length++] = (wchar_t)scalars[0];
  // ncurses refuses a cell in which a second scalar takes columns: of joined emoji it shows the first.
  for (int place = 1; place < count && length < CCHARW_MAX; place++) {
    bool takes_none = wcwidth((wchar_t)scalars[place]) == 0;
    if (!takes_none || scalars[place] == zero_width_joiner) break;
    text[length++] = (wchar_t)scalars[place];
  }
  text[length] = 0;
  add(text);
  for (; cells < width; cells++) add(L" ");
}

// Where a terminal can't be kept from wrapping (screen, tmux), ncurses puts the last cell of all by way of the one before
// it. A window of one column has none: ncurses would read and send what lies before its memory.
static bool is_beyond_reach(void) {
  int height, width;
  getmaxyx(stdscr, height, width);
  return width == 1 && run_row == height - 1;
}

void jj_run_end(void) {
  if (is_beyond_reach()) run_length = 0;
  if (run_length > 0) mvwadd_wchnstr(stdscr, run_row, run_column, run, run_length);
  run_length = 0;
}

void jj_erase(int row, int column) {
  wmove(stdscr, row, column);
  wclrtoeol(stdscr);
}

void jj_erase_all(void) { werase(stdscr); }

void jj_repaint(void) { clearok(curscr, TRUE); }

void jj_update(int row, int column, bool visible) {
  curs_set(visible ? 1 : 0);
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
  jj_output_send();
}

static char address[64];
static size_t address_length;

static int add_to_address(int byte) {
  if (address_length < sizeof address) address[address_length++] = (char)byte;
  return byte;
}

void jj_settle(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
  // ncurses believes the cursor is there; this makes it true. (Its own mvcur writes past its buffer, to stdio.)
  const char *capability = jj_capability("cup");
  if (capability == NULL) return;
  address_length = 0;
  tputs(tparm(capability, row, column, 0, 0, 0, 0, 0, 0, 0), 1, add_to_address);
  jj_output_add(address, address_length);
}
