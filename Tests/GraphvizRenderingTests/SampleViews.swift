import RelationExtraction
import RelationshipGraph
import TestSupport

/// A meeting with a guide, a reporter, speakers from units of one to three levels, and others.
func meeting() -> GraphSketch {
  var sketch = GraphSketch()
  let event = sketch.event("3rd Meeting of Harbour Workers")
  let union = sketch.organization("Harbour Workers' Union")
  let board = sketch.organization("Central Board", in: union)
  sketch.connect(.organizer, event, union)
  for number in 1...9 {
    let person = sketch.person("Speaker Number \(number)")
    var unit = sketch.organization("Shipyard with quite a long and winding name \(number)")
    if number % 3 != 0 { unit = sketch.organization("Welding shop \(number)", in: unit) }
    if number % 3 == 1 { unit = sketch.organization("Night work-team \(number)", in: unit) }
    let cell = sketch.organization("Party cell", in: unit)
    sketch.role(person, "Party cell secretary", cell)
    sketch.participation(person, event, .speech, order: Int32(number))
  }
  let modes: [ParticipationMode] = [.guidance, .report, .platform, .platform, .attendance]
  for (number, mode) in modes.enumerated() {
    let person = sketch.person("Guest \(number)")
    if number < 4 { sketch.role(person, "member", number < 2 ? union : board) }
    if number == 2 { sketch.role(person, "chairman of a commission with a long title", union) }
    sketch.participation(person, event, mode)
    for other in 0..<Int32(number) { sketch.coMention(person, other, sentences: other + 1) }
  }
  return sketch
}
