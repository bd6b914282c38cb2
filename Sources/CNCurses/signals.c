// Signals: those that the loop acts upon wake it by a pipe; a crash gives the terminal back first.
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// The gravest first.
static const struct {
  int number;
  int meaning;
  // Whether one that was ignored when we started stays so, as nohup asks.
  bool may_stay_ignored;
} caught[] = {
    {SIGHUP, JJ_HANGUP, true},     {SIGTERM, JJ_TERMINATE, true}, {SIGINT, JJ_INTERRUPT, true},
    {SIGTSTP, JJ_SUSPEND, true},   {SIGCONT, JJ_CONTINUED, false}, {SIGWINCH, JJ_RESIZED, false},
};
enum { caught_count = sizeof caught / sizeof caught[0] };

// A handler that does nothing, rather than SIG_IGN, which the programs we start would inherit.
static const int unheeded[] = {SIGPIPE, SIGXFSZ, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF};
enum { unheeded_count = sizeof unheeded / sizeof unheeded[0] };

static const int crashes[] = {SIGQUIT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
enum { crash_count = sizeof crashes / sizeof crashes[0] };

static atomic_bool arrived[caught_count];
static bool stays_ignored[caught_count];
static struct sigaction before_crash[crash_count];
static int signal_pipe[2] = {-1, -1};
static int wake_pipe[2] = {-1, -1};
static bool installed;

static struct {
  size_t count;
  char bytes[1000];
} crash_message;

static void note(int number) {
  int saved = errno;
  for (int place = 0; place < caught_count; place++) {
    if (caught[place].number == number) atomic_store(&arrived[place], true);
  }
  // A full pipe wakes the loop as well.
  ssize_t ignored = write(signal_pipe[1], "", 1);
  (void)ignored;
  errno = saved;
}

static void disregard(int number) { (void)number; }

static void crash(int number, siginfo_t *about, void *context) {
  (void)context;
  jj_restore();
  if (crash_message.count > 0) {
    ssize_t ignored = write(STDERR_FILENO, crash_message.bytes, crash_message.count);
    (void)ignored;
  }
  for (int place = 0; place < crash_count; place++) {
    if (crashes[place] == number) sigaction(number, &before_crash[place], NULL);
  }
  // A fault happens again by itself on return; a signal that was sent has to be sent again.
  if (about == NULL || about->si_code <= 0) raise(number);
}

static bool make_pipe(int ends[2]) {
  if (ends[0] >= 0) return true;
  if (pipe(ends) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
    fcntl(ends[end], F_SETFL, O_NONBLOCK);
  }
  return true;
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void jj_prepare_thread(void) {
  enum { size = 64 * 1024 };
  stack_t known;
  if (sigaltstack(NULL, &known) == 0 && !(known.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = malloc(size), .ss_size = size};
  if (stack.ss_sp != NULL && sigaltstack(&stack, NULL) != 0) free(stack.ss_sp);
}

static void catch_crashes(void) {
  jj_prepare_thread();
  struct sigaction action = {0};
  action.sa_sigaction = crash;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int place = 0; place < crash_count; place++) {
    sigaction(crashes[place], &action, &before_crash[place]);
  }
}

// Whoever started us may have left signals blocked, which a program inherits.
static void unblock(void) {
  sigset_t signals;
  sigemptyset(&signals);
  for (int place = 0; place < caught_count; place++) sigaddset(&signals, caught[place].number);
  for (int place = 0; place < crash_count; place++) sigaddset(&signals, crashes[place]);
  pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
}

bool jj_signals_install(void) {
  if (!make_pipe(signal_pipe) || !make_pipe(wake_pipe)) return false;
  for (int place = 0; place < caught_count; place++) {
    if (!installed && caught[place].may_stay_ignored) {
      struct sigaction now;
      sigaction(caught[place].number, NULL, &now);
      stays_ignored[place] = now.sa_handler == SIG_IGN;
    }
    if (!stays_ignored[place]) handle(caught[place].number, note);
  }
  for (int place = 0; place < unheeded_count; place++) handle(unheeded[place], disregard);
  if (!installed) catch_crashes();
  unblock();
  installed = true;
  return true;
}

void jj_signals_catch_stop(bool is_caught) {
  for (int place = 0; place < caught_count; place++) {
    if (caught[place].number != SIGTSTP || stays_ignored[place]) continue;
    handle(SIGTSTP, is_caught ? note : SIG_DFL);
  }
}

void jj_stop(void) {
  int place = 0;
  while (caught[place].number != SIGTSTP) place++;
  if (stays_ignored[place]) return;
  jj_signals_catch_stop(false);
  kill(0, SIGTSTP);
  // Another thread may be the one that stops; and an orphaned group does not stop at all.
  struct pollfd continued = {.fd = signal_pipe[0], .events = POLLIN};
  poll(&continued, 1, 100);
  for (place = 0; place < caught_count; place++) {
    int meaning = caught[place].meaning;
    bool is_done = meaning == JJ_CONTINUED || meaning == JJ_SUSPEND;
    if (is_done) atomic_store(&arrived[place], false);
  }
}

void jj_set_crash_message(const char *message) {
  crash_message.count = 0;
  if (message == NULL) return;
  size_t length = strnlen(message, sizeof crash_message.bytes);
  memcpy(crash_message.bytes, message, length);
  crash_message.count = length;
}

int jj_signals_descriptor(void) { return signal_pipe[0]; }
int jj_wake_reading_end(void) { return wake_pipe[0]; }
int jj_wake_descriptor(void) { return wake_pipe[1]; }

int jj_next_signal(void) {
  for (int place = 0; place < caught_count; place++) {
    if (atomic_exchange(&arrived[place], false)) return caught[place].meaning;
  }
  return JJ_NO_SIGNAL;
}
