// Generated from ipmesh/talent/v1/training.proto by deploy/generate; do not edit.

internal import CProtobufC
internal import CTalentAPI
import Messages
import Schema

extension Talent.TrainingBase {
  public static let fullName = "ipmesh.talent.v1.TrainingBase"

  public static var cType: CMessageType { ipmesh__talent__v1__training_base__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingBase.self)
    name = String(reading: c.pointee.name)
    displayName = String(reading: c.pointee.display_name)
    hostCode = String(reading: c.pointee.host_code)
    division = String(reading: c.pointee.division)
    address = String(reading: c.pointee.address)
    profiles = .init(reading: c.pointee.profiles, count: c.pointee.n_profiles) {
      Talent.TalentProfile(rawValue: Int32(truncatingIfNeeded: $0.rawValue))
    }
    recognizedDate = c.pointee.recognized_date.map { GoogleType.Date(reading: $0) }
    state = Talent.TrainingBaseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    contact = c.pointee.contact.map { Common.Contact(reading: $0) }
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingBase.self)
    c.pointee.name = arena.text(name)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.host_code = arena.text(hostCode)
    c.pointee.division = arena.text(division)
    c.pointee.address = arena.text(address)
    c.pointee.n_profiles = profiles.count
    c.pointee.profiles = arena.array(profiles) { .init(.init(truncatingIfNeeded: $0.rawValue)) }
    if let value = recognizedDate {
      c.pointee.recognized_date = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    if let value = contact {
      c.pointee.contact = arena.message(value)
    }
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

extension Talent.TrainingCourse {
  public static let fullName = "ipmesh.talent.v1.TrainingCourse"

  public static var cType: CMessageType { ipmesh__talent__v1__training_course__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingCourse.self)
    name = String(reading: c.pointee.name)
    trainingBase = String(reading: c.pointee.training_base)
    displayName = String(reading: c.pointee.display_name)
    profile = Talent.TalentProfile(rawValue: Int32(truncatingIfNeeded: c.pointee.profile.rawValue))
    subject = Talent.TrainingSubject(rawValue: Int32(truncatingIfNeeded: c.pointee.subject.rawValue))
    creditHours = c.pointee.credit_hours
    capacity = c.pointee.capacity
    startDate = c.pointee.start_date.map { GoogleType.Date(reading: $0) }
    endDate = c.pointee.end_date.map { GoogleType.Date(reading: $0) }
    state = Talent.TrainingCourseState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    enrolledCount = c.pointee.enrolled_count
    reservedCount = c.pointee.reserved_count
    division = String(reading: c.pointee.division)
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingCourse.self)
    c.pointee.name = arena.text(name)
    c.pointee.training_base = arena.text(trainingBase)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.profile = .init(.init(truncatingIfNeeded: profile.rawValue))
    c.pointee.subject = .init(.init(truncatingIfNeeded: subject.rawValue))
    c.pointee.credit_hours = creditHours
    c.pointee.capacity = capacity
    if let value = startDate {
      c.pointee.start_date = arena.message(value)
    }
    if let value = endDate {
      c.pointee.end_date = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.enrolled_count = enrolledCount
    c.pointee.reserved_count = reservedCount
    c.pointee.division = arena.text(division)
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

extension Talent.TrainingOrder {
  public static let fullName = "ipmesh.talent.v1.TrainingOrder"

  public static var cType: CMessageType { ipmesh__talent__v1__training_order__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingOrder.self)
    name = String(reading: c.pointee.name)
    employerCode = String(reading: c.pointee.employer_code)
    employerName = String(reading: c.pointee.employer_name)
    division = String(reading: c.pointee.division)
    profile = Talent.TalentProfile(rawValue: Int32(truncatingIfNeeded: c.pointee.profile.rawValue))
    places = c.pointee.places
    neededByDate = c.pointee.needed_by_date.map { GoogleType.Date(reading: $0) }
    state = Talent.TrainingOrderState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    course = String(reading: c.pointee.course)
    enrolledCount = c.pointee.enrolled_count
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingOrder.self)
    c.pointee.name = arena.text(name)
    c.pointee.employer_code = arena.text(employerCode)
    c.pointee.employer_name = arena.text(employerName)
    c.pointee.division = arena.text(division)
    c.pointee.profile = .init(.init(truncatingIfNeeded: profile.rawValue))
    c.pointee.places = places
    if let value = neededByDate {
      c.pointee.needed_by_date = arena.message(value)
    }
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.course = arena.text(course)
    c.pointee.enrolled_count = enrolledCount
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

extension Talent.TrainingAttendance {
  public static let fullName = "ipmesh.talent.v1.TrainingAttendance"

  public static var cType: CMessageType { ipmesh__talent__v1__training_attendance__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingAttendance.self)
    date = c.pointee.date.map { GoogleType.Date(reading: $0) }
    hours = c.pointee.hours
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingAttendance.self)
    if let value = date {
      c.pointee.date = arena.message(value)
    }
    c.pointee.hours = hours
  }
}

