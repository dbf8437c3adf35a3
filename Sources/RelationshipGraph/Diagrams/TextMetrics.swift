/// Widths of text in the sans-serif faces that show the pictures, without asking for a font: the
/// same on every machine.
///
/// Helvetica and Arial are named in the files; where they are missing, as on a bare Debian, viewers
/// take DejaVu Sans, which is wider. Each width is that of the wider face, so text fits in both.
enum TextMetrics {
  /// Widths of the characters from space to tilde, in thousandths of the size: the wider of
  /// Helvetica (Adobe's Core 14 metrics) and DejaVu Sans 2.37.
  private static let regular: [Int] = [
    318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337,
    637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 556,
    1015, 685, 687, 722, 771, 667, 611, 778, 752, 295, 500, 667, 558, 863, 749, 788,
    667, 788, 722, 667, 611, 732, 685, 989, 686, 667, 686, 391, 337, 391, 838, 556,
    500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612,
    635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838,
  ]

  /// The same of the bold faces.
  private static let bold: [Int] = [
    349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 366,
    696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 594,
    1086, 774, 763, 772, 831, 713, 684, 832, 837, 373, 535, 775, 638, 996, 837, 851,
    733, 851, 772, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 366, 458, 838, 594,
    500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688,
    716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 366, 712, 838,
  ]

  /// Returns the width in points.
  static func width(_ text: String, size: Int, isBold: Bool = false) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars { sum += thousandths(scalar, isBold) }
    return Double(sum * size) * 0.001
  }

  private static func thousandths(_ scalar: Unicode.Scalar, _ isBold: Bool) -> Int {
    switch scalar.value {
    case 0x20...0x7E: (isBold ? bold : regular)[Int(scalar.value) - 0x20]
    case 0x300...0x36F, 0x200B...0x200F: 0
    case 0x80..<0x1100: isBold ? 760 : 680
    case 0x2010...0x2027: 1000
    default: 1050
    }
  }
}
