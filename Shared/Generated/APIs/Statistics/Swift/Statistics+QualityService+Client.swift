// Generated from ipmesh/statistics/v1/quality_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.QualityService`.
  public struct QualityServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Lists the measures with their thresholds in force today.
    public func listQualityMeasures(
      _ request: Statistics.ListQualityMeasuresRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.ListQualityMeasuresResponse {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/ListQualityMeasures", request, options)
    }

    /// Records the counts of an institution in a period, or replaces them.
    public func recordQualityCount(
      _ request: Statistics.RecordQualityCountRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.QualityCount {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/RecordQualityCount", request, options)
    }

    /// Returns one record of counts.
    public func getQualityCount(_ request: Statistics.GetQualityCountRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.QualityCount
    {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/GetQualityCount", request, options)
    }

    /// Lists counts in the order of their entry.
    public func listQualityCounts(_ request: Statistics.ListQualityCountsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListQualityCountsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/ListQualityCounts", request, options)
    }

    /// Says what each measure comes to for an institution in a period, under the rules of today; stores nothing.
    public func explainQuality(_ request: Statistics.ExplainQualityRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ExplainQualityResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/ExplainQuality", request, options)
    }

    /// Evaluates all counts of a period: adds findings, corrects or lifts those that were not sent yet. The same counts give
    /// the same findings, however often it is called.
    public func evaluateQuality(_ request: Statistics.EvaluateQualityRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.EvaluateQualityResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/EvaluateQuality", request, options)
    }

    /// Returns one finding.
    public func getQualityFinding(_ request: Statistics.GetQualityFindingRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.QualityFinding
    {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/GetQualityFinding", request, options)
    }

    /// Lists findings in the order of their entry.
    public func listQualityFindings(
      _ request: Statistics.ListQualityFindingsRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.ListQualityFindingsResponse {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/ListQualityFindings", request, options)
    }

    /// FOUND becomes SENT: the source must answer.
    public func sendQualityFeedback(
      _ request: Statistics.SendQualityFeedbackRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.QualityFinding {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/SendQualityFeedback", request, options)
    }

    /// SENT becomes ANSWERED; by a caller that reaches the division of the institution.
    public func answerQualityFeedback(
      _ request: Statistics.AnswerQualityFeedbackRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.QualityFinding {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/AnswerQualityFeedback", request, options)
    }

    /// ANSWERED or ESCALATED becomes CLOSED, with a reason.
    public func closeQualityFinding(
      _ request: Statistics.CloseQualityFindingRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.QualityFinding {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/CloseQualityFinding", request, options)
    }

    /// ANSWERED becomes ESCALATED; SENT too, when the last day of the answer is over (`QUALITY-answer`). With a reason.
    public func escalateQualityFinding(
      _ request: Statistics.EscalateQualityFindingRequest, options: CallOptions = CallOptions()
    ) async throws -> Statistics.QualityFinding {
      try await channel.unary("/ipmesh.statistics.v1.QualityService/EscalateQualityFinding", request, options)
    }

    /// Takes counts from a CSV file; institution and period are the key.
    public func importQualityCounts(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Statistics.ImportQualityCountsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.statistics.v1.QualityService/ImportQualityCounts", options, send)
    }

    /// Sends counts as a CSV file that ImportQualityCounts takes back.
    public func exportQualityCounts(
      _ request: Statistics.ExportQualityCountsRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Statistics.ExportQualityCountsResponse> {
      try await channel.serverStreaming("/ipmesh.statistics.v1.QualityService/ExportQualityCounts", request, options)
    }
  }
}
