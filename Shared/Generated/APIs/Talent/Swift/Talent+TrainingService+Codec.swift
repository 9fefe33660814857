// Generated from ipmesh/talent/v1/training_service.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.GetTrainingBaseRequest {
  public static let fullName = "ipmesh.talent.v1.GetTrainingBaseRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_training_base_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTrainingBaseRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTrainingBaseRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.TrainingBaseFilter {
  public static let fullName = "ipmesh.talent.v1.TrainingBaseFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__training_base_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingBaseFilter.self)
    division = String(reading: c.pointee.division)
    state = Talent.TrainingBaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingBaseFilter.self)
    c.pointee.division = arena.text(division)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
  }
}

extension Talent.ListTrainingBasesRequest {
  public static let fullName = "ipmesh.talent.v1.ListTrainingBasesRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_training_bases_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingBasesRequest.self)
    filter = c.pointee.filter.map { Talent.TrainingBaseFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingBasesRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListTrainingBasesResponse {
  public static let fullName = "ipmesh.talent.v1.ListTrainingBasesResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_training_bases_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingBasesResponse.self)
    trainingBases = .init(reading: c.pointee.training_bases, count: c.pointee.n_training_bases) {
      Talent.TrainingBase(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingBasesResponse.self)
    c.pointee.n_training_bases = trainingBases.count
    c.pointee.training_bases = arena.array(trainingBases) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateTrainingBaseRequest {
  public static let fullName = "ipmesh.talent.v1.CreateTrainingBaseRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_training_base_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTrainingBaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    trainingBase = c.pointee.training_base.map { Talent.TrainingBase(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTrainingBaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = trainingBase {
      c.pointee.training_base = arena.message(value)
    }
  }
}

extension Talent.UpdateTrainingBaseRequest {
  public static let fullName = "ipmesh.talent.v1.UpdateTrainingBaseRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__update_training_base_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateTrainingBaseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    trainingBase = c.pointee.training_base.map { Talent.TrainingBase(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateTrainingBaseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = trainingBase {
      c.pointee.training_base = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Talent.GetTrainingCourseRequest {
  public static let fullName = "ipmesh.talent.v1.GetTrainingCourseRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_training_course_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTrainingCourseRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTrainingCourseRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.TrainingCourseFilter {
  public static let fullName = "ipmesh.talent.v1.TrainingCourseFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__training_course_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingCourseFilter.self)
    trainingBase = String(reading: c.pointee.training_base)
    profile = Talent.TalentProfile(rawValue: Int32(truncatingIfNeeded: c.pointee.profile.rawValue))
    state = Talent.TrainingCourseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingCourseFilter.self)
    c.pointee.training_base = arena.text(trainingBase)
    c.pointee.profile = .init(.init(truncatingIfNeeded: profile.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
  }
}

extension Talent.ListTrainingCoursesRequest {
  public static let fullName = "ipmesh.talent.v1.ListTrainingCoursesRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_training_courses_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingCoursesRequest.self)
    filter = c.pointee.filter.map { Talent.TrainingCourseFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingCoursesRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListTrainingCoursesResponse {
  public static let fullName = "ipmesh.talent.v1.ListTrainingCoursesResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_training_courses_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingCoursesResponse.self)
    trainingCourses = .init(reading: c.pointee.training_courses, count: c.pointee.n_training_courses) {
      Talent.TrainingCourse(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingCoursesResponse.self)
    c.pointee.n_training_courses = trainingCourses.count
    c.pointee.training_courses = arena.array(trainingCourses) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateTrainingCourseRequest {
  public static let fullName = "ipmesh.talent.v1.CreateTrainingCourseRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_training_course_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTrainingCourseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    trainingCourse = c.pointee.training_course.map { Talent.TrainingCourse(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTrainingCourseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = trainingCourse {
      c.pointee.training_course = arena.message(value)
    }
  }
}

extension Talent.UpdateTrainingCourseRequest {
  public static let fullName = "ipmesh.talent.v1.UpdateTrainingCourseRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__update_training_course_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateTrainingCourseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    trainingCourse = c.pointee.training_course.map { Talent.TrainingCourse(reading: $0) }
    updateMask = c.pointee.update_mask.map { GoogleProtobuf.FieldMask(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__UpdateTrainingCourseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = trainingCourse {
      c.pointee.training_course = arena.message(value)
    }
    if let value = updateMask {
      c.pointee.update_mask = arena.message(value)
    }
  }
}

extension Talent.CompleteTrainingCourseRequest {
  public static let fullName = "ipmesh.talent.v1.CompleteTrainingCourseRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__complete_training_course_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CompleteTrainingCourseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CompleteTrainingCourseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.CancelTrainingCourseRequest {
  public static let fullName = "ipmesh.talent.v1.CancelTrainingCourseRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__cancel_training_course_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelTrainingCourseRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelTrainingCourseRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.GetTrainingOrderRequest {
  public static let fullName = "ipmesh.talent.v1.GetTrainingOrderRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_training_order_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTrainingOrderRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTrainingOrderRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.TrainingOrderFilter {
  public static let fullName = "ipmesh.talent.v1.TrainingOrderFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__training_order_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingOrderFilter.self)
    employerCode = String(reading: c.pointee.employer_code)
    profile = Talent.TalentProfile(rawValue: Int32(truncatingIfNeeded: c.pointee.profile.rawValue))
    state = Talent.TrainingOrderState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    division = String(reading: c.pointee.division)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingOrderFilter.self)
    c.pointee.employer_code = arena.text(employerCode)
    c.pointee.profile = .init(.init(truncatingIfNeeded: profile.rawValue))
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.division = arena.text(division)
  }
}

extension Talent.ListTrainingOrdersRequest {
  public static let fullName = "ipmesh.talent.v1.ListTrainingOrdersRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_training_orders_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingOrdersRequest.self)
    filter = c.pointee.filter.map { Talent.TrainingOrderFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingOrdersRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListTrainingOrdersResponse {
  public static let fullName = "ipmesh.talent.v1.ListTrainingOrdersResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_training_orders_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingOrdersResponse.self)
    trainingOrders = .init(reading: c.pointee.training_orders, count: c.pointee.n_training_orders) {
      Talent.TrainingOrder(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingOrdersResponse.self)
    c.pointee.n_training_orders = trainingOrders.count
    c.pointee.training_orders = arena.array(trainingOrders) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateTrainingOrderRequest {
  public static let fullName = "ipmesh.talent.v1.CreateTrainingOrderRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_training_order_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTrainingOrderRequest.self)
    requestId = String(reading: c.pointee.request_id)
    trainingOrder = c.pointee.training_order.map { Talent.TrainingOrder(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTrainingOrderRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = trainingOrder {
      c.pointee.training_order = arena.message(value)
    }
  }
}

extension Talent.FindTrainingMatchesRequest {
  public static let fullName = "ipmesh.talent.v1.FindTrainingMatchesRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__find_training_matches_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__FindTrainingMatchesRequest.self)
    order = String(reading: c.pointee.order)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__FindTrainingMatchesRequest.self)
    c.pointee.order = arena.text(order)
  }
}

extension Talent.FindTrainingMatchesResponse {
  public static let fullName = "ipmesh.talent.v1.FindTrainingMatchesResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__find_training_matches_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__FindTrainingMatchesResponse.self)
    trainingCourses = .init(reading: c.pointee.training_courses, count: c.pointee.n_training_courses) {
      Talent.TrainingCourse(reading: $0!)
    }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__FindTrainingMatchesResponse.self)
    c.pointee.n_training_courses = trainingCourses.count
    c.pointee.training_courses = arena.array(trainingCourses) { arena.message($0) }
  }
}

extension Talent.MatchTrainingOrderRequest {
  public static let fullName = "ipmesh.talent.v1.MatchTrainingOrderRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__match_training_order_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__MatchTrainingOrderRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    course = String(reading: c.pointee.course)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__MatchTrainingOrderRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    c.pointee.course = arena.text(course)
  }
}

extension Talent.CancelTrainingOrderRequest {
  public static let fullName = "ipmesh.talent.v1.CancelTrainingOrderRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__cancel_training_order_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelTrainingOrderRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelTrainingOrderRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.GetTrainingEnrolmentRequest {
  public static let fullName = "ipmesh.talent.v1.GetTrainingEnrolmentRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_training_enrolment_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTrainingEnrolmentRequest.self)
    name = String(reading: c.pointee.name)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetTrainingEnrolmentRequest.self)
    c.pointee.name = arena.text(name)
  }
}

extension Talent.TrainingEnrolmentFilter {
  public static let fullName = "ipmesh.talent.v1.TrainingEnrolmentFilter"

  public static var cType: CMessageType { ipmesh__talent__v1__training_enrolment_filter__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingEnrolmentFilter.self)
    course = String(reading: c.pointee.course)
    participant = String(reading: c.pointee.participant)
    state = Talent.TrainingEnrolmentState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingEnrolmentFilter.self)
    c.pointee.course = arena.text(course)
    c.pointee.participant = arena.text(participant)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
  }
}

