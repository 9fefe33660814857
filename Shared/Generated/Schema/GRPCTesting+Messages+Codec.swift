// Generated from grpc/testing/messages.proto by deploy/generate; do not edit.

internal import CMessages
internal import CProtobufC
import Messages

extension GRPCTesting.BoolValue {
  public static let fullName = "grpc.testing.BoolValue"

  public static var cType: CMessageType { grpc__testing__bool_value__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    self.value = c.pointee.value != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
    c.pointee.value = self.value ? 1 : 0
  }
}

extension GRPCTesting.Payload {
  public static let fullName = "grpc.testing.Payload"

  public static var cType: CMessageType { grpc__testing__payload__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__Payload.self)
    type = GRPCTesting.PayloadType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    body = [UInt8](reading: c.pointee.body)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__Payload.self)
    c.pointee.type = .init(.init(truncatingIfNeeded: type.rawValue))
    c.pointee.body = arena.bytes(body)
  }
}

extension GRPCTesting.EchoStatus {
  public static let fullName = "grpc.testing.EchoStatus"

  public static var cType: CMessageType { grpc__testing__echo_status__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
    code = c.pointee.code
    message = String(reading: c.pointee.message)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
    c.pointee.code = code
    c.pointee.message = arena.text(message)
  }
}

extension GRPCTesting.SimpleRequest {
  public static let fullName = "grpc.testing.SimpleRequest"

  public static var cType: CMessageType { grpc__testing__simple_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__SimpleRequest.self)
    responseType = GRPCTesting.PayloadType(rawValue: Int32(truncatingIfNeeded: c.pointee.response_type.rawValue))
    responseSize = c.pointee.response_size
    payload = c.pointee.payload.map { GRPCTesting.Payload(reading: $0) }
    fillUsername = c.pointee.fill_username != 0
    fillOauthScope = c.pointee.fill_oauth_scope != 0
    responseCompressed = c.pointee.response_compressed.map { GRPCTesting.BoolValue(reading: $0) }
    responseStatus = c.pointee.response_status.map { GRPCTesting.EchoStatus(reading: $0) }
    expectCompressed = c.pointee.expect_compressed.map { GRPCTesting.BoolValue(reading: $0) }
    fillServerId = c.pointee.fill_server_id != 0
    fillGrpclbRouteType = c.pointee.fill_grpclb_route_type != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__SimpleRequest.self)
    c.pointee.response_type = .init(.init(truncatingIfNeeded: responseType.rawValue))
    c.pointee.response_size = responseSize
    if let value = payload {
      c.pointee.payload = arena.message(value)
    }
    c.pointee.fill_username = fillUsername ? 1 : 0
    c.pointee.fill_oauth_scope = fillOauthScope ? 1 : 0
    if let value = responseCompressed {
      c.pointee.response_compressed = arena.message(value)
    }
    if let value = responseStatus {
      c.pointee.response_status = arena.message(value)
    }
    if let value = expectCompressed {
      c.pointee.expect_compressed = arena.message(value)
    }
    c.pointee.fill_server_id = fillServerId ? 1 : 0
    c.pointee.fill_grpclb_route_type = fillGrpclbRouteType ? 1 : 0
  }
}

extension GRPCTesting.SimpleResponse {
  public static let fullName = "grpc.testing.SimpleResponse"

  public static var cType: CMessageType { grpc__testing__simple_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__SimpleResponse.self)
    payload = c.pointee.payload.map { GRPCTesting.Payload(reading: $0) }
    username = String(reading: c.pointee.username)
    oauthScope = String(reading: c.pointee.oauth_scope)
    serverId = String(reading: c.pointee.server_id)
    grpclbRouteType = GRPCTesting.GrpclbRouteType(
      rawValue: Int32(truncatingIfNeeded: c.pointee.grpclb_route_type.rawValue))
    hostname = String(reading: c.pointee.hostname)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__SimpleResponse.self)
    if let value = payload {
      c.pointee.payload = arena.message(value)
    }
    c.pointee.username = arena.text(username)
    c.pointee.oauth_scope = arena.text(oauthScope)
    c.pointee.server_id = arena.text(serverId)
    c.pointee.grpclb_route_type = .init(.init(truncatingIfNeeded: grpclbRouteType.rawValue))
    c.pointee.hostname = arena.text(hostname)
  }
}

