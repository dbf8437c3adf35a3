import RelationExtraction
import RelationshipGraph
import TestSupport
import Testing

/// Views that are asked for by names.
struct ViewRequestTests {
  /// Two works with units, and a congress.
  private func graph() -> EntityGraph {
    var sketch = GraphSketch()
    let works = sketch.organization("Rye Works")
    let shop = sketch.organization("Paint Shop", in: works)
    let other = sketch.organization("Dorn Works")
    let twin = sketch.organization("Paint Shop", in: other)
    let congress = sketch.event("3rd Congress of Painters")
    let ann = sketch.person("Ann Bell")
    let carl = sketch.person("Carl Dorn")
    let uma = sketch.person("Uma Dell")
    let alone = sketch.person("Olaf Berg")
    sketch.role(ann, "director", works)
    sketch.role(carl, "foreman", shop)
    sketch.role(carl, "deputy foreman", shop, status: .former)
    sketch.role(uma, "foreman", twin)
    sketch.participation(ann, congress, .report)
    sketch.participation(uma, congress, .speech, order: 1)
    sketch.connect(.organizer, congress, works)
    sketch.coMention(ann, alone)
    return sketch.graph
  }

  private func names(_ view: GraphView) -> [String] {
    view.nodes.map { view.graph.nodes[Int($0)].name }.sorted()
  }

  private func request(
    _ name: GraphView.Name, of: String = "", depth: Int = 1, from: String = "", to: String = ""
  ) -> ViewRequest {
    var request = ViewRequest(name)
    (request.of, request.depth, request.from, request.to) = (of, depth, from, to)
    return request
  }

  @Test func postsOfOneOrganization() throws {
    let view = try graph().view(request(.posts, of: "rye works"))
    #expect(names(view) == ["Ann Bell", "Carl Dorn", "Paint Shop of Rye Works", "Rye Works"])
  }

  @Test func postsOfTheMainOrganization() throws {
    let view = try graph().view(request(.posts))
    #expect(view.focus.map { view.graph.nodes[Int($0)].name } == ["Rye Works"])
  }

  @Test func eventWithItsPeople() throws {
    let view = try graph().view(request(.event))
    #expect(
      names(view) == [
        "3rd Congress of Painters", "Ann Bell", "Paint Shop of Dorn Works", "Rye Works", "Uma Dell",
      ])
  }

  @Test(arguments: [
    (1, ["Paint Shop of Dorn Works", "Uma Dell", "3rd Congress of Painters"]),
    (
      2,
      [
        "3rd Congress of Painters", "Ann Bell", "Dorn Works", "Paint Shop of Dorn Works",
        "Rye Works",
        "Uma Dell",
      ]
    ),
  ])
  func stepsAroundAName(depth: Int, expected: [String]) throws {
    #expect(
      names(try graph().view(request(.ego, of: "Uma Dell", depth: depth))) == expected.sorted())
  }

  @Test func whoHasNoRelationsIsShownWithTheNamesBesideHim() throws {
    #expect(names(try graph().view(request(.ego, of: "Olaf Berg"))) == ["Ann Bell", "Olaf Berg"])
  }

  @Test func shortestPathPrefersRelations() throws {
    let view = try graph().view(request(.path, from: "Carl Dorn", to: "Uma Dell"))
    #expect(
      view.focus.map { view.graph.nodes[Int($0)].name } == [
        "Carl Dorn", "Paint Shop of Rye Works", "Rye Works", "3rd Congress of Painters", "Uma Dell",
      ])
    // Both posts belong to the first step.
    #expect(view.edges.count == 5)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let name: GraphView.Name
    var of = "", from = "", to = ""
    let message: String
    var testDescription: String { message }
  }

  static let faults = [
    Fault(
      name: .ego, of: "Paint Shop",
      message: "--of 'Paint Shop' fits 2 nodes: 'Paint Shop of Rye Works', "
        + "'Paint Shop of Dorn Works'; give the full name"),
    Fault(name: .ego, message: "the view 'ego' needs a name; give one with --of"),
    Fault(
      name: .posts, of: "Ann Bell",
      message: "--of 'Ann Bell' is a person; the view needs an organization"),
    Fault(
      name: .posts, of: "Rye Wroks",
      message: "--of 'Rye Wroks' fits no organization; the nearest names are 'Rye Works'"),
    Fault(
      name: .path, from: "Ann Bel", to: "Uma Dell",
      message: "--from 'Ann Bel' fits no node; the nearest names are 'Ann Bell'"),
    Fault(
      name: .path, from: "Ann Bell", to: "ann bell",
      message: "--from and --to name the same node: 'Ann Bell'"),
    Fault(
      name: .path, from: "Ann Bell",
      message: "the view 'path' needs two names; give them with --from and --to"),
  ]

  @Test(arguments: faults)
  func faultsAreNamed(fault: Fault) {
    let error = #expect(throws: ViewError.self) {
      try graph().view(request(fault.name, of: fault.of, from: fault.from, to: fault.to))
    }
    #expect(error?.description.hasPrefix(fault.message) == true, "\(error?.description ?? "")")
  }

  @Test func whatIsNotConnectedIsSaid() {
    var sketch = GraphSketch()
    _ = sketch.person("Ann Bell")
    _ = sketch.person("Carl Dorn")
    let graph = sketch.graph
    let error = #expect(throws: ViewError.self) {
      try graph.view(request(.path, from: "Ann Bell", to: "Carl Dorn"))
    }
    #expect(error?.description == "nothing connects 'Ann Bell' with 'Carl Dorn' in this graph")
  }
}
