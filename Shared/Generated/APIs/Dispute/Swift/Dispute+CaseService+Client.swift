// Generated from ipmesh/dispute/v1/case_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Dispute {
  /// Calls `ipmesh.dispute.v1.CaseService`.
  public struct CaseServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one case.
    public func getCase(_ request: Dispute.GetCaseRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/GetCase", request, options)
    }

    /// Lists cases in the order of their entry.
    public func listCases(_ request: Dispute.ListCasesRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.ListCasesResponse
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/ListCases", request, options)
    }

    /// Takes in a case: RECEIVED.
    public func submitCase(_ request: Dispute.SubmitCaseRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/SubmitCase", request, options)
    }

    /// Changes fields of a case that is not closed.
    public func updateCase(_ request: Dispute.UpdateCaseRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/UpdateCase", request, options)
    }

    /// RECEIVED becomes REGISTERED.
    public func registerCase(_ request: Dispute.RegisterCaseRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/RegisterCase", request, options)
    }

    /// RECEIVED becomes REJECTED, with the reason that the enterprise is told.
    public func rejectCase(_ request: Dispute.RejectCaseRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/RejectCase", request, options)
    }

    /// REGISTERED becomes TRIAGED: computes the terms that the events start.
    public func triageCase(_ request: Dispute.TriageCaseRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/TriageCase", request, options)
    }

    /// Adds an event that starts further terms, or replaces one with the same event, forum and day; from TRIAGED on.
    public func recordCaseEvent(_ request: Dispute.RecordCaseEventRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/RecordCaseEvent", request, options)
    }

    /// Records that the party acted in time, or drops a term that does not concern it.
    public func meetDeadline(_ request: Dispute.MeetDeadlineRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/MeetDeadline", request, options)
    }

    /// Has talent fix the candidates for the guidance of a TRIAGED case, by jurisdiction and language. UNAVAILABLE while
    /// talent cannot be reached; repeat the request then.
    public func requestExperts(_ request: Dispute.RequestExpertsRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/RequestExperts", request, options)
    }

    /// Closes the seed of the draw with the value of the beacon: TRIAGED becomes EXPERT_ASSIGNED.
    public func assignExperts(_ request: Dispute.AssignExpertsRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/AssignExperts", request, options)
    }

    /// Records that a drawn expert agreed; when all have, the draw is published.
    public func confirmExpert(_ request: Dispute.ConfirmExpertRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/ConfirmExpert", request, options)
    }

    /// Records that a drawn expert does not take part; talent draws the next by rank.
    public func replaceExpert(_ request: Dispute.ReplaceExpertRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/ReplaceExpert", request, options)
    }

    /// EXPERT_ASSIGNED becomes GUIDANCE_ISSUED; all experts must have agreed (`CASE-experts`).
    public func issueGuidance(_ request: Dispute.IssueGuidanceRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/IssueGuidance", request, options)
    }

    /// GUIDANCE_ISSUED becomes FOLLOW_UP; a followed case gets a further note, monthly.
    public func recordFollowUp(_ request: Dispute.RecordFollowUpRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/RecordFollowUp", request, options)
    }

    /// Records the check of evidence against one law. See 国务院关于涉外知识产权纠纷处理的规定 art. 13.
    public func checkEvidenceExport(_ request: Dispute.CheckEvidenceExportRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/CheckEvidenceExport", request, options)
    }

    /// Records that evidence was sent abroad. FAILED_PRECONDITION (`FOR25-13`) unless all four checks cleared it.
    public func recordEvidenceExport(
      _ request: Dispute.RecordEvidenceExportRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.Case {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/RecordEvidenceExport", request, options)
    }

    /// Ends a case with its result: GUIDANCE_ISSUED or FOLLOW_UP becomes CLOSED; from any earlier state but RECEIVED when
    /// the enterprise withdraws it.
    public func closeCase(_ request: Dispute.CloseCaseRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.Case
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/CloseCase", request, options)
    }

    /// Counts the cases of a quarter; the stored report once it was submitted.
    public func getQuarterReport(_ request: Dispute.GetQuarterReportRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.QuarterReport
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/GetQuarterReport", request, options)
    }

    /// Fixes the report of a quarter that is over: its closed cases become REPORTED. For the provincial bureau.
    public func submitQuarterReport(_ request: Dispute.SubmitQuarterReportRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.QuarterReport
    {
      try await channel.unary("/ipmesh.dispute.v1.CaseService/SubmitQuarterReport", request, options)
    }

    /// Sends a notice when a watched term of a case turns yellow, red, overdue, then waits for more. A follower that keeps
    /// the token of the last notice gets each exactly once.
    public func watchDeadlines(_ request: Dispute.WatchDeadlinesRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Dispute.WatchDeadlinesResponse>
    {
      try await channel.serverStreaming("/ipmesh.dispute.v1.CaseService/WatchDeadlines", request, options)
    }

    /// Takes in cases from a CSV file. The case number at the forum with the enterprise is the key; a case that is there
    /// already is left as it is.
    public func importCases(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Dispute.ImportCasesRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.dispute.v1.CaseService/ImportCases", options, send)
    }

    /// Sends cases as a CSV file that ImportCases takes back; without contacts.
    public func exportCases(_ request: Dispute.ExportCasesRequest, options: CallOptions = CallOptions()) async throws
      -> ResponseStream<Dispute.ExportCasesResponse>
    {
      try await channel.serverStreaming("/ipmesh.dispute.v1.CaseService/ExportCases", request, options)
    }
  }
}
