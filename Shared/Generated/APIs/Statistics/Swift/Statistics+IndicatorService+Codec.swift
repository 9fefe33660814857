// Generated from ipmesh/statistics/v1/indicator_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CStatisticsAPI
import Messages
import Schema

extension Statistics.GetIndicatorRequest {
  public static let fullName = "ipmesh.statistics.v1.GetIndicatorRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__get_indicator_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetIndicatorRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__GetIndicatorRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Statistics.ListIndicatorsRequest {
  public static let fullName = "ipmesh.statistics.v1.ListIndicatorsRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_indicators_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension Statistics.ListIndicatorsResponse {
  public static let fullName = "ipmesh.statistics.v1.ListIndicatorsResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__list_indicators_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListIndicatorsResponse.self)
    indicators = .init(reading: c.pointee.indicators, count: c.pointee.n_indicators) {
      Statistics.Indicator(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ListIndicatorsResponse.self)
    c.pointee.n_indicators = indicators.count
    c.pointee.indicators = arena.array(indicators) { arena.message($0) }
  }
}

extension Statistics.QueryIndicatorRequest {
  public static let fullName = "ipmesh.statistics.v1.QueryIndicatorRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__query_indicator_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QueryIndicatorRequest.self)
    indicator = String(reading: c.pointee.indicator)
    yearFrom = c.pointee.year_from
    yearTo = c.pointee.year_to
    quarter = c.pointee.quarter
    divisions = .init(reading: c.pointee.divisions, count: c.pointee.n_divisions) { String(reading: $0) }
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QueryIndicatorRequest.self)
    c.pointee.indicator = arena.text(indicator)
    c.pointee.year_from = yearFrom
    c.pointee.year_to = yearTo
    c.pointee.quarter = quarter
    c.pointee.n_divisions = divisions.count
    c.pointee.divisions = arena.array(divisions) { arena.text($0) }
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.text($0) }
  }
}

extension Statistics.QueryIndicatorResponse {
  public static let fullName = "ipmesh.statistics.v1.QueryIndicatorResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__query_indicator_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QueryIndicatorResponse.self)
    indicator = c.pointee.indicator.map { Statistics.Indicator(reading: $0) }
    values = .init(reading: c.pointee.values, count: c.pointee.n_values) { Statistics.IndicatorValue(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__QueryIndicatorResponse.self)
    if let value = indicator {
      c.pointee.indicator = arena.message(value)
    }
    c.pointee.n_values = values.count
    c.pointee.values = arena.array(values) { arena.message($0) }
  }
}

extension Statistics.AnalyseRegionRequest {
  public static let fullName = "ipmesh.statistics.v1.AnalyseRegionRequest"

  public static var cType: CMessageType { ipmesh__statistics__v1__analyse_region_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnalyseRegionRequest.self)
    division = String(reading: c.pointee.division)
    year = c.pointee.year
    quarter = c.pointee.quarter
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnalyseRegionRequest.self)
    c.pointee.division = arena.text(division)
    c.pointee.year = year
    c.pointee.quarter = quarter
  }
}

extension Statistics.RegionFigure {
  public static let fullName = "ipmesh.statistics.v1.RegionFigure"

  public static var cType: CMessageType { ipmesh__statistics__v1__region_figure__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RegionFigure.self)
    indicator = String(reading: c.pointee.indicator)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    unit = c.pointee.unit.map { Common.LocalizedText(reading: $0) }
    self.value = c.pointee.value.map { Statistics.IndicatorValue(reading: $0) }
    rank = c.pointee.rank
    rankedCount = c.pointee.ranked_count
    provinceSharePercent = c.pointee.province_share_percent.map { Statistics.ExactNumber(reading: $0) }
    growthPercent = c.pointee.growth_percent.map { Statistics.ExactNumber(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__RegionFigure.self)
    c.pointee.indicator = arena.text(indicator)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    if let value = unit {
      c.pointee.unit = arena.message(value)
    }
    if let value = self.value {
      c.pointee.value = arena.message(value)
    }
    c.pointee.rank = rank
    c.pointee.ranked_count = rankedCount
    if let value = provinceSharePercent {
      c.pointee.province_share_percent = arena.message(value)
    }
    if let value = growthPercent {
      c.pointee.growth_percent = arena.message(value)
    }
  }
}

extension Statistics.ClusterFigure {
  public static let fullName = "ipmesh.statistics.v1.ClusterFigure"

  public static var cType: CMessageType { ipmesh__statistics__v1__cluster_figure__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ClusterFigure.self)
    industry = String(reading: c.pointee.industry)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    indicator = String(reading: c.pointee.indicator)
    self.value = c.pointee.value.map { Statistics.IndicatorValue(reading: $0) }
    growthPercent = c.pointee.growth_percent.map { Statistics.ExactNumber(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__ClusterFigure.self)
    c.pointee.industry = arena.text(industry)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.indicator = arena.text(indicator)
    if let value = self.value {
      c.pointee.value = arena.message(value)
    }
    if let value = growthPercent {
      c.pointee.growth_percent = arena.message(value)
    }
  }
}

extension Statistics.AnalyseRegionResponse {
  public static let fullName = "ipmesh.statistics.v1.AnalyseRegionResponse"

  public static var cType: CMessageType { ipmesh__statistics__v1__analyse_region_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnalyseRegionResponse.self)
    division = c.pointee.division.map { Common.Division(reading: $0) }
    period = String(reading: c.pointee.period)
    figures = .init(reading: c.pointee.figures, count: c.pointee.n_figures) { Statistics.RegionFigure(reading: $0!) }
    clusters = .init(reading: c.pointee.clusters, count: c.pointee.n_clusters) {
      Statistics.ClusterFigure(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Statistics__V1__AnalyseRegionResponse.self)
    if let value = division {
      c.pointee.division = arena.message(value)
    }
    c.pointee.period = arena.text(period)
    c.pointee.n_figures = figures.count
    c.pointee.figures = arena.array(figures) { arena.message($0) }
    c.pointee.n_clusters = clusters.count
    c.pointee.clusters = arena.array(clusters) { arena.message($0) }
  }
}
