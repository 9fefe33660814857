// Generated from ipmesh/talent/v1/training_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Calls `ipmesh.talent.v1.TrainingService`.
  public struct TrainingServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one base.
    public func getTrainingBase(_ request: Talent.GetTrainingBaseRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TrainingBase
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/GetTrainingBase", request, options)
    }

    /// Lists bases in the order of their numbers.
    public func listTrainingBases(_ request: Talent.ListTrainingBasesRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ListTrainingBasesResponse
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/ListTrainingBases", request, options)
    }

    /// Adds a base. ALREADY_EXISTS when the host has one.
    public func createTrainingBase(_ request: Talent.CreateTrainingBaseRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TrainingBase
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/CreateTrainingBase", request, options)
    }

    /// Changes fields of a base.
    public func updateTrainingBase(_ request: Talent.UpdateTrainingBaseRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TrainingBase
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/UpdateTrainingBase", request, options)
    }

    /// Returns one course.
    public func getTrainingCourse(_ request: Talent.GetTrainingCourseRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TrainingCourse
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/GetTrainingCourse", request, options)
    }

    /// Lists courses in the order of their numbers.
    public func listTrainingCourses(_ request: Talent.ListTrainingCoursesRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ListTrainingCoursesResponse
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/ListTrainingCourses", request, options)
    }

    /// Adds a course of an open base.
    public func createTrainingCourse(
      _ request: Talent.CreateTrainingCourseRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TrainingCourse {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/CreateTrainingCourse", request, options)
    }

    /// Changes fields of an open course. FAILED_PRECONDITION for a capacity below the places taken.
    public func updateTrainingCourse(
      _ request: Talent.UpdateTrainingCourseRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TrainingCourse {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/UpdateTrainingCourse", request, options)
    }

    /// Concludes a course whose last day is over: who attended enough gets credits and a certificate.
    public func completeTrainingCourse(
      _ request: Talent.CompleteTrainingCourseRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TrainingCourse {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/CompleteTrainingCourse", request, options)
    }

    /// Calls an open course off: its enrolments are cancelled, its orders are open again.
    public func cancelTrainingCourse(
      _ request: Talent.CancelTrainingCourseRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TrainingCourse {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/CancelTrainingCourse", request, options)
    }

    /// Returns one order.
    public func getTrainingOrder(_ request: Talent.GetTrainingOrderRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TrainingOrder
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/GetTrainingOrder", request, options)
    }

    /// Lists orders in the order of their numbers.
    public func listTrainingOrders(_ request: Talent.ListTrainingOrdersRequest, options: CallOptions = CallOptions())
      async throws -> Talent.ListTrainingOrdersResponse
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/ListTrainingOrders", request, options)
    }

    /// Places an order.
    public func createTrainingOrder(_ request: Talent.CreateTrainingOrderRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TrainingOrder
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/CreateTrainingOrder", request, options)
    }

    /// Finds the courses that can take an order whole, the earliest to end first. Stores nothing.
    public func findTrainingMatches(_ request: Talent.FindTrainingMatchesRequest, options: CallOptions = CallOptions())
      async throws -> Talent.FindTrainingMatchesResponse
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/FindTrainingMatches", request, options)
    }

    /// Keeps the places of an order in a course: OPEN becomes MATCHED. FAILED_PRECONDITION names each reason why the
    /// course
    /// does not fit.
    public func matchTrainingOrder(_ request: Talent.MatchTrainingOrderRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TrainingOrder
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/MatchTrainingOrder", request, options)
    }

    /// Takes an order back: OPEN or MATCHED becomes CANCELLED; unused places are free again.
    public func cancelTrainingOrder(_ request: Talent.CancelTrainingOrderRequest, options: CallOptions = CallOptions())
      async throws -> Talent.TrainingOrder
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/CancelTrainingOrder", request, options)
    }

    /// Returns one enrolment.
    public func getTrainingEnrolment(
      _ request: Talent.GetTrainingEnrolmentRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TrainingEnrolment {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/GetTrainingEnrolment", request, options)
    }

    /// Lists enrolments in the order of their numbers.
    public func listTrainingEnrolments(
      _ request: Talent.ListTrainingEnrolmentsRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.ListTrainingEnrolmentsResponse {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/ListTrainingEnrolments", request, options)
    }

    /// Gives a participant a place. ALREADY_EXISTS when the person has one, FAILED_PRECONDITION when the course is full
    /// (rule `TRAINING-capacity`) or has begun.
    public func createTrainingEnrolment(
      _ request: Talent.CreateTrainingEnrolmentRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TrainingEnrolment {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/CreateTrainingEnrolment", request, options)
    }

    /// Gives a place up before the course begins.
    public func cancelTrainingEnrolment(
      _ request: Talent.CancelTrainingEnrolmentRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TrainingEnrolment {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/CancelTrainingEnrolment", request, options)
    }

    /// Records the hours of a day; a later call for the same day replaces them.
    public func recordTrainingAttendance(
      _ request: Talent.RecordTrainingAttendanceRequest, options: CallOptions = CallOptions()
    ) async throws -> Talent.TrainingEnrolment {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/RecordTrainingAttendance", request, options)
    }

    /// Adds up the credit hours of a participant in a year, against what the rules of continuing education ask.
    public func getCreditStatement(_ request: Talent.GetCreditStatementRequest, options: CallOptions = CallOptions())
      async throws -> Talent.GetCreditStatementResponse
    {
      try await channel.unary("/ipmesh.talent.v1.TrainingService/GetCreditStatement", request, options)
    }

    /// Enrols participants from a CSV file; course and identity number are the key. Rows beyond the capacity are refused.
    public func importTrainingEnrolments(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Talent.ImportTrainingEnrolmentsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.talent.v1.TrainingService/ImportTrainingEnrolments", options, send)
    }

    /// Sends enrolments as a CSV file, identity numbers masked.
    public func exportTrainingEnrolments(
      _ request: Talent.ExportTrainingEnrolmentsRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Talent.ExportTrainingEnrolmentsResponse> {
      try await channel.serverStreaming("/ipmesh.talent.v1.TrainingService/ExportTrainingEnrolments", request, options)
    }
  }
}
