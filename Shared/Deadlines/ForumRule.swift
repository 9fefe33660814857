import Domain

/// How a document reached who must answer it.
public enum ServiceMethod: String, Sendable, Hashable, CaseIterable, Decodable {
  case personal, mail
  case mailAbroad = "mail_abroad"
  case email, electronic, hague, waiver, platform
  case publicNotice = "public_notice"
}

/// What a way of service adds.
public struct ServiceAddition: Sendable, Hashable, Decodable {
  /// What it is added to.
  public enum Stage: String, Sendable, Hashable, Decodable {
    /// The day of the event: the document counts as served that much later.
    case dayZero = "day_zero"
    /// The term: it is that much longer.
    case term
    /// The end of the term after it has rolled (FRCP 6(d): "after the period would otherwise expire").
    case expiry
  }

  /// The way of service.
  public let method: ServiceMethod
  /// How much.
  public let term: Term
  /// To what.
  public let stage: Stage
  /// Law and article.
  public let source: String
  /// How sure we are of it.
  public let provenance: Provenance

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case method, amount, unit, stage, source, provenance
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    method = try values.decode(ServiceMethod.self, forKey: .method)
    term = Term(
      amount: try values.decode(Int.self, forKey: .amount), unit: try values.decode(Term.Unit.self, forKey: .unit))
    stage = try values.decode(Stage.self, forKey: .stage)
    source = try values.decode(String.self, forKey: .source)
    provenance = try values.decode(Provenance.self, forKey: .provenance)
    guard (1...366).contains(term.amount), term.unit != .openDays, term.unit != .years else {
      throw DecodingError.dataCorruptedError(
        forKey: .amount, in: values, debugDescription: "an addition of 1 to 366 days, weeks or months is expected")
    }
  }
}

/// A longer term that can be had on request; counted from day 0 like the term itself.
public struct LongerTerm: Sendable, Hashable, Decodable {
  /// The whole term with the extension.
  public let term: Term
  /// How it is had.
  public let condition: LocalizedText

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case amount, unit, condition
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    term = Term(
      amount: try values.decode(Int.self, forKey: .amount), unit: try values.decode(Term.Unit.self, forKey: .unit))
    condition = try values.decode(LocalizedText.self, forKey: .condition)
  }
}

/// One version of a rule that says when a term ends.
public struct ForumRule: CitedRule, Sendable, Hashable, Decodable {
  /// What the end of the term means.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Decodable {
    /// The party must have acted by then.
    case act
    /// The court or office decides or acts by then.
    case authority
    /// What the party may do from then on.
    case opens
    /// A right or an order ends then.
    case expires
    /// What practice expects; no term of law.
    case expected
  }

  /// Whether the day of the event counts.
  public enum DayZero: String, Sendable, Hashable, Decodable {
    /// Counting begins on the day after.
    case excluded
    /// The day of the event is the first day.
    case counted
  }

  /// What happens when the last day is closed.
  public enum Roll: String, Sendable, Hashable, Decodable {
    /// The next open day is the last day.
    case nextOpenDay = "next_open_day"
    /// Nothing.
    case none
  }

  /// Which events a new version applies to.
  public enum Transition: String, Sendable, Hashable, Decodable {
    /// Those from its first day on.
    case eventsFromStart = "events_from_start"
    /// Not known for terms that run on its first day: both versions are answered.
    case unclear
  }

  /// Stable name, for example `US-DC-1`.
  public let id: String
  /// The event that starts the term, for example `COMPLAINT_SERVED`.
  public let event: String
  /// What is to be done or happens.
  public let title: LocalizedText
  /// What the end of the term means.
  public let kind: Kind
  /// The term; of several the one that ends last.
  public let terms: [Term]
  /// Whether the day of the event counts.
  public let dayZero: DayZero
  /// What happens when the last day is closed.
  public let roll: Roll
  /// What ways of service add.
  public let additions: [ServiceAddition]
  /// The longer term that can be had.
  public let longerTerm: LongerTerm?
  /// Law and article.
  public let source: String
  /// How sure we are of it.
  public let provenance: Provenance
  /// First day in force.
  public let effectiveFrom: CivilDate
  /// Last day in force; `nil` while it is.
  public let effectiveTo: CivilDate?
  /// Which events the version applies to.
  public let transition: Transition

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, event, title, kind, term, roll, additions, source, provenance, transition
    case laterOf = "later_of"
    case dayZero = "day_zero"
    case longerTerm = "extension"
    case effectiveFrom = "effective_from"
    case effectiveTo = "effective_to"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.strictContainer(CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    event = try values.decode(String.self, forKey: .event)
    title = try values.decode(LocalizedText.self, forKey: .title)
    kind = try values.decode(Kind.self, forKey: .kind)
    let laterOf = try values.decodeIfPresent([Term].self, forKey: .laterOf)
    terms = try laterOf ?? [values.decode(Term.self, forKey: .term)]
    dayZero = try values.decode(DayZero.self, forKey: .dayZero)
    roll = try values.decode(Roll.self, forKey: .roll)
    additions = try values.decodeIfPresent([ServiceAddition].self, forKey: .additions) ?? []
    longerTerm = try values.decodeIfPresent(LongerTerm.self, forKey: .longerTerm)
    source = try values.decode(String.self, forKey: .source)
    provenance = try values.decode(Provenance.self, forKey: .provenance)
    effectiveFrom = try values.decode(CivilDate.self, forKey: .effectiveFrom)
    effectiveTo = try values.decodeIfPresent(CivilDate.self, forKey: .effectiveTo)
    transition = try values.decodeIfPresent(Transition.self, forKey: .transition) ?? .eventsFromStart
    if let laterOf {
      guard laterOf.count == 2, !values.contains(.term) else {
        throw DecodingError.dataCorruptedError(
          forKey: .laterOf, in: values, debugDescription: "two terms are expected, and no term beside them")
      }
    }
  }

  /// Throws when the version makes no sense.
  func check(_ forum: String) throws(RuleFileError) {
    let place = "\(forum).\(id)"
    func refuse(_ problem: String) -> RuleFileError { RuleFileError(place: place, problem: problem) }
    let isToken: (UInt8) -> Bool = { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 }
    guard !event.isEmpty, event.utf8.allSatisfy(isToken) else {
      throw refuse("event is no token like COMPLAINT_SERVED")
    }
    guard ![id, title.zh, title.en, source].contains("") else { throw refuse("id, title and source are required") }
    guard effectiveTo.map({ effectiveFrom <= $0 }) ?? true else {
      throw refuse("effective_to lies before effective_from")
    }
    guard
      terms.allSatisfy({ $0.amount > 0 }) || (terms.count == 1 && kind != .act && roll == .none && additions.isEmpty)
    else { throw refuse("only a term without roll and additions that is no act can lie before the event") }
    guard Set(additions.map(\.method)).count == additions.count else {
      throw refuse("a way of service has two additions")
    }
    if let longer = longerTerm?.term, terms.count == 1 {
      guard longer.unit == terms[0].unit, longer.amount > terms[0].amount, longer.isReasonable else {
        throw refuse("the extension is no longer than the term, or counted in another unit")
      }
    }
  }
}
