// Generated from ipmesh/talent/v1/training_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Training of IP people (S33): bases, courses, orders of employers, enrolments, credits, certificates. Errors and
  /// request ids as in ExpertService.
  public protocol TrainingService: ServiceImplementation {
    /// Returns one base.
    func getTrainingBase(_ request: Talent.GetTrainingBaseRequest, _ context: ServerContext) async throws
      -> Talent.TrainingBase

    /// Lists bases in the order of their numbers.
    func listTrainingBases(_ request: Talent.ListTrainingBasesRequest, _ context: ServerContext) async throws
      -> Talent.ListTrainingBasesResponse

    /// Adds a base. ALREADY_EXISTS when the host has one.
    func createTrainingBase(_ request: Talent.CreateTrainingBaseRequest, _ context: ServerContext) async throws
      -> Talent.TrainingBase

    /// Changes fields of a base.
    func updateTrainingBase(_ request: Talent.UpdateTrainingBaseRequest, _ context: ServerContext) async throws
      -> Talent.TrainingBase

    /// Returns one course.
    func getTrainingCourse(_ request: Talent.GetTrainingCourseRequest, _ context: ServerContext) async throws
      -> Talent.TrainingCourse

    /// Lists courses in the order of their numbers.
    func listTrainingCourses(_ request: Talent.ListTrainingCoursesRequest, _ context: ServerContext) async throws
      -> Talent.ListTrainingCoursesResponse

    /// Adds a course of an open base.
    func createTrainingCourse(_ request: Talent.CreateTrainingCourseRequest, _ context: ServerContext) async throws
      -> Talent.TrainingCourse

    /// Changes fields of an open course. FAILED_PRECONDITION for a capacity below the places taken.
    func updateTrainingCourse(_ request: Talent.UpdateTrainingCourseRequest, _ context: ServerContext) async throws
      -> Talent.TrainingCourse

    /// Concludes a course whose last day is over: who attended enough gets credits and a certificate.
    func completeTrainingCourse(_ request: Talent.CompleteTrainingCourseRequest, _ context: ServerContext) async throws
      -> Talent.TrainingCourse

    /// Calls an open course off: its enrolments are cancelled, its orders are open again.
    func cancelTrainingCourse(_ request: Talent.CancelTrainingCourseRequest, _ context: ServerContext) async throws
      -> Talent.TrainingCourse

    /// Returns one order.
    func getTrainingOrder(_ request: Talent.GetTrainingOrderRequest, _ context: ServerContext) async throws
      -> Talent.TrainingOrder

    /// Lists orders in the order of their numbers.
    func listTrainingOrders(_ request: Talent.ListTrainingOrdersRequest, _ context: ServerContext) async throws
      -> Talent.ListTrainingOrdersResponse

    /// Places an order.
    func createTrainingOrder(_ request: Talent.CreateTrainingOrderRequest, _ context: ServerContext) async throws
      -> Talent.TrainingOrder

    /// Finds the courses that can take an order whole, the earliest to end first. Stores nothing.
    func findTrainingMatches(_ request: Talent.FindTrainingMatchesRequest, _ context: ServerContext) async throws
      -> Talent.FindTrainingMatchesResponse

    /// Keeps the places of an order in a course: OPEN becomes MATCHED. FAILED_PRECONDITION names each reason why the
    /// course
    /// does not fit.
    func matchTrainingOrder(_ request: Talent.MatchTrainingOrderRequest, _ context: ServerContext) async throws
      -> Talent.TrainingOrder

    /// Takes an order back: OPEN or MATCHED becomes CANCELLED; unused places are free again.
    func cancelTrainingOrder(_ request: Talent.CancelTrainingOrderRequest, _ context: ServerContext) async throws
      -> Talent.TrainingOrder

    /// Returns one enrolment.
    func getTrainingEnrolment(_ request: Talent.GetTrainingEnrolmentRequest, _ context: ServerContext) async throws
      -> Talent.TrainingEnrolment

    /// Lists enrolments in the order of their numbers.
    func listTrainingEnrolments(_ request: Talent.ListTrainingEnrolmentsRequest, _ context: ServerContext) async throws
      -> Talent.ListTrainingEnrolmentsResponse

    /// Gives a participant a place. ALREADY_EXISTS when the person has one, FAILED_PRECONDITION when the course is full
    /// (rule `TRAINING-capacity`) or has begun.
    func createTrainingEnrolment(_ request: Talent.CreateTrainingEnrolmentRequest, _ context: ServerContext)
      async throws -> Talent.TrainingEnrolment

    /// Gives a place up before the course begins.
    func cancelTrainingEnrolment(_ request: Talent.CancelTrainingEnrolmentRequest, _ context: ServerContext)
      async throws -> Talent.TrainingEnrolment

    /// Records the hours of a day; a later call for the same day replaces them.
    func recordTrainingAttendance(_ request: Talent.RecordTrainingAttendanceRequest, _ context: ServerContext)
      async throws -> Talent.TrainingEnrolment

    /// Adds up the credit hours of a participant in a year, against what the rules of continuing education ask.
    func getCreditStatement(_ request: Talent.GetCreditStatementRequest, _ context: ServerContext) async throws
      -> Talent.GetCreditStatementResponse

    /// Enrols participants from a CSV file; course and identity number are the key. Rows beyond the capacity are refused.
    func importTrainingEnrolments(
      _ requests: RequestStream<Talent.ImportTrainingEnrolmentsRequest>, _ context: ServerContext
    ) async throws -> Common.ImportReport

    /// Sends enrolments as a CSV file, identity numbers masked.
    func exportTrainingEnrolments(
      _ request: Talent.ExportTrainingEnrolmentsRequest,
      _ responses: ResponseWriter<Talent.ExportTrainingEnrolmentsResponse>, _ context: ServerContext) async throws
  }
}

