extension DiagramStyle {
  /// Returns the text in wrapped lines of one look.
  func lines(
    _ text: String, width: Double, size: Int, isBold: Bool = false, color: String,
    maximumLines: Int = 6
  ) -> [Diagram.Text] {
    let wrapped = DiagramText.wrap(
      text, width: textWidth(width), size: size, isBold: isBold, maximumLines: maximumLines)
    return wrapped.map { Diagram.Text($0, size: size, isBold: isBold, color: color) }
  }

  /// Returns a box with lines, tall enough for them.
  func box(
    id: String, cssClass: String, shape: Diagram.Node.Shape, palette: Palette, width: Double,
    lines: [Diagram.Text], tooltip: String
  ) -> Diagram.Node {
    var node = Diagram.Node(id: id, cssClass: cssClass, shape: shape)
    node.fill = palette.fill
    node.border = palette.border
    node.borderWidth = shape == .box ? 1 : 1.4
    node.width = width
    node.lines = lines.isEmpty ? [Diagram.Text("?", size: 10, color: palette.text)] : lines
    node.height = height(of: node.lines)
    node.tooltip = DiagramText.clean(tooltip)
    return node
  }

  /// Returns the box of an organization; `depth` counts from the largest one, 0.
  func unitBox(
    id: String, label: String, depth: Int, isPartyBody: Bool, modes: String = "", tooltip: String
  ) -> Diagram.Node {
    let palette = isPartyBody ? partyBody : units[min(max(depth, 0), units.count - 1)]
    var text = lines(
      label, width: unitWidth, size: 10, isBold: depth == 0 && !isPartyBody, color: palette.text)
    text += lines(modes, width: unitWidth, size: 9, isBold: true, color: mode)
    return box(
      id: id, cssClass: "organization", shape: isPartyBody ? .rounded : .box, palette: palette,
      width: unitWidth, lines: text, tooltip: tooltip)
  }

  /// A line of the box of an organization: a title and its holders.
  struct PostRow {
    let title: String
    let holders: String
    let isHeld: Bool
    let mark: GraphChanges.Mark?
  }

  /// Returns the box of an organization with its posts in it: below the name a line for each title.
  func postsBox(
    id: String, label: String, posts: [PostRow], depth: Int,
    isPartyBody: Bool, tooltip: String
  ) -> Diagram.Node {
    let palette = isPartyBody ? partyBody : units[min(max(depth, 0), units.count - 1)]
    var text = lines(label, width: postsWidth, size: 11, isBold: true, color: palette.text)
    for post in posts {
      text += lines(post.title, width: postsWidth, size: 9, color: detail, maximumLines: 3)
      text += lines(
        post.holders, width: postsWidth, size: 10, isBold: post.isHeld,
        color: post.mark.map { ChangeMarks.colors($0).line }
          ?? (post.isHeld ? person.text : detail), maximumLines: 12)
    }
    return box(
      id: id, cssClass: "organization", shape: isPartyBody ? .rounded : .box, palette: palette,
      width: postsWidth, lines: text, tooltip: tooltip)
  }

  /// Returns a box of plain text without an entity: a sentence, a heading of a group.
  func textBox(
    id: String, cssClass: String, heading: String, text: String, width: Double, tooltip: String
  ) -> Diagram.Node {
    var content = lines(heading, width: width, size: 10, isBold: true, color: mode)
    content += lines(text, width: width, size: 9, color: detail, maximumLines: 14)
    var node = box(
      id: id, cssClass: cssClass, shape: .box, palette: plain, width: width, lines: content,
      tooltip: tooltip.isEmpty ? heading : tooltip)
    node.borderWidth = 0.6
    return node
  }

  /// Returns the box of a person: the name, the titles, and how he took part.
  func personBox(
    id: String, name: String, titles: String, modes: String = "", tooltip: String
  ) -> Diagram.Node {
    var text = lines(name, width: personWidth, size: 11, isBold: true, color: person.text)
    text += lines(titles, width: personWidth, size: 9, color: detail, maximumLines: 8)
    text += lines(modes, width: personWidth, size: 9, isBold: true, color: mode)
    return box(
      id: id, cssClass: "person", shape: .rounded, palette: person, width: personWidth,
      lines: text, tooltip: tooltip)
  }

  /// Returns the box of an event, with the organization whose event it is.
  func eventBox(id: String, label: String, organizer: String, tooltip: String) -> Diagram.Node {
    var text = lines(label, width: eventWidth, size: 10, isBold: true, color: event.text)
    text += lines(organizer, width: eventWidth, size: 9, color: event.text)
    return box(
      id: id, cssClass: "event", shape: .rounded, palette: event, width: eventWidth, lines: text,
      tooltip: tooltip)
  }

  /// Gives an edge the look of its kind.
  func draw(_ edge: inout Diagram.Edge, as kind: EntityGraph.EdgeKind) {
    edge.cssClass = kind.word
    switch kind {
    case .role:
      edge.color = roleLine
      edge.width = 1.4
      edge.hasTailDot = true
    case .partOf:
      edge.color = partOfLine
      edge.width = 1.1
    case .organizer:
      edge.color = organizerLine
      edge.stroke = .dotted
      edge.width = 1.4
    case .participation:
      edge.color = participationLine
      edge.stroke = .dashed
      edge.width = 1.2
    case .coMention:
      edge.color = coMentionLine
    }
  }

  /// Returns the words of the legend for the kinds that a picture shows.
  func legend(_ kinds: [EntityGraph.EdgeKind]) -> [Diagram.Text] {
    kinds.map { kind in
      switch kind {
      case .role: Diagram.Text("●— holds a post", size: 9, color: roleLine)
      case .partOf: Diagram.Text("— is part of", size: 9, color: detail)
      case .organizer: Diagram.Text("··· organized by", size: 9, color: organizerLine)
      case .participation: Diagram.Text("- - - took part", size: 9, color: mode)
      case .coMention: Diagram.Text("— named in one sentence", size: 9, color: coMentionLine)
      }
    }
  }
}
