// Generated from ipmesh/dispute/v1/protection_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Dispute {
  /// Calls `ipmesh.dispute.v1.ProtectionService`.
  public struct ProtectionServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Adds a centre. ALREADY_EXISTS when the id is taken.
    public func createProtectionCenter(
      _ request: Dispute.CreateProtectionCenterRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.ProtectionCenter {
      try await channel.unary("/ipmesh.dispute.v1.ProtectionService/CreateProtectionCenter", request, options)
    }

    /// Returns one centre.
    public func getProtectionCenter(_ request: Dispute.GetProtectionCenterRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.ProtectionCenter
    {
      try await channel.unary("/ipmesh.dispute.v1.ProtectionService/GetProtectionCenter", request, options)
    }

    /// Lists centres in the order of their entry.
    public func listProtectionCenters(
      _ request: Dispute.ListProtectionCentersRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.ListProtectionCentersResponse {
      try await channel.unary("/ipmesh.dispute.v1.ProtectionService/ListProtectionCenters", request, options)
    }

    /// Changes fields of a centre. A quota below what was filed already is refused (`quota-used`).
    public func updateProtectionCenter(
      _ request: Dispute.UpdateProtectionCenterRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.ProtectionCenter {
      try await channel.unary("/ipmesh.dispute.v1.ProtectionService/UpdateProtectionCenter", request, options)
    }

    /// Takes in centres from a CSV file: a row whose centre is there already changes it.
    public func importProtectionCenters(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Dispute.ImportProtectionCentersRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.dispute.v1.ProtectionService/ImportProtectionCenters", options, send)
    }

    /// Sends centres as a CSV file that ImportProtectionCenters takes back.
    public func exportProtectionCenters(
      _ request: Dispute.ExportProtectionCentersRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Dispute.ExportProtectionCentersResponse> {
      try await channel.serverStreaming(
        "/ipmesh.dispute.v1.ProtectionService/ExportProtectionCenters", request, options)
    }

    /// Returns what is left of the quotas of a centre in a year.
    public func getQuotaUse(_ request: Dispute.GetQuotaUseRequest, options: CallOptions = CallOptions()) async throws
      -> Dispute.GetQuotaUseResponse
    {
      try await channel.unary("/ipmesh.dispute.v1.ProtectionService/GetQuotaUse", request, options)
    }

    /// Files an application for pre-examination. FAILED_PRECONDITION when the quota of the year is used up
    /// (`PREEXAM-quota`).
    public func filePreExamination(_ request: Dispute.FilePreExaminationRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.PreExamination
    {
      try await channel.unary("/ipmesh.dispute.v1.ProtectionService/FilePreExamination", request, options)
    }

    /// Returns one filing.
    public func getPreExamination(_ request: Dispute.GetPreExaminationRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.PreExamination
    {
      try await channel.unary("/ipmesh.dispute.v1.ProtectionService/GetPreExamination", request, options)
    }

    /// Lists filings in the order of their entry.
    public func listPreExaminations(_ request: Dispute.ListPreExaminationsRequest, options: CallOptions = CallOptions())
      async throws -> Dispute.ListPreExaminationsResponse
    {
      try await channel.unary("/ipmesh.dispute.v1.ProtectionService/ListPreExaminations", request, options)
    }

    /// Takes a filing to its next state. FAILED_PRECONDITION names a refused transition (`PREEXAM-transition`).
    public func advancePreExamination(
      _ request: Dispute.AdvancePreExaminationRequest, options: CallOptions = CallOptions()
    ) async throws -> Dispute.PreExamination {
      try await channel.unary("/ipmesh.dispute.v1.ProtectionService/AdvancePreExamination", request, options)
    }
  }
}
