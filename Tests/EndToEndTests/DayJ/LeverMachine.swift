import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The machine with two levers for a test.
///
/// One holds every sync of the disk for as long as one likes, the other sets the wall clock. The program
/// is the real one; what it calls is preloaded.
struct LeverMachine {
  private let desk: Desk
  private let library: String
  private var hold: String { desk.folder + "/retenir" }
  private var clock: String { desk.folder + "/horloge" }

  /// Whether this machine can have levers: Linux, with a C compiler.
  static let isAvailable: Bool = {
    #if os(Linux)
    return access(compiler, X_OK) == 0
    #else
    return false
    #endif
  }()

  private static let compiler = "/usr/bin/cc"

  /// Builds the levers beside a desk's project.
  init(at desk: Desk) throws {
    self.desk = desk
    library = desk.folder + "/leviers.so"
    let source = desk.folder + "/leviers.c"
    try desk.write(Self.source, to: source)
    let run = try desk.run(
      ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"],
      program: Self.compiler
    )
    try #require(run.status == 0, "\(run.errors)")
  }

  /// What the program's environment needs.
  var variables: [String: String?] {
    ["LD_PRELOAD": library, "LEVER_HOLD": hold, "LEVER_CLOCK": clock]
  }

  /// From now on no sync ends.
  func holdSyncs() throws { try desk.write("", to: hold) }

  /// What was held ends.
  func letGo() { unlink(hold) }

  /// Lets the wall clock show so many seconds since 1970, and go on from there.
  func setClock(to seconds: Int) throws { try desk.write("\(seconds - time(nil))", to: clock) }

  private static let source = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <sys/syscall.h>
    #include <time.h>
    #include <unistd.h>

    static void wait_for_the_lever(void) {
      const char *lever = getenv("LEVER_HOLD");
      while (lever && access(lever, F_OK) == 0) usleep(2000);
    }

    int fdatasync(int file) {
      wait_for_the_lever();
      int (*sync)(int) = dlsym(RTLD_NEXT, "fdatasync");
      return sync(file);
    }

    int fsync(int file) {
      wait_for_the_lever();
      int (*sync)(int) = dlsym(RTLD_NEXT, "fsync");
      return sync(file);
    }

    static long put_forward(void) {
      long seconds = 0;
      const char *lever = getenv("LEVER_CLOCK");
      FILE *file = lever ? fopen(lever, "r") : NULL;
      if (!file) return 0;
      if (fscanf(file, "%ld", &seconds) != 1) seconds = 0;
      fclose(file);
      return seconds;
    }

    int clock_gettime(clockid_t clock, struct timespec *now) {
      int result = syscall(SYS_clock_gettime, clock, now);
      if (result == 0 && clock == CLOCK_REALTIME) now->tv_sec += put_forward();
      return result;
    }

    time_t time(time_t *now) {
      struct timespec moment;
      clock_gettime(CLOCK_REALTIME, &moment);
      if (now) *now = moment.tv_sec;
      return moment.tv_sec;
    }
    """
}
