// What the files of this target share.
#ifndef JJ_INTERNAL_H
#define JJ_INTERNAL_H

#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1
#endif
#if defined(__APPLE__)
#define _DARWIN_C_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1

#include "CNCurses.h"

#include <stdio.h>

enum { jj_input_descriptor = 0, jj_output_descriptor = 1 };

// modes.c
bool jj_modes_save(void);
void jj_modes_prepare(bool mouse);
void jj_modes_take(void);
void jj_modes_show(bool mouse);

// output.c
FILE *jj_output_open(void);
// Writes at once, waiting at most so long for each piece; a signal handler may call it.
size_t jj_output_write(const char *bytes, size_t count, int patience);
void jj_output_add(const char *bytes, size_t count);
void jj_output_send(void);
void jj_output_finish(int patience);
bool jj_output_is_waiting(void);

// signals.c
bool jj_signals_install(void);
void jj_signals_catch_stop(bool caught);
int jj_signals_descriptor(void);
int jj_wake_reading_end(void);

// paint.c
void jj_paint_prepare(int colors);

#endif
