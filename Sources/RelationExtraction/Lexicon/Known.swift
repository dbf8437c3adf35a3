/// Words and marks that rules name, numbered first in every symbol table so that their symbols are
/// constants. All are in lower case.
enum Known {
  static let comma: Symbol = 1
  static let point: Symbol = 2
  static let semicolon: Symbol = 3
  static let colon: Symbol = 4
  static let openParen: Symbol = 5
  static let closeParen: Symbol = 6
  static let openQuote: Symbol = 7
  static let closeQuote: Symbol = 8
  static let quote: Symbol = 9
  static let dash: Symbol = 10
  static let bar: Symbol = 11
  static let slash: Symbol = 12
  static let ampersand: Symbol = 13
  static let possessive: Symbol = 14
  static let exclamation: Symbol = 15
  static let question: Symbol = 16
  static let ellipsis: Symbol = 17
  static let unknownMark: Symbol = 18
  static let star: Symbol = 19
  static let of: Symbol = 20
  static let the: Symbol = 21
  static let a: Symbol = 22
  static let an: Symbol = 23
  static let and: Symbol = 24
  static let or: Symbol = 25
  static let `in`: Symbol = 26
  static let at: Symbol = 27
  static let under: Symbol = 28
  static let `for`: Symbol = 29
  static let to: Symbol = 30
  static let by: Symbol = 31
  static let with: Symbol = 32
  static let `as`: Symbol = 33
  static let on: Symbol = 34
  static let from: Symbol = 35
  static let who: Symbol = 36
  static let which: Symbol = 37
  static let whom: Symbol = 38
  static let whose: Symbol = 39
  static let he: Symbol = 40
  static let she: Symbol = 41
  static let his: Symbol = 42
  static let her: Symbol = 43
  static let its: Symbol = 44
  static let their: Symbol = 45
  static let they: Symbol = 46
  static let it: Symbol = 47
  static let `is`: Symbol = 48
  static let was: Symbol = 49
  static let are: Symbol = 50
  static let were: Symbol = 51
  static let be: Symbol = 52
  static let been: Symbol = 53
  static let being: Symbol = 54
  static let has: Symbol = 55
  static let have: Symbol = 56
  static let had: Symbol = 57
  static let having: Symbol = 58
  static let that: Symbol = 59
  static let this: Symbol = 60
  static let these: Symbol = 61
  static let those: Symbol = 62
  static let respectively: Symbol = 63
  static let no: Symbol = 64
  static let number: Symbol = 65
  static let led: Symbol = 66
  static let headed: Symbol = 67
  static let head: Symbol = 68
  static let also: Symbol = 69
  static let both: Symbol = 70
  static let our: Symbol = 71
  static let all: Symbol = 72
  static let not: Symbol = 73
  static let will: Symbol = 74
  static let then: Symbol = 75
  static let than: Symbol = 76
  static let together: Symbol = 77
  static let along: Symbol = 78
  static let well: Symbol = 79
  static let there: Symbol = 80
  static let himself: Symbol = 81
  static let one: Symbol = 82
  static let between: Symbol = 83
  static let after: Symbol = 84
  static let before: Symbol = 85
  static let during: Symbol = 86
  static let into: Symbol = 87
  static let within: Symbol = 88
  static let over: Symbol = 89
  static let concurrently: Symbol = 90
  static let `while`: Symbol = 91
  static let when: Symbol = 92
  static let `where`: Symbol = 93
  static let former: Symbol = 94
  static let late: Symbol = 95
  static let new: Symbol = 96
  static let said: Symbol = 97
  static let did: Symbol = 98
  static let does: Symbol = 99
  static let `do`: Symbol = 100
  static let `if`: Symbol = 101
  static let but: Symbol = 102
  static let me: Symbol = 103
  static let we: Symbol = 104
  static let us: Symbol = 105
  static let i: Symbol = 106
  static let you: Symbol = 107
  static let party: Symbol = 108
  static let report: Symbol = 109
  static let floor: Symbol = 110
  static let followed: Symbol = 111
  static let speeches: Symbol = 112
  static let speech: Symbol = 113
  static let delivered: Symbol = 114
  static let made: Symbol = 115
  static let taken: Symbol = 116
  static let took: Symbol = 117
  static let given: Symbol = 118
  static let place: Symbol = 119
  static let part: Symbol = 120
  static let present: Symbol = 121
  static let platform: Symbol = 122
  static let among: Symbol = 123
  static let including: Symbol = 124
  static let include: Symbol = 125
  static let included: Symbol = 126
  static let attending: Symbol = 127
  static let participating: Symbol = 128
  static let elected: Symbol = 129
  static let held: Symbol = 130
  static let sat: Symbol = 131
  static let `own`: Symbol = 132
  static let other: Symbol = 133
  static let others: Symbol = 134
  static let each: Symbol = 135
  static let co: Symbol = 136
  static let vice: Symbol = 137
  static let deputy: Symbol = 138
  static let staff: Symbol = 139
  static let member: Symbol = 140
  static let members: Symbol = 141
  static let ministry: Symbol = 142
  static let juche: Symbol = 143
  static let against: Symbol = 144
  static let through: Symbol = 145
  static let about: Symbol = 146
  static let since: Symbol = 147
  static let until: Symbol = 148
  static let besides: Symbol = 149
  static let per: Symbol = 150
  static let via: Symbol = 151
  static let re: Symbol = 152
  static let can: Symbol = 153
  static let could: Symbol = 154
  static let would: Symbol = 155
  static let should: Symbol = 156
  static let may: Symbol = 157
  static let must: Symbol = 158
  static let might: Symbol = 159
  static let post: Symbol = 160
  static let office: Symbol = 161
  static let title: Symbol = 162
  static let rank: Symbol = 163
  static let order: Symbol = 164
  static let minister: Symbol = 165
  static let embassy: Symbol = 166
  static let jr: Symbol = 167
  static let de: Symbol = 168
  static let y: Symbol = 169
  static let nor: Symbol = 170
  static let predecessor: Symbol = 171
  static let successor: Symbol = 172
  static let him: Symbol = 173
  static let same: Symbol = 174
  static let jointly: Symbol = 175
  static let chief: Symbol = 176
  static let officer: Symbol = 177
  static let representative: Symbol = 178
  static let attendance: Symbol = 179
  static let behalf: Symbol = 180
  static let saint: Symbol = 181
  static let representing: Symbol = 182
  static let another: Symbol = 183
  /// The marks of punctuation are the symbols from 1 to this.
  static let lastMark = star

