// Generated from ipmesh/talent/v1/expert_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Talent {
  /// The pool of IP experts (S29): who they are, admission, term, evaluation, exit, fees.
  ///
  /// Every method answers INVALID_ARGUMENT with `google.rpc.BadRequest` (field, rule, what was seen) for bad input,
  /// NOT_FOUND for an unknown name, PERMISSION_DENIED for a record of a division that the caller may not touch, ABORTED for
  /// an outdated etag, FAILED_PRECONDITION with `google.rpc.PreconditionFailure` (the rule and the record) when the state
  /// of the record forbids the change. Every change carries a `request_id`: 1 to 64 of letters, digits, `-`, `_`, `.`; a
  /// UUID is best. A repeated id with the same request gets the first answer, for seven days; with another request,
  /// INVALID_ARGUMENT. Identity numbers go in and never come out.
  public protocol ExpertService: ServiceImplementation {
    /// Returns one expert.
    func getExpert(_ request: Talent.GetExpertRequest, _ context: ServerContext) async throws -> Talent.Expert

    /// Finds an expert by identity number; the number travels in the request only.
    func lookupExpert(_ request: Talent.LookupExpertRequest, _ context: ServerContext) async throws -> Talent.Expert

    /// Lists experts in the order of their numbers: new ones come at the end, so that paging misses none.
    func listExperts(_ request: Talent.ListExpertsRequest, _ context: ServerContext) async throws
      -> Talent.ListExpertsResponse

    /// Adds an expert in state RECORDED. ALREADY_EXISTS when the identity number is known.
    func createExpert(_ request: Talent.CreateExpertRequest, _ context: ServerContext) async throws -> Talent.Expert

    /// Changes fields of an expert.
    func updateExpert(_ request: Talent.UpdateExpertRequest, _ context: ServerContext) async throws -> Talent.Expert

    /// Checks the conditions of admission, each with its rule and what was found. Stores nothing.
    func checkAdmission(_ request: Talent.CheckAdmissionRequest, _ context: ServerContext) async throws
      -> Talent.CheckAdmissionResponse

    /// Applies for the pool: RECORDED, REFUSED, OUT without bar, or a term that has ended becomes NOTICE.
    /// FAILED_PRECONDITION names each condition that is not met.
    func submitApplication(_ request: Talent.SubmitApplicationRequest, _ context: ServerContext) async throws
      -> Talent.Expert

    /// Records an objection to an application while its notice runs.
    func recordObjection(_ request: Talent.RecordObjectionRequest, _ context: ServerContext) async throws
      -> Talent.Expert

    /// Decides an objection.
    func resolveObjection(_ request: Talent.ResolveObjectionRequest, _ context: ServerContext) async throws
      -> Talent.Expert

    /// Ends the notice: NOTICE becomes IN_POOL for three years, or REFUSED when an objection was upheld.
    /// FAILED_PRECONDITION while the notice runs or an objection is open.
    func concludeApplication(_ request: Talent.ConcludeApplicationRequest, _ context: ServerContext) async throws
      -> Talent.Expert

    /// Adds three years to the term, within three months before its end. FAILED_PRECONDITION when a condition of admission
    /// is no longer met.
    func renewTerm(_ request: Talent.RenewTermRequest, _ context: ServerContext) async throws -> Talent.Expert

    /// Records the evaluation for a year. The second unqualified one of a pool member leads to OUT.
    func recordEvaluation(_ request: Talent.RecordEvaluationRequest, _ context: ServerContext) async throws
      -> Talent.Expert

    /// Takes an expert out of the pool: IN_POOL becomes OUT, with a bar for a breach.
    func removeExpert(_ request: Talent.RemoveExpertRequest, _ context: ServerContext) async throws -> Talent.Expert

    /// Records a fee that was paid. FAILED_PRECONDITION for a civil servant, and for an expert without a seat in the draw.
    func recordFee(_ request: Talent.RecordFeeRequest, _ context: ServerContext) async throws -> Talent.Fee

    /// Lists the fees of an expert in the order of their entry.
    func listFees(_ request: Talent.ListFeesRequest, _ context: ServerContext) async throws -> Talent.ListFeesResponse

    /// Adds and changes experts from a CSV file (UTF-8, header in Chinese or English). The identity number is the key. Bad
    /// rows are refused and reported, good ones kept. Importing a file twice changes nothing the second time.
    func importExperts(_ requests: RequestStream<Talent.ImportExpertsRequest>, _ context: ServerContext) async throws
      -> Common.ImportReport

    /// Sends experts as a CSV file, identity numbers masked.
    func exportExperts(
      _ request: Talent.ExportExpertsRequest, _ responses: ResponseWriter<Talent.ExportExpertsResponse>,
      _ context: ServerContext) async throws
  }
}

extension Talent.ExpertService {
  public static var serviceName: String { "ipmesh.talent.v1.ExpertService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.talent.v1.ExpertService/GetExpert", requests: .single) { call in
        try await call.respond(self.getExpert(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/LookupExpert", requests: .single) { call in
        try await call.respond(self.lookupExpert(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/ListExperts", requests: .single) { call in
        try await call.respond(self.listExperts(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/CreateExpert", requests: .single) { call in
        try await call.respond(self.createExpert(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/UpdateExpert", requests: .single) { call in
        try await call.respond(self.updateExpert(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/CheckAdmission", requests: .single) { call in
        try await call.respond(self.checkAdmission(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/SubmitApplication", requests: .single) { call in
        try await call.respond(self.submitApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/RecordObjection", requests: .single) { call in
        try await call.respond(self.recordObjection(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/ResolveObjection", requests: .single) { call in
        try await call.respond(self.resolveObjection(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/ConcludeApplication", requests: .single) { call in
        try await call.respond(self.concludeApplication(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/RenewTerm", requests: .single) { call in
        try await call.respond(self.renewTerm(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/RecordEvaluation", requests: .single) { call in
        try await call.respond(self.recordEvaluation(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/RemoveExpert", requests: .single) { call in
        try await call.respond(self.removeExpert(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/RecordFee", requests: .single) { call in
        try await call.respond(self.recordFee(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/ListFees", requests: .single) { call in
        try await call.respond(self.listFees(call.request(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/ImportExperts", requests: .stream) { call in
        try await call.respond(self.importExperts(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.talent.v1.ExpertService/ExportExperts", requests: .single) { call in
        try await self.exportExperts(call.request(), call.responses(), call.context)
      },
    ]
  }
}
