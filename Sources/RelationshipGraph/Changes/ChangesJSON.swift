/// Writes changes as JSON: an object with the list `changes`, members that tell nothing left out.
public struct ChangesJSON: Sendable {
  /// Creates a writer.
  public init() {}

  /// Appends the object in UTF-8.
  public func render(_ changes: [Change], into output: inout [UInt8]) {
    var json = JSONText()
    json.open()
    json.key("changes")
    json.array(changes) { json, change in
      json.newline()
      json.open()
      json.member("kind", change.kind.rawValue)
      json.member("name", change.name)
      json.member("title", ifAny: change.title)
      json.member("old_title", ifAny: change.oldTitle)
      json.member("organization", ifAny: change.organization)
      if change.oldPlace > 0 {
        json.member("old_place", change.oldPlace)
        json.member("new_place", change.newPlace)
      }
      json.member("evidence", ifAny: change.quote)
      json.member("document", ifAny: change.document)
      json.close()
    }
    json.close()
    json.newline()
    output.append(contentsOf: json.bytes)
  }
}
