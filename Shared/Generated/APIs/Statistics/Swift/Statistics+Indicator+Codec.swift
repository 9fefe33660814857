// Generated from ipmesh/statistics/v1/indicator.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.IndicatorOperand {
  public static let fullName = "ipmesh.statistics.v1.IndicatorOperand"

  public static var cType: CMessageType { ipmesh__statistics__v1__indicator_operand__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IndicatorOperand.self)
    measure = String(reading: c.pointee.measure)
    allIndustries = c.pointee.all_industries != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IndicatorOperand.self)
    c.pointee.measure = arena.text(measure)
    c.pointee.all_industries = allIndustries ? 1 : 0
  }
}

extension Statistics.Indicator {
  public static let fullName = "ipmesh.statistics.v1.Indicator"

  public static var cType: CMessageType { ipmesh__statistics__v1__indicator__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Indicator.self)
    name = String(reading: c.pointee.name)
    version = String(reading: c.pointee.version)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    unit = c.pointee.unit.map { Common.LocalizedText(reading: $0) }
    decimals = c.pointee.decimals
    numerator = c.pointee.numerator.map { Statistics.IndicatorOperand(reading: $0) }
    denominator = c.pointee.denominator.map { Statistics.IndicatorOperand(reading: $0) }
    factor = c.pointee.factor
    regional = c.pointee.regional != 0
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__Indicator.self)
    c.pointee.name = arena.text(name)
    c.pointee.version = arena.text(version)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    if let value = unit {
      c.pointee.unit = arena.message(value)
    }
    c.pointee.decimals = decimals
    if let value = numerator {
      c.pointee.numerator = arena.message(value)
    }
    if let value = denominator {
      c.pointee.denominator = arena.message(value)
    }
    c.pointee.factor = factor
    c.pointee.regional = regional ? 1 : 0
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
  }
}

extension Statistics.ExactNumber {
  public static let fullName = "ipmesh.statistics.v1.ExactNumber"

  public static var cType: CMessageType { ipmesh__statistics__v1__exact_number__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExactNumber.self)
    numerator = c.pointee.numerator
    denominator = c.pointee.denominator
    text = String(reading: c.pointee.text)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ExactNumber.self)
    c.pointee.numerator = numerator
    c.pointee.denominator = denominator
    c.pointee.text = arena.text(text)
  }
}

extension Statistics.IndicatorPart {
  public static let fullName = "ipmesh.statistics.v1.IndicatorPart"

  public static var cType: CMessageType { ipmesh__statistics__v1__indicator_part__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IndicatorPart.self)
    measure = String(reading: c.pointee.measure)
    sum = c.pointee.sum
    text = String(reading: c.pointee.text)
    qualifier = Statistics.FactQualifier(rawValue: Int32(truncatingIfNeeded: c.pointee.qualifier.rawValue))
    factCount = c.pointee.fact_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IndicatorPart.self)
    c.pointee.measure = arena.text(measure)
    c.pointee.sum = sum
    c.pointee.text = arena.text(text)
    c.pointee.qualifier = .init(.init(truncatingIfNeeded: qualifier.rawValue))
    c.pointee.fact_count = factCount
  }
}

extension Statistics.IndicatorValue {
  public static let fullName = "ipmesh.statistics.v1.IndicatorValue"

  public static var cType: CMessageType { ipmesh__statistics__v1__indicator_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IndicatorValue.self)
    division = String(reading: c.pointee.division)
    period = String(reading: c.pointee.period)
    industry = String(reading: c.pointee.industry)
    self.value = c.pointee.value.map { Statistics.ExactNumber(reading: $0) }
    qualifier = Statistics.FactQualifier(rawValue: Int32(truncatingIfNeeded: c.pointee.qualifier.rawValue))
    parts = .init(reading: c.pointee.parts, count: c.pointee.n_parts) { Statistics.IndicatorPart(reading: $0!) }
    sources = .init(reading: c.pointee.sources, count: c.pointee.n_sources) { String(reading: $0) }
    version = String(reading: c.pointee.version)
    estimatedCount = c.pointee.estimated_count
    provisional = c.pointee.provisional != 0
    synthetic = c.pointee.synthetic != 0
    missingReason = Statistics.MissingReason(rawValue: Int32(truncatingIfNeeded: c.pointee.missing_reason.rawValue))
    missingText = c.pointee.missing_text.map { Common.LocalizedText(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__IndicatorValue.self)
    c.pointee.division = arena.text(division)
    c.pointee.period = arena.text(period)
    c.pointee.industry = arena.text(industry)
    if let value = self.value {
      c.pointee.value = arena.message(value)
    }
    c.pointee.qualifier = .init(.init(truncatingIfNeeded: qualifier.rawValue))
    c.pointee.n_parts = parts.count
    c.pointee.parts = arena.array(parts) { arena.message($0) }
    c.pointee.n_sources = sources.count
    c.pointee.sources = arena.array(sources) { arena.text($0) }
    c.pointee.version = arena.text(version)
    c.pointee.estimated_count = estimatedCount
    c.pointee.provisional = provisional ? 1 : 0
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.missing_reason = .init(.init(truncatingIfNeeded: missingReason.rawValue))
    if let value = missingText {
      c.pointee.missing_text = arena.message(value)
    }
  }
}
