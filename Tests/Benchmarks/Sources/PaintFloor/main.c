// A list in ncurses and nothing else: what starting, a key and a page cost at the least. `j` and `k`
// move the marked row, `d` pages, `q` quits.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif
#include <locale.h>

static void show(int row, int top, int marked) {
  attrset(row == marked ? A_REVERSE : A_NORMAL);
  mvprintw(row - top, 0, "%6d  Préparer la salle des fêtes n° %d", row, row);
  clrtoeol();
  attrset(A_NORMAL);
}

int main(void) {
  int top = 0, marked = 0;
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  curs_set(0);
  for (int row = 0; row < LINES; row++) show(row, top, marked);
  refresh();
  for (int key; (key = getch()) != 'q' && key != ERR;) {
    int before = marked, shown = top;
    if (key == 'j') marked++;
    if (key == 'k' && marked > 0) marked--;
    if (key == 'd') marked = top += LINES;
    if (marked < top) top = marked;
    if (marked >= top + LINES) top = marked - LINES + 1;
    if (top != shown) {
      for (int row = top; row < top + LINES; row++) show(row, top, marked);
    } else {
      show(before, top, marked);
      show(marked, top, marked);
    }
    refresh();
  }
  endwin();
}
