#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// CPU seconds, user and system, of this process and of children that have ended.
enum CPUTime {
  /// Runs work and returns its result with the CPU seconds that it took in this process.
  static func measure<Result>(_ work: () throws -> Result) rethrows -> (Result, Double) {
    let before = seconds(ofChildren: false)
    let result = try work()
    return (result, seconds(ofChildren: false) - before)
  }

  /// Runs a program to its end and returns the CPU seconds that it took.
  /// - Parameter environment: `NAME=value`, in place of this process's own.
  static func ofProgram(
    _ arguments: [String], environment: [String]
  ) throws(BenchmarkOptions.Failure) -> Double {
    let before = seconds(ofChildren: true)
    let status = try run(arguments, environment: environment)
    guard status == 0 else {
      throw BenchmarkOptions.Failure(
        description: "'\(arguments.joined(separator: " "))' ended with status \(status)")
    }
    return seconds(ofChildren: true) - before
  }

  private static func run(
    _ arguments: [String], environment: [String]
  ) throws(BenchmarkOptions.Failure) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, nil, &words, &variables)
    guard code == 0 else {
      throw BenchmarkOptions.Failure(
        description: "cannot run '\(arguments[0])': \(String(cString: strerror(code)))")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func seconds(ofChildren: Bool) -> Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(ofChildren ? RUSAGE_CHILDREN : RUSAGE_SELF, &usage)
    #else
      getrusage(ofChildren ? RUSAGE_CHILDREN.rawValue : RUSAGE_SELF.rawValue, &usage)
    #endif
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }
}
