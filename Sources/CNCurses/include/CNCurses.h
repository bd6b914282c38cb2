/// The functions the program needs of ncurses and of the terminal. No ncurses type and no ncurses macro is named here.
///
/// One thread, the one that called `jj_open`, calls everything; only `jj_restore` and `jj_wake` may be called from anywhere.
#ifndef JJ_CNCURSES_H
#define JJ_CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Opening and leaving (screen.c, modes.c)

/// What `jj_open` answers.
enum {
  JJ_OPENED = 0,
  JJ_INPUT_IS_NOT_A_TERMINAL,
  JJ_OUTPUT_IS_NOT_A_TERMINAL,
  JJ_TERM_IS_MISSING,
  JJ_TERM_IS_UNKNOWN,
  JJ_TERM_CANNOT_ADDRESS_THE_CURSOR,
  JJ_OUT_OF_RESOURCES,
};

/// How the characters of the locale are written.
enum {
  JJ_ASCII_ONLY = 0,
  JJ_SINGLE_BYTE,
  /// The locale is C or POSIX, or this system lacks it; C.UTF-8 stands in for it.
  JJ_UTF8_BY_DEFAULT,
  /// The locale's characters are UTF-8, or so its name says where this system lacks it.
  JJ_UTF8,
};

/// The most rows and the most columns that are used, whatever the terminal says.
enum { JJ_LARGEST_SIDE = 1000 };

/// The version of the ncurses library that is linked, as "ncurses 6.4.20221231".
const char *jj_curses_version(void);

/// Takes the terminal on standard input and output: full screen, every key as bytes, signals caught. Writes nothing unless it answers `JJ_OPENED`.
/// `colors` is the most colours to use, 0 for none.
int jj_open(int colors, bool mouse);

/// Gives the terminal back for good.
void jj_close(void);

/// Gives the terminal back for a while: to the shell, to an editor.
void jj_leave(void);

/// Takes the terminal again after `jj_leave`, or after somebody else changed its settings.
void jj_enter(void);

/// Gives the terminal back with nothing but system calls that a signal handler may make. The one way out that every other way out uses; doing it twice is harmless.
void jj_restore(void);

/// Stops the process group as Ctrl-Z would, and returns once it goes on. The terminal must have been left.
void jj_stop(void);

/// What is written to standard error after a crash, once the terminal is back; at most 1,000 bytes are kept. NULL for nothing.
void jj_set_crash_message(const char *message);

// MARK: What the terminal can do

/// One of `JJ_ASCII_ONLY`, `JJ_SINGLE_BYTE`, `JJ_UTF8_BY_DEFAULT`, `JJ_UTF8`. Known once open.
int jj_encoding(void);

/// The scalar that a byte stands for in a single-byte locale, or 0.
uint32_t jj_scalar_of_byte(uint8_t byte);

/// The number of colours in use: 0, 8, 16, 256.
int jj_colors(void);

/// Whether the mouse was asked for and the terminal has one.
bool jj_has_mouse(void);

/// How long a lone Escape may wait for the rest of a sequence, in milliseconds: ESCDELAY when set, else 25, or 100 over SSH.
int jj_escape_delay(void);

/// The terminfo capability `name` ("kcuu1", "kLFT"), or NULL. Valid while open.
const char *jj_capability(const char *name);

/// The value of the environment's variable, or NULL.
const char *jj_environment(const char *name);

/// The size in cells, between 1 and `JJ_LARGEST_SIDE` on each side. Asks the terminal each time.
void jj_size(int *rows, int *columns);

/// Tells ncurses the size. Everything is painted anew by the next update.
void jj_resize(int rows, int columns);

// MARK: Painting (paint.c)

/// Attributes of a run, to be or-ed.
enum {
  JJ_BOLD = 1,
  JJ_DIM = 2,
  JJ_UNDERLINE = 4,
  JJ_REVERSE = 8,
};

/// Starts a run of cells at a place.
void jj_run_begin(int row, int column);

/// The attributes and the colours (−1: the terminal's own, else 0–255) of the cells that are added next.
void jj_run_style(int attributes, int foreground, int background);

/// Adds cells of one column and one scalar each.
void jj_run_add(const uint32_t *scalars, int count);

/// Adds one cell of `width` columns that shows a base and the marks on it; at most 5 scalars are
/// shown, and of joined emoji the first.
void jj_run_add_cluster(const uint32_t *scalars, int count, int width);

/// Puts the run on ncurses' picture of the screen.
void jj_run_end(void);

/// Erases a row from a column to its end, on ncurses' picture of the screen.
void jj_erase(int row, int column);

/// Erases the whole of ncurses' picture of the screen.
void jj_erase_all(void);

/// Has the next update send everything, whatever the terminal is thought to show.
void jj_repaint(void);

/// Sends what changed, in one go, and leaves the cursor there; hidden when `visible` is false.
void jj_update(int row, int column, bool visible);

/// Sends what changed, then addresses the cursor absolutely: whatever width the terminal gave to what was drawn, what follows is in place.
void jj_settle(int row, int column);

// MARK: Waiting and reading (input.c, signals.c)

/// What `jj_wait` saw, or-ed.
enum {
  JJ_INPUT = 1,
  JJ_SIGNAL = 2,
  JJ_WAKE = 4,
  JJ_GONE = 8,
  JJ_WRITABLE = 16,
  JJ_WATCHED = 32,
};

/// Waits for something to happen, for at most `milliseconds` (−1: for ever). Answers 0 after that time.
///
/// `watched` are descriptors of the caller's; `ready`, when it isn't NULL, tells the first that can be read.
int jj_wait(int milliseconds, bool for_room, const int *watched, int count, int *ready);

/// Reads what was typed. Answers the number of bytes, 0 when there is nothing, −1 when the terminal has gone.
int jj_read(uint8_t *bytes, int capacity);

/// Whether the terminal takes bytes just now.
bool jj_has_room(void);

/// Writes bytes to the terminal beside ncurses: questions, the clipboard. They must not move the cursor.
void jj_write(const uint8_t *bytes, int count);

/// Milliseconds since some moment, never going back.
int64_t jj_milliseconds(void);

/// The descriptor that ends a wait when a byte is written to it, from any thread.
int jj_wake_descriptor(void);

/// Signals that the loop acts upon.
enum {
  JJ_NO_SIGNAL = 0,
  JJ_HANGUP,
  JJ_TERMINATE,
  JJ_INTERRUPT,
  JJ_SUSPEND,
  JJ_CONTINUED,
  JJ_RESIZED,
};

/// The next signal that arrived, the gravest first, each once however often it came; or `JJ_NO_SIGNAL`.
int jj_next_signal(void);

/// Gives the calling thread a stack of its own for the crash handler. `jj_open` does so for its own thread.
void jj_prepare_thread(void);

#endif
