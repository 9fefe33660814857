// Generated from ipmesh/registry/v1/practitioner_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Registry {
  /// The archive of practitioners (S30): people, certificates, practice filings, employment. Errors and request ids as in
  /// InstitutionService. Identity numbers go in and never come out.
  public protocol PractitionerService: ServiceImplementation {
    /// Returns one practitioner with the employment history.
    func getPractitioner(_ request: Registry.GetPractitionerRequest, _ context: ServerContext) async throws
      -> Registry.Practitioner

    /// Finds a practitioner by identity number; the number travels in the request only.
    func lookupPractitioner(_ request: Registry.LookupPractitionerRequest, _ context: ServerContext) async throws
      -> Registry.Practitioner

    /// Lists practitioners in the order of their numbers.
    func listPractitioners(_ request: Registry.ListPractitionersRequest, _ context: ServerContext) async throws
      -> Registry.ListPractitionersResponse

    /// Adds a practitioner. ALREADY_EXISTS when the identity number or a certificate number is known.
    func createPractitioner(_ request: Registry.CreatePractitionerRequest, _ context: ServerContext) async throws
      -> Registry.Practitioner

    /// Changes fields of a practitioner.
    func updatePractitioner(_ request: Registry.UpdatePractitionerRequest, _ context: ServerContext) async throws
      -> Registry.Practitioner

    /// Starts work at an agency. FAILED_PRECONDITION while another employment is open (专利代理条例 art. 16).
    func startEmployment(_ request: Registry.StartEmploymentRequest, _ context: ServerContext) async throws
      -> Registry.Practitioner

    /// Ends the open employment; a filing there becomes LEFT.
    func endEmployment(_ request: Registry.EndEmploymentRequest, _ context: ServerContext) async throws
      -> Registry.Practitioner

    /// Files a patent attorney for practice (执业备案) at the agency of the open employment. FAILED_PRECONDITION without
    /// patent attorney certificate, employment there, or an agency licence.
    func filePractice(_ request: Registry.FilePracticeRequest, _ context: ServerContext) async throws
      -> Registry.Practitioner

    /// Moves the practice filing to another state. FAILED_PRECONDITION when no such move exists.
    func changeFilingState(_ request: Registry.ChangeFilingStateRequest, _ context: ServerContext) async throws
      -> Registry.Practitioner

    /// Adds and changes practitioners from a CSV file; see InstitutionService.ImportInstitutions. The identity number is
    /// the key. Naming an agency that is not the present one ends the present employment and starts the new one.
    func importPractitioners(_ requests: RequestStream<Registry.ImportPractitionersRequest>, _ context: ServerContext)
      async throws -> Common.ImportReport

    /// Sends practitioners as a CSV file, identity numbers masked.
    func exportPractitioners(
      _ request: Registry.ExportPractitionersRequest, _ responses: ResponseWriter<Registry.ExportPractitionersResponse>,
      _ context: ServerContext) async throws
  }
}

extension Registry.PractitionerService {
  public static var serviceName: String { "ipmesh.registry.v1.PractitionerService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.registry.v1.PractitionerService/GetPractitioner", requests: .single) { call in
        try await call.respond(self.getPractitioner(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/LookupPractitioner", requests: .single) { call in
        try await call.respond(self.lookupPractitioner(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/ListPractitioners", requests: .single) { call in
        try await call.respond(self.listPractitioners(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/CreatePractitioner", requests: .single) { call in
        try await call.respond(self.createPractitioner(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/UpdatePractitioner", requests: .single) { call in
        try await call.respond(self.updatePractitioner(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/StartEmployment", requests: .single) { call in
        try await call.respond(self.startEmployment(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/EndEmployment", requests: .single) { call in
        try await call.respond(self.endEmployment(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/FilePractice", requests: .single) { call in
        try await call.respond(self.filePractice(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/ChangeFilingState", requests: .single) { call in
        try await call.respond(self.changeFilingState(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/ImportPractitioners", requests: .stream) { call in
        try await call.respond(self.importPractitioners(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.PractitionerService/ExportPractitioners", requests: .single) { call in
        try await self.exportPractitioners(call.request(), call.responses(), call.context)
      },
    ]
  }
}
