// Generated from ipmesh/registry/v1/grading.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CRegistryAPI
import Messages
import Schema

extension Registry.ScoringScheme {
  public static let fullName = "ipmesh.registry.v1.ScoringScheme"

  public static var cType: CMessageType { ipmesh__registry__v1__scoring_scheme__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ScoringScheme.self)
    name = String(reading: c.pointee.name)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    kinds = .init(reading: c.pointee.kinds, count: c.pointee.n_kinds) {
      Registry.InstitutionKind(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    items = .init(reading: c.pointee.items, count: c.pointee.n_items) { Registry.ScoringItem(reading: $0!) }
    levels = .init(reading: c.pointee.levels, count: c.pointee.n_levels) { Registry.ScoringLevel(reading: $0!) }
    pointsMaxHundredths = c.pointee.points_max_hundredths
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ScoringScheme.self)
    c.pointee.name = arena.text(name)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.n_kinds = kinds.count
    c.pointee.kinds = arena.array(kinds) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.n_items = items.count
    c.pointee.items = arena.array(items) { arena.message($0) }
    c.pointee.n_levels = levels.count
    c.pointee.levels = arena.array(levels) { arena.message($0) }
    c.pointee.points_max_hundredths = pointsMaxHundredths
  }
}

extension Registry.ScoringItem {
  public static let fullName = "ipmesh.registry.v1.ScoringItem"

  public static var cType: CMessageType { ipmesh__registry__v1__scoring_item__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ScoringItem.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    measure = String(reading: c.pointee.measure)
    unit = String(reading: c.pointee.unit)
    pointsMaxHundredths = c.pointee.points_max_hundredths
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    steps = .init(reading: c.pointee.steps, count: c.pointee.n_steps) { Registry.ScoringStep(reading: $0!) }
    target = c.pointee.target
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ScoringItem.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.measure = arena.text(measure)
    c.pointee.unit = arena.text(unit)
    c.pointee.points_max_hundredths = pointsMaxHundredths
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.n_steps = steps.count
    c.pointee.steps = arena.array(steps) { arena.message($0) }
    c.pointee.target = target
  }
}

extension Registry.ScoringStep {
  public static let fullName = "ipmesh.registry.v1.ScoringStep"

  public static var cType: CMessageType { ipmesh__registry__v1__scoring_step__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ScoringStep.self)
    atLeast = c.pointee.at_least
    pointsHundredths = c.pointee.points_hundredths
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ScoringStep.self)
    c.pointee.at_least = atLeast
    c.pointee.points_hundredths = pointsHundredths
  }
}

extension Registry.ScoringLevel {
  public static let fullName = "ipmesh.registry.v1.ScoringLevel"

  public static var cType: CMessageType { ipmesh__registry__v1__scoring_level__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ScoringLevel.self)
    level = String(reading: c.pointee.level)
    shareAtLeastBasisPoints = c.pointee.share_at_least_basis_points
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__ScoringLevel.self)
    c.pointee.level = arena.text(level)
    c.pointee.share_at_least_basis_points = shareAtLeastBasisPoints
  }
}

extension Registry.Indicator {
  public static let fullName = "ipmesh.registry.v1.Indicator"

  public static var cType: CMessageType { ipmesh__registry__v1__indicator__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Indicator.self)
    name = String(reading: c.pointee.name)
    indicator = String(reading: c.pointee.indicator)
    self.value = c.pointee.value
    valueDate = c.pointee.value_date.map { GoogleType.Date(reading: $0) }
    evidence = String(reading: c.pointee.evidence)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__Indicator.self)
    c.pointee.name = arena.text(name)
    c.pointee.indicator = arena.text(indicator)
    c.pointee.value = self.value
    if let value = valueDate {
      c.pointee.value_date = arena.message(value)
    }
    c.pointee.evidence = arena.text(evidence)
  }
}

extension Registry.GradingRun {
  public static let fullName = "ipmesh.registry.v1.GradingRun"

  public static var cType: CMessageType { ipmesh__registry__v1__grading_run__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GradingRun.self)
    name = String(reading: c.pointee.name)
    scheme = String(reading: c.pointee.scheme)
    kind = Registry.InstitutionKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    division = String(reading: c.pointee.division)
    gradingDate = c.pointee.grading_date.map { GoogleType.Date(reading: $0) }
    institutionCount = c.pointee.institution_count
    levelCounts = .init(reading: c.pointee.level_counts, count: c.pointee.n_level_counts) {
      (String(reading: $0.pointee.key), $0.pointee.value)
    }
    resultDigest = [UInt8](reading: c.pointee.result_digest)
    provisional = c.pointee.provisional != 0
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GradingRun.self)
    c.pointee.name = arena.text(name)
    c.pointee.scheme = arena.text(scheme)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.division = arena.text(division)
    if let value = gradingDate {
      c.pointee.grading_date = arena.message(value)
    }
    c.pointee.institution_count = institutionCount
    c.pointee.n_level_counts = levelCounts.count
    c.pointee.level_counts = arena.entries(
      levelCounts, of: ipmesh__registry__v1__grading_run__level_counts_entry__type()
    ) { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = arena.text(key)
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = value
    }
    c.pointee.result_digest = arena.bytes(resultDigest)
    c.pointee.provisional = provisional ? 1 : 0
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
  }
}

extension Registry.GradingResult {
  public static let fullName = "ipmesh.registry.v1.GradingResult"

  public static var cType: CMessageType { ipmesh__registry__v1__grading_result__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GradingResult.self)
    name = String(reading: c.pointee.name)
    institution = String(reading: c.pointee.institution)
    institutionDisplayName = String(reading: c.pointee.institution_display_name)
    pointsHundredths = c.pointee.points_hundredths
    level = String(reading: c.pointee.level)
    items = .init(reading: c.pointee.items, count: c.pointee.n_items) { Registry.GradingItem(reading: $0!) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GradingResult.self)
    c.pointee.name = arena.text(name)
    c.pointee.institution = arena.text(institution)
    c.pointee.institution_display_name = arena.text(institutionDisplayName)
    c.pointee.points_hundredths = pointsHundredths
    c.pointee.level = arena.text(level)
    c.pointee.n_items = items.count
    c.pointee.items = arena.array(items) { arena.message($0) }
    c.pointee.provisional = provisional ? 1 : 0
  }
}

extension Registry.GradingItem {
  public static let fullName = "ipmesh.registry.v1.GradingItem"

  public static var cType: CMessageType { ipmesh__registry__v1__grading_item__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GradingItem.self)
    code = String(reading: c.pointee.code)
    self.value = c.pointee.value
    missing = c.pointee.missing != 0
    pointsHundredths = c.pointee.points_hundredths
    evidence = String(reading: c.pointee.evidence)
    valueDate = c.pointee.value_date.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Registry__V1__GradingItem.self)
    c.pointee.code = arena.text(code)
    c.pointee.value = self.value
    c.pointee.missing = missing ? 1 : 0
    c.pointee.points_hundredths = pointsHundredths
    c.pointee.evidence = arena.text(evidence)
    if let value = valueDate {
      c.pointee.value_date = arena.message(value)
    }
  }
}