extension Talent.ListTrainingEnrolmentsRequest {
  public static let fullName = "ipmesh.talent.v1.ListTrainingEnrolmentsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__list_training_enrolments_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingEnrolmentsRequest.self)
    filter = c.pointee.filter.map { Talent.TrainingEnrolmentFilter(reading: $0) }
    pageSize = c.pointee.page_size
    pageToken = String(reading: c.pointee.page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingEnrolmentsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.text(pageToken)
  }
}

extension Talent.ListTrainingEnrolmentsResponse {
  public static let fullName = "ipmesh.talent.v1.ListTrainingEnrolmentsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__list_training_enrolments_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingEnrolmentsResponse.self)
    trainingEnrolments = .init(reading: c.pointee.training_enrolments, count: c.pointee.n_training_enrolments) {
      Talent.TrainingEnrolment(reading: $0!)
    }
    nextPageToken = String(reading: c.pointee.next_page_token)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ListTrainingEnrolmentsResponse.self)
    c.pointee.n_training_enrolments = trainingEnrolments.count
    c.pointee.training_enrolments = arena.array(trainingEnrolments) { arena.message($0) }
    c.pointee.next_page_token = arena.text(nextPageToken)
  }
}

extension Talent.CreateTrainingEnrolmentRequest {
  public static let fullName = "ipmesh.talent.v1.CreateTrainingEnrolmentRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__create_training_enrolment_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTrainingEnrolmentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    trainingEnrolment = c.pointee.training_enrolment.map { Talent.TrainingEnrolment(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CreateTrainingEnrolmentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    if let value = trainingEnrolment {
      c.pointee.training_enrolment = arena.message(value)
    }
  }
}

