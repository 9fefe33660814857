import DisputeAPI
import Domain
import Records
import Schema
import Storage

extension Dispute.Case: StoredRecord {
  public static let table = "dispute_case"
  public static let columns = [
    "search_name", "kind", "state", "division", "prefecture", "forum", "right_kind", "company_code", "case_number",
    "received", "rejected", "closed", "result", "consents", "late_days",
  ]

  public func values(_ divisions: Divisions) -> [any Storable] {
    [
      NameIndex.folded(companyName), kind.rawValue, state.rawValue, division,
      divisions[division]?.prefecture ?? division, forum, right.rawValue, unifiedSocialCreditCode, caseNumber,
      day(of: .received), day(of: .rejected), day(of: .closed), result.rawValue, consentsToReport,
      steps.filter(\.late).map { "\($0.reachDate?.number ?? 0)" }.joined(separator: " "),
    ]
  }

  public func responsibleDivision(_ reader: borrowing Reader) -> String { division }

  /// Without contact, and without the computations, which ComputeDeadlines tells again.
  public var resource: ChangeRecord.Resource {
    var record = self
    record.contact = nil
    for place in record.deadlines.indices { record.deadlines[place].deadline?.steps = [] }
    for place in record.squatting?.oppositionDeadlines.indices ?? 0..<0 {
      record.squatting?.oppositionDeadlines[place].steps = []
    }
    return .case(record)
  }

  /// The day on which the case first reached a state, as a number `yyyymmdd`; 0 when it has not.
  func day(of state: Dispute.CaseState) -> Int { steps.first { $0.state == state }?.reachDate?.number ?? 0 }
}

extension Dispute.CaseDeadline {
  /// The day that is watched: the last day, or where it is not known the last day of the term, which is no later; `nil`
  /// for a term that nobody must keep, or that was met.
  var watchedDay: CivilDate? {
    guard let deadline, metDate == nil, deadline.kind == .act || deadline.kind == .expires else { return nil }
    return (deadline.lastDate ?? deadline.termEndDate)?.civilDate
  }
}
