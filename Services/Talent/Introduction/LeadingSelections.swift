import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.LeadingSelection: NumberedRecord, StoredRecord {
  public static let collection = "leadingSelections"
  public static let table = "leading_selection"
  public static let columns = ["state", "division"]
  public var values: [any Storable] { [state.rawValue, division] }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .leadingSelection(self) }
}

/// Selections of leading talents: read, listed, opened, decided.
struct LeadingSelections: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.LeadingSelection>

  func get(_ request: Talent.GetLeadingSelectionRequest) async throws -> Talent.LeadingSelection {
    try await store.read { try Table.get(request.name, $0) }
  }

  func list(_ request: Talent.ListLeadingSelectionsRequest) async throws -> Talent.ListLeadingSelectionsResponse {
    let filter = request.filter ?? Talent.LeadingSelectionFilter()
    var problems = FieldProblems()
    problems.choice("filter.state", filter.state.rawValue, 0...2)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addDivision(filter.division)
    let page = try await store.page(
      Talent.LeadingSelection.self, filter, conditions, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.leadingSelections = page.records
      $0.nextPageToken = page.next
    }
  }

  func create(
    _ request: Talent.CreateLeadingSelectionRequest, by caller: CallerIdentity
  ) async throws -> Talent.LeadingSelection {
    let given = request.leadingSelection ?? Talent.LeadingSelection()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var selection = try checked(given, now.today)
      try caller.requireReach(selection.division, "leadingSelections")
      selection.state = .open
      return try Table.insert(selection, now, transaction)
    }
  }

  func conclude(
    _ request: Talent.ConcludeLeadingSelectionRequest, by caller: CallerIdentity
  ) async throws -> Talent.LeadingSelection {
    let chosen = try Self.checkedNames(request.selected)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(request.name, etag: request.etag, by: caller, transaction.reader)
      let start = try Self.requireDecidable(stored, request, now.today)
      let rule = try rules.rule("LEADING-term", on: start, for: stored.name)
      let nominated = try LeadingTalents.nominated(in: stored, transaction.reader)
      if let stranger = request.selected.first(where: { name in !nominated.contains { $0.name == name } }) {
        throw RPCError.invalid(
          "selected", "nominated", en: "not nominated in this selection", zh: "不是本次选拔的申报人选", seen: stranger)
      }
      for talent in nominated {
        _ = try LeadingTalents.Table.change(talent, now, transaction) {
          $0.state = chosen.contains(talent.name) ? .selected : .notSelected
          guard chosen.contains(talent.name) else { return }
          $0.termStartDate = GoogleType.Date(start)
          $0.termEndDate = GoogleType.Date(IntroductionRules.termEnd(from: start, years: rule["years"]))
          $0.provisional = rule.provenance.isProvisional
        }
      }
      return try Table.change(stored, now, transaction) {
        $0.state = .concluded
        $0.selectedCount = Int32(chosen.count)
      }
    }
  }

  // MARK: Parts

  static func requireOpen(_ selection: Talent.LeadingSelection) throws(RPCError) {
    guard selection.state == .open else {
      throw .precondition("LEADING-transition", selection.name, en: "the selection is decided", zh: "该选拔已结束")
    }
  }

  private static func checkedNames(_ names: [String]) throws(RPCError) -> Set<String> {
    var problems = FieldProblems()
    var chosen: Set<String> = []
    problems.limit("selected", names.count, 1_000)
    for (index, name) in names.prefix(1_000).enumerated() {
      problems.name("selected[\(index)]", name, in: Talent.LeadingTalent.collection, required: true)
      if !chosen.insert(name).inserted {
        problems.add("selected[\(index)]", "selected-once", en: "the person is named twice", zh: "人选重复", seen: name)
      }
    }
    try problems.check()
    return chosen
  }

  /// The first day of the term, when the selection can be decided as the request says.
  private static func requireDecidable(
    _ selection: Talent.LeadingSelection, _ request: Talent.ConcludeLeadingSelectionRequest, _ today: CivilDate
  ) throws(RPCError) -> CivilDate {
    var problems = FieldProblems()
    let start = problems.date("term_start_date", request.termStartDate, required: true)
    problems.order(
      "term_start_date", start, notBefore: selection.nominationEndDate?.civilDate, "the last day for nominations",
      zh: "申报截止日期")
    if request.selected.count > Int(selection.places) {
      problems.add(
        "selected", "selection-places", en: "\(selection.places) places are there", zh: "名额为\(selection.places)个",
        seen: "\(request.selected.count)")
    }
    try problems.check()
    try requireOpen(selection)
    guard let start, let end = selection.nominationEndDate?.civilDate, end < today else {
      throw .precondition(
        "LEADING-transition", selection.name, en: "nominations are taken until the last day is over", zh: "申报尚未截止")
    }
    return start
  }

  private func checked(
    _ input: Talent.LeadingSelection, _ today: CivilDate
  ) throws(RPCError) -> Talent.LeadingSelection {
    var problems = FieldProblems()
    var selection = Talent.LeadingSelection()
    selection.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    selection.division = input.division
    if input.division.isEmpty { problems.required("division") }
    problems.knownDivision("division", input.division, rules.divisions)
    selection.places = input.places
    problems.number("places", Int64(input.places), 1...1_000)
    let end = problems.date("nomination_end_date", input.nominationEndDate, required: true)
    problems.order("nomination_end_date", end, notBefore: today, "today", zh: "今天")
    selection.nominationEndDate = input.nominationEndDate
    selection.synthetic = input.synthetic
    try problems.check(under: "leading_selection")
    return selection
  }
}
