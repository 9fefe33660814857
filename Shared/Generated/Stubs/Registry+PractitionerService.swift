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
      .unary("/ipmesh.registry.v1.PractitionerService/GetPractitioner") { [self] in
        try await self.getPractitioner($0, $1)
      },
      .unary("/ipmesh.registry.v1.PractitionerService/LookupPractitioner") { [self] in
        try await self.lookupPractitioner($0, $1)
      },
      .unary("/ipmesh.registry.v1.PractitionerService/ListPractitioners") { [self] in
        try await self.listPractitioners($0, $1)
      },
      .unary("/ipmesh.registry.v1.PractitionerService/CreatePractitioner") { [self] in
        try await self.createPractitioner($0, $1)
      },
      .unary("/ipmesh.registry.v1.PractitionerService/UpdatePractitioner") { [self] in
        try await self.updatePractitioner($0, $1)
      },
      .unary("/ipmesh.registry.v1.PractitionerService/StartEmployment") { [self] in
        try await self.startEmployment($0, $1)
      },
      .unary("/ipmesh.registry.v1.PractitionerService/EndEmployment") { [self] in
        try await self.endEmployment($0, $1)
      },
      .unary("/ipmesh.registry.v1.PractitionerService/FilePractice") { [self] in
        try await self.filePractice($0, $1)
      },
      .unary("/ipmesh.registry.v1.PractitionerService/ChangeFilingState") { [self] in
        try await self.changeFilingState($0, $1)
      },
      .clientStreaming("/ipmesh.registry.v1.PractitionerService/ImportPractitioners") { [self] in
        try await self.importPractitioners($0, $1)
      },
      .serverStreaming("/ipmesh.registry.v1.PractitionerService/ExportPractitioners") { [self] in
        try await self.exportPractitioners($0, $1, $2)
      },
    ]
  }
}
