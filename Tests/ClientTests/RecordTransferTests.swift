import Foundation
import RPC
import RegistryAPI
import Schema
import Service
import Testing

@testable import ipmesh

/// `ipmesh import` and `export` against a server whose schema says what can be moved.
@Suite struct RecordTransferTests {
  private static let service = "ipmesh.registry.v1.InstitutionService"

  private static let methods = [
    ServerMethod("/\(service)/ImportInstitutions", requests: .stream) { call in
      var (ids, bytes): ([String], [UInt8]) = ([], [])
      let requests: RequestStream<Registry.ImportInstitutionsRequest> = call.requests()
      for try await request in requests {
        ids.append(request.requestId)
        bytes += request.data
      }
      guard bytes != Array("refuse".utf8) else { throw RPCError(.invalidArgument, "no header") }
      let text = "\(ids.filter { !$0.isEmpty }) in \(ids.count) pieces, sum \(bytes.reduce(0) { $0 &* 31 &+ Int($1) })"
      try call.respond(
        Common.ImportReport.with {
          $0.rowsRead = Int64(bytes.count)
          $0.unknownColumns = [text]
        })
    },
    ServerMethod("/\(service)/ExportInstitutions", requests: .single) { call in
      let request: Registry.ExportInstitutionsRequest = try call.request()
      let responses: ResponseWriter<Registry.ExportInstitutionsResponse> = call.responses()
      for piece in ["a,", "b\n", request.filter?.division ?? "", "\n"] {
        try await responses.send(.with { $0.data = Array(piece.utf8) })
      }
    },
  ]

  private func withMesh(_ body: (Mesh) async throws -> Void) async throws {
    let mesh = try await Mesh(Self.methods, services: [Self.service])
    do {
      try await body(mesh)
    } catch {
      await mesh.stop()
      throw error
    }
    await mesh.stop()
  }

  @Test func kindsAreTheMethodsThatTakeOrGiveFiles() {
    let kinds = RecordKind.all(in: BundledSchema.pool.services)
    let both = kinds.filter { $0.importing != nil && $0.exporting != nil }.map(\.name)
    for name in ["institutions", "practitioners", "outlets", "experts", "navigation-projects"] {
      #expect(both.contains(name))
    }
    #expect(kinds.map(\.name) == kinds.map(\.name).sorted())
    #expect(!kinds.contains { $0.name.contains(where: \.isUppercase) })
  }

  @Test func fileTravelsWholeWithTheIdInTheFirstPieceAlone() async throws {
    try await withMesh { mesh in
      let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 % 251) | 1 & 0x7F }.map { $0 % 90 + 33 }
      let file = "\(mesh.folder)/rows.csv"
      try Data(bytes).write(to: URL(filePath: file))
      let outcome = try await mesh.run("import", "institutions", file, "--request-id", "r-1")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let sum = bytes.reduce(0) { $0 &* 31 &+ Int($1) }
      #expect(outcome.output.contains("600000 行"))
      #expect(outcome.output.contains("[\"r-1\"] in 3 pieces, sum \(sum)"))
      let bundled = try await mesh.run("import", "institutions", file, "--bundled", "--request-id", "r-1")
      #expect(bundled.output == outcome.output)
    }
  }

  @Test func refusedImportEndsWithTheServersWord() async throws {
    try await withMesh { mesh in
      let outcome = try await mesh.run("import", "institutions", "-", input: "refuse")
      #expect(outcome.status == 64 + 3)
      #expect(outcome.errors.contains("no header"))
    }
  }

  @Test func exportGivesThePiecesInOrderForTheRequest() async throws {
    try await withMesh { mesh in
      let outcome = try await mesh.run("export", "institutions", "-d", #"{"filter":{"division":"420100"}}"#)
      #expect(outcome.output == "a,b\n420100\n", "\(outcome.errors)")
      let wrong = try await mesh.run("export", "institutions", "-d", #"{"filtr":{}}"#)
      #expect(wrong.status == 1)
      #expect(wrong.errors.contains("filtr"))
    }
  }

  @Test func unknownKindListsWhatThereIs() async throws {
    try await withMesh { mesh in
      let outcome = try await mesh.run("export", "castles")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("cannot export 'castles'; it can: institutions "))
      let bundled = try await mesh.run("import", "castles", "-", "--bundled")
      #expect(bundled.errors.contains("experts"))
    }
  }

  @Test func fieldsOfBytesAreReadPastOtherFields() {
    let message = [0x08, 0x96, 0x01, 0x15, 0, 0, 0, 0, 0x19] + [UInt8](repeating: 0, count: 8)
    let value = [UInt8](repeating: 7, count: 300)
    #expect(WireBytes.value(of: 4, in: message + WireBytes.field(4, value[...])) == value)
    #expect(WireBytes.value(of: 5, in: message + WireBytes.field(4, value[...])) == [])
    #expect(WireBytes.value(of: 4, in: message + WireBytes.field(4, value[...]).dropLast()) == [])
    #expect(WireBytes.value(of: 4, in: [0x22, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]) == [])
  }
}
