/// Numbers as ASCII digits, without a String for each.
enum DecimalText {
  /// Appends a whole number.
  static func append(_ value: Int, to output: inout [UInt8]) {
    if value < 0 { output.append(0x2D) }
    var rest = value.magnitude
    if rest < 10 {
      output.append(0x30 | UInt8(truncatingIfNeeded: rest))
      return
    }
    let start = output.count
    while rest > 0 {
      let next = rest / 10
      output.append(0x30 | UInt8(truncatingIfNeeded: rest &- next &* 10))
      rest = next
    }
    var i = start
    var j = output.count - 1
    while i < j {
      output.swapAt(i, j)
      i += 1
      j -= 1
    }
  }

  /// Appends a number of moderate size with at most six decimals; never an exponent.
  static func append(_ value: Double, to output: inout [UInt8]) {
    guard value.isFinite, value.magnitude < 1e12 else { return append(0, to: &output) }
    // Half away from zero, without a call into the mathematical library.
    let millionths = Int(value * 1_000_000 + (value < 0 ? -0.5 : 0.5))
    if millionths < 0 { output.append(0x2D) }
    append(Int(millionths.magnitude / 1_000_000), to: &output)
    var rest = Int(millionths.magnitude % 1_000_000)
    if rest == 0 { return }
    output.append(0x2E)
    var divisor = 100_000
    while rest > 0 {
      output.append(0x30 | UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// The digits of a number, as ``append(_:to:)-(Double,_)`` writes them.
  static func text(_ value: Double) -> String {
    var digits: [UInt8] = []
    append(value, to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }
}
