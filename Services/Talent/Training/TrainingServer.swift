import RPC
import Records
import Schema
import Service
import TalentAPI

/// The methods of ipmesh.talent.v1.TrainingService.
struct TrainingServer: Talent.TrainingService {
  private let service: RecordService<TalentRules>

  init(_ service: RecordService<TalentRules>) { self.service = service }

  private var bases: TrainingBases { TrainingBases(store: service.store, rules: service.rules.current) }
  private var courses: TrainingCourses { TrainingCourses(store: service.store, rules: service.rules.current) }
  private var orders: TrainingOrders { TrainingOrders(store: service.store, rules: service.rules.current) }
  private var enrolments: Enrolments { Enrolments(store: service.store, rules: service.rules.current) }

  func getTrainingBase(_ request: Talent.GetTrainingBaseRequest, _ context: ServerContext) async throws
    -> Talent.TrainingBase
  {
    try await bases.get(request)
  }

  func listTrainingBases(_ request: Talent.ListTrainingBasesRequest, _ context: ServerContext) async throws
    -> Talent.ListTrainingBasesResponse
  {
    try await bases.list(request)
  }

  func createTrainingBase(_ request: Talent.CreateTrainingBaseRequest, _ context: ServerContext) async throws
    -> Talent.TrainingBase
  {
    try await bases.create(request, by: context.caller.identity)
  }

  func updateTrainingBase(_ request: Talent.UpdateTrainingBaseRequest, _ context: ServerContext) async throws
    -> Talent.TrainingBase
  {
    try await bases.update(request, by: context.caller.identity)
  }

  func getTrainingCourse(_ request: Talent.GetTrainingCourseRequest, _ context: ServerContext) async throws
    -> Talent.TrainingCourse
  {
    try await courses.get(request)
  }

  func listTrainingCourses(_ request: Talent.ListTrainingCoursesRequest, _ context: ServerContext) async throws
    -> Talent.ListTrainingCoursesResponse
  {
    try await courses.list(request)
  }

  func createTrainingCourse(_ request: Talent.CreateTrainingCourseRequest, _ context: ServerContext) async throws
    -> Talent.TrainingCourse
  {
    try await courses.create(request, by: context.caller.identity)
  }

  func updateTrainingCourse(_ request: Talent.UpdateTrainingCourseRequest, _ context: ServerContext) async throws
    -> Talent.TrainingCourse
  {
    try await courses.update(request, by: context.caller.identity)
  }

  func completeTrainingCourse(_ request: Talent.CompleteTrainingCourseRequest, _ context: ServerContext) async throws
    -> Talent.TrainingCourse
  {
    try await courses.complete(request, by: context.caller.identity)
  }

  func cancelTrainingCourse(_ request: Talent.CancelTrainingCourseRequest, _ context: ServerContext) async throws
    -> Talent.TrainingCourse
  {
    try await courses.cancel(request, by: context.caller.identity)
  }

  func getTrainingOrder(_ request: Talent.GetTrainingOrderRequest, _ context: ServerContext) async throws
    -> Talent.TrainingOrder
  {
    try await orders.get(request)
  }

  func listTrainingOrders(_ request: Talent.ListTrainingOrdersRequest, _ context: ServerContext) async throws
    -> Talent.ListTrainingOrdersResponse
  {
    try await orders.list(request)
  }

  func createTrainingOrder(_ request: Talent.CreateTrainingOrderRequest, _ context: ServerContext) async throws
    -> Talent.TrainingOrder
  {
    try await orders.create(request, by: context.caller.identity)
  }

  func findTrainingMatches(_ request: Talent.FindTrainingMatchesRequest, _ context: ServerContext) async throws
    -> Talent.FindTrainingMatchesResponse
  {
    try await orders.matches(request)
  }

  func matchTrainingOrder(_ request: Talent.MatchTrainingOrderRequest, _ context: ServerContext) async throws
    -> Talent.TrainingOrder
  {
    try await orders.match(request, by: context.caller.identity)
  }

  func cancelTrainingOrder(_ request: Talent.CancelTrainingOrderRequest, _ context: ServerContext) async throws
    -> Talent.TrainingOrder
  {
    try await orders.cancel(request, by: context.caller.identity)
  }

  func getTrainingEnrolment(_ request: Talent.GetTrainingEnrolmentRequest, _ context: ServerContext) async throws
    -> Talent.TrainingEnrolment
  {
    try await enrolments.get(request)
  }

  func listTrainingEnrolments(_ request: Talent.ListTrainingEnrolmentsRequest, _ context: ServerContext) async throws
    -> Talent.ListTrainingEnrolmentsResponse
  {
    try await enrolments.list(request)
  }

  func createTrainingEnrolment(_ request: Talent.CreateTrainingEnrolmentRequest, _ context: ServerContext) async throws
    -> Talent.TrainingEnrolment
  {
    try await enrolments.create(request, by: context.caller.identity)
  }

  func cancelTrainingEnrolment(_ request: Talent.CancelTrainingEnrolmentRequest, _ context: ServerContext) async throws
    -> Talent.TrainingEnrolment
  {
    try await enrolments.cancel(request, by: context.caller.identity)
  }

  func recordTrainingAttendance(_ request: Talent.RecordTrainingAttendanceRequest, _ context: ServerContext)
    async throws
    -> Talent.TrainingEnrolment
  {
    try await enrolments.recordAttendance(request, by: context.caller.identity)
  }

  func getCreditStatement(_ request: Talent.GetCreditStatementRequest, _ context: ServerContext) async throws
    -> Talent.GetCreditStatementResponse
  {
    try await enrolments.creditStatement(request)
  }

  func importTrainingEnrolments(
    _ requests: RequestStream<Talent.ImportTrainingEnrolmentsRequest>, _ context: ServerContext
  ) async throws -> Common.ImportReport {
    try await ImportRun.run(
      requests, service.store, EnrolmentImporter(enrolments: enrolments), by: context.caller.identity)
  }

  func exportTrainingEnrolments(
    _ request: Talent.ExportTrainingEnrolmentsRequest,
    _ responses: ResponseWriter<Talent.ExportTrainingEnrolmentsResponse>, _ context: ServerContext
  ) async throws {
    try await enrolments.export(request) { bytes in try await responses.send(.with { $0.data = bytes }) }
  }
}
