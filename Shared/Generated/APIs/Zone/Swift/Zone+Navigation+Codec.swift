// Generated from ipmesh/zone/v1/navigation.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CZoneAPI
import Messages
import Schema

extension Zone.Industry {
  public static let fullName = "ipmesh.zone.v1.Industry"

  public static var cType: CMessageType { ipmesh__zone__v1__industry__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Industry.self)
    code = String(reading: c.pointee.code)
    displayName = c.pointee.display_name.map { Common.LocalizedText(reading: $0) }
    tier = Zone.IndustryTier(rawValue: Int32(truncatingIfNeeded: c.pointee.tier.rawValue))
    zoneCount = c.pointee.zone_count
    navigationProjectCount = c.pointee.navigation_project_count
    adoptedProjectCount = c.pointee.adopted_project_count
    trademarkCount = c.pointee.trademark_count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__Industry.self)
    c.pointee.code = arena.text(code)
    if let value = displayName {
      c.pointee.display_name = arena.message(value)
    }
    c.pointee.tier = .init(.init(truncatingIfNeeded: tier.rawValue))
    c.pointee.zone_count = zoneCount
    c.pointee.navigation_project_count = navigationProjectCount
    c.pointee.adopted_project_count = adoptedProjectCount
    c.pointee.trademark_count = trademarkCount
  }
}

extension Zone.NavigationTransition {
  public static let fullName = "ipmesh.zone.v1.NavigationTransition"

  public static var cType: CMessageType { ipmesh__zone__v1__navigation_transition__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__NavigationTransition.self)
    fromState = Zone.NavigationState(rawValue: Int32(truncatingIfNeeded: c.pointee.from_state.rawValue))
    toState = Zone.NavigationState(rawValue: Int32(truncatingIfNeeded: c.pointee.to_state.rawValue))
    effectiveDate = c.pointee.effective_date.map { GoogleType.Date(reading: $0) }
    actor = String(reading: c.pointee.actor)
    reason = String(reading: c.pointee.reason)
    evidence = .init(reading: c.pointee.evidence, count: c.pointee.n_evidence) { Zone.Evidence(reading: $0!) }
    recordTime = c.pointee.record_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__NavigationTransition.self)
    c.pointee.from_state = .init(.init(truncatingIfNeeded: fromState.rawValue))
    c.pointee.to_state = .init(.init(truncatingIfNeeded: toState.rawValue))
    if let value = effectiveDate {
      c.pointee.effective_date = arena.message(value)
    }
    c.pointee.actor = arena.text(actor)
    c.pointee.reason = arena.text(reason)
    c.pointee.n_evidence = evidence.count
    c.pointee.evidence = arena.array(evidence) { arena.message($0) }
    if let value = recordTime {
      c.pointee.record_time = arena.message(value)
    }
  }
}

extension Zone.NavigationProject {
  public static let fullName = "ipmesh.zone.v1.NavigationProject"

  public static var cType: CMessageType { ipmesh__zone__v1__navigation_project__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__NavigationProject.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    kind = Zone.NavigationKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    industry = String(reading: c.pointee.industry)
    division = String(reading: c.pointee.division)
    zone = String(reading: c.pointee.zone)
    commissioner = String(reading: c.pointee.commissioner)
    undertaker = String(reading: c.pointee.undertaker)
    undertakerName = String(reading: c.pointee.undertaker_name)
    budgetFen = c.pointee.budget_fen
    plannedStartDate = c.pointee.planned_start_date.map { GoogleType.Date(reading: $0) }
    plannedEndDate = c.pointee.planned_end_date.map { GoogleType.Date(reading: $0) }
    searchFormula = String(reading: c.pointee.search_formula)
    state = Zone.NavigationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    stateDate = c.pointee.state_date.map { GoogleType.Date(reading: $0) }
    transitions = .init(reading: c.pointee.transitions, count: c.pointee.n_transitions) {
      Zone.NavigationTransition(reading: $0!)
    }
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Zone__V1__NavigationProject.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.industry = arena.text(industry)
    c.pointee.division = arena.text(division)
    c.pointee.zone = arena.text(zone)
    c.pointee.commissioner = arena.text(commissioner)
    c.pointee.undertaker = arena.text(undertaker)
    c.pointee.undertaker_name = arena.text(undertakerName)
    c.pointee.budget_fen = budgetFen
    if let value = plannedStartDate {
      c.pointee.planned_start_date = arena.message(value)
    }
    if let value = plannedEndDate {
      c.pointee.planned_end_date = arena.message(value)
    }
    c.pointee.search_formula = arena.text(searchFormula)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = stateDate {
      c.pointee.state_date = arena.message(value)
    }
    c.pointee.n_transitions = transitions.count
    c.pointee.transitions = arena.array(transitions) { arena.message($0) }
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
