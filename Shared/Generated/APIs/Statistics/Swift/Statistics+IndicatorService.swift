// Generated from ipmesh/statistics/v1/indicator_service.proto by deploy/generate; do not edit.

import Messages
import Schema

extension Statistics {
  /// Request of GetIndicator.
  public struct GetIndicatorRequest: Message {
    /// `indicators/{id}`.
    public var name: String = ""

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of ListIndicators.
  public struct ListIndicatorsRequest: Message {
    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of ListIndicators.
  public struct ListIndicatorsResponse: Message {
    /// The indicators, in the order of the rule file.
    public var indicators: [Indicator] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of QueryIndicator. At most 20,000 values can be asked for at a time.
  public struct QueryIndicatorRequest: Message {
    /// `indicators/{id}`.
    public var indicator: String = ""
    /// First year.
    public var yearFrom: Int32 = 0
    /// Last year; not before the first.
    public var yearTo: Int32 = 0
    /// Quarter of each year, 1 to 4; 0 for whole years.
    public var quarter: Int32 = 0
    /// GB/T 2260 codes, at most 100; `000000` is the nation. None means the province, its 17 divisions and the districts of
    /// Wuhan.
    public var divisions: [String] = []
    /// 51020 codes or categories, at most 100; an empty text is all industries together. None means all industries
    /// together.
    public var industries: [String] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of QueryIndicator.
  public struct QueryIndicatorResponse: Message {
    /// The definition in force at the end of the last period, or the latest one.
    public var indicator: Indicator?
    /// The values: for each industry, period and division in the orders asked for.
    public var values: [IndicatorValue] = []

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Request of AnalyseRegion.
  public struct AnalyseRegionRequest: Message {
    /// GB/T 2260 code of the province, one of the 17 divisions or a district of Wuhan.
    public var division: String = ""
    /// The year.
    public var year: Int32 = 0
    /// Quarter of the year, 1 to 4; 0 for the whole year.
    public var quarter: Int32 = 0

    /// A message in which every field has its default value.
    public init() {}
  }

  /// An indicator of a division beside those of the others.
  public struct RegionFigure: Message {
    /// `indicators/{id}`.
    public var indicator: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// The unit of its values.
    public var unit: Common.LocalizedText?
    /// The value.
    public var value: IndicatorValue?
    /// Place among the 17 divisions by the exact values, the largest first; equal ones share a place. 0 for the province, a
    /// district, or a value that is missing.
    public var rank: Int32 = 0
    /// Divisions that have a value.
    public var rankedCount: Int32 = 0
    /// Share of the province in per cent, for sums; unset when either value is missing.
    public var provinceSharePercent: ExactNumber?
    /// Change against the same period of the year before in per cent; unset when either value is missing or that was 0.
    public var growthPercent: ExactNumber?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// A 51020 cluster in a division.
  public struct ClusterFigure: Message {
    /// 51020 code.
    public var industry: String = ""
    /// What it is called.
    public var displayName: Common.LocalizedText?
    /// `indicators/{id}`.
    public var indicator: String = ""
    /// The value.
    public var value: IndicatorValue?
    /// Change against the same period of the year before in per cent; unset when it cannot be told.
    public var growthPercent: ExactNumber?

    /// A message in which every field has its default value.
    public init() {}
  }

  /// Response of AnalyseRegion.
  public struct AnalyseRegionResponse: Message {
    /// The division.
    public var division: Common.Division?
    /// `2023` or `2023-Q2`.
    public var period: String = ""
    /// The regional indicators, in the order of the rule file.
    public var figures: [RegionFigure] = []
    /// The clusters that have a value, by code, for each indicator.
    public var clusters: [ClusterFigure] = []

    /// A message in which every field has its default value.
    public init() {}
  }
}
