// Generated from google/rpc/error_details.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GoogleRPC.ErrorInfo {
  public static let fullName = "google.rpc.ErrorInfo"

  public static var cType: CMessageType { google__rpc__error_info__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__ErrorInfo.self)
    reason = String(reading: c.pointee.reason)
    domain = String(reading: c.pointee.domain)
    metadata = .init(reading: c.pointee.metadata, count: c.pointee.n_metadata) {
      (String(reading: $0.pointee.key), String(reading: $0.pointee.value))
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__ErrorInfo.self)
    c.pointee.reason = arena.text(reason)
    c.pointee.domain = arena.text(domain)
    c.pointee.n_metadata = metadata.count
    c.pointee.metadata = arena.entries(metadata, of: google__rpc__error_info__metadata_entry__type()) {
      entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = arena.text(key)
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = arena.text(value)
    }
  }
}

extension GoogleRPC.RetryInfo {
  public static let fullName = "google.rpc.RetryInfo"

  public static var cType: CMessageType { google__rpc__retry_info__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__RetryInfo.self)
    retryDelay = c.pointee.retry_delay.map { GoogleProtobuf.Duration(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__RetryInfo.self)
    if let value = retryDelay {
      c.pointee.retry_delay = arena.message(value)
    }
  }
}

extension GoogleRPC.DebugInfo {
  public static let fullName = "google.rpc.DebugInfo"

  public static var cType: CMessageType { google__rpc__debug_info__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__DebugInfo.self)
    stackEntries = .init(reading: c.pointee.stack_entries, count: c.pointee.n_stack_entries) { String(reading: $0) }
    detail = String(reading: c.pointee.detail)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__DebugInfo.self)
    c.pointee.n_stack_entries = stackEntries.count
    c.pointee.stack_entries = arena.array(stackEntries) { arena.text($0) }
    c.pointee.detail = arena.text(detail)
  }
}

extension GoogleRPC.QuotaFailure {
  public static let fullName = "google.rpc.QuotaFailure"

  public static var cType: CMessageType { google__rpc__quota_failure__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__QuotaFailure.self)
    violations = .init(reading: c.pointee.violations, count: c.pointee.n_violations) {
      GoogleRPC.QuotaFailure.Violation(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__QuotaFailure.self)
    c.pointee.n_violations = violations.count
    c.pointee.violations = arena.array(violations) { arena.message($0) }
  }
}

extension GoogleRPC.QuotaFailure.Violation {
  public static let fullName = "google.rpc.QuotaFailure.Violation"

  public static var cType: CMessageType { google__rpc__quota_failure__violation__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__QuotaFailure__Violation.self)
    subject = String(reading: c.pointee.subject)
    description = String(reading: c.pointee.description)
    apiService = String(reading: c.pointee.api_service)
    quotaMetric = String(reading: c.pointee.quota_metric)
    quotaId = String(reading: c.pointee.quota_id)
    quotaDimensions = .init(reading: c.pointee.quota_dimensions, count: c.pointee.n_quota_dimensions) {
      (String(reading: $0.pointee.key), String(reading: $0.pointee.value))
    }
    quotaValue = c.pointee.quota_value
    futureQuotaValue = c.pointee.future_quota_value_presence_case.rawValue == 8 ? c.pointee.future_quota_value : nil
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__QuotaFailure__Violation.self)
    c.pointee.subject = arena.text(subject)
    c.pointee.description = arena.text(description)
    c.pointee.api_service = arena.text(apiService)
    c.pointee.quota_metric = arena.text(quotaMetric)
    c.pointee.quota_id = arena.text(quotaId)
    c.pointee.n_quota_dimensions = quotaDimensions.count
    c.pointee.quota_dimensions = arena.entries(
      quotaDimensions, of: google__rpc__quota_failure__violation__quota_dimensions_entry__type()
    ) { entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = arena.text(key)
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = arena.text(value)
    }
    c.pointee.quota_value = quotaValue
    if let value = futureQuotaValue {
      c.pointee.future_quota_value_presence_case = .init(8)
      c.pointee.future_quota_value = value
    }
  }
}

extension GoogleRPC.PreconditionFailure {
  public static let fullName = "google.rpc.PreconditionFailure"

