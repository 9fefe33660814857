import Records
import Schema
import StatisticsAPI
import StatisticsFigures

/// What people call the values of enumerations in files.
enum FactNames {
  static let qualifier = ValueNames<FactQualifier>([
    (.exact, "确切", "exact"), (.about, "约", "about"), (.moreThan, "超过", "more than"), (.lessThan, "不足", "less than"),
    (.estimated, "推算", "estimated"),
  ])

  static let provenance = ValueNames<Common.Provenance>([
    (.found, "已核对原文", "found"), (.memory, "未核对原文", "memory"), (.design, "平台建议", "design"),
    (.computed, "计算得出", "computed"),
  ])
}

extension Statistics.FactQualifier {
  /// The qualifier as the API tells it.
  init(_ qualifier: FactQualifier) {
    switch qualifier {
    case .exact: self = .exact
    case .about: self = .about
    case .moreThan: self = .moreThan
    case .lessThan: self = .lessThan
    case .estimated: self = .estimated
    }
  }
}
