// Generated from ipmesh/statistics/v1/survey.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.SurveyChoice {
  public static let fullName = "ipmesh.statistics.v1.SurveyChoice"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_choice__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyChoice.self)
    self.value = c.pointee.value
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyChoice.self)
    c.pointee.value = self.value
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
  }
}

extension Statistics.SurveyItem {
  public static let fullName = "ipmesh.statistics.v1.SurveyItem"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_item__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyItem.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    type = Statistics.SurveyItemType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    unit = c.pointee.unit.map { Common.LocalizedText(reading: $0) }
    valueMin = c.pointee.value_min
    valueMax = c.pointee.value_max
    optional = c.pointee.optional != 0
    choices = .init(reading: c.pointee.choices, count: c.pointee.n_choices) { Statistics.SurveyChoice(reading: $0!) }
    measure = String(reading: c.pointee.measure)
    serviceForm = c.pointee.service_form
    headline = c.pointee.headline != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyItem.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.type = .init(.init(truncatingIfNeeded: type.rawValue))
    if let value = unit {
      c.pointee.unit = arena.message(value)
    }
    c.pointee.value_min = valueMin
    c.pointee.value_max = valueMax
    c.pointee.optional = optional ? 1 : 0
    c.pointee.n_choices = choices.count
    c.pointee.choices = arena.array(choices) { arena.message($0) }
    c.pointee.measure = arena.text(measure)
    c.pointee.service_form = serviceForm
    c.pointee.headline = headline ? 1 : 0
  }
}

extension Statistics.SurveyCheck {
  public static let fullName = "ipmesh.statistics.v1.SurveyCheck"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_check__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyCheck.self)
    checkId = String(reading: c.pointee.check_id)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    severity = Statistics.SurveySeverity(rawValue: Int32(truncatingIfNeeded: c.pointee.severity.rawValue))
    codes = .init(reading: c.pointee.codes, count: c.pointee.n_codes) { String(reading: $0) }
    source = String(reading: c.pointee.source)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyCheck.self)
    c.pointee.check_id = arena.text(checkId)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.severity = .init(.init(truncatingIfNeeded: severity.rawValue))
    c.pointee.n_codes = codes.count
    c.pointee.codes = arena.array(codes) { arena.text($0) }
    c.pointee.source = arena.text(source)
  }
}

extension Statistics.SurveyForm {
  public static let fullName = "ipmesh.statistics.v1.SurveyForm"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_form__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyForm.self)
    name = String(reading: c.pointee.name)
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    items = .init(reading: c.pointee.items, count: c.pointee.n_items) { Statistics.SurveyItem(reading: $0!) }
    checks = .init(reading: c.pointee.checks, count: c.pointee.n_checks) { Statistics.SurveyCheck(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyForm.self)
    c.pointee.name = arena.text(name)
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    c.pointee.n_items = items.count
    c.pointee.items = arena.array(items) { arena.message($0) }
    c.pointee.n_checks = checks.count
    c.pointee.checks = arena.array(checks) { arena.message($0) }
  }
}

extension Statistics.SurveyRound {
  public static let fullName = "ipmesh.statistics.v1.SurveyRound"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_round__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyRound.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    year = c.pointee.year
    form = String(reading: c.pointee.form)
    regionIncluded = c.pointee.region_included != 0
    openDate = c.pointee.open_date.map { GoogleType.Date(reading: $0) }
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
    state = Statistics.SurveyRoundState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    unitCount = c.pointee.unit_count
    keyCount = c.pointee.key_count
    sampleCount = c.pointee.sample_count
    frameDigest = String(reading: c.pointee.frame_digest)
    seed = String(reading: c.pointee.seed)
    finalDate = c.pointee.final_date.map { GoogleType.Date(reading: $0) }
    shareByDate = c.pointee.share_by_date.map { GoogleType.Date(reading: $0) }
    publishFromDate = c.pointee.publish_from_date.map { GoogleType.Date(reading: $0) }
    publishByDate = c.pointee.publish_by_date.map { GoogleType.Date(reading: $0) }
    publishedDate = c.pointee.published_date.map { GoogleType.Date(reading: $0) }
    releases = .init(reading: c.pointee.releases, count: c.pointee.n_releases) { String(reading: $0) }
    rules = .init(reading: c.pointee.rules, count: c.pointee.n_rules) { Common.Rule(reading: $0!) }
    provisional = c.pointee.provisional != 0
    synthetic = c.pointee.synthetic != 0
    reopenReason = String(reading: c.pointee.reopen_reason)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    formSha256 = String(reading: c.pointee.form_sha256)
    samplePermille = c.pointee.sample_permille
    sampleUnitsMin = c.pointee.sample_units_min
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyRound.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.year = year
    c.pointee.form = arena.text(form)
    c.pointee.region_included = regionIncluded ? 1 : 0
    if let value = openDate {
      c.pointee.open_date = arena.message(value)
    }
    if let value = dueDate {
      c.pointee.due_date = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.unit_count = unitCount
    c.pointee.key_count = keyCount
    c.pointee.sample_count = sampleCount
    c.pointee.frame_digest = arena.text(frameDigest)
    c.pointee.seed = arena.text(seed)
    if let value = finalDate {
      c.pointee.final_date = arena.message(value)
    }
    if let value = shareByDate {
      c.pointee.share_by_date = arena.message(value)
    }
    if let value = publishFromDate {
      c.pointee.publish_from_date = arena.message(value)
    }
    if let value = publishByDate {
      c.pointee.publish_by_date = arena.message(value)
    }
    if let value = publishedDate {
      c.pointee.published_date = arena.message(value)
    }
    c.pointee.n_releases = releases.count
    c.pointee.releases = arena.array(releases) { arena.text($0) }
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.array(rules) { arena.message($0) }
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.reopen_reason = arena.text(reopenReason)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.form_sha256 = arena.text(formSha256)
    c.pointee.sample_permille = samplePermille
    c.pointee.sample_units_min = sampleUnitsMin
  }
}