extension Talent.TrainingService {
  public static var serviceName: String { "ipmesh.talent.v1.TrainingService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.talent.v1.TrainingService/GetTrainingBase", requests: .single) { call in
        try await call.respond(self.getTrainingBase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/ListTrainingBases", requests: .single) { call in
        try await call.respond(self.listTrainingBases(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/CreateTrainingBase", requests: .single) { call in
        try await call.respond(self.createTrainingBase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/UpdateTrainingBase", requests: .single) { call in
        try await call.respond(self.updateTrainingBase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/GetTrainingCourse", requests: .single) { call in
        try await call.respond(self.getTrainingCourse(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/ListTrainingCourses", requests: .single) { call in
        try await call.respond(self.listTrainingCourses(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/CreateTrainingCourse", requests: .single) { call in
        try await call.respond(self.createTrainingCourse(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/UpdateTrainingCourse", requests: .single) { call in
        try await call.respond(self.updateTrainingCourse(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/CompleteTrainingCourse", requests: .single) { call in
        try await call.respond(self.completeTrainingCourse(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/CancelTrainingCourse", requests: .single) { call in
        try await call.respond(self.cancelTrainingCourse(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/GetTrainingOrder", requests: .single) { call in
        try await call.respond(self.getTrainingOrder(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/ListTrainingOrders", requests: .single) { call in
        try await call.respond(self.listTrainingOrders(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/CreateTrainingOrder", requests: .single) { call in
        try await call.respond(self.createTrainingOrder(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/FindTrainingMatches", requests: .single) { call in
        try await call.respond(self.findTrainingMatches(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/MatchTrainingOrder", requests: .single) { call in
        try await call.respond(self.matchTrainingOrder(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/CancelTrainingOrder", requests: .single) { call in
        try await call.respond(self.cancelTrainingOrder(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/GetTrainingEnrolment", requests: .single) { call in
        try await call.respond(self.getTrainingEnrolment(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/ListTrainingEnrolments", requests: .single) { call in
        try await call.respond(self.listTrainingEnrolments(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/CreateTrainingEnrolment", requests: .single) { call in
        try await call.respond(self.createTrainingEnrolment(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/CancelTrainingEnrolment", requests: .single) { call in
        try await call.respond(self.cancelTrainingEnrolment(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/RecordTrainingAttendance", requests: .single) { call in
        try await call.respond(self.recordTrainingAttendance(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/GetCreditStatement", requests: .single) { call in
        try await call.respond(self.getCreditStatement(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/ImportTrainingEnrolments", requests: .stream) { call in
        try await call.respond(self.importTrainingEnrolments(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.TrainingService/ExportTrainingEnrolments", requests: .single) { call in
        try await self.exportTrainingEnrolments(call.request(), call.responses(), call.context)
      },
    ]
  }
}
