// Generated from ipmesh/talent/v1/draw_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.GetDrawRequest {
  public static let fullName = "ipmesh.talent.v1.GetDrawRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_draw_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetDrawRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetDrawRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.DrawFilter {
  public static let fullName = "ipmesh.talent.v1.DrawFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__draw_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DrawFilter.self)
    purpose = Talent.DrawPurpose(rawValue: Int32(truncatingIfNeeded: c.pointee.purpose.rawValue))
    state = Talent.DrawState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DrawFilter.self)
    c.pointee.purpose = .init(.init(truncatingIfNeeded: purpose.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
  }
}

extension Talent.ListDrawsRequest {
  public static let fullName = "ipmesh.talent.v1.ListDrawsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_draws_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListDrawsRequest.self)
    filter = c.pointee.filter.map { Talent.DrawFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListDrawsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListDrawsResponse {
  public static let fullName = "ipmesh.talent.v1.ListDrawsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_draws_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListDrawsResponse.self)
    draws = .init(reading: c.pointee.draws, count: c.pointee.n_draws) { Talent.Draw(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListDrawsResponse.self)
    c.pointee.n_draws = draws.count
    c.pointee.draws = arena.array(draws) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateDrawRequest {
  public static let fullName = "ipmesh.talent.v1.CreateDrawRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_draw_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateDrawRequest.self)
    requestId = String(reading: c.pointee.request_id)
    draw = c.pointee.draw.map { Talent.Draw(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateDrawRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = draw {
      c.pointee.draw = arena.message(value)
    }
  }
}

extension Talent.CommitSecretRequest {
  public static let fullName = "ipmesh.talent.v1.CommitSecretRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__commit_secret_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CommitSecretRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    commitment = String(reading: c.pointee.commitment)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CommitSecretRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.commitment = arena.text(commitment)
  }
}

extension Talent.RevealSecretRequest {
  public static let fullName = "ipmesh.talent.v1.RevealSecretRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__reveal_secret_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RevealSecretRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    secret = String(reading: c.pointee.secret)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RevealSecretRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.secret = arena.text(secret)
  }
}

extension Talent.CloseSeedRequest {
  public static let fullName = "ipmesh.talent.v1.CloseSeedRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__close_seed_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CloseSeedRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    beaconValue = String(reading: c.pointee.beacon_value)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CloseSeedRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.beacon_value = arena.text(beaconValue)
  }
}

extension Talent.ConfirmSeatRequest {
  public static let fullName = "ipmesh.talent.v1.ConfirmSeatRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__confirm_seat_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ConfirmSeatRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    expert = String(reading: c.pointee.expert)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ConfirmSeatRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.expert = arena.text(expert)
  }
}

extension Talent.RefuseSeatRequest {
  public static let fullName = "ipmesh.talent.v1.RefuseSeatRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__refuse_seat_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RefuseSeatRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    expert = String(reading: c.pointee.expert)
    reason = Talent.RefusalReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
    remarks = String(reading: c.pointee.remarks)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RefuseSeatRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.expert = arena.text(expert)
    c.pointee.reason = .init(.init(truncatingIfNeeded: reason.rawValue))
    c.pointee.remarks = arena.text(remarks)
  }
}

extension Talent.CancelDrawRequest {
  public static let fullName = "ipmesh.talent.v1.CancelDrawRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__cancel_draw_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelDrawRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelDrawRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.reason = arena.text(reason)
  }
}

extension Talent.PublishDrawRequest {
  public static let fullName = "ipmesh.talent.v1.PublishDrawRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__publish_draw_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__PublishDrawRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__PublishDrawRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.GetDrawTranscriptRequest {
  public static let fullName = "ipmesh.talent.v1.GetDrawTranscriptRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_draw_transcript_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetDrawTranscriptRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetDrawTranscriptRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.GetDrawTranscriptResponse {
  public static let fullName = "ipmesh.talent.v1.GetDrawTranscriptResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__get_draw_transcript_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetDrawTranscriptResponse.self)
    transcript = String(reading: c.pointee.transcript)
    digest = String(reading: c.pointee.digest)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetDrawTranscriptResponse.self)
    c.pointee.transcript = arena.text(transcript)
    c.pointee.digest = arena.text(digest)
  }
}

extension Talent.VerifyDrawRequest {
  public static let fullName = "ipmesh.talent.v1.VerifyDrawRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__verify_draw_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__VerifyDrawRequest.self)
    name = String(reading: c.pointee.name)
    transcript = String(reading: c.pointee.transcript)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__VerifyDrawRequest.self)
    c.pointee.name = arena.text(name)
    c.pointee.transcript = arena.text(transcript)
  }
}

extension Talent.VerifyDrawResponse {
  public static let fullName = "ipmesh.talent.v1.VerifyDrawResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__verify_draw_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__VerifyDrawResponse.self)
    valid = c.pointee.valid != 0
    problem = String(reading: c.pointee.problem)
    commitment = String(reading: c.pointee.commitment)
    seed = String(reading: c.pointee.seed)
    members = .init(reading: c.pointee.members, count: c.pointee.n_members) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__VerifyDrawResponse.self)
    c.pointee.valid = valid ? 1 : 0
    c.pointee.problem = arena.text(problem)
    c.pointee.commitment = arena.text(commitment)
    c.pointee.seed = arena.text(seed)
    c.pointee.n_members = members.count
    c.pointee.members = arena.array(members) { arena.text($0) }
  }
}