extension Statistics.SurveyUnit {
  public static let fullName = "ipmesh.statistics.v1.SurveyUnit"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_unit__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyUnit.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    division = String(reading: c.pointee.division)
    kind = c.pointee.kind
    stratum = String(reading: c.pointee.stratum)
    self.key = c.pointee.key != 0
    selected = c.pointee.selected != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyUnit.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.division = arena.text(division)
    c.pointee.kind = kind
    c.pointee.stratum = arena.text(stratum)
    c.pointee.key = self.key ? 1 : 0
    c.pointee.selected = selected ? 1 : 0
  }
}

extension Statistics.SurveyValue {
  public static let fullName = "ipmesh.statistics.v1.SurveyValue"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyValue.self)
    code = String(reading: c.pointee.code)
    self.value = c.pointee.value
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyValue.self)
    c.pointee.code = arena.text(code)
    c.pointee.value = self.value
  }
}

extension Statistics.SurveyExplanation {
  public static let fullName = "ipmesh.statistics.v1.SurveyExplanation"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_explanation__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyExplanation.self)
    checkId = String(reading: c.pointee.check_id)
    code = String(reading: c.pointee.code)
    text = String(reading: c.pointee.text)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyExplanation.self)
    c.pointee.check_id = arena.text(checkId)
    c.pointee.code = arena.text(code)
    c.pointee.text = arena.text(text)
  }
}

extension Statistics.SurveyFinding {
  public static let fullName = "ipmesh.statistics.v1.SurveyFinding"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_finding__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyFinding.self)
    checkId = String(reading: c.pointee.check_id)
    code = String(reading: c.pointee.code)
    severity = Statistics.SurveySeverity(rawValue: Int32(truncatingIfNeeded: c.pointee.severity.rawValue))
    text = c.pointee.text.map { Common.LocalizedText(reading: $0) }
    seen = String(reading: c.pointee.seen)
    explanation = String(reading: c.pointee.explanation)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyFinding.self)
    c.pointee.check_id = arena.text(checkId)
    c.pointee.code = arena.text(code)
    c.pointee.severity = .init(.init(truncatingIfNeeded: severity.rawValue))
    if let value = text {
      c.pointee.text = arena.message(value)
    }
    c.pointee.seen = arena.text(seen)
    c.pointee.explanation = arena.text(explanation)
  }
}

extension Statistics.SurveyReturnStep {
  public static let fullName = "ipmesh.statistics.v1.SurveyReturnStep"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_return_step__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyReturnStep.self)
    event = Statistics.SurveyReturnEvent(rawValue: Int32(truncatingIfNeeded: c.pointee.event.rawValue))
    state = Statistics.SurveyReturnState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    actor = String(reading: c.pointee.actor)
    reason = String(reading: c.pointee.reason)
    recordTime = c.pointee.record_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyReturnStep.self)
    c.pointee.event = .init(.init(truncatingIfNeeded: event.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.actor = arena.text(actor)
    c.pointee.reason = arena.text(reason)
    if let value = recordTime {
      c.pointee.record_time = arena.message(value)
    }
  }
}

extension Statistics.SurveyReturn {
  public static let fullName = "ipmesh.statistics.v1.SurveyReturn"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_return__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyReturn.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    division = String(reading: c.pointee.division)
    kind = c.pointee.kind
    self.key = c.pointee.key != 0
    state = Statistics.SurveyReturnState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    values = .init(reading: c.pointee.values, count: c.pointee.n_values) { Statistics.SurveyValue(reading: $0!) }
    explanations = .init(reading: c.pointee.explanations, count: c.pointee.n_explanations) {
      Statistics.SurveyExplanation(reading: $0!)
    }
    findings = .init(reading: c.pointee.findings, count: c.pointee.n_findings) {
      Statistics.SurveyFinding(reading: $0!)
    }
    steps = .init(reading: c.pointee.steps, count: c.pointee.n_steps) { Statistics.SurveyReturnStep(reading: $0!) }
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
    returnedDate = c.pointee.returned_date.map { GoogleType.Date(reading: $0) }
    version = c.pointee.version
    approvedVersion = c.pointee.approved_version
    provisional = c.pointee.provisional != 0
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyReturn.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.division = arena.text(division)
    c.pointee.kind = kind
    c.pointee.key = self.key ? 1 : 0
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.n_values = values.count
    c.pointee.values = arena.array(values) { arena.message($0) }
    c.pointee.n_explanations = explanations.count
    c.pointee.explanations = arena.array(explanations) { arena.message($0) }
    c.pointee.n_findings = findings.count
    c.pointee.findings = arena.array(findings) { arena.message($0) }
    c.pointee.n_steps = steps.count
    c.pointee.steps = arena.array(steps) { arena.message($0) }
    if let value = dueDate {
      c.pointee.due_date = arena.message(value)
    }
    if let value = returnedDate {
      c.pointee.returned_date = arena.message(value)
    }
    c.pointee.version = version
    c.pointee.approved_version = approvedVersion
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}

