/// The natural logarithm from additions and divisions only, so that every machine gets the same
/// digits; system libraries differ in the last one.
enum NaturalLogarithm {
  /// The logarithm of a positive finite number, to about 15 digits.
  static func of(_ value: Double) -> Double {
    var fraction = value.significand
    var exponent = Double(value.exponent)
    if fraction > 1.4142135623730951 {
      fraction /= 2
      exponent += 1
    }
    // ln x = 2 artanh((x - 1) / (x + 1)); the argument is below 0.172, so eleven terms suffice.
    let s = (fraction - 1) / (fraction + 1)
    let square = s * s
    var sum = 0.0
    var divisor = 23.0
    while divisor >= 1 {
      sum = sum * square + 1 / divisor
      divisor -= 2
    }
    return 2 * s * sum + exponent * 0.6931471805599453
  }
}
