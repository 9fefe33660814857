// Generated from ipmesh/registry/v1/institution_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Registry {
  /// Calls `ipmesh.registry.v1.InstitutionService`.
  public struct InstitutionServiceClient: Sendable {
    /// Where the calls go.
    public let channel: Channel

    /// A client that calls through `channel`.
    public init(_ channel: Channel) {
      self.channel = channel
    }

    /// Returns one institution.
    public func getInstitution(_ request: Registry.GetInstitutionRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Institution
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/GetInstitution", request, options)
    }

    /// Finds an institution by its patent agency code.
    public func lookupInstitution(_ request: Registry.LookupInstitutionRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Institution
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/LookupInstitution", request, options)
    }

    /// Lists institutions in the order in which they were entered: new ones come at the end, so that paging misses none.
    public func listInstitutions(_ request: Registry.ListInstitutionsRequest, options: CallOptions = CallOptions())
      async throws -> Registry.ListInstitutionsResponse
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/ListInstitutions", request, options)
    }

    /// Adds an institution. ALREADY_EXISTS when its code is taken.
    public func createInstitution(_ request: Registry.CreateInstitutionRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Institution
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/CreateInstitution", request, options)
    }

    /// Changes fields of an institution.
    public func updateInstitution(_ request: Registry.UpdateInstitutionRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Institution
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/UpdateInstitution", request, options)
    }

    /// Closes an institution for good. FAILED_PRECONDITION while a branch of it is open.
    public func closeInstitution(_ request: Registry.CloseInstitutionRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Institution
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/CloseInstitution", request, options)
    }

    /// Moves the patent agency licence to another state. FAILED_PRECONDITION when no such move exists.
    public func changeLicenceState(_ request: Registry.ChangeLicenceStateRequest, options: CallOptions = CallOptions())
      async throws -> Registry.Institution
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/ChangeLicenceState", request, options)
    }

    /// Checks the conditions to establish a patent agency (专利代理管理办法 arts. 10-14). Stores nothing.
    public func checkEstablishmentConditions(
      _ request: Registry.CheckEstablishmentConditionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Registry.CheckEstablishmentConditionsResponse {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/CheckEstablishmentConditions", request, options)
    }

    /// Checks the conditions to open a branch (专利代理管理办法 art. 20). Stores nothing.
    public func checkBranchConditions(
      _ request: Registry.CheckBranchConditionsRequest, options: CallOptions = CallOptions()
    ) async throws -> Registry.CheckBranchConditionsResponse {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/CheckBranchConditions", request, options)
    }

    /// Returns one branch.
    public func getBranch(_ request: Registry.GetBranchRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.Branch
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/GetBranch", request, options)
    }

    /// Lists the branches of an institution, or of all (`institutions/-`), in the order of their entry.
    public func listBranches(_ request: Registry.ListBranchesRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.ListBranchesResponse
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/ListBranches", request, options)
    }

    /// Records a branch. FAILED_PRECONDITION when the institution is closed or the head already heads an open branch.
    public func createBranch(_ request: Registry.CreateBranchRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.Branch
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/CreateBranch", request, options)
    }

    /// Closes a branch.
    public func closeBranch(_ request: Registry.CloseBranchRequest, options: CallOptions = CallOptions()) async throws
      -> Registry.Branch
    {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/CloseBranch", request, options)
    }

    /// Returns one representative office.
    public func getRepresentativeOffice(
      _ request: Registry.GetRepresentativeOfficeRequest, options: CallOptions = CallOptions()
    ) async throws -> Registry.RepresentativeOffice {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/GetRepresentativeOffice", request, options)
    }

    /// Lists representative offices in the order of their entry.
    public func listRepresentativeOffices(
      _ request: Registry.ListRepresentativeOfficesRequest, options: CallOptions = CallOptions()
    ) async throws -> Registry.ListRepresentativeOfficesResponse {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/ListRepresentativeOffices", request, options)
    }

    /// Records a representative office.
    public func createRepresentativeOffice(
      _ request: Registry.CreateRepresentativeOfficeRequest, options: CallOptions = CallOptions()
    ) async throws -> Registry.RepresentativeOffice {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/CreateRepresentativeOffice", request, options)
    }

    /// Closes a representative office.
    public func closeRepresentativeOffice(
      _ request: Registry.CloseRepresentativeOfficeRequest, options: CallOptions = CallOptions()
    ) async throws -> Registry.RepresentativeOffice {
      try await channel.unary("/ipmesh.registry.v1.InstitutionService/CloseRepresentativeOffice", request, options)
    }

    /// Adds and changes institutions from a CSV file (UTF-8, header in Chinese or English). A row whose code is known
    /// changes that institution, and only if it says something new; bad rows are refused and reported, good ones kept.
    /// What is kept is durable when the answer comes. Importing a file twice changes nothing the second time.
    public func importInstitutions(
      options: CallOptions = CallOptions(),
      _ send: @escaping @Sendable (RequestWriter<Registry.ImportInstitutionsRequest>) async throws -> Void
    ) async throws -> Common.ImportReport {
      try await channel.clientStreaming("/ipmesh.registry.v1.InstitutionService/ImportInstitutions", options, send)
    }

    /// Sends institutions as a CSV file that ImportInstitutions takes back.
    public func exportInstitutions(_ request: Registry.ExportInstitutionsRequest, options: CallOptions = CallOptions())
      async throws -> ResponseStream<Registry.ExportInstitutionsResponse>
    {
      try await channel.serverStreaming("/ipmesh.registry.v1.InstitutionService/ExportInstitutions", request, options)
    }
  }
}
