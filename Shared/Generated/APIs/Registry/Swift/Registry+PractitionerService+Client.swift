// Generated from ipmesh/registry/v1/practitioner_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Registry {
  /// Calls `ipmesh.registry.v1.PractitionerService`.
  public struct PractitionerServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one practitioner with the employment history.
    public func getPractitioner(_ request: Registry.GetPractitionerRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Practitioner
    {
      try await channel.unary("/ipmesh.registry.v1.PractitionerService/GetPractitioner", request, options)
    }

    /// Finds a practitioner by identity number; the number travels in the request only.
    public func lookupPractitioner(_ request: Registry.LookupPractitionerRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Practitioner
    {
      try await channel.unary("/ipmesh.registry.v1.PractitionerService/LookupPractitioner", request, options)
    }

    /// Lists practitioners in the order of their numbers.
    public func listPractitioners(_ request: Registry.ListPractitionersRequest, options: CallOptions = CallOptions())
      async throws -> Registry.ListPractitionersResponse
    {
      try await channel.unary("/ipmesh.registry.v1.PractitionerService/ListPractitioners", request, options)
    }

    /// Adds a practitioner. ALREADY_EXISTS when the identity number or a certificate number is known.
    public func createPractitioner(_ request: Registry.CreatePractitionerRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Practitioner
    {
      try await channel.unary("/ipmesh.registry.v1.PractitionerService/CreatePractitioner", request, options)
    }

    /// Changes fields of a practitioner.
    public func updatePractitioner(_ request: Registry.UpdatePractitionerRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Practitioner
    {
      try await channel.unary("/ipmesh.registry.v1.PractitionerService/UpdatePractitioner", request, options)
    }

    /// Starts work at an agency. FAILED_PRECONDITION while another employment is open (专利代理条例 art. 16).
    public func startEmployment(_ request: Registry.StartEmploymentRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Practitioner
    {
      try await channel.unary("/ipmesh.registry.v1.PractitionerService/StartEmployment", request, options)
    }

    /// Ends the open employment; a filing there becomes LEFT.
    public func endEmployment(_ request: Registry.EndEmploymentRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Practitioner
    {
      try await channel.unary("/ipmesh.registry.v1.PractitionerService/EndEmployment", request, options)
    }

    /// Files a patent attorney for practice (执业备案) at the agency of the open employment. FAILED_PRECONDITION without
    /// patent attorney certificate, employment there, or an agency licence.
    public func filePractice(_ request: Registry.FilePracticeRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.Practitioner
    {
      try await channel.unary("/ipmesh.registry.v1.PractitionerService/FilePractice", request, options)
    }

    /// Moves the practice filing to another state. FAILED_PRECONDITION when no such move exists.
    public func changeFilingState(_ request: Registry.ChangeFilingStateRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Practitioner
    {
      try await channel.unary("/ipmesh.registry.v1.PractitionerService/ChangeFilingState", request, options)
    }

    /// Adds and changes practitioners from a CSV file; see InstitutionService.ImportInstitutions. The identity number is
    /// the key. Naming an agency that is not the present one ends the present employment and starts the new one.
    public func importPractitioners(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Registry.ImportPractitionersRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.registry.v1.PractitionerService/ImportPractitioners", options, send)
    }

    /// Sends practitioners as a CSV file, identity numbers masked.
    public func exportPractitioners(
      _ request: Registry.ExportPractitionersRequest, options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<Registry.ExportPractitionersResponse> {
      try await channel.serverStreaming("/ipmesh.registry.v1.PractitionerService/ExportPractitioners", request, options)
    }
  }
}