  /// Articles, possessives and demonstratives, which open noun phrases.
  static let determiners = [the, a, an, its, their, our, his, her, this, that, these, those]

  /// The words in the order of their symbols, from 1.
  static let words = [
    ",", ".", ";", ":", "(", ")", "“", "”", "\"", "—", "|", "/", "&", "'s", "!", "?", "…", "¤",
    "*", "of", "the", "a", "an", "and", "or", "in", "at", "under", "for", "to", "by", "with",
    "as", "on", "from", "who", "which", "whom", "whose", "he", "she", "his", "her", "its",
    "their", "they", "it", "is", "was", "are", "were", "be", "been", "being", "has", "have",
    "had", "having", "that", "this", "these", "those", "respectively", "no", "no.", "led",
    "headed", "head", "also", "both", "our", "all", "not", "will", "then", "than", "together",
    "along", "well", "there", "himself", "one", "between", "after", "before", "during", "into",
    "within", "over", "concurrently", "while", "when", "where", "former", "late", "new", "said",
    "did", "does", "do", "if", "but", "me", "we", "us", "i", "you", "party", "report", "floor",
    "followed", "speeches", "speech", "delivered", "made", "taken", "took", "given", "place",
    "part", "present", "platform", "among", "including", "include", "included", "attending",
    "participating", "elected", "held", "sat", "own", "other", "others", "each", "co", "vice",
    "deputy", "staff", "member", "members", "ministry", "juche", "against", "through", "about",
    "since", "until", "besides", "per", "via", "re", "can", "could", "would", "should", "may",
    "must", "might", "post", "office", "title", "rank", "order", "minister", "embassy", "jr.",
    "de", "y", "nor", "predecessor", "successor", "him",
    "same", "jointly", "chief", "officer", "representative", "attendance", "behalf", "st.",
    "representing", "another",
  ]
}
