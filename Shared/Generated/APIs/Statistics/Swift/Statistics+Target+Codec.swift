// Generated from ipmesh/statistics/v1/target.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.TargetInput {
  public static let fullName = "ipmesh.statistics.v1.TargetInput"

  public static var cType: CMessageType { ipmesh__statistics__v1__target_input__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__TargetInput.self)
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
    measure = String(reading: c.pointee.measure)
    self.key = String(reading: c.pointee.key)
    self.value = c.pointee.value
    unit = c.pointee.unit.map { Common.LocalizedText(reading: $0) }
    service = String(reading: c.pointee.service)
    resumeToken = String(reading: c.pointee.resume_token)
    changeTime = c.pointee.change_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__TargetInput.self)
    if let value = title {
      c.pointee.title = arena.message(value)
    }
    c.pointee.measure = arena.text(measure)
    c.pointee.key = arena.text(self.key)
    c.pointee.value = self.value
    if let value = unit {
      c.pointee.unit = arena.message(value)
    }
    c.pointee.service = arena.text(service)
    c.pointee.resume_token = arena.text(resumeToken)
    if let value = changeTime {
      c.pointee.change_time = arena.message(value)
    }
  }
}

extension Statistics.TargetReading {
  public static let fullName = "ipmesh.statistics.v1.TargetReading"

  public static var cType: CMessageType { ipmesh__statistics__v1__target_reading__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__TargetReading.self)
    name = String(reading: c.pointee.name)
    target = String(reading: c.pointee.target)
    readingTime = c.pointee.reading_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    outcome = Statistics.TargetOutcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
    missing = c.pointee.missing.map { Common.LocalizedText(reading: $0) }
    numerator = c.pointee.numerator
    denominator = c.pointee.denominator
    self.value = String(reading: c.pointee.value)
    progressBasisPoints = c.pointee.progress_basis_points
    statement = c.pointee.statement.map { Common.LocalizedText(reading: $0) }
    provisional = c.pointee.provisional != 0
    estimated = c.pointee.estimated != 0
    planVersion = String(reading: c.pointee.plan_version)
    inputs = .init(reading: c.pointee.inputs, count: c.pointee.n_inputs) { Statistics.TargetInput(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__TargetReading.self)
    c.pointee.name = arena.text(name)
    c.pointee.target = arena.text(target)
    if let value = readingTime {
      c.pointee.reading_time = arena.message(value)
    }
    c.pointee.outcome = .init(.init(truncatingIfNeeded: outcome.rawValue))
    if let value = missing {
      c.pointee.missing = arena.message(value)
    }
    c.pointee.numerator = numerator
    c.pointee.denominator = denominator
    c.pointee.value = arena.text(self.value)
    c.pointee.progress_basis_points = progressBasisPoints
    if let value = statement {
      c.pointee.statement = arena.message(value)
    }
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.estimated = estimated ? 1 : 0
    c.pointee.plan_version = arena.text(planVersion)
    c.pointee.n_inputs = inputs.count
    c.pointee.inputs = arena.array(inputs) { arena.message($0) }
  }
}

extension Statistics.Target {
  public static let fullName = "ipmesh.statistics.v1.Target"

  public static var cType: CMessageType { ipmesh__statistics__v1__target__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Target.self)
    name = String(reading: c.pointee.name)
    plan = String(reading: c.pointee.plan)
    planTitle = c.pointee.plan_title.map { Common.LocalizedText(reading: $0) }
    planVersion = String(reading: c.pointee.plan_version)
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    readingRule = c.pointee.reading_rule.map { Common.Rule(reading: $0) }
    comparison = Statistics.TargetComparison(rawValue: Int32(truncatingIfNeeded: c.pointee.comparison.rawValue))
    bound = c.pointee.bound
    upperBound = c.pointee.upper_bound
    unit = c.pointee.unit.map { Common.LocalizedText(reading: $0) }
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
    services = .init(reading: c.pointee.services, count: c.pointee.n_services) { String(reading: $0) }
    reading = c.pointee.reading.map { Statistics.TargetReading(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Target.self)
    c.pointee.name = arena.text(name)
    c.pointee.plan = arena.text(plan)
    if let value = planTitle {
      c.pointee.plan_title = arena.message(value)
    }
    c.pointee.plan_version = arena.text(planVersion)
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    if let value = readingRule {
      c.pointee.reading_rule = arena.message(value)
    }
    c.pointee.comparison = .init(.init(truncatingIfNeeded: comparison.rawValue))
    c.pointee.bound = bound
    c.pointee.upper_bound = upperBound
    if let value = unit {
      c.pointee.unit = arena.message(value)
    }
    if let value = dueDate {
      c.pointee.due_date = arena.message(value)
    }
    c.pointee.n_services = services.count
    c.pointee.services = arena.array(services) { arena.text($0) }
    if let value = reading {
      c.pointee.reading = arena.message(value)
    }
  }
}

extension Statistics.FeedState {
  public static let fullName = "ipmesh.statistics.v1.FeedState"

