// Generated from ipmesh/statistics/v1/fact_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Calls `ipmesh.statistics.v1.FactService`.
  public struct FactServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Lists what facts can count.
    public func listMeasures(_ request: Statistics.ListMeasuresRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListMeasuresResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.FactService/ListMeasures", request, options)
    }

    /// Returns one source of imported facts.
    public func getFactSource(_ request: Statistics.GetFactSourceRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.FactSource
    {
      try await channel.unary("/ipmesh.statistics.v1.FactService/GetFactSource", request, options)
    }

    /// Lists sources in the order of their entry.
    public func listFactSources(_ request: Statistics.ListFactSourcesRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.ListFactSourcesResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.FactService/ListFactSources", request, options)
    }

    /// Lists facts of a source or about a subject, in the order in which they are stored. Facts about single subjects are
    /// left out unless the caller reaches their division: what a unit reports is confidential. A page may be shorter then.
    public func listFacts(_ request: Statistics.ListFactsRequest, options: CallOptions = CallOptions()) async throws
      -> Statistics.ListFactsResponse
    {
      try await channel.unary("/ipmesh.statistics.v1.FactService/ListFacts", request, options)
    }

    /// Adds and changes facts from a CSV file (UTF-8, header in Chinese or English). Source, measure, division, period,
    /// industry and subject are the key. Bad rows are refused and reported, good ones kept; importing a file twice changes
    /// nothing the second time. A bureau imports facts of its own divisions; those of the nation and the province are for
    /// the provincial bureau. A figure that another source gives already is refused: withdraw that one first.
    public func importFacts(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Statistics.ImportFactsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.statistics.v1.FactService/ImportFacts", options, send)
    }

    /// Sends the facts of a source as a CSV file that ImportFacts takes back; for who reaches the source's division.
    public func exportFacts(_ request: Statistics.ExportFactsRequest, options: CallOptions = CallOptions()) async throws
      -> ResponseStream<Statistics.ExportFactsResponse>
    {
      try await channel.serverStreaming("/ipmesh.statistics.v1.FactService/ExportFacts", request, options)
    }

    /// Takes away the facts of a source, of one period or of all. The source's record stays.
    public func withdrawFacts(_ request: Statistics.WithdrawFactsRequest, options: CallOptions = CallOptions())
      async throws -> Statistics.FactSource
    {
      try await channel.unary("/ipmesh.statistics.v1.FactService/WithdrawFacts", request, options)
    }
  }
}
