import Domain
import Identity
import RPC
import Records
import Storage
import ZoneAPI
import ZoneEvaluation

/// What is declared for the zones of an evaluation.
struct IndicatorSheets: Sendable {
  /// Most values of a request.
  private static let valuesMax = 200

  let store: RecordStore
  let rules: ZoneRules

  typealias Table = RecordTable<Zone.IndicatorSheet>

  /// The sheet of a zone before anything is declared.
  static func empty(_ evaluation: Zone.Evaluation, _ zone: String, _ scheme: EvaluationScheme) -> Zone.IndicatorSheet {
    .with {
      $0.name = name(of: zone, in: evaluation.name)
      $0.zone = zone
      $0.missingMeasures = declared(scheme).map(\.code)
    }
  }

  /// The name of the sheet of a zone, `evaluations/{evaluation}/sheets/{zone}`.
  static func name(of zone: String, in evaluation: String) -> String {
    "\(evaluation)/sheets/\(zone.dropFirst("zones/".count))"
  }

  private static func declared(_ scheme: EvaluationScheme) -> [Measure] {
    scheme.measures.filter { $0.source == .declared }
  }

  func get(_ request: Zone.GetIndicatorSheetRequest) async throws -> Zone.IndicatorSheet {
    _ = try ResourceName.ids(request.name, in: "evaluations", "sheets", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func set(_ request: Zone.SetIndicatorValuesRequest, by caller: CallerIdentity) async throws -> Zone.IndicatorSheet {
    let (number, _) = try ResourceName.ids(request.name, in: "evaluations", "sheets", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      let evaluation = try Evaluations.Table.required("evaluations/\(number)", transaction.reader).record
      try Evaluations.require(.open, evaluation)
      let scheme = try SchemeTable.scheme(of: evaluation, rules.evaluationSchemes, transaction.reader)
      let declared = Self.declared(scheme)
      let values = try Self.checked(request.values, declared)
      var all = Dictionary(uniqueKeysWithValues: stored.record.values.map { ($0.measure, $0) })
      for value in values { all[value.measure] = value }
      var changed = stored.record
      changed.values = declared.compactMap { all[$0.code] }
      changed.missingMeasures = declared.map(\.code).filter { all[$0] == nil }
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction)
    }
  }

  private static func checked(
    _ values: [Zone.IndicatorValue], _ declared: [Measure]
  ) throws(RPCError) -> [Zone.IndicatorValue] {
    guard (1...valuesMax).contains(values.count) else {
      throw .invalid(
        "values", "list-length", en: "1 to \(valuesMax) values are expected", zh: "应为1至\(valuesMax)项",
        seen: "\(values.count)")
    }
    var problems = FieldProblems()
    var seen = Set<String>()
    for (place, value) in values.enumerated() {
      let field = "values[\(place)]"
      if let measure = declared.first(where: { $0.code == value.measure }) {
        problems.number("\(field).value", value.value, measure.minimum...measure.maximum)
      } else {
        problems.measure("\(field).measure", value.measure, among: declared, en: "declared", zh: "申报")
      }
      if !seen.insert(value.measure).inserted {
        problems.add(
          "\(field).measure", "repeated", en: "the measure is there twice", zh: "指标重复", seen: value.measure)
      }
      if let evidence = value.evidence {
        problems.evidence("\(field).evidence", evidence)
      } else {
        problems.required("\(field).evidence")
      }
    }
    try problems.check()
    return values
  }
}

extension FieldProblems {
  /// Notes that a code names no measure of a source.
  mutating func measure(_ field: String, _ code: String, among known: [Measure], en: String, zh: String) {
    guard !code.isEmpty else { return required(field) }
    let codes = known.map(\.code).joined(separator: ", ")
    add(
      field, "measure-known", en: "the scheme has no such \(en) measure; it has \(codes)", zh: "方案中没有该\(zh)指标:\(codes)",
      seen: code)
  }
}
