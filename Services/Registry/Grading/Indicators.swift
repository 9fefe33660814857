import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Reported values of institutions that the register does not hold itself.
struct Indicators: Sendable {
  let store: RecordStore
  /// Most indicators of one request.
  static let requestMax = 100

  func set(_ request: Registry.SetIndicatorsRequest, by caller: CallerIdentity) async throws
    -> Registry.SetIndicatorsResponse
  {
    let code = try ResourceName.id(request.parent, in: "institutions", field: "parent")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let indicators = try Self.checked(request, now)
      guard let stored = try InstitutionTable.stored(code: code, transaction.reader) else {
        throw RPCError.notFound(request.parent)
      }
      try caller.requireReach(stored.institution.division, request.parent)
      for indicator in indicators {
        guard try IndicatorTable.put(indicator, of: stored.id, transaction) else { continue }
        try ChangeRecord.append(
          .updated, indicator.name, .indicator(indicator), at: now.microseconds, transaction)
      }
      return .with { $0.indicators = indicators }
    }
  }

  func list(_ request: Registry.ListIndicatorsRequest) async throws -> Registry.ListIndicatorsResponse {
    let code = try ResourceName.id(request.parent, in: "institutions", field: "parent")
    let found = try await store.read { reader in
      guard let stored = try InstitutionTable.stored(code: code, reader) else {
        throw RPCError.notFound(request.parent)
      }
      return try IndicatorTable.newest(of: stored.id, parent: request.parent, reader)
    }
    return .with { $0.indicators = found }
  }

  private static func checked(_ request: Registry.SetIndicatorsRequest, _ now: Moment) throws -> [Registry.Indicator] {
    var problems = FieldProblems()
    if !(1...requestMax).contains(request.indicators.count) {
      problems.add(
        "indicators", "list-length", en: "1 to \(requestMax) indicators are expected", zh: "应为1至\(requestMax)项",
        seen: "\(request.indicators.count)")
    }
    var checked: [Registry.Indicator] = []
    for (index, given) in request.indicators.prefix(requestMax).enumerated() {
      var indicator = given
      let field = "indicators[\(index)]"
      if !isName(given.indicator) {
        problems.add(
          "\(field).indicator", "indicator-name", en: "2 to 63 lower-case letters, digits and _ are expected",
          zh: "应为2至63位小写字母、数字、_", seen: given.indicator)
      }
      problems.number("\(field).value", given.value, 0...1_000_000_000_000_000)
      _ = problems.date("\(field).value_date", given.valueDate, required: true, latest: now.today)
      indicator.evidence = problems.text("\(field).evidence", given.evidence, characters: 1...200)
      indicator.name = "\(request.parent)/indicators/\(given.indicator)"
      checked.append(indicator)
    }
    try problems.check()
    return checked
  }

  private static func isName(_ name: String) -> Bool {
    (2...63).contains(name.utf8.count)
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
  }
}
