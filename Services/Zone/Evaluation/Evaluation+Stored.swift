import Domain
import Records
import Storage
import ZoneAPI

extension Zone.Evaluation: StoredRecord {
  static let table = "evaluation"
  static let columns = ["draw"]

  func values(_ divisions: Divisions) -> [any Storable] { [draw] }

  func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }

  var resource: ChangeRecord.Resource { .evaluation(visible) }

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
  static let table = "indicator_sheet"
  static let columns: [String] = []

  func values(_ divisions: Divisions) -> [any Storable] { [] }

  func responsibleDivision(_ reader: borrowing Reader) throws -> String {
    try RecordTable<Zone.ClusterZone>.required(zone, reader).record.division
  }

  var resource: ChangeRecord.Resource { .indicatorSheet(self) }
}

extension Zone.ExpertSheet: StoredRecord {
  static let table = "expert_sheet"
  static let columns = ["evaluation"]

  func values(_ divisions: Divisions) -> [any Storable] { [evaluation] }

  func responsibleDivision(_ reader: borrowing Reader) throws -> String {
    try RecordTable<Zone.Evaluation>.required(evaluation, reader).record.division
  }

  var resource: ChangeRecord.Resource { .expertSheet(blind) }

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
