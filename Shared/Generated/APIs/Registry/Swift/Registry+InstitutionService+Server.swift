// Generated from ipmesh/registry/v1/institution_service.proto by deploy/generate; do not edit.

import Messages
import RPC
import Schema

extension Registry {
  /// The register of IP service institutions (S24, S25): institutions, their branches and representative offices.
  ///
  /// Every method answers INVALID_ARGUMENT with `google.rpc.BadRequest` (field, rule, what was seen) for bad input,
  /// NOT_FOUND for an unknown name, ABORTED for an outdated etag, FAILED_PRECONDITION when the state of the record
  /// forbids the change. Every change carries a `request_id`: 1 to 64 of letters, digits, `-`, `_`, `.`; a UUID is best.
  /// A repeated id with the same request gets the first answer, for seven days; with another request, INVALID_ARGUMENT.
  public protocol InstitutionService: ServiceImplementation {
    /// Returns one institution.
    func getInstitution(_ request: Registry.GetInstitutionRequest, _ context: ServerContext) async throws
      -> Registry.Institution

    /// Finds an institution by its patent agency code.
    func lookupInstitution(_ request: Registry.LookupInstitutionRequest, _ context: ServerContext) async throws
      -> Registry.Institution

    /// Lists institutions in the order in which they were entered: new ones come at the end, so that paging misses none.
    func listInstitutions(_ request: Registry.ListInstitutionsRequest, _ context: ServerContext) async throws
      -> Registry.ListInstitutionsResponse

    /// Adds an institution. ALREADY_EXISTS when its code is taken.
    func createInstitution(_ request: Registry.CreateInstitutionRequest, _ context: ServerContext) async throws
      -> Registry.Institution

    /// Changes fields of an institution.
    func updateInstitution(_ request: Registry.UpdateInstitutionRequest, _ context: ServerContext) async throws
      -> Registry.Institution

    /// Closes an institution for good. FAILED_PRECONDITION while a branch of it is open.
    func closeInstitution(_ request: Registry.CloseInstitutionRequest, _ context: ServerContext) async throws
      -> Registry.Institution

    /// Moves the patent agency licence to another state. FAILED_PRECONDITION when no such move exists.
    func changeLicenceState(_ request: Registry.ChangeLicenceStateRequest, _ context: ServerContext) async throws
      -> Registry.Institution

    /// Checks the conditions to establish a patent agency (专利代理管理办法 arts. 10-14). Stores nothing.
    func checkEstablishmentConditions(_ request: Registry.CheckEstablishmentConditionsRequest, _ context: ServerContext)
      async throws -> Registry.CheckEstablishmentConditionsResponse

    /// Checks the conditions to open a branch (专利代理管理办法 art. 20). Stores nothing.
    func checkBranchConditions(_ request: Registry.CheckBranchConditionsRequest, _ context: ServerContext) async throws
      -> Registry.CheckBranchConditionsResponse

    /// Returns one branch.
    func getBranch(_ request: Registry.GetBranchRequest, _ context: ServerContext) async throws -> Registry.Branch

    /// Lists the branches of an institution, or of all (`institutions/-`), in the order of their entry.
    func listBranches(_ request: Registry.ListBranchesRequest, _ context: ServerContext) async throws
      -> Registry.ListBranchesResponse

    /// Records a branch. FAILED_PRECONDITION when the institution is closed or the head already heads an open branch.
    func createBranch(_ request: Registry.CreateBranchRequest, _ context: ServerContext) async throws -> Registry.Branch

    /// Closes a branch.
    func closeBranch(_ request: Registry.CloseBranchRequest, _ context: ServerContext) async throws -> Registry.Branch

    /// Returns one representative office.
    func getRepresentativeOffice(_ request: Registry.GetRepresentativeOfficeRequest, _ context: ServerContext)
      async throws -> Registry.RepresentativeOffice

    /// Lists representative offices in the order of their entry.
    func listRepresentativeOffices(_ request: Registry.ListRepresentativeOfficesRequest, _ context: ServerContext)
      async throws -> Registry.ListRepresentativeOfficesResponse

    /// Records a representative office.
    func createRepresentativeOffice(_ request: Registry.CreateRepresentativeOfficeRequest, _ context: ServerContext)
      async throws -> Registry.RepresentativeOffice

    /// Closes a representative office.
    func closeRepresentativeOffice(_ request: Registry.CloseRepresentativeOfficeRequest, _ context: ServerContext)
      async throws -> Registry.RepresentativeOffice

    /// Adds and changes institutions from a CSV file (UTF-8, header in Chinese or English). A row whose code is known
    /// changes that institution, and only if it says something new; bad rows are refused and reported, good ones kept.
    /// What is kept is durable when the answer comes. Importing a file twice changes nothing the second time.
    func importInstitutions(_ requests: RequestStream<Registry.ImportInstitutionsRequest>, _ context: ServerContext)
      async throws -> Common.ImportReport

    /// Sends institutions as a CSV file that ImportInstitutions takes back.
    func exportInstitutions(
      _ request: Registry.ExportInstitutionsRequest, _ responses: ResponseWriter<Registry.ExportInstitutionsResponse>,
      _ context: ServerContext) async throws
  }
}

extension Registry.InstitutionService {
  public static var serviceName: String { "ipmesh.registry.v1.InstitutionService" }

  public var methods: [ServerMethod] {
    [
      ServerMethod("/ipmesh.registry.v1.InstitutionService/GetInstitution", requests: .single) { call in
        try await call.respond(self.getInstitution(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/LookupInstitution", requests: .single) { call in
        try await call.respond(self.lookupInstitution(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/ListInstitutions", requests: .single) { call in
        try await call.respond(self.listInstitutions(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/CreateInstitution", requests: .single) { call in
        try await call.respond(self.createInstitution(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/UpdateInstitution", requests: .single) { call in
        try await call.respond(self.updateInstitution(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/CloseInstitution", requests: .single) { call in
        try await call.respond(self.closeInstitution(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/ChangeLicenceState", requests: .single) { call in
        try await call.respond(self.changeLicenceState(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/CheckEstablishmentConditions", requests: .single) { call in
        try await call.respond(self.checkEstablishmentConditions(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/CheckBranchConditions", requests: .single) { call in
        try await call.respond(self.checkBranchConditions(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/GetBranch", requests: .single) { call in
        try await call.respond(self.getBranch(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/ListBranches", requests: .single) { call in
        try await call.respond(self.listBranches(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/CreateBranch", requests: .single) { call in
        try await call.respond(self.createBranch(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/CloseBranch", requests: .single) { call in
        try await call.respond(self.closeBranch(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/GetRepresentativeOffice", requests: .single) { call in
        try await call.respond(self.getRepresentativeOffice(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/ListRepresentativeOffices", requests: .single) { call in
        try await call.respond(self.listRepresentativeOffices(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/CreateRepresentativeOffice", requests: .single) { call in
        try await call.respond(self.createRepresentativeOffice(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/CloseRepresentativeOffice", requests: .single) { call in
        try await call.respond(self.closeRepresentativeOffice(call.request(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/ImportInstitutions", requests: .stream) { call in
        try await call.respond(self.importInstitutions(call.requests(), call.context))
      },
      ServerMethod("/ipmesh.registry.v1.InstitutionService/ExportInstitutions", requests: .single) { call in
        try await self.exportInstitutions(call.request(), call.responses(), call.context)
      },
    ]
  }
}
