import Domain
import Records
import Schema
import StatisticsAPI

extension Statistics.TargetReading {
  /// The reading as the API tells it, without what it was computed from.
  init(_ reading: TargetReading, at now: Moment) {
    self.init()
    target = "targets/\(reading.target.id)"
    readingTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    outcome = Statistics.TargetOutcome(reading.outcome)
    missing = reading.missing.map(Common.LocalizedText.init)
    statement = Common.LocalizedText(reading.statement)
    provisional = reading.isProvisional
    estimated = reading.isEstimated
    planVersion = reading.target.plan.version
    guard let exact = reading.value else { return }
    numerator = Int64(clamping: exact.numerator)
    denominator = exact.denominator
    value = exact.decimal
    progressBasisPoints = Int32(
      clamping: exact.numerator * 10_000 / (Int128(reading.target.bound) * Int128(exact.denominator)))
  }

  /// The reading with what it was computed from.
  init(_ reading: TargetReading, at now: Moment, inputsFrom known: TargetKnowledge) {
    self.init(reading, at: now)
    inputs = reading.inputs.map { input in
      let feed = input.service.map(known.feed)
      return .with {
        $0.title = Common.LocalizedText(input.title)
        $0.measure = input.measure
        $0.key = input.part
        $0.value = Int64(clamping: input.amount)
        $0.unit = Common.LocalizedText(input.unit)
        $0.service = input.service?.rawValue ?? "statistics"
        $0.resumeToken = feed?.resumeToken ?? ""
        $0.changeTime = feed?.changeTime
      }
    }
  }
}

extension Statistics.Target {
  /// The target as the API tells it, with a reading.
  init(_ target: Target, _ reading: Statistics.TargetReading) {
    self.init()
    name = "targets/\(target.id)"
    plan = target.plan.id
    planTitle = Common.LocalizedText(target.plan.title)
    planVersion = target.plan.version
    rule = Common.Rule(target.rule)
    readingRule = Common.Rule(target.readingRule)
    comparison = Statistics.TargetComparison(target.comparison)
    bound = Int64(target.bound)
    upperBound = Int64(target.upperBound)
    unit = Common.LocalizedText(target.unit)
    dueDate = GoogleType.Date(target.due)
    services = target.source.services.isEmpty ? ["statistics"] : target.source.services.map(\.rawValue)
    self.reading = reading
  }
}

extension Statistics.TargetComparison {
  init(_ comparison: TargetComparison) {
    switch comparison {
    case .atLeast: self = .atLeast
    case .moreThan: self = .moreThan
    case .range: self = .range
    }
  }
}

extension Statistics.TargetOutcome {
  init(_ outcome: TargetOutcome) {
    switch outcome {
    case .notAvailable: self = .notAvailable
    case .notMet: self = .notMet
    case .met: self = .met
    case .metOverRange: self = .metOverRange
    }
  }
}

extension FollowedState {
  /// When the last change applied was committed; `nil` before the first.
  var changeTime: GoogleProtobuf.Timestamp? {
    changes == 0 ? nil : GoogleProtobuf.Timestamp(microseconds: changeMicroseconds)
  }
}

extension Statistics.FeedState {
  /// How far a service is known.
  init(_ state: FollowedState) {
    self.init()
    service = state.service.rawValue
    followed = state.followed
    resumeToken = state.resumeToken
    changeCount = Int64(state.changes)
    changeTime = state.changeTime
    applyTime = state.changes == 0 ? nil : GoogleProtobuf.Timestamp(microseconds: state.applyMicroseconds)
  }
}

extension Statistics.DashboardFigure {
  /// A live measure that no target asks for.
  init(_ measure: LiveMeasure, _ counts: LiveCounts) {
    self.init()
    self.measure = measure.rawValue
    title = Common.LocalizedText(measure.title)
    value = Int64(clamping: counts.total(measure))
    unit = Common.LocalizedText(measure.unit)
    service = measure.service.rawValue
  }
}
