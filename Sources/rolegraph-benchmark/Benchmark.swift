import DocumentReaders
import RelationExtraction
import RelationshipGraph

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Throughput from a file on disk to the finished graph, beside that of `wc -w` on the same file.
/// CPU time, one thread. What was found is checked, so that a fast wrong answer fails.
@main
enum Benchmark {
  static func main() {
    do {
      let options = try BenchmarkOptions(arguments: Array(CommandLine.arguments.dropFirst()))
      if case .graph(let path) = options.input {
        return try GraphFileBenchmark.run(path, repetitions: options.repetitions)
      }
      let file = try BenchmarkFile(options: options)
      defer { file.remove() }
      if try !measure(file, options: options) {
        file.remove()
        exit(1)
      }
    } catch let error as BenchmarkOptions.Failure {
      Report.complain("\(error)")
      exit(64)
    } catch {
      Report.complain("\(error)")
      exit(1)
    }
  }

  /// Measures, prints, checks.
  private static func measure(_ file: BenchmarkFile, options: BenchmarkOptions) throws -> Bool {
    let report = Report(byteCount: file.byteCount)
    let path = getenv("PATH").map { "PATH=" + String(cString: $0) } ?? "PATH=/usr/bin:/bin"
    let words = try best(of: options.repetitions) {
      try CPUTime.ofProgram(["wc", "-w", file.path], environment: [path, "LC_ALL=C.UTF-8"])
    }
    report.line("wc -w", seconds: words, baseline: words)
    _ = Extractor()
    var times = StageTimes()
    var graph = EntityGraph()
    for repetition in 0..<options.repetitions {
      var now = StageTimes()
      graph = try build(file.path, times: &now)
      if repetition == 0 || now.whole < times.whole { times = now }
    }
    report.line("read", seconds: times.read, baseline: words)
    report.line("extract", seconds: times.extract, baseline: words)
    report.line("graph", seconds: times.graph, baseline: words)
    report.line("file to graph", seconds: times.whole, baseline: words)
    if let tool = options.tool {
      let seconds = try measureTool(tool, on: file, path: path, repetitions: options.repetitions)
      report.line("whole tool", seconds: seconds, baseline: words)
    }
    return report.check(graph, against: file)
  }

  /// Reads, extracts and builds the graph of a file.
  private static func build(_ path: String, times: inout StageTimes) throws -> EntityGraph {
    let (document, read) = try CPUTime.measure {
      try DocumentReader().document(atPath: path, id: "benchmark.txt")
    }
    let (facts, extract) = CPUTime.measure { Extractor().facts(of: document) }
    let (graph, join) = CPUTime.measure {
      var builder = GraphBuilder()
      builder.add(facts)
      return builder.graph()
    }
    times = StageTimes(read: read, extract: extract, graph: join)
    return graph
  }

  /// CPU seconds of `rolegraph build --format graphml`, writing included.
  private static func measureTool(
    _ tool: String, on file: BenchmarkFile, path: String, repetitions: Int
  ) throws -> Double {
    let folder = OutputScratch()
    defer { folder.remove() }
    return try best(of: repetitions) {
      try CPUTime.ofProgram(
        [tool, "build", "--format", "graphml", "--output", folder.path, file.path],
        environment: [path])
    }
  }

  private static func best(of count: Int, _ measure: () throws -> Double) rethrows -> Double {
    var least = try measure()
    for _ in 1..<max(count, 1) { least = min(least, try measure()) }
    return least
  }
}

/// CPU seconds of each stage.
struct StageTimes {
  var read = 0.0
  var extract = 0.0
  var graph = 0.0
  var whole: Double { read + extract + graph }
}
