// Generated from ipmesh/type/v1/rule.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension Common.Rule {
  public static let fullName = "ipmesh.type.v1.Rule"

  public static var cType: CMessageType { ipmesh__type__v1__rule__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__Rule.self)
    id = String(reading: c.pointee.id)
    title = c.pointee.title.map { Common.LocalizedText(reading: $0) }
    source = String(reading: c.pointee.source)
    provenance = Common.Provenance(rawValue: Int32(truncatingIfNeeded: c.pointee.provenance.rawValue))
    provisional = c.pointee.provisional != 0
    effectiveFrom = c.pointee.effective_from.map { GoogleType.Date(reading: $0) }
    effectiveTo = c.pointee.effective_to.map { GoogleType.Date(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__Rule.self)
    c.pointee.id = arena.text(id)
    if let value = title {
      c.pointee.title = arena.message(value)
    }
    c.pointee.source = arena.text(source)
    c.pointee.provenance = .init(.init(truncatingIfNeeded: provenance.rawValue))
    c.pointee.provisional = provisional ? 1 : 0
    if let value = effectiveFrom {
      c.pointee.effective_from = arena.message(value)
    }
    if let value = effectiveTo {
      c.pointee.effective_to = arena.message(value)
    }
  }
}

extension Common.Condition {
  public static let fullName = "ipmesh.type.v1.Condition"

  public static var cType: CMessageType { ipmesh__type__v1__condition__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__Condition.self)
    rule = c.pointee.rule.map { Common.Rule(reading: $0) }
    found = c.pointee.found.map { Common.LocalizedText(reading: $0) }
    outcome = Common.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Type__V1__Condition.self)
    if let value = rule {
      c.pointee.rule = arena.message(value)
    }
    if let value = found {
      c.pointee.found = arena.message(value)
    }
    c.pointee.outcome = .init(.init(truncatingIfNeeded: outcome.rawValue))
  }
}
