// Generated from ipmesh/statistics/v1/quality_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Quality of patent and trademark work, monitored by counts, with feedback to the source (质量统计监测和反馈, S42).
  ///
  /// A finding is FOUND, SENT, ANSWERED, CLOSED or ESCALATED; an escalated one is closed when it is dealt with; one that
  /// corrected counts do not bear out is LIFTED. FAILED_PRECONDITION names the refused transition (`QUALITY-transition`).
  /// Values are compared with thresholds as exact fractions. Counts and findings are for callers that reach the division of
  /// the institution; the provincial bureau evaluates, sends, closes and escalates. Errors and request ids as in
  /// PlanService.
  public protocol QualityService: ServiceImplementation {
    /// Lists the measures with their thresholds in force today.
    func listQualityMeasures(_ request: Statistics.ListQualityMeasuresRequest, _ context: ServerContext) async throws
      -> Statistics.ListQualityMeasuresResponse

    /// Records the counts of an institution in a period, or replaces them.
    func recordQualityCount(_ request: Statistics.RecordQualityCountRequest, _ context: ServerContext) async throws
      -> Statistics.QualityCount

    /// Returns one record of counts.
    func getQualityCount(_ request: Statistics.GetQualityCountRequest, _ context: ServerContext) async throws
      -> Statistics.QualityCount

    /// Lists counts in the order of their entry.
    func listQualityCounts(_ request: Statistics.ListQualityCountsRequest, _ context: ServerContext) async throws
      -> Statistics.ListQualityCountsResponse

    /// Says what each measure comes to for an institution in a period, under the rules of today; stores nothing.
    func explainQuality(_ request: Statistics.ExplainQualityRequest, _ context: ServerContext) async throws
      -> Statistics.ExplainQualityResponse

    /// Evaluates all counts of a period: adds findings, corrects or lifts those that were not sent yet. The same counts give
    /// the same findings, however often it is called.
    func evaluateQuality(_ request: Statistics.EvaluateQualityRequest, _ context: ServerContext) async throws
      -> Statistics.EvaluateQualityResponse

    /// Returns one finding.
    func getQualityFinding(_ request: Statistics.GetQualityFindingRequest, _ context: ServerContext) async throws
      -> Statistics.QualityFinding

    /// Lists findings in the order of their entry.
    func listQualityFindings(_ request: Statistics.ListQualityFindingsRequest, _ context: ServerContext) async throws
      -> Statistics.ListQualityFindingsResponse

    /// FOUND becomes SENT: the source must answer.
    func sendQualityFeedback(_ request: Statistics.SendQualityFeedbackRequest, _ context: ServerContext) async throws
      -> Statistics.QualityFinding

    /// SENT becomes ANSWERED; by a caller that reaches the division of the institution.
    func answerQualityFeedback(_ request: Statistics.AnswerQualityFeedbackRequest, _ context: ServerContext)
      async throws -> Statistics.QualityFinding

    /// ANSWERED or ESCALATED becomes CLOSED, with a reason.
    func closeQualityFinding(_ request: Statistics.CloseQualityFindingRequest, _ context: ServerContext) async throws
      -> Statistics.QualityFinding

    /// ANSWERED becomes ESCALATED; SENT too, when the last day of the answer is over (`QUALITY-answer`). With a reason.
    func escalateQualityFinding(_ request: Statistics.EscalateQualityFindingRequest, _ context: ServerContext)
      async throws -> Statistics.QualityFinding

    /// Takes counts from a CSV file; institution and period are the key.
    func importQualityCounts(_ requests: RequestStream<Statistics.ImportQualityCountsRequest>, _ context: ServerContext)
      async throws -> Common.ImportReport

    /// Sends counts as a CSV file that ImportQualityCounts takes back.
    func exportQualityCounts(
      _ request: Statistics.ExportQualityCountsRequest,
      _ responses: ResponseWriter<Statistics.ExportQualityCountsResponse>, _ context: ServerContext) async throws
  }
}

extension Statistics.QualityService {
  public static var serviceName: String { "ipmesh.statistics.v1.QualityService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.QualityService/ListQualityMeasures", requests: .single) { call in
        try await call.respond(self.listQualityMeasures(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/RecordQualityCount", requests: .single) { call in
        try await call.respond(self.recordQualityCount(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/GetQualityCount", requests: .single) { call in
        try await call.respond(self.getQualityCount(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/ListQualityCounts", requests: .single) { call in
        try await call.respond(self.listQualityCounts(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/ExplainQuality", requests: .single) { call in
        try await call.respond(self.explainQuality(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/EvaluateQuality", requests: .single) { call in
        try await call.respond(self.evaluateQuality(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/GetQualityFinding", requests: .single) { call in
        try await call.respond(self.getQualityFinding(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/ListQualityFindings", requests: .single) { call in
        try await call.respond(self.listQualityFindings(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/SendQualityFeedback", requests: .single) { call in
        try await call.respond(self.sendQualityFeedback(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/AnswerQualityFeedback", requests: .single) { call in
        try await call.respond(self.answerQualityFeedback(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/CloseQualityFinding", requests: .single) { call in
        try await call.respond(self.closeQualityFinding(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/EscalateQualityFinding", requests: .single) { call in
        try await call.respond(self.escalateQualityFinding(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/ImportQualityCounts", requests: .stream) { call in
        try await call.respond(self.importQualityCounts(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.QualityService/ExportQualityCounts", requests: .single) { call in
        try await self.exportQualityCounts(call.request(), call.responses(), call.context)
      },
    ]
  }
}
