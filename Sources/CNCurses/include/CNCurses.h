/// The dozen functions the program needs of ncurses. No ncurses type and no ncurses macro is named here.
#ifndef JJ_CNCURSES_H
#define JJ_CNCURSES_H
/// The version of the ncurses library that is linked, as "ncurses 6.4.20221231".
const char *jj_curses_version(void);
#endif
