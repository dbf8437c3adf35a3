import DocumentReaders
import RelationExtraction
import RelationshipGraph

/// CPU time of reading a GraphML file and of writing it again, in this process.
enum GraphFileBenchmark {
  /// Measures and prints seconds and bytes, in lines `NAME VALUE`.
  static func run(_ path: String, repetitions: Int) throws {
    var (read, write) = (Double.infinity, Double.infinity)
    var byteCount = 0
    for _ in 0..<max(repetitions, 1) {
      let bytes = try DocumentReader().document(atPath: path, id: path).bytes
      let (graph, reading) = try CPUTime.measure { try GraphMLReader.graph(from: bytes) }
      let (count, writing) = CPUTime.measure {
        var output: [UInt8] = []
        var total = 0
        GraphMLRenderer().write(graph.view(.full), into: &output) { bytes in
          total += bytes.count
          bytes.removeAll(keepingCapacity: true)
        }
        return total
      }
      (read, write, byteCount) = (min(read, reading), min(write, writing), count)
    }
    print("read \(read)\nwrite \(write)\nbytes \(byteCount)")
  }
}
