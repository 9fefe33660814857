import Domain
import Records
import Storage
import ZoneAPI

extension Zone.Evaluation: StoredRecord {
  public static let table = "evaluation"
  public static let columns = ["draw"]

  public func values(_ divisions: Divisions) -> [any Storable] { [draw] }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  public var resource: ChangeRecord.Resource { .evaluation(visible) }

  /// The record as callers see it: who is on the panel stays confidential until the publication.
  var visible: Zone.Evaluation {
    var visible = self
    if state != .published { visible.experts = [] }
    return visible
  }

  /// Number of the evaluation, the last part of its name.
  var number: Int { Int(name.split(separator: "/").last ?? "") ?? 0 }
}

extension Zone.IndicatorSheet: StoredRecord {
  public static let table = "indicator_sheet"
  public static let columns: [String] = []

  public func values(_ divisions: Divisions) -> [any Storable] { [] }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String {
    try RecordTable<Zone.ClusterZone>.required(zone, reader).record.division
  }

  public var resource: ChangeRecord.Resource { .indicatorSheet(self) }
}

extension Zone.ExpertSheet: StoredRecord {
  public static let table = "expert_sheet"
  public static let columns = ["evaluation"]

  public func values(_ divisions: Divisions) -> [any Storable] { [evaluation] }

  public func responsibleDivision(_ reader: borrowing Reader) throws -> String {
    try RecordTable<Zone.Evaluation>.required(evaluation, reader).record.division
  }

  public var resource: ChangeRecord.Resource { .expertSheet(blind) }

  /// The evaluation it belongs to.
  var evaluation: String { name.split(separator: "/").prefix(2).joined(separator: "/") }

  /// The sheet without what is blind before the publication.
  var blind: Zone.ExpertSheet {
    var blind = self
    blind.scores = []
    blind.recusalReason = ""
    return blind
  }
}
