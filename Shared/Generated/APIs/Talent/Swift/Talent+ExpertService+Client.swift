// Generated from ipmesh/talent/v1/expert_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// Calls `ipmesh.talent.v1.ExpertService`.
  public struct ExpertServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one expert.
    public func getExpert(_ request: Talent.GetExpertRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/GetExpert", request, options)
    }

    /// Finds an expert by identity number; the number travels in the request only.
    public func lookupExpert(_ request: Talent.LookupExpertRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/LookupExpert", request, options)
    }

    /// Lists experts in the order of their numbers: new ones come at the end, so that paging misses none.
    public func listExperts(_ request: Talent.ListExpertsRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.ListExpertsResponse
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/ListExperts", request, options)
    }

    /// Adds an expert in state RECORDED. ALREADY_EXISTS when the identity number is known.
    public func createExpert(_ request: Talent.CreateExpertRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/CreateExpert", request, options)
    }

    /// Changes fields of an expert.
    public func updateExpert(_ request: Talent.UpdateExpertRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/UpdateExpert", request, options)
    }

    /// Checks the conditions of admission, each with its rule and what was found. Stores nothing.
    public func checkAdmission(_ request: Talent.CheckAdmissionRequest, options: CallOptions = CallOptions())
      async throws -> Talent.CheckAdmissionResponse
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/CheckAdmission", request, options)
    }

    /// Applies for the pool: RECORDED, REFUSED, OUT without bar, or a term that has ended becomes NOTICE.
    /// FAILED_PRECONDITION names each condition that is not met.
    public func submitApplication(_ request: Talent.SubmitApplicationRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/SubmitApplication", request, options)
    }

    /// Records an objection to an application while its notice runs.
    public func recordObjection(_ request: Talent.RecordObjectionRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/RecordObjection", request, options)
    }

    /// Decides an objection.
    public func resolveObjection(_ request: Talent.ResolveObjectionRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/ResolveObjection", request, options)
    }

    /// Ends the notice: NOTICE becomes IN_POOL for three years, or REFUSED when an objection was upheld.
    /// FAILED_PRECONDITION while the notice runs or an objection is open.
    public func concludeApplication(_ request: Talent.ConcludeApplicationRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/ConcludeApplication", request, options)
    }

    /// Adds three years to the term, within three months before its end. FAILED_PRECONDITION when a condition of admission
    /// is no longer met.
    public func renewTerm(_ request: Talent.RenewTermRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/RenewTerm", request, options)
    }

    /// Records the evaluation for a year. The second unqualified one of a pool member leads to OUT.
    public func recordEvaluation(_ request: Talent.RecordEvaluationRequest, options: CallOptions = CallOptions())
      async throws -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/RecordEvaluation", request, options)
    }

    /// Takes an expert out of the pool: IN_POOL becomes OUT, with a bar for a breach.
    public func removeExpert(_ request: Talent.RemoveExpertRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Expert
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/RemoveExpert", request, options)
    }

    /// Records a fee that was paid. FAILED_PRECONDITION for a civil servant, and for an expert without a seat in the draw.
    public func recordFee(_ request: Talent.RecordFeeRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.Fee
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/RecordFee", request, options)
    }

    /// Lists the fees of an expert in the order of their entry.
    public func listFees(_ request: Talent.ListFeesRequest, options: CallOptions = CallOptions()) async throws
      -> Talent.ListFeesResponse
    {
      try await channel.unary("/ipmesh.talent.v1.ExpertService/ListFees", request, options)
    }

    /// Adds and changes experts from a CSV file (UTF-8, header in Chinese or English). The identity number is the key. Bad
    /// rows are refused and reported, good ones kept. Importing a file twice changes nothing the second time.
    public func importExperts(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Talent.ImportExpertsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.talent.v1.ExpertService/ImportExperts", options, send)
    }

    /// Sends experts as a CSV file, identity numbers masked.
    public func exportExperts(_ request: Talent.ExportExpertsRequest, options: CallOptions = CallOptions()) async throws
      -> ResponseStream<Talent.ExportExpertsResponse>
    {
      try await channel.serverStreaming("/ipmesh.talent.v1.ExpertService/ExportExperts", request, options)
    }
  }
}
