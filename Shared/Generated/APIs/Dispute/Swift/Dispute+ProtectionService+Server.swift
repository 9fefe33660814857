// Generated from ipmesh/dispute/v1/protection_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Dispute {
  /// Protection centres and rapid-rights work (S5, S15). Errors and request ids as in CaseService.
  public protocol ProtectionService: ServiceImplementation {
    /// Adds a centre. ALREADY_EXISTS when the id is taken.
    func createProtectionCenter(_ request: Dispute.CreateProtectionCenterRequest, _ context: ServerContext) async throws
      -> Dispute.ProtectionCenter

    /// Returns one centre.
    func getProtectionCenter(_ request: Dispute.GetProtectionCenterRequest, _ context: ServerContext) async throws
      -> Dispute.ProtectionCenter

    /// Lists centres in the order of their entry.
    func listProtectionCenters(_ request: Dispute.ListProtectionCentersRequest, _ context: ServerContext) async throws
      -> Dispute.ListProtectionCentersResponse

    /// Changes fields of a centre. A quota below what was filed already is refused (`quota-used`).
    func updateProtectionCenter(_ request: Dispute.UpdateProtectionCenterRequest, _ context: ServerContext) async throws
      -> Dispute.ProtectionCenter

    /// Takes in centres from a CSV file: a row whose centre is there already changes it.
    func importProtectionCenters(
      _ requests: RequestStream<Dispute.ImportProtectionCentersRequest>, _ context: ServerContext
    ) async throws -> Common.ImportReport

    /// Sends centres as a CSV file that ImportProtectionCenters takes back.
    func exportProtectionCenters(
      _ request: Dispute.ExportProtectionCentersRequest,
      _ responses: ResponseWriter<Dispute.ExportProtectionCentersResponse>, _ context: ServerContext) async throws

    /// Returns what is left of the quotas of a centre in a year.
    func getQuotaUse(_ request: Dispute.GetQuotaUseRequest, _ context: ServerContext) async throws
      -> Dispute.GetQuotaUseResponse

    /// Files an application for pre-examination. FAILED_PRECONDITION when the quota of the year is used up
    /// (`PREEXAM-quota`).
    func filePreExamination(_ request: Dispute.FilePreExaminationRequest, _ context: ServerContext) async throws
      -> Dispute.PreExamination

    /// Returns one filing.
    func getPreExamination(_ request: Dispute.GetPreExaminationRequest, _ context: ServerContext) async throws
      -> Dispute.PreExamination

    /// Lists filings in the order of their entry.
    func listPreExaminations(_ request: Dispute.ListPreExaminationsRequest, _ context: ServerContext) async throws
      -> Dispute.ListPreExaminationsResponse

    /// Takes a filing to its next state. FAILED_PRECONDITION names a refused transition (`PREEXAM-transition`).
    func advancePreExamination(_ request: Dispute.AdvancePreExaminationRequest, _ context: ServerContext) async throws
      -> Dispute.PreExamination
  }
}

extension Dispute.ProtectionService {
  public static var serviceName: String { "ipmesh.dispute.v1.ProtectionService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/CreateProtectionCenter", requests: .single) { call in
        try await call.respond(self.createProtectionCenter(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/GetProtectionCenter", requests: .single) { call in
        try await call.respond(self.getProtectionCenter(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/ListProtectionCenters", requests: .single) { call in
        try await call.respond(self.listProtectionCenters(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/UpdateProtectionCenter", requests: .single) { call in
        try await call.respond(self.updateProtectionCenter(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/ImportProtectionCenters", requests: .stream) { call in
        try await call.respond(self.importProtectionCenters(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/ExportProtectionCenters", requests: .single) { call in
        try await self.exportProtectionCenters(call.request(), call.responses(), call.context)
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/GetQuotaUse", requests: .single) { call in
        try await call.respond(self.getQuotaUse(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/FilePreExamination", requests: .single) { call in
        try await call.respond(self.filePreExamination(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/GetPreExamination", requests: .single) { call in
        try await call.respond(self.getPreExamination(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/ListPreExaminations", requests: .single) { call in
        try await call.respond(self.listPreExaminations(call.request(), call.context))
      },
      ServerMethod("/ipmesh.dispute.v1.ProtectionService/AdvancePreExamination", requests: .single) { call in
        try await call.respond(self.advancePreExamination(call.request(), call.context))
      },
    ]
  }
}
