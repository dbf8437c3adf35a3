extension Diagram {
  /// The rows above the picture: title, subtitle, legend, note; no row is empty.
  package var heading: [[Text]] {
    var rows: [[Text]] = []
    func add(_ text: String, size: Int, isBold: Bool = false, color: String) {
      let lines = DiagramText.wrap(text, width: 620, size: size, isBold: isBold, maximumLines: 4)
      for line in lines { rows.append([Text(line, size: size, isBold: isBold, color: color)]) }
    }
    add(title, size: 16, isBold: true, color: ink.title)
    add(subtitle, size: 10, color: ink.subtitle)
    let legend = legend.filter { !$0.text.isEmpty }
    if !legend.isEmpty { rows.append(legend) }
    add(note, size: 9, color: ink.note)
    return rows
  }
}
