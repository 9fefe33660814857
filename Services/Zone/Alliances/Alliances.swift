import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage
import ZoneAPI

/// Service alliances: read, listed, founded, changed, dissolved, and their members.
struct Alliances: Sendable {
  let store: RecordStore
  let rules: ZoneRules
  let registry: RegistryPeer

  typealias Table = RecordTable<Zone.Alliance>

  private var zones: Zones { Zones(store: store, rules: rules) }

  // MARK: Reading

  func get(_ request: Zone.GetAllianceRequest) async throws -> Zone.Alliance {
    _ = try ResourceName.id(request.name, in: "alliances", field: "name")
    return try await store.read { try Table.required(request.name, $0).record.filled($0) }
  }

  func list(_ request: Zone.ListAlliancesRequest) async throws -> Zone.ListAlliancesResponse {
    let filter = request.filter ?? Zone.AllianceFilter()
    let page = try await store.page(
      Zone.Alliance.self, filter, RowFilter(filter), size: request.pageSize, token: request.pageToken
    ) { try $0.filled($1) }
    return .with {
      $0.alliances = page.records
      $0.nextPageToken = page.next
    }
  }

  // MARK: Changing

  func create(_ request: Zone.CreateAllianceRequest, by caller: CallerIdentity) async throws -> Zone.Alliance {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (alliance, problems) = normalized(request.alliance ?? Zone.Alliance(), id: request.allianceId, now)
      var found = FieldProblems()
      found.checkRecordID("alliance_id", request.allianceId)
      found.add(problems, under: "alliance")
      try found.check()
      _ = try ResourceName.id(alliance.zone, in: "zones", field: "alliance.zone")
      _ = try zones.open(alliance.zone, etag: "", by: caller, transaction.reader)
      if try Table.stored(alliance.name, transaction.reader) != nil {
        throw RPCError.alreadyExists(alliance.name, "an alliance with this id is there")
      }
      return try Table.insert(alliance, rules.divisions, now, transaction)
    }
  }

  func update(_ request: Zone.UpdateAllianceRequest, by caller: CallerIdentity) async throws -> Zone.Alliance {
    let given = request.alliance ?? Zone.Alliance()
    let id = try ResourceName.id(given.name, in: "alliances", field: "alliance.name")
    let mask = try UpdateMask(request.updateMask, changeable: ["display_name", "industries", "purpose"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try active(given.name, etag: given.etag, by: caller, transaction.reader)
      var merged = stored.record
      mask.copy("display_name", \.displayName, from: given, to: &merged)
      mask.copy("industries", \.industries, from: given, to: &merged)
      mask.copy("purpose", \.purpose, from: given, to: &merged)
      var (changed, problems) = normalized(merged, id: id, now)
      changed.members = stored.record.members
      try problems.check(under: "alliance")
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction).filled(transaction.reader)
    }
  }

  func dissolve(_ request: Zone.DissolveAllianceRequest, by caller: CallerIdentity) async throws -> Zone.Alliance {
    _ = try ResourceName.id(request.name, in: "alliances", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try active(request.name, etag: request.etag, by: caller, transaction.reader)
      var problems = FieldProblems()
      let day = problems.date("dissolved_date", request.dissolvedDate, required: true, latest: now.today)
      problems.order(
        "dissolved_date", day, notBefore: stored.record.foundedDate?.civilDate, "the founding", zh: "成立日期")
      try problems.check()
      var changed = stored.record
      changed.state = .dissolved
      changed.dissolvedDate = request.dissolvedDate
      return try Table.replace(stored, by: changed, rules.divisions, now, transaction).filled(transaction.reader)
    }
  }

  // MARK: Parts

  private func normalized(
    _ input: Zone.Alliance, id: String, _ now: Moment
  ) -> (alliance: Zone.Alliance, problems: FieldProblems) {
    var problems = FieldProblems()
    var alliance = input
    alliance.name = "alliances/\(id)"
    alliance.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    if input.zone.isEmpty { problems.required("zone") }
    alliance.industries = problems.industries("industries", input.industries, rules.industries)
    alliance.purpose = problems.text("purpose", input.purpose, characters: 0...1_000)
    _ = problems.date("founded_date", input.foundedDate, required: true, latest: now.today)
    alliance.state = .active
    alliance.dissolvedDate = nil
    alliance.members = []
    alliance.etag = ""
    alliance.createTime = nil
    alliance.updateTime = nil
    return (alliance, problems)
  }

  /// The alliance, active, in the version that the caller knows and within the caller's reach.
  func active(
    _ name: String, etag: String, by caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> Stored<Zone.Alliance> {
    let stored = try Table.changeable(name, etag: etag, by: caller, reader)
    guard stored.record.state == .active else {
      throw RPCError.precondition(
        "alliance-active", name, en: "it is dissolved and can no longer be changed", zh: "该联盟已解散,不可修改")
    }
    return stored
  }
}