  public static var cType: CMessageType { google__rpc__precondition_failure__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__PreconditionFailure.self)
    violations = .init(reading: c.pointee.violations, count: c.pointee.n_violations) {
      GoogleRPC.PreconditionFailure.Violation(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__PreconditionFailure.self)
    c.pointee.n_violations = violations.count
    c.pointee.violations = arena.array(violations) { arena.message($0) }
  }
}

extension GoogleRPC.PreconditionFailure.Violation {
  public static let fullName = "google.rpc.PreconditionFailure.Violation"

  public static var cType: CMessageType { google__rpc__precondition_failure__violation__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__PreconditionFailure__Violation.self)
    type = String(reading: c.pointee.type)
    subject = String(reading: c.pointee.subject)
    description = String(reading: c.pointee.description)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__PreconditionFailure__Violation.self)
    c.pointee.type = arena.text(type)
    c.pointee.subject = arena.text(subject)
    c.pointee.description = arena.text(description)
  }
}

extension GoogleRPC.BadRequest {
  public static let fullName = "google.rpc.BadRequest"

  public static var cType: CMessageType { google__rpc__bad_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__BadRequest.self)
    fieldViolations = .init(reading: c.pointee.field_violations, count: c.pointee.n_field_violations) {
      GoogleRPC.BadRequest.FieldViolation(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__BadRequest.self)
    c.pointee.n_field_violations = fieldViolations.count
    c.pointee.field_violations = arena.array(fieldViolations) { arena.message($0) }
  }
}

extension GoogleRPC.BadRequest.FieldViolation {
  public static let fullName = "google.rpc.BadRequest.FieldViolation"

  public static var cType: CMessageType { google__rpc__bad_request__field_violation__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__BadRequest__FieldViolation.self)
    field = String(reading: c.pointee.field)
    description = String(reading: c.pointee.description)
    reason = String(reading: c.pointee.reason)
    localizedMessage = c.pointee.localized_message.map { GoogleRPC.LocalizedMessage(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__BadRequest__FieldViolation.self)
    c.pointee.field = arena.text(field)
    c.pointee.description = arena.text(description)
    c.pointee.reason = arena.text(reason)
    if let value = localizedMessage {
      c.pointee.localized_message = arena.message(value)
    }
  }
}

extension GoogleRPC.RequestInfo {
  public static let fullName = "google.rpc.RequestInfo"

  public static var cType: CMessageType { google__rpc__request_info__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__RequestInfo.self)
    requestId = String(reading: c.pointee.request_id)
    servingData = String(reading: c.pointee.serving_data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__RequestInfo.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.serving_data = arena.text(servingData)
  }
}

extension GoogleRPC.ResourceInfo {
  public static let fullName = "google.rpc.ResourceInfo"

  public static var cType: CMessageType { google__rpc__resource_info__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__ResourceInfo.self)
    resourceType = String(reading: c.pointee.resource_type)
    resourceName = String(reading: c.pointee.resource_name)
    owner = String(reading: c.pointee.owner)
    description = String(reading: c.pointee.description)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__ResourceInfo.self)
    c.pointee.resource_type = arena.text(resourceType)
    c.pointee.resource_name = arena.text(resourceName)
    c.pointee.owner = arena.text(owner)
    c.pointee.description = arena.text(description)
  }
}

extension GoogleRPC.Help {
  public static let fullName = "google.rpc.Help"

  public static var cType: CMessageType { google__rpc__help__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__Help.self)
    links = .init(reading: c.pointee.links, count: c.pointee.n_links) { GoogleRPC.Help.Link(reading: $0!) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__Help.self)
    c.pointee.n_links = links.count
    c.pointee.links = arena.array(links) { arena.message($0) }
  }
}

extension GoogleRPC.Help.Link {
  public static let fullName = "google.rpc.Help.Link"

  public static var cType: CMessageType { google__rpc__help__link__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__Help__Link.self)
    description = String(reading: c.pointee.description)
    url = String(reading: c.pointee.url)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__Help__Link.self)
    c.pointee.description = arena.text(description)
    c.pointee.url = arena.text(url)
  }
}

extension GoogleRPC.LocalizedMessage {
  public static let fullName = "google.rpc.LocalizedMessage"

  public static var cType: CMessageType { google__rpc__localized_message__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__LocalizedMessage.self)
    locale = String(reading: c.pointee.locale)
    message = String(reading: c.pointee.message)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Google__Rpc__LocalizedMessage.self)
    c.pointee.locale = arena.text(locale)
    c.pointee.message = arena.text(message)
  }
}
