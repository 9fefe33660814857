// Generated from ipmesh/dispute/v1/case_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Dispute {
  /// Disputes abroad: intake, terms, guidance by drawn experts, follow-up, report (S16, S21).
  ///
  /// RECEIVED -> REGISTERED or REJECTED -> TRIAGED -> EXPERT_ASSIGNED -> GUIDANCE_ISSUED -> FOLLOW_UP -> CLOSED ->
  /// REPORTED. FAILED_PRECONDITION names the refused transition (`CASE-transition`). Every write has a `request_id`: a
  /// repeated request gets the first answer. INVALID_ARGUMENT names each bad field with its rule in both languages;
  /// PERMISSION_DENIED for a division that the caller does not reach, for reads too; ABORTED for an `etag` of the past.
  public protocol CaseService: ServiceImplementation {
    /// Returns one case.
    func getCase(_ request: Dispute.GetCaseRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// Lists cases in the order of their entry.
    func listCases(_ request: Dispute.ListCasesRequest, _ context: ServerContext) async throws
      -> Dispute.ListCasesResponse

    /// Takes in a case: RECEIVED.
    func submitCase(_ request: Dispute.SubmitCaseRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// Changes fields of a case that is not closed.
    func updateCase(_ request: Dispute.UpdateCaseRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// RECEIVED becomes REGISTERED.
    func registerCase(_ request: Dispute.RegisterCaseRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// RECEIVED becomes REJECTED, with the reason that the enterprise is told.
    func rejectCase(_ request: Dispute.RejectCaseRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// REGISTERED becomes TRIAGED: computes the terms that the events start.
    func triageCase(_ request: Dispute.TriageCaseRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// Adds an event that starts further terms, or replaces one with the same event, forum and day; from TRIAGED on.
    func recordCaseEvent(_ request: Dispute.RecordCaseEventRequest, _ context: ServerContext) async throws
      -> Dispute.Case

    /// Records that the party acted in time, or drops a term that does not concern it.
    func meetDeadline(_ request: Dispute.MeetDeadlineRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// Has talent fix the candidates for the guidance of a TRIAGED case, by jurisdiction and language. UNAVAILABLE while
    /// talent cannot be reached; repeat the request then.
    func requestExperts(_ request: Dispute.RequestExpertsRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// Closes the seed of the draw with the value of the beacon: TRIAGED becomes EXPERT_ASSIGNED.
    func assignExperts(_ request: Dispute.AssignExpertsRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// Records that a drawn expert agreed; when all have, the draw is published.
    func confirmExpert(_ request: Dispute.ConfirmExpertRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// Records that a drawn expert does not take part; talent draws the next by rank.
    func replaceExpert(_ request: Dispute.ReplaceExpertRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// EXPERT_ASSIGNED becomes GUIDANCE_ISSUED; all experts must have agreed (`CASE-experts`).
    func issueGuidance(_ request: Dispute.IssueGuidanceRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// GUIDANCE_ISSUED becomes FOLLOW_UP; a followed case gets a further note, monthly.
    func recordFollowUp(_ request: Dispute.RecordFollowUpRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// Records the check of evidence against one law. See 国务院关于涉外知识产权纠纷处理的规定 art. 13.
    func checkEvidenceExport(_ request: Dispute.CheckEvidenceExportRequest, _ context: ServerContext) async throws
      -> Dispute.Case

    /// Records that evidence was sent abroad. FAILED_PRECONDITION (`FOR25-13`) unless all four checks cleared it.
    func recordEvidenceExport(_ request: Dispute.RecordEvidenceExportRequest, _ context: ServerContext) async throws
      -> Dispute.Case

    /// Ends a case with its result: GUIDANCE_ISSUED or FOLLOW_UP becomes CLOSED; from any earlier state but RECEIVED when
    /// the enterprise withdraws it.
    func closeCase(_ request: Dispute.CloseCaseRequest, _ context: ServerContext) async throws -> Dispute.Case

    /// Counts the cases of a quarter; the stored report once it was submitted.
    func getQuarterReport(_ request: Dispute.GetQuarterReportRequest, _ context: ServerContext) async throws
      -> Dispute.QuarterReport

    /// Fixes the report of a quarter that is over: its closed cases become REPORTED. For the provincial bureau.
    func submitQuarterReport(_ request: Dispute.SubmitQuarterReportRequest, _ context: ServerContext) async throws
      -> Dispute.QuarterReport

    /// Sends a notice when a watched term of a case turns yellow, red, overdue, then waits for more. A follower that keeps
    /// the token of the last notice gets each exactly once.
    func watchDeadlines(
      _ request: Dispute.WatchDeadlinesRequest, _ responses: ResponseWriter<Dispute.WatchDeadlinesResponse>,
      _ context: ServerContext) async throws

    /// Takes in cases from a CSV file. The case number at the forum with the enterprise is the key; a case that is there
    /// already is left as it is.
    func importCases(_ requests: RequestStream<Dispute.ImportCasesRequest>, _ context: ServerContext) async throws
      -> Common.ImportReport

    /// Sends cases as a CSV file that ImportCases takes back; without contacts.
    func exportCases(
      _ request: Dispute.ExportCasesRequest, _ responses: ResponseWriter<Dispute.ExportCasesResponse>,
      _ context: ServerContext) async throws
  }
}

extension Dispute.CaseService {
  public static var serviceName: String { "ipmesh.dispute.v1.CaseService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.dispute.v1.CaseService/GetCase", requests: .single) { call in
        try await call.respond(self.getCase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/ListCases", requests: .single) { call in
        try await call.respond(self.listCases(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/SubmitCase", requests: .single) { call in
        try await call.respond(self.submitCase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/UpdateCase", requests: .single) { call in
        try await call.respond(self.updateCase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/RegisterCase", requests: .single) { call in
        try await call.respond(self.registerCase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/RejectCase", requests: .single) { call in
        try await call.respond(self.rejectCase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/TriageCase", requests: .single) { call in
        try await call.respond(self.triageCase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/RecordCaseEvent", requests: .single) { call in
        try await call.respond(self.recordCaseEvent(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/MeetDeadline", requests: .single) { call in
        try await call.respond(self.meetDeadline(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/RequestExperts", requests: .single) { call in
        try await call.respond(self.requestExperts(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/AssignExperts", requests: .single) { call in
        try await call.respond(self.assignExperts(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/ConfirmExpert", requests: .single) { call in
        try await call.respond(self.confirmExpert(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/ReplaceExpert", requests: .single) { call in
        try await call.respond(self.replaceExpert(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/IssueGuidance", requests: .single) { call in
        try await call.respond(self.issueGuidance(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/RecordFollowUp", requests: .single) { call in
        try await call.respond(self.recordFollowUp(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/CheckEvidenceExport", requests: .single) { call in
        try await call.respond(self.checkEvidenceExport(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/RecordEvidenceExport", requests: .single) { call in
        try await call.respond(self.recordEvidenceExport(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/CloseCase", requests: .single) { call in
        try await call.respond(self.closeCase(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/GetQuarterReport", requests: .single) { call in
        try await call.respond(self.getQuarterReport(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/SubmitQuarterReport", requests: .single) { call in
        try await call.respond(self.submitQuarterReport(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/WatchDeadlines", requests: .single) { call in
        try await self.watchDeadlines(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/ImportCases", requests: .stream) { call in
        try await call.respond(self.importCases(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.CaseService/ExportCases", requests: .single) { call in
        try await self.exportCases(call.request(), call.responses(), call.context)
      },
    ]
  }
}