extension Talent.CancelTrainingEnrolmentRequest {
  public static let fullName = "ipmesh.talent.v1.CancelTrainingEnrolmentRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__cancel_training_enrolment_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelTrainingEnrolmentRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__CancelTrainingEnrolmentRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
  }
}

extension Talent.RecordTrainingAttendanceRequest {
  public static let fullName = "ipmesh.talent.v1.RecordTrainingAttendanceRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__record_training_attendance_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordTrainingAttendanceRequest.self)
    requestId = String(reading: c.pointee.request_id)
    name = String(reading: c.pointee.name)
    etag = String(reading: c.pointee.etag)
    attendance = c.pointee.attendance.map { Talent.TrainingAttendance(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__RecordTrainingAttendanceRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.name = arena.text(name)
    c.pointee.etag = arena.text(etag)
    if let value = attendance {
      c.pointee.attendance = arena.message(value)
    }
  }
}

extension Talent.GetCreditStatementRequest {
  public static let fullName = "ipmesh.talent.v1.GetCreditStatementRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__get_credit_statement_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetCreditStatementRequest.self)
    participant = String(reading: c.pointee.participant)
    year = c.pointee.year
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetCreditStatementRequest.self)
    c.pointee.participant = arena.text(participant)
    c.pointee.year = year
  }
}

extension Talent.GetCreditStatementResponse {
  public static let fullName = "ipmesh.talent.v1.GetCreditStatementResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__get_credit_statement_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetCreditStatementResponse.self)
    participant = String(reading: c.pointee.participant)
    year = c.pointee.year
    creditHours = c.pointee.credit_hours
    professionalHours = c.pointee.professional_hours
    conditions = .init(reading: c.pointee.conditions, count: c.pointee.n_conditions) { Common.Condition(reading: $0!) }
    outcome = Common.Outcome(rawValue: Int32(truncatingIfNeeded: c.pointee.outcome.rawValue))
    enrolments = .init(reading: c.pointee.enrolments, count: c.pointee.n_enrolments) { String(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__GetCreditStatementResponse.self)
    c.pointee.participant = arena.text(participant)
    c.pointee.year = year
    c.pointee.credit_hours = creditHours
    c.pointee.professional_hours = professionalHours
    c.pointee.n_conditions = conditions.count
    c.pointee.conditions = arena.array(conditions) { arena.message($0) }
    c.pointee.outcome = .init(.init(truncatingIfNeeded: outcome.rawValue))
    c.pointee.n_enrolments = enrolments.count
    c.pointee.enrolments = arena.array(enrolments) { arena.text($0) }
  }
}

extension Talent.ImportTrainingEnrolmentsRequest {
  public static let fullName = "ipmesh.talent.v1.ImportTrainingEnrolmentsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__import_training_enrolments_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ImportTrainingEnrolmentsRequest.self)
    requestId = String(reading: c.pointee.request_id)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ImportTrainingEnrolmentsRequest.self)
    c.pointee.request_id = arena.text(requestId)
    c.pointee.data = arena.bytes(data)
  }
}

extension Talent.ExportTrainingEnrolmentsRequest {
  public static let fullName = "ipmesh.talent.v1.ExportTrainingEnrolmentsRequest"

  public static var cType: CMessageType { ipmesh__talent__v1__export_training_enrolments_request__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportTrainingEnrolmentsRequest.self)
    filter = c.pointee.filter.map { Talent.TrainingEnrolmentFilter(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportTrainingEnrolmentsRequest.self)
    if let value = filter {
      c.pointee.filter = arena.message(value)
    }
  }
}

extension Talent.ExportTrainingEnrolmentsResponse {
  public static let fullName = "ipmesh.talent.v1.ExportTrainingEnrolmentsResponse"

  public static var cType: CMessageType { ipmesh__talent__v1__export_training_enrolments_response__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportTrainingEnrolmentsResponse.self)
    data = [UInt8](reading: c.pointee.data)
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__ExportTrainingEnrolmentsResponse.self)
    c.pointee.data = arena.bytes(data)
  }
}
