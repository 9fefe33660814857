import Domain
import RPC
import Schema

/// A field of a request or of an imported row that breaks a rule.
public struct FieldProblem: Sendable, Hashable {
  /// Path of the field as the API calls it, for example `institution.contact.phone`.
  public var field: String
  /// The rule and what is wrong.
  public let violation: RuleViolation
  /// What was seen, cut short; empty when it may be personal.
  public let seen: String
}

/// Collects what is wrong with an input, so that the caller learns all of it at once.
public struct FieldProblems: Sendable {
  /// Most characters of a value that are repeated to the caller.
  public static let seenCharactersMax = 64
  /// The problems, in the order in which they were found.
  public private(set) var list: [FieldProblem] = []

  /// No problem.
  public init() {}

  /// Notes a problem; give `seen` only for values that are not personal.
  public mutating func add(_ field: String, _ violation: RuleViolation, seen: String = "") {
    list.append(FieldProblem(field: field, violation: violation, seen: Self.shortened(seen)))
  }

  /// Notes a problem by its rule and texts.
  public mutating func add(_ field: String, _ rule: String, en: String, zh: String, seen: String = "") {
    add(field, RuleViolation(rule, en: en, zh: zh), seen: seen)
  }

  /// Notes the problems of a part under the path of the part.
  public mutating func add(_ problems: FieldProblems, under prefix: String) {
    for var problem in problems.list {
      problem.field = "\(prefix).\(problem.field)"
      list.append(problem)
    }
  }

  /// Notes the problems of fields that have none yet: a cell that could not be read is not reported as missing too.
  public mutating func addNew(_ problems: FieldProblems) {
    let known = Set(list.map(\.field))
    list += problems.list.filter { !known.contains($0.field) }
  }

  /// Runs a check and notes the violation that it throws; `nil` then.
  public mutating func checking<Value>(
    _ field: String, seen: String = "", _ check: () throws(RuleViolation) -> Value
  ) -> Value? {
    do {
      return try check()
    } catch {
      add(field, error, seen: seen)
      return nil
    }
  }

  /// Throws INVALID_ARGUMENT with every problem, if there is one.
  public func check() throws(RPCError) {
    if !list.isEmpty { throw .badRequest(list.map(GoogleRPC.BadRequest.FieldViolation.init)) }
  }

  /// Throws INVALID_ARGUMENT with every problem under the path of the record in the request, if there is one.
  public func check(under path: String) throws(RPCError) {
    var problems = FieldProblems()
    problems.add(self, under: path)
    try problems.check()
  }

  /// `seen` without control characters, at most ``seenCharactersMax`` long.
  private static func shortened(_ seen: String) -> String {
    let plain = String(
      seen.unicodeScalars.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : Character($0) })
    return plain.count > seenCharactersMax ? plain.prefix(seenCharactersMax - 1) + "…" : plain
  }
}

extension GoogleRPC.BadRequest.FieldViolation {
  /// The problem as `google.rpc` says it: `reason` is the rule in upper snake case.
  init(_ problem: FieldProblem) {
    self.init()
    field = problem.field
    description =
      problem.seen.isEmpty
      ? "\(problem.violation.text.en) (rule \(problem.violation.rule))"
      : "\(problem.violation.text.en) (rule \(problem.violation.rule)); seen: \"\(problem.seen)\""
    reason = problem.violation.rule.uppercased().replacing("-", with: "_")
    localizedMessage = .with {
      $0.locale = "zh-CN"
      $0.message = problem.violation.text.zh
    }
  }
}

extension RPCError {
  /// INVALID_ARGUMENT for one field.
  public static func invalid(_ field: String, _ rule: String, en: String, zh: String, seen: String = "") -> RPCError {
    var problems = FieldProblems()
    problems.add(field, rule, en: en, zh: zh, seen: seen)
    return .badRequest(problems.list.map(GoogleRPC.BadRequest.FieldViolation.init))
  }

  /// NOT_FOUND for a record.
  public static func notFound(_ resource: String) -> RPCError { RPCError(.notFound, "\(resource) does not exist") }

  /// ALREADY_EXISTS for a record that somebody else has.
  public static func alreadyExists(_ resource: String, _ what: String) -> RPCError {
    RPCError(.alreadyExists, "\(resource): \(what)")
  }

  /// ABORTED because the caller's version is not the present one.
  public static func outdated(_ resource: String) -> RPCError {
    RPCError(.aborted, "\(resource) was changed since this etag was read: read it again, then repeat the change")
  }
}
