// Generated from ipmesh/statistics/v1/fact_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Statistics {
  /// Facts: the numbers of which every statistic is made (S41, S43, S44).
  ///
  /// Every method answers INVALID_ARGUMENT with `google.rpc.BadRequest` (field, rule, what was seen) for bad input,
  /// NOT_FOUND for an unknown name, PERMISSION_DENIED for a record outside the caller's divisions, ABORTED for an outdated
  /// etag, FAILED_PRECONDITION with the rule when what is stored forbids the change. Every change carries a `request_id`:
  /// 1 to 64 of letters, digits, `-`, `_`, `.`; a UUID is best. A repeated id with the same request gets the first answer,
  /// for seven days; with another request, INVALID_ARGUMENT.
  public protocol FactService: ServiceImplementation {
    /// Lists what facts can count.
    func listMeasures(_ request: Statistics.ListMeasuresRequest, _ context: ServerContext) async throws
      -> Statistics.ListMeasuresResponse

    /// Returns one source of imported facts.
    func getFactSource(_ request: Statistics.GetFactSourceRequest, _ context: ServerContext) async throws
      -> Statistics.FactSource

    /// Lists sources in the order of their entry.
    func listFactSources(_ request: Statistics.ListFactSourcesRequest, _ context: ServerContext) async throws
      -> Statistics.ListFactSourcesResponse

    /// Lists facts of a source or about a subject, in the order in which they are stored. Facts about single subjects are
    /// left out unless the caller reaches their division: what a unit reports is confidential. A page may be shorter then.
    func listFacts(_ request: Statistics.ListFactsRequest, _ context: ServerContext) async throws
      -> Statistics.ListFactsResponse

    /// Adds and changes facts from a CSV file (UTF-8, header in Chinese or English). Source, measure, division, period,
    /// industry and subject are the key. Bad rows are refused and reported, good ones kept; importing a file twice changes
    /// nothing the second time. A bureau imports facts of its own divisions; those of the nation and the province are for
    /// the provincial bureau. A figure that another source gives already is refused: withdraw that one first.
    func importFacts(_ requests: RequestStream<Statistics.ImportFactsRequest>, _ context: ServerContext) async throws
      -> Common.ImportReport

    /// Sends the facts of a source as a CSV file that ImportFacts takes back; for who reaches the source's division.
    func exportFacts(
      _ request: Statistics.ExportFactsRequest, _ responses: ResponseWriter<Statistics.ExportFactsResponse>,
      _ context: ServerContext) async throws

    /// Takes away the facts of a source, of one period or of all. The source's record stays.
    func withdrawFacts(_ request: Statistics.WithdrawFactsRequest, _ context: ServerContext) async throws
      -> Statistics.FactSource
  }
}

extension Statistics.FactService {
  public static var serviceName: String { "ipmesh.statistics.v1.FactService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.statistics.v1.FactService/ListMeasures", requests: .single) { call in
        try await call.respond(self.listMeasures(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.FactService/GetFactSource", requests: .single) { call in
        try await call.respond(self.getFactSource(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.FactService/ListFactSources", requests: .single) { call in
        try await call.respond(self.listFactSources(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.FactService/ListFacts", requests: .single) { call in
        try await call.respond(self.listFacts(call.request(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.FactService/ImportFacts", requests: .stream) { call in
        try await call.respond(self.importFacts(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.statistics.v1.FactService/ExportFacts", requests: .single) { call in
        try await self.exportFacts(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.statistics.v1.FactService/WithdrawFacts", requests: .single) { call in
        try await call.respond(self.withdrawFacts(call.request(), call.context))
      },
    ]
  }
}
