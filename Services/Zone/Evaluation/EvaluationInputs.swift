import Domain
import RPC
import Records
import Schema
import Storage
import ZoneAPI
import ZoneEvaluation

/// Every value that an evaluation scores, and what is missing for it.
struct EvaluationInputs: Sendable {
  /// Something that is missing.
  private struct Gap: Sendable {
    let rule: String
    let subject: String
    let text: Domain.LocalizedText
  }

  /// Most gaps that an answer names.
  private static let gapsNamedMax = 100

  private var zones: [ScoredZone] = []
  private var gaps: [Gap] = []

  /// Gathers the values of all zones: declared, counted, and judged.
  init(_ evaluation: Zone.Evaluation, _ scheme: EvaluationScheme, _ reader: borrowing Reader) throws {
    guard let day = evaluation.periodEndDate?.civilDate else {
      throw RPCError(.internal, "\(evaluation.name): the end of its period is not kept")
    }
    let handedIn = Dictionary(grouping: try ExpertSheets.all(of: evaluation.name, reader), by: \.zone)
    for name in evaluation.zones {
      let zone = try RecordTable<Zone.ClusterZone>.required(name, reader).record
      let sheet = try IndicatorSheets.Table.required(
        IndicatorSheets.name(of: name, in: evaluation.name), reader
      ).record
      let counts = try FactCounts(name, on: day, reader)
      let declared = Dictionary(uniqueKeysWithValues: sheet.values.map { ($0.measure, $0) })
      let experts = handedIn[name] ?? []
      let panel = evaluation.experts.compactMap { expert in experts.first { $0.expert == expert } }
      if !scheme.expertMeasures.isEmpty { notePanel(evaluation, sheet.name, panel, scheme) }
      let values = scheme.measures.compactMap { measure in
        switch measure.source {
        case .declared: declaredValue(measure, declared[measure.code], sheet.name)
        case .fact: counts[measure.code].map { Zone.ScoredValue(measure, $0) }
        case .expert: Zone.ScoredValue(measure, panel, scheme.experts)
        }
      }
      zones.append(ScoredZone(zone: name, displayName: zone.displayName, values: values))
    }
  }

  /// The values, when nothing is missing. Throws FAILED_PRECONDITION that names what is.
  func complete() throws(RPCError) -> [ScoredZone] {
    guard let first = gaps.first else { return zones }
    var error = RPCError(
      .failedPrecondition,
      "\(gaps.count) inputs are missing, the first: \(first.subject): \(first.text.en) (rule \(first.rule)) / "
        + first.text.zh)
    error.attach(
      GoogleRPC.PreconditionFailure.with {
        $0.violations = gaps.prefix(Self.gapsNamedMax).map { gap in
          .with {
            $0.type = gap.rule
            $0.subject = gap.subject
            $0.description = "\(gap.text.en) / \(gap.text.zh)"
          }
        }
      })
    throw error
  }

  private mutating func declaredValue(
    _ measure: Measure, _ value: Zone.IndicatorValue?, _ sheet: String
  ) -> Zone.ScoredValue? {
    guard let value else {
      let text = Domain.LocalizedText(
        zh: "缺少\(measure.title.zh)(\(measure.code))", en: "\(measure.code) has no value")
      gaps.append(Gap(rule: "evaluation-value-missing", subject: sheet, text: text))
      return nil
    }
    return Zone.ScoredValue(measure, value)
  }

  /// Notes experts of the panel who have not handed in, and a zone that too few experts judged.
  private mutating func notePanel(
    _ evaluation: Zone.Evaluation, _ sheet: String, _ panel: [Zone.ExpertSheet], _ scheme: EvaluationScheme
  ) {
    guard !evaluation.draw.isEmpty else {
      let text = Domain.LocalizedText(zh: "尚未指定专家组", en: "the evaluation has no panel of experts")
      gaps.append(Gap(rule: "evaluation-panel-missing", subject: evaluation.name, text: text))
      return
    }
    for expert in evaluation.experts where !panel.contains(where: { $0.expert == expert }) {
      let text = Domain.LocalizedText(zh: "该专家尚未评分,也未申请回避", en: "the expert handed in neither scores nor a recusal")
      gaps.append(
        Gap(rule: "evaluation-scores-missing", subject: "\(sheet)/\(expert)", text: text))
    }
    let count = panel.count { !$0.recused }
    if panel.count == evaluation.experts.count, count < scheme.experts.scoresMin {
      let text = Domain.LocalizedText(
        zh: "回避后仅\(count)名专家评分,至少需要\(scheme.experts.scoresMin)名",
        en: "after recusals \(count) experts judge the zone; at least \(scheme.experts.scoresMin) are needed")
      gaps.append(Gap(rule: "evaluation-scores-few", subject: sheet, text: text))
    }
  }
}

extension Zone.ScoredValue {
  /// A declared value.
  fileprivate init(_ measure: Measure, _ declared: Zone.IndicatorValue) {
    self.init(measure, value: declared.value)
    evidence = declared.evidence
  }

  /// A counted value, inside the range of the measure.
  fileprivate init(_ measure: Measure, _ count: FactCounts.Count) {
    self.init(measure, value: min(max(Int64(count.value), measure.minimum), measure.maximum))
    countBasis = Common.LocalizedText(count.basis)
  }

  /// What a panel came to; `nil` when too few experts judged.
  fileprivate init?(_ measure: Measure, _ panel: [Zone.ExpertSheet], _ rule: ExpertRule) {
    let given = panel.flatMap { sheet in
      sheet.scores.filter { $0.measure == measure.code }.map { (expert: sheet.expert, score: $0.score) }
    }
    .sorted { ($0.score, $0.expert) < ($1.score, $1.expert) }
    guard let value = rule.value(of: given.map(\.score)) else { return nil }
    self.init(measure, value: 0)
    numerator = Int64(value.numerator)
    denominator = Int64(value.denominator)
    recusedCount = Int32(panel.count(where: \.recused))
    let kept = rule.kept(of: given.map(\.score)).indices
    panelScores = given.enumerated().map { place, entry in
      .with {
        $0.expert = entry.expert
        $0.score = entry.score
        $0.trimmed = !kept.contains(place)
      }
    }
  }

  private init(_ measure: Measure, value: Int64) {
    self.init()
    self.measure = measure.code
    source = Zone.MeasureSource(measure.source)
    numerator = value
    denominator = 1
  }
}
