// Generated from ipmesh/talent/v1/award_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.GetContestRequest {
  public static let fullName = "ipmesh.talent.v1.GetContestRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_contest_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetContestRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetContestRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.ContestFilter {
  public static let fullName = "ipmesh.talent.v1.ContestFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__contest_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestFilter.self)
    kind = Talent.ContestKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    state = Talent.ContestState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestFilter.self)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
  }
}

extension Talent.ListContestsRequest {
  public static let fullName = "ipmesh.talent.v1.ListContestsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_contests_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestsRequest.self)
    filter = c.pointee.filter.map { Talent.ContestFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListContestsResponse {
  public static let fullName = "ipmesh.talent.v1.ListContestsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_contests_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestsResponse.self)
    contests = .init(reading: c.pointee.contests, count: c.pointee.n_contests) { Talent.Contest(reading: $0!) }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestsResponse.self)
    c.pointee.n_contests = contests.count
    c.pointee.contests = arena.array(contests) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateContestRequest {
  public static let fullName = "ipmesh.talent.v1.CreateContestRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_contest_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateContestRequest.self)
    requestId = String(reading: c.pointee.request_id)
    contest = c.pointee.contest.map { Talent.Contest(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateContestRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = contest {
      c.pointee.contest = arena.message(value)
    }
  }
}

extension Talent.UpdateContestRequest {
  public static let fullName = "ipmesh.talent.v1.UpdateContestRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__update_contest_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateContestRequest.self)
    requestId = String(reading: c.pointee.request_id)
    contest = c.pointee.contest.map { Talent.Contest(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateContestRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = contest {
      c.pointee.contest = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Talent.OpenContestRequest {
  public static let fullName = "ipmesh.talent.v1.OpenContestRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__open_contest_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__OpenContestRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__OpenContestRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.StartScoringRequest {
  public static let fullName = "ipmesh.talent.v1.StartScoringRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__start_scoring_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__StartScoringRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    draw = String(reading: c.pointee.draw)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__StartScoringRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.draw = arena.text(draw)
  }
}

extension Talent.ConcludeContestRequest {
  public static let fullName = "ipmesh.talent.v1.ConcludeContestRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__conclude_contest_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ConcludeContestRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ConcludeContestRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.PublishContestRequest {
  public static let fullName = "ipmesh.talent.v1.PublishContestRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__publish_contest_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__PublishContestRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__PublishContestRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.CancelContestRequest {
  public static let fullName = "ipmesh.talent.v1.CancelContestRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__cancel_contest_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelContestRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelContestRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.GetContestEntryRequest {
  public static let fullName = "ipmesh.talent.v1.GetContestEntryRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_contest_entry_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetContestEntryRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetContestEntryRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.ContestEntryFilter {
  public static let fullName = "ipmesh.talent.v1.ContestEntryFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__contest_entry_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestEntryFilter.self)
    contest = String(reading: c.pointee.contest)
    state = Talent.ContestEntryState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    unitCode = String(reading: c.pointee.unit_code)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestEntryFilter.self)
    c.pointee.contest = arena.text(contest)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.unit_code = arena.text(unitCode)
  }
}

extension Talent.ListContestEntriesRequest {
  public static let fullName = "ipmesh.talent.v1.ListContestEntriesRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_contest_entries_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestEntriesRequest.self)
    filter = c.pointee.filter.map { Talent.ContestEntryFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestEntriesRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListContestEntriesResponse {
  public static let fullName = "ipmesh.talent.v1.ListContestEntriesResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_contest_entries_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestEntriesResponse.self)
    contestEntries = .init(reading: c.pointee.contest_entries, count: c.pointee.n_contest_entries) {
      Talent.ContestEntry(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestEntriesResponse.self)
    c.pointee.n_contest_entries = contestEntries.count
    c.pointee.contest_entries = arena.array(contestEntries) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateContestEntryRequest {
  public static let fullName = "ipmesh.talent.v1.CreateContestEntryRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_contest_entry_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateContestEntryRequest.self)
    requestId = String(reading: c.pointee.request_id)
    contestEntry = c.pointee.contest_entry.map { Talent.ContestEntry(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateContestEntryRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = contestEntry {
      c.pointee.contest_entry = arena.message(value)
    }
  }
}

extension Talent.WithdrawContestEntryRequest {
  public static let fullName = "ipmesh.talent.v1.WithdrawContestEntryRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__withdraw_contest_entry_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__WithdrawContestEntryRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__WithdrawContestEntryRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.ListContestResultsRequest {
  public static let fullName = "ipmesh.talent.v1.ListContestResultsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_contest_results_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestResultsRequest.self)
    contest = String(reading: c.pointee.contest)
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestResultsRequest.self)
    c.pointee.contest = arena.text(contest)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListContestResultsResponse {
  public static let fullName = "ipmesh.talent.v1.ListContestResultsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_contest_results_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestResultsResponse.self)
    contestEntries = .init(reading: c.pointee.contest_entries, count: c.pointee.n_contest_entries) {
      Talent.ContestEntry(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListContestResultsResponse.self)
    c.pointee.n_contest_entries = contestEntries.count
    c.pointee.contest_entries = arena.array(contestEntries) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.GetReviewTaskRequest {
  public static let fullName = "ipmesh.talent.v1.GetReviewTaskRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_review_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetReviewTaskRequest.self)
    name = String(reading: c.pointee.name)
    reviewer = String(reading: c.pointee.reviewer)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetReviewTaskRequest.self)
    c.pointee.name = arena.text(name)
    c.pointee.reviewer = arena.text(reviewer)
  }
}

extension Talent.ReviewTaskFilter {
  public static let fullName = "ipmesh.talent.v1.ReviewTaskFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__review_task_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ReviewTaskFilter.self)
    contest = String(reading: c.pointee.contest)
    reviewer = String(reading: c.pointee.reviewer)
    state = Talent.ReviewTaskState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ReviewTaskFilter.self)
    c.pointee.contest = arena.text(contest)
    c.pointee.reviewer = arena.text(reviewer)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
  }
}

extension Talent.ListReviewTasksRequest {
  public static let fullName = "ipmesh.talent.v1.ListReviewTasksRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_review_tasks_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListReviewTasksRequest.self)
    filter = c.pointee.filter.map { Talent.ReviewTaskFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListReviewTasksRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListReviewTasksResponse {
  public static let fullName = "ipmesh.talent.v1.ListReviewTasksResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_review_tasks_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListReviewTasksResponse.self)
    reviewTasks = .init(reading: c.pointee.review_tasks, count: c.pointee.n_review_tasks) {
      Talent.ReviewTask(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListReviewTasksResponse.self)
    c.pointee.n_review_tasks = reviewTasks.count
    c.pointee.review_tasks = arena.array(reviewTasks) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.SubmitReviewScoreRequest {
  public static let fullName = "ipmesh.talent.v1.SubmitReviewScoreRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__submit_review_score_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SubmitReviewScoreRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    reviewer = String(reading: c.pointee.reviewer)
    scores = .init(reading: c.pointee.scores, count: c.pointee.n_scores) { Talent.CriterionScore(reading: $0!) }
    comment = String(reading: c.pointee.comment)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__SubmitReviewScoreRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.reviewer = arena.text(reviewer)
    c.pointee.n_scores = scores.count
    c.pointee.scores = arena.array(scores) { arena.message($0) }
    c.pointee.comment = arena.text(comment)
  }
}

extension Talent.DeclineReviewTaskRequest {
  public static let fullName = "ipmesh.talent.v1.DeclineReviewTaskRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__decline_review_task_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DeclineReviewTaskRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    reviewer = String(reading: c.pointee.reviewer)
    reason = String(reading: c.pointee.reason)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__DeclineReviewTaskRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.reviewer = arena.text(reviewer)
    c.pointee.reason = arena.text(reason)
  }
}
