/// One difference between two states of a graph. What the new state does not tell is called not seen: a text that
/// is silent says nothing.
public struct Change: Sendable, Equatable {
  /// What kind of difference it is, in the order of reports.
  public enum Kind: String, Sendable, CaseIterable {
    /// A person of the old state, or a post of it, has a holder of a post that the old state does not tell.
    case appointed
    /// A post that the old state tells as held now, and the new one as held before or about to end.
    case dismissed
    /// A higher title in the same organization in place of one that is not told any more.
    case promoted
    /// A lower one.
    case demoted
    /// Another one.
    case retitled
    /// Acting or elect before, in office now, or the reverse.
    case status
    case newPerson = "new-person"
    case personNotSeen = "person-not-seen"
    /// A post of a person who is seen in both states, told in the old one only.
    case postNotSeen = "post-not-seen"
    case newOrganization = "new-organization"
    case organizationNotSeen = "organization-not-seen"
    /// A unit is told to be part of another organization than before.
    case newParent = "new-parent"
    case movedUp = "moved-up"
    case movedDown = "moved-down"

    /// The heading of a list of such changes.
    public var heading: String {
      switch self {
      case .appointed: "Appointed, or told for the first time"
      case .dismissed: "Dismissed or resigned"
      case .promoted: "Promoted"
      case .demoted: "Demoted"
      case .retitled: "With another title"
      case .status: "With another status"
      case .newPerson: "New persons"
      case .personNotSeen: "Persons not seen any more"
      case .postNotSeen: "Posts not seen any more"
      case .newOrganization: "New organizations"
      case .organizationNotSeen: "Organizations not seen any more"
      case .newParent: "Units with another parent"
      case .movedUp: "Named further ahead"
      case .movedDown: "Named further behind"
      }
    }
  }

  /// What kind of difference it is.
  public var kind: Kind
  /// The person or the organization.
  public var name: String
  /// The title, or the larger organization, of the new state; of the old one where the new tells none.
  public var title = ""
  /// Of the old state.
  public var oldTitle = ""
  /// Where the post is.
  public var organization = ""
  /// Places among those named in both states, from 1; 0 where there are none.
  public var oldPlace = 0
  /// See `oldPlace`.
  public var newPlace = 0
  /// The sentence that tells it, empty if it is not at hand.
  public var quote = ""
  /// The document of the sentence.
  public var document = ""

  init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// The change in one line.
  public var words: String {
    let post = [title, organization].filter { !$0.isEmpty }.joined(separator: ", ")
    return switch kind {
    case .appointed, .dismissed, .postNotSeen, .newPerson, .personNotSeen:
      post.isEmpty ? name : "\(name): \(post)"
    case .promoted, .demoted, .retitled, .status:
      "\(name): \(title), before \(oldTitle), \(organization)"
    case .newOrganization, .organizationNotSeen: name
    case .newParent: "\(name): part of \(title), before \(oldTitle)"
    case .movedUp, .movedDown: "\(name): from place \(oldPlace) to \(newPlace)"
    }
  }
}
