// Generated from grpc/health/v1/health.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GRPCHealth.HealthCheckRequest {
  public static let fullName = "grpc.health.v1.HealthCheckRequest"

  public static var cType: CMessageType { grpc__health__v1__health_check_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
    service = String(reading: c.pointee.service)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
    c.pointee.service = arena.text(service)
  }
}

extension GRPCHealth.HealthCheckResponse {
  public static let fullName = "grpc.health.v1.HealthCheckResponse"

  public static var cType: CMessageType { grpc__health__v1__health_check_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
    status = GRPCHealth.HealthCheckResponse.ServingStatus(
      rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
    c.pointee.status = .init(.init(truncatingIfNeeded: status.rawValue))
  }
}

extension GRPCHealth.HealthListRequest {
  public static let fullName = "grpc.health.v1.HealthListRequest"

  public static var cType: CMessageType { grpc__health__v1__health_list_request__type() }

  public init(reading memory: UnsafeRawPointer) {}

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {}
}

extension GRPCHealth.HealthListResponse {
  public static let fullName = "grpc.health.v1.HealthListResponse"

  public static var cType: CMessageType { grpc__health__v1__health_list_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Health__V1__HealthListResponse.self)
    statuses = .init(reading: c.pointee.statuses, count: c.pointee.n_statuses) {
      (
        String(reading: $0.pointee.key),
        $0.pointee.value.map { GRPCHealth.HealthCheckResponse(reading: $0) } ?? GRPCHealth.HealthCheckResponse()
      )
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Health__V1__HealthListResponse.self)
    c.pointee.n_statuses = statuses.count
    c.pointee.statuses = arena.entries(statuses, of: grpc__health__v1__health_list_response__statuses_entry__type()) {
      entry, key, value in
      entry.pointee.key_presence_case = .init(1)
      entry.pointee.key = arena.text(key)
      entry.pointee.value_presence_case = .init(2)
      entry.pointee.value = arena.message(value)
    }
  }
}
