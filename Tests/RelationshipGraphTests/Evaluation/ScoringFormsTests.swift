import RelationExtraction
import Testing

@testable import RelationshipGraph

/// Two names or titles, and whether the score takes them for one.
private struct FormPair: Sendable, CustomTestStringConvertible {
  var left: String
  var right: String
  /// Nil: titles.
  var kind: EntityKind? = .person
  var isOne = true

  var testDescription: String { "\(left) \(isOne ? "=" : "≠") \(right)" }
}

private let pairs = [
  FormPair(left: "Comrade Ana Orlo", right: "Ana Orlo"),
  FormPair(left: "Dear Professor Ana Orlo", right: "ana orlo"),
  FormPair(left: "H.E. Mr. Bo Li", right: "Bo Li"),
  FormPair(left: "H. E. Bo Li", right: "Bo Li"),
  FormPair(left: "the Right Honourable Bo Li", right: "Bo Li"),
  FormPair(left: "Her Royal Highness Cy Ram", right: "Cy Ram"),
  FormPair(left: "Cy Ram, PhD", right: "Cy Ram"),
  FormPair(left: "He Bo", right: "Bo", isOne: false),
  FormPair(left: "Hon Bo", right: "Bo", isOne: false),
  FormPair(left: "Madam", right: "", isOne: false),
  FormPair(left: "Bo Lord", right: "Bo", isOne: false),
  FormPair(left: "José Núñez", right: "Jose Nunez"),
  FormPair(left: "Mill of Dr. Sol", right: "mill for Sol", kind: .organization),
  FormPair(left: "Great Mill", right: "Mill", kind: .organization, isOne: false),
  FormPair(left: "H.E. Mill", right: "Mill", kind: .organization, isOne: false),
  FormPair(left: "the Forty-Second Forum", right: "42nd Forum", kind: .event),
  FormPair(left: "the chairmen", right: "Chairman", kind: nil),
  FormPair(left: "a deputy", right: "deputies", kind: nil),
  FormPair(left: "bosses of branches", right: "boss of branch", kind: nil),
  FormPair(left: "members", right: "member", kind: nil),
  FormPair(left: "men", right: "man", kind: nil, isOne: false),
  FormPair(left: "class attache", right: "clas attache", kind: nil, isOne: false),
  FormPair(left: "vice-director", right: "vice director", kind: nil),
  FormPair(left: "director", right: "deputy director", kind: nil, isOne: false),
]

@Test(arguments: pairs) private func formsAreCompared(pair: FormPair) {
  var forms = ScoringForms()
  let isOne =
    if let kind = pair.kind {
      forms.name(pair.left, kind) == forms.name(pair.right, kind)
    } else {
      forms.title(pair.left) == forms.title(pair.right)
    }
  #expect(isOne == pair.isOne)
}
