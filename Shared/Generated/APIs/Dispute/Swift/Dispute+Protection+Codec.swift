// Generated from ipmesh/dispute/v1/protection.proto by deploy/generate; do not edit.

internal import CDisputeAPI
internal import CProtobufC
import Messages
import Schema

extension Dispute.FilingQuota {
  public static let fullName = "ipmesh.dispute.v1.FilingQuota"

  public static var cType: CMessageType { ipmesh__dispute__v1__filing_quota__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__FilingQuota.self)
    year = c.pointee.year
    kind = Dispute.FilingKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    count = c.pointee.count
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__FilingQuota.self)
    c.pointee.year = year
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.count = count
  }
}

extension Dispute.ProtectionCenter {
  public static let fullName = "ipmesh.dispute.v1.ProtectionCenter"

  public static var cType: CMessageType { ipmesh__dispute__v1__protection_center__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ProtectionCenter.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    kind = Dispute.CenterKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    division = String(reading: c.pointee.division)
    industries = .init(reading: c.pointee.industries, count: c.pointee.n_industries) { String(reading: $0) }
    filingKinds = .init(reading: c.pointee.filing_kinds, count: c.pointee.n_filing_kinds) {
      Dispute.FilingKind(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    quotas = .init(reading: c.pointee.quotas, count: c.pointee.n_quotas) { Dispute.FilingQuota(reading: $0!) }
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    synthetic = c.pointee.synthetic != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__ProtectionCenter.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.division = arena.text(division)
    c.pointee.n_industries = industries.count
    c.pointee.industries = arena.array(industries) { arena.text($0) }
    c.pointee.n_filing_kinds = filingKinds.count
    c.pointee.filing_kinds = arena.array(filingKinds) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    c.pointee.n_quotas = quotas.count
    c.pointee.quotas = arena.array(quotas) { arena.message($0) }
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.synthetic = synthetic ? 1 : 0
  }
}

extension Dispute.PreExamination {
  public static let fullName = "ipmesh.dispute.v1.PreExamination"

  public static var cType: CMessageType { ipmesh__dispute__v1__pre_examination__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__PreExamination.self)
    name = String(reading: c.pointee.name)
    protectionCenter = String(reading: c.pointee.protection_center)
    applicantName = String(reading: c.pointee.applicant_name)
    applicantCode = String(reading: c.pointee.applicant_code)
    kind = Dispute.FilingKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    industry = String(reading: c.pointee.industry)
    documentSha256 = String(reading: c.pointee.document_sha256)
    state = Dispute.PreExaminationState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    filedDate = c.pointee.filed_date.map { GoogleType.Date(reading: $0) }
    dueDate = c.pointee.due_date.map { GoogleType.Date(reading: $0) }
    reason = String(reading: c.pointee.reason)
    applicationNumber = String(reading: c.pointee.application_number)
    granted = c.pointee.granted != 0
    decisionDate = c.pointee.decision_date.map { GoogleType.Date(reading: $0) }
    rules = .init(reading: c.pointee.rules, count: c.pointee.n_rules) { Common.Rule(reading: $0!) }
    division = String(reading: c.pointee.division)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    countsAgainstQuota = c.pointee.counts_against_quota != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Dispute__V1__PreExamination.self)
    c.pointee.name = arena.text(name)
    c.pointee.protection_center = arena.text(protectionCenter)
    c.pointee.applicant_name = arena.text(applicantName)
    c.pointee.applicant_code = arena.text(applicantCode)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.industry = arena.text(industry)
    c.pointee.document_sha256 = arena.text(documentSha256)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = filedDate {
      c.pointee.filed_date = arena.message(value)
    }
    if let value = dueDate {
      c.pointee.due_date = arena.message(value)
    }
    c.pointee.reason = arena.text(reason)
    c.pointee.application_number = arena.text(applicationNumber)
    c.pointee.granted = granted ? 1 : 0
    if let value = decisionDate {
      c.pointee.decision_date = arena.message(value)
    }
    c.pointee.n_rules = rules.count
    c.pointee.rules = arena.array(rules) { arena.message($0) }
    c.pointee.division = arena.text(division)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.counts_against_quota = countsAgainstQuota ? 1 : 0
  }
}