extension Statistics.SurveyReturnVersion {
  public static let fullName = "ipmesh.statistics.v1.SurveyReturnVersion"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_return_version__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyReturnVersion.self)
    version = c.pointee.version
    values = .init(reading: c.pointee.values, count: c.pointee.n_values) { Statistics.SurveyValue(reading: $0!) }
    findings = .init(reading: c.pointee.findings, count: c.pointee.n_findings) {
      Statistics.SurveyFinding(reading: $0!)
    }
    actor = String(reading: c.pointee.actor)
    submitTime = c.pointee.submit_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyReturnVersion.self)
    c.pointee.version = version
    c.pointee.n_values = values.count
    c.pointee.values = arena.array(values) { arena.message($0) }
    c.pointee.n_findings = findings.count
    c.pointee.findings = arena.array(findings) { arena.message($0) }
    c.pointee.actor = arena.text(actor)
    if let value = submitTime {
      c.pointee.submit_time = arena.message(value)
    }
  }
}

extension Statistics.SurveyDifference {
  public static let fullName = "ipmesh.statistics.v1.SurveyDifference"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_difference__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyDifference.self)
    code = String(reading: c.pointee.code)
    hasApproved = c.pointee.has_approved != 0
    approved = c.pointee.approved
    hasPresent = c.pointee.has_present != 0
    present = c.pointee.present
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyDifference.self)
    c.pointee.code = arena.text(code)
    c.pointee.has_approved = hasApproved ? 1 : 0
    c.pointee.approved = approved
    c.pointee.has_present = hasPresent ? 1 : 0
    c.pointee.present = present
  }
}

extension Statistics.SurveyRate {
  public static let fullName = "ipmesh.statistics.v1.SurveyRate"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_rate__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyRate.self)
    numerator = c.pointee.numerator
    denominator = c.pointee.denominator
    hundredthsOfPercent = c.pointee.hundredths_of_percent
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyRate.self)
    c.pointee.numerator = numerator
    c.pointee.denominator = denominator
    c.pointee.hundredths_of_percent = hundredthsOfPercent
  }
}

extension Statistics.SurveyCompleteness {
  public static let fullName = "ipmesh.statistics.v1.SurveyCompleteness"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_completeness__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyCompleteness.self)
    division = String(reading: c.pointee.division)
    returned = c.pointee.returned.map { Statistics.SurveyRate(reading: $0) }
    valid = c.pointee.valid.map { Statistics.SurveyRate(reading: $0) }
    timely = c.pointee.timely.map { Statistics.SurveyRate(reading: $0) }
    lateCount = c.pointee.late_count
    missingCount = c.pointee.missing_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyCompleteness.self)
    c.pointee.division = arena.text(division)
    if let value = returned {
      c.pointee.returned = arena.message(value)
    }
    if let value = valid {
      c.pointee.valid = arena.message(value)
    }
    if let value = timely {
      c.pointee.timely = arena.message(value)
    }
    c.pointee.late_count = lateCount
    c.pointee.missing_count = missingCount
  }
}

extension Statistics.SurveyResult {
  public static let fullName = "ipmesh.statistics.v1.SurveyResult"

  public static var cType: CMessageType { ipmesh__statistics__v1__survey_result__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyResult.self)
    group = String(reading: c.pointee.group)
    groupName = c.pointee.group_name.map { Common.LocalizedText(reading: $0) }
    code = String(reading: c.pointee.code)
    reported = c.pointee.reported
    estimated = c.pointee.estimated
    reportedUnits = c.pointee.reported_units
    estimatedUnits = c.pointee.estimated_units
    unestimatedUnits = c.pointee.unestimated_units
    methods = .init(reading: c.pointee.methods, count: c.pointee.n_methods) {
      Statistics.SurveyEstimationMethod(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__SurveyResult.self)
    c.pointee.group = arena.text(group)
    if let value = groupName {
      c.pointee.group_name = arena.message(value)
    }
    c.pointee.code = arena.text(code)
    c.pointee.reported = reported
    c.pointee.estimated = estimated
    c.pointee.reported_units = reportedUnits
    c.pointee.estimated_units = estimatedUnits
    c.pointee.unestimated_units = unestimatedUnits
    c.pointee.n_methods = methods.count
    c.pointee.methods = arena.array(methods) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
  }
}