extension GRPCTesting.StreamingInputCallRequest {
  public static let fullName = "grpc.testing.StreamingInputCallRequest"

  public static var cType: CMessageType { grpc__testing__streaming_input_call_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallRequest.self)
    payload = c.pointee.payload.map { GRPCTesting.Payload(reading: $0) }
    expectCompressed = c.pointee.expect_compressed.map { GRPCTesting.BoolValue(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallRequest.self)
    if let value = payload {
      c.pointee.payload = arena.message(value)
    }
    if let value = expectCompressed {
      c.pointee.expect_compressed = arena.message(value)
    }
  }
}

extension GRPCTesting.StreamingInputCallResponse {
  public static let fullName = "grpc.testing.StreamingInputCallResponse"

  public static var cType: CMessageType { grpc__testing__streaming_input_call_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallResponse.self)
    aggregatedPayloadSize = c.pointee.aggregated_payload_size
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallResponse.self)
    c.pointee.aggregated_payload_size = aggregatedPayloadSize
  }
}

extension GRPCTesting.ResponseParameters {
  public static let fullName = "grpc.testing.ResponseParameters"

  public static var cType: CMessageType { grpc__testing__response_parameters__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__ResponseParameters.self)
    size = c.pointee.size
    intervalUs = c.pointee.interval_us
    compressed = c.pointee.compressed.map { GRPCTesting.BoolValue(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__ResponseParameters.self)
    c.pointee.size = size
    c.pointee.interval_us = intervalUs
    if let value = compressed {
      c.pointee.compressed = arena.message(value)
    }
  }
}

extension GRPCTesting.StreamingOutputCallRequest {
  public static let fullName = "grpc.testing.StreamingOutputCallRequest"

  public static var cType: CMessageType { grpc__testing__streaming_output_call_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallRequest.self)
    responseType = GRPCTesting.PayloadType(rawValue: Int32(truncatingIfNeeded: c.pointee.response_type.rawValue))
    responseParameters = .init(reading: c.pointee.response_parameters, count: c.pointee.n_response_parameters) {
      GRPCTesting.ResponseParameters(reading: $0!)
    }
    payload = c.pointee.payload.map { GRPCTesting.Payload(reading: $0) }
    responseStatus = c.pointee.response_status.map { GRPCTesting.EchoStatus(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallRequest.self)
    c.pointee.response_type = .init(.init(truncatingIfNeeded: responseType.rawValue))
    c.pointee.n_response_parameters = responseParameters.count
    c.pointee.response_parameters = arena.array(responseParameters) { arena.message($0) }
    if let value = payload {
      c.pointee.payload = arena.message(value)
    }
    if let value = responseStatus {
      c.pointee.response_status = arena.message(value)
    }
  }
}

extension GRPCTesting.StreamingOutputCallResponse {
  public static let fullName = "grpc.testing.StreamingOutputCallResponse"

  public static var cType: CMessageType { grpc__testing__streaming_output_call_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallResponse.self)
    payload = c.pointee.payload.map { GRPCTesting.Payload(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallResponse.self)
    if let value = payload {
      c.pointee.payload = arena.message(value)
    }
  }
}

extension GRPCTesting.MemorySize {
  public static let fullName = "grpc.testing.MemorySize"

  public static var cType: CMessageType { grpc__testing__memory_size__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__MemorySize.self)
    rss = c.pointee.rss
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Grpc__Testing__MemorySize.self)
    c.pointee.rss = rss
  }
}