extension Talent.TrainingEnrolment {
  public static let fullName = "ipmesh.talent.v1.TrainingEnrolment"

  public static var cType: CMessageType { ipmesh__talent__v1__training_enrolment__type() }

  public init(reading memory: UnsafeRawPointer) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingEnrolment.self)
    name = String(reading: c.pointee.name)
    course = String(reading: c.pointee.course)
    order = String(reading: c.pointee.order)
    displayName = String(reading: c.pointee.display_name)
    identityNumber = String(reading: c.pointee.identity_number)
    maskedIdentityNumber = String(reading: c.pointee.masked_identity_number)
    unitCode = String(reading: c.pointee.unit_code)
    participant = String(reading: c.pointee.participant)
    state = Talent.TrainingEnrolmentState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    attendances = .init(reading: c.pointee.attendances, count: c.pointee.n_attendances) {
      Talent.TrainingAttendance(reading: $0!)
    }
    attendedHours = c.pointee.attended_hours
    creditHours = c.pointee.credit_hours
    certificateNumber = String(reading: c.pointee.certificate_number)
    concludedDate = c.pointee.concluded_date.map { GoogleType.Date(reading: $0) }
    division = String(reading: c.pointee.division)
    synthetic = c.pointee.synthetic != 0
    etag = String(reading: c.pointee.etag)
    createTime = c.pointee.create_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    updateTime = c.pointee.update_time.map { GoogleProtobuf.Timestamp(reading: $0) }
    provisional = c.pointee.provisional != 0
  }

  public func fill(_ memory: UnsafeMutableRawPointer, in arena: Arena) {
    let c = memory.assumingMemoryBound(to: Ipmesh__Talent__V1__TrainingEnrolment.self)
    c.pointee.name = arena.text(name)
    c.pointee.course = arena.text(course)
    c.pointee.order = arena.text(order)
    c.pointee.display_name = arena.text(displayName)
    c.pointee.identity_number = arena.text(identityNumber)
    c.pointee.masked_identity_number = arena.text(maskedIdentityNumber)
    c.pointee.unit_code = arena.text(unitCode)
    c.pointee.participant = arena.text(participant)
    c.pointee.state = .init(.init(truncatingIfNeeded: state.rawValue))
    c.pointee.n_attendances = attendances.count
    c.pointee.attendances = arena.array(attendances) { arena.message($0) }
    c.pointee.attended_hours = attendedHours
    c.pointee.credit_hours = creditHours
    c.pointee.certificate_number = arena.text(certificateNumber)
    if let value = concludedDate {
      c.pointee.concluded_date = arena.message(value)
    }
    c.pointee.division = arena.text(division)
    c.pointee.synthetic = synthetic ? 1 : 0
    c.pointee.etag = arena.text(etag)
    if let value = createTime {
      c.pointee.create_time = arena.message(value)
    }
    if let value = updateTime {
      c.pointee.update_time = arena.message(value)
    }
    c.pointee.provisional = provisional ? 1 : 0
  }
}
