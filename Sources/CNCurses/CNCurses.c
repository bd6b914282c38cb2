#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include "CNCurses.h"
#include <curses.h>
const char *jj_curses_version(void) { return curses_version(); }