  public static var cType: CMessageType { ipmesh__statistics__v1__feed_state__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FeedState.self)
    service = String(reading: c.pointee.service)
    followed = c.pointee.followed != 0
    resumeToken = String(reading: c.pointee.resume_token)
    changeCount = c.pointee.change_count
    changeTime = c.pointee.change_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    applyTime = c.pointee.apply_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    reachable = c.pointee.reachable != 0
    changesBehind = c.pointee.changes_behind
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FeedState.self)
    c.pointee.service = arena.text(service)
    c.pointee.followed = followed ? 1 : 0
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.change_count = changeCount
    if let value = changeTime {
      c.pointee.change_time = arena.message(value)
    }
    if let value = applyTime {
      c.pointee.apply_time = arena.message(value)
    }
    c.pointee.reachable = reachable ? 1 : 0
    c.pointee.changes_behind = changesBehind
  }
}

extension Statistics.DashboardFigure {
  public static let fullName = "ipmesh.statistics.v1.DashboardFigure"

  public static var cType: CMessageType { ipmesh__statistics__v1__dashboard_figure__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__DashboardFigure.self)
    measure = String(reading: c.pointee.measure)
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
    self.value = c.pointee.value
    unit = c.pointee.unit.map { Common.LocalizedText(reading: $0) }
    service = String(reading: c.pointee.service)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__DashboardFigure.self)
    c.pointee.measure = arena.text(measure)
    if let value = title {
      c.pointee.title = arena.message(value)
    }
    c.pointee.value = self.value
    if let value = unit {
      c.pointee.unit = arena.message(value)
    }
    c.pointee.service = arena.text(service)
  }
}

extension Statistics.Dashboard {
  public static let fullName = "ipmesh.statistics.v1.Dashboard"

  public static var cType: CMessageType { ipmesh__statistics__v1__dashboard__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Dashboard.self)
    readingTime = c.pointee.reading_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    targets = .init(reading: c.pointee.targets, count: c.pointee.n_targets) { Statistics.Target(reading: $0!) }
    figures = .init(reading: c.pointee.figures, count: c.pointee.n_figures) { Statistics.DashboardFigure(reading: $0!) }
    feeds = .init(reading: c.pointee.feeds, count: c.pointee.n_feeds) { Statistics.FeedState(reading: $0!) }
    metCount = c.pointee.met_count
    notMetCount = c.pointee.not_met_count
    notAvailableCount = c.pointee.not_available_count
    resumeToken = String(reading: c.pointee.resume_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Dashboard.self)
    if let value = readingTime {
      c.pointee.reading_time = arena.message(value)
    }
    c.pointee.n_targets = targets.count
    c.pointee.targets = arena.array(targets) { arena.message($0) }
    c.pointee.n_figures = figures.count
    c.pointee.figures = arena.array(figures) { arena.message($0) }
    c.pointee.n_feeds = feeds.count
    c.pointee.feeds = arena.array(feeds) { arena.message($0) }
    c.pointee.met_count = metCount
    c.pointee.not_met_count = notMetCount
    c.pointee.not_available_count = notAvailableCount
    c.pointee.resume_token = arena.text(resumeToken)
  }
}

extension Statistics.FeedRecount {
  public static let fullName = "ipmesh.statistics.v1.FeedRecount"

  public static var cType: CMessageType { ipmesh__statistics__v1__feed_recount__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FeedRecount.self)
    service = String(reading: c.pointee.service)
    resumeToken = String(reading: c.pointee.resume_token)
    changeCount = c.pointee.change_count
    recordCount = c.pointee.record_count
    complete = c.pointee.complete != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__FeedRecount.self)
    c.pointee.service = arena.text(service)
    c.pointee.resume_token = arena.text(resumeToken)
    c.pointee.change_count = changeCount
    c.pointee.record_count = recordCount
    c.pointee.complete = complete ? 1 : 0
  }
}

extension Statistics.CountDifference {
  public static let fullName = "ipmesh.statistics.v1.CountDifference"

  public static var cType: CMessageType { ipmesh__statistics__v1__count_difference__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CountDifference.self)
    measure = String(reading: c.pointee.measure)
    self.key = String(reading: c.pointee.key)
    live = c.pointee.live
    recounted = c.pointee.recounted
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__CountDifference.self)
    c.pointee.measure = arena.text(measure)
    c.pointee.key = arena.text(self.key)
    c.pointee.live = live
    c.pointee.recounted = recounted
  }
}

extension Statistics.TargetRecount {
  public static let fullName = "ipmesh.statistics.v1.TargetRecount"

  public static var cType: CMessageType { ipmesh__statistics__v1__target_recount__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__TargetRecount.self)
    target = String(reading: c.pointee.target)
    live = c.pointee.live.map { Statistics.TargetReading(reading: $0) }
    recounted = c.pointee.recounted.map { Statistics.TargetReading(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__TargetRecount.self)
    c.pointee.target = arena.text(target)
    if let value = live {
      c.pointee.live = arena.message(value)
    }
    if let value = recounted {
      c.pointee.recounted = arena.message(value)
    }
  }
}
