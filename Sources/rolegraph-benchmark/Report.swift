import RelationExtraction
import RelationshipGraph

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Prints what was measured and checks what was found.
struct Report {
  var byteCount: Int

  /// Prints a stage: CPU seconds, MB/s, and its time as a multiple of the baseline's.
  func line(_ stage: String, seconds: Double, baseline: Double) {
    let speed = Double(byteCount) / 1e6 / max(seconds, 1e-6)
    let ratio = seconds / max(baseline, 1e-6)
    print(
      "\(padded(stage, 14)) \(rounded(seconds, 3)) s  \(rounded(speed, 1)) MB/s  "
        + "\(rounded(ratio, 2)) times wc -w")
  }

  /// Prints what the graph holds.
  /// - Returns: whether it holds what the generated text says; true for other texts.
  func check(_ graph: EntityGraph, against file: BenchmarkFile) -> Bool {
    let persons = graph.nodes.count { $0.kind == .person }
    let roles = graph.edges.count { $0.kind == .role }
    let participations = graph.edges.count { $0.kind == .participation }
    print(
      "found \(persons) persons, \(graph.nodes.count - persons) other nodes, \(roles) roles, "
        + "\(participations) participations, \(graph.edges.count) edges")
    guard let expected = file.expected else { return true }
    print(
      "written \(expected.persons) persons, \(expected.posts) posts, "
        + "\(expected.participations) participations")
    var passed = true
    if abs(persons - expected.persons) * 100 > expected.persons * 2 {
      Self.complain("persons found differ by more than 2 % from the \(expected.persons) written")
      passed = false
    }
    if roles * 100 < expected.posts * 98 {
      Self.complain("fewer than 98 % of the \(expected.posts) posts written were found")
      passed = false
    }
    if participations * 100 < expected.participations * 98 {
      Self.complain(
        "fewer than 98 % of the \(expected.participations) participations written were found")
      passed = false
    }
    return passed
  }

  static func complain(_ message: String) {
    let line = Array("rolegraph-benchmark: \(message)\n".utf8)
    _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  private func rounded(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * scale).rounded())
    let fraction = String(whole % Int(scale))
    let zeros = String(repeating: "0", count: max(digits - fraction.count, 0))
    return padded("\(whole / Int(scale)).\(zeros)\(fraction)", 8)
  }
}
