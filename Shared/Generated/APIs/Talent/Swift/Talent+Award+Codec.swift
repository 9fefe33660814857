// Generated from ipmesh/talent/v1/award.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.ContestCriterion {
  public static let fullName = "ipmesh.talent.v1.ContestCriterion"

  public static var cType: CMessageType { ipmesh__talent__v1__contest_criterion__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestCriterion.self)
    id = String(reading: c.pointee.id)
    displayName = String(reading: c.pointee.display_name)
    pointsMax = c.pointee.points_max
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestCriterion.self)
    c.pointee.id = arena.text(id)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.points_max = pointsMax
  }
}

extension Talent.ContestPrize {
  public static let fullName = "ipmesh.talent.v1.ContestPrize"

  public static var cType: CMessageType { ipmesh__talent__v1__contest_prize__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestPrize.self)
    displayName = String(reading: c.pointee.display_name)
    places = c.pointee.places
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestPrize.self)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.places = places
  }
}

extension Talent.Contest {
  public static let fullName = "ipmesh.talent.v1.Contest"

  public static var cType: CMessageType { ipmesh__talent__v1__contest__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Contest.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    kind = Talent.ContestKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    division = String(reading: c.pointee.division)
    entryEndDate = c.pointee.entry_end_date.map { GoogleType.Date(reading: $0) }
    criteria = .init(reading: c.pointee.criteria, count: c.pointee.n_criteria) { Talent.ContestCriterion(reading: $0!) }
    prizes = .init(reading: c.pointee.prizes, count: c.pointee.n_prizes) { Talent.ContestPrize(reading: $0!) }
    state = Talent.ContestState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    entryCount = c.pointee.entry_count
    draw = String(reading: c.pointee.draw)
    thirdReviewRule = c.pointee.third_review_rule.map { Common.Rule(reading: $0) }
    thirdReviewTenths = c.pointee.third_review_tenths
    taskCount = c.pointee.task_count
    scoredTaskCount = c.pointee.scored_task_count
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__Contest.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.kind = .init(.init(truncatingIfNeeded: kind.rawValue))
    c.pointee.division = arena.text(division)
    if let value = entryEndDate {
      c.pointee.entry_end_date = arena.message(value)
    }
    c.pointee.n_criteria = criteria.count
    c.pointee.criteria = arena.array(criteria) { arena.message($0) }
    c.pointee.n_prizes = prizes.count
    c.pointee.prizes = arena.array(prizes) { arena.message($0) }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.entry_count = entryCount
    c.pointee.draw = arena.text(draw)
    if let value = thirdReviewRule {
      c.pointee.third_review_rule = arena.message(value)
    }
    c.pointee.third_review_tenths = thirdReviewTenths
    c.pointee.task_count = taskCount
    c.pointee.scored_task_count = scoredTaskCount
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

extension Talent.ContestEntry {
  public static let fullName = "ipmesh.talent.v1.ContestEntry"

  public static var cType: CMessageType { ipmesh__talent__v1__contest_entry__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestEntry.self)
    name = String(reading: c.pointee.name)
    contest = String(reading: c.pointee.contest)
    title = String(reading: c.pointee.title)
    unitCode = String(reading: c.pointee.unit_code)
    unitName = String(reading: c.pointee.unit_name)
    division = String(reading: c.pointee.division)
    authors = .init(reading: c.pointee.authors, count: c.pointee.n_authors) { String(reading: $0) }
    documentSha256 = String(reading: c.pointee.document_sha256)
    state = Talent.ContestEntryState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    blindNumber = c.pointee.blind_number
    finalHundredths = c.pointee.final_hundredths
    rank = c.pointee.rank
    prize = String(reading: c.pointee.prize)
    scoreTenths = .init(reading: c.pointee.score_tenths, count: c.pointee.n_score_tenths)
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ContestEntry.self)
    c.pointee.name = arena.text(name)
    c.pointee.contest = arena.text(contest)
    c.pointee.title = arena.text(title)
    c.pointee.unit_code = arena.text(unitCode)
    c.pointee.unit_name = arena.text(unitName)
    c.pointee.division = arena.text(division)
    c.pointee.n_authors = authors.count
    c.pointee.authors = arena.array(authors) { arena.text($0) }
    c.pointee.document_sha256 = arena.text(documentSha256)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.blind_number = blindNumber
    c.pointee.final_hundredths = finalHundredths
    c.pointee.rank = rank
    c.pointee.prize = arena.text(prize)
    c.pointee.n_score_tenths = scoreTenths.count
    c.pointee.score_tenths = arena.array(scoreTenths)
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

extension Talent.CriterionScore {
  public static let fullName = "ipmesh.talent.v1.CriterionScore"

  public static var cType: CMessageType { ipmesh__talent__v1__criterion_score__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CriterionScore.self)
    criterion = String(reading: c.pointee.criterion)
    tenths = c.pointee.tenths
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CriterionScore.self)
    c.pointee.criterion = arena.text(criterion)
    c.pointee.tenths = tenths
  }
}

extension Talent.ReviewTask {
  public static let fullName = "ipmesh.talent.v1.ReviewTask"

  public static var cType: CMessageType { ipmesh__talent__v1__review_task__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ReviewTask.self)
    name = String(reading: c.pointee.name)
    contest = String(reading: c.pointee.contest)
    reviewer = String(reading: c.pointee.reviewer)
    blindNumber = c.pointee.blind_number
    documentSha256 = String(reading: c.pointee.document_sha256)
    state = Talent.ReviewTaskState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    scores = .init(reading: c.pointee.scores, count: c.pointee.n_scores) { Talent.CriterionScore(reading: $0!) }
    totalTenths = c.pointee.total_tenths
    comment = String(reading: c.pointee.comment)
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ReviewTask.self)
    c.pointee.name = arena.text(name)
    c.pointee.contest = arena.text(contest)
    c.pointee.reviewer = arena.text(reviewer)
    c.pointee.blind_number = blindNumber
    c.pointee.document_sha256 = arena.text(documentSha256)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.n_scores = scores.count
    c.pointee.scores = arena.array(scores) { arena.message($0) }
    c.pointee.total_tenths = totalTenths
    c.pointee.comment = arena.text(comment)
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
  }
}
