import Testing

@testable import RelationshipGraph

@Test(arguments: [
  (0, "0"), (7, "7"), (10, "10"), (-42, "-42"), (1_234_567_890, "1234567890"),
  (Int.min, "-9223372036854775808"),
])
func wholeNumbersAreWritten(value: Int, expected: String) {
  var output: [UInt8] = []
  DecimalText.append(value, to: &output)
  #expect(String(decoding: output, as: UTF8.self) == expected)
}

@Test(arguments: [
  (0.0, "0"), (-0.0, "0"), (1.0, "1"), (-1.0, "-1"), (0.5, "0.5"), (-0.25, "-0.25"),
  (1e-9, "0"), (-1e-9, "0"), (0.1234567, "0.123457"), (12.000001, "12.000001"),
  (Double.nan, "0"), (0.05, "0.05"),
])
func decimalsAreWritten(value: Double, expected: String) {
  var output: [UInt8] = []
  DecimalText.append(value, to: &output)
  #expect(String(decoding: output, as: UTF8.self) == expected)
}
