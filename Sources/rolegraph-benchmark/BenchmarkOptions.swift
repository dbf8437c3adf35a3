/// What the benchmark was asked to measure.
struct BenchmarkOptions {
  enum Input {
    /// Copies of the bulletin at a path, each with other names.
    case copies(of: String)
    case file(String)
    case folder(String)
    /// A graph that is read and written again.
    case graph(String)
  }

  /// A wrong argument; lower case, with what would be valid.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  var input = Input.copies(of: "Tests/ToolTests/Fixtures/bulletin-2021-04-07.txt")
  var megabytes = 100
  var seed: UInt64 = 1
  var tool: String?
  var repetitions = 1

  static let usage = """
    usage: rolegraph-benchmark [--megabytes N] [--seed N] [--repeat N] [--tool PATH]
                               [--template PATH | --file PATH | --folder DIR | --graph PATH]
      Measures CPU time on N MB (default 100) of copies of a bulletin, each with other names and
      dates, on a file as it is, or on the .txt and .md files of a folder repeated to N MB. The
      bulletin is Tests/ToolTests/Fixtures/bulletin-2021-04-07.txt in the current folder unless
      --template names another. --tool measures the whole tool too. --graph measures reading and
      writing of a GraphML file instead.
    """

  init(arguments: [String]) throws(Failure) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else {
        throw Failure(description: "option '\(name)' lacks its value\n\(Self.usage)")
      }
      switch name {
      case "--megabytes": megabytes = try Self.number(value, of: name)
      case "--repeat": repetitions = try Self.number(value, of: name)
      case "--seed": seed = UInt64(try Self.number(value, of: name))
      case "--tool": tool = value
      case "--template": input = .copies(of: value)
      case "--file": input = .file(value)
      case "--folder": input = .folder(value)
      case "--graph": input = .graph(value)
      default: throw Failure(description: "unknown option '\(name)'\n\(Self.usage)")
      }
    }
  }

  private static func number(_ value: String, of name: String) throws(Failure) -> Int {
    guard let number = Int(value), (1...2000).contains(number) else {
      throw Failure(
        description: "'\(value)' is no value for '\(name)'; give a whole number from 1 to 2000")
    }
    return number
  }
}
