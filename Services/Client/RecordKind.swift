import ArgumentParser
import Messages
import RPC
import RegistryAPI
import Schema
import Service

/// The records that travel as CSV files.
enum RecordKind: String, CaseIterable, ExpressibleByArgument {
  case institutions, practitioners, outlets

  /// Sends a file in pieces, telling `progress` what went out, and returns the server's report.
  func importFile(
    _ pieces: [ArraySlice<UInt8>], requestID: String, _ session: Session,
    _ progress: @escaping @Sendable (ArraySlice<UInt8>) async -> Void
  ) async throws -> Common.ImportReport {
    switch self {
    case .institutions:
      return try await Registry.InstitutionServiceClient(session.channel).importInstitutions(options: session.options) {
        writer in
        for (index, piece) in pieces.enumerated() {
          try await writer.send(.with { ($0.requestId, $0.data) = (index == 0 ? requestID : "", Array(piece)) })
          await progress(piece)
        }
      }
    case .practitioners:
      return try await Registry.PractitionerServiceClient(session.channel).importPractitioners(options: session.options)
      { writer in
        for (index, piece) in pieces.enumerated() {
          try await writer.send(.with { ($0.requestId, $0.data) = (index == 0 ? requestID : "", Array(piece)) })
          await progress(piece)
        }
      }
    case .outlets:
      return try await Registry.OutletServiceClient(session.channel).importOutlets(options: session.options) { writer in
        for (index, piece) in pieces.enumerated() {
          try await writer.send(.with { ($0.requestId, $0.data) = (index == 0 ? requestID : "", Array(piece)) })
          await progress(piece)
        }
      }
    }
  }

  /// Asks for a file; `take` gets its pieces in order.
  /// - Parameter request: the request in JSON, such as `{"filter": {"division": "420100"}}`.
  func exportFile(_ request: [UInt8], _ session: Session, _ take: ([UInt8]) async throws -> Void) async throws {
    switch self {
    case .institutions:
      let client = Registry.InstitutionServiceClient(session.channel)
      let pieces = try await client.exportInstitutions(try Self.request(request), options: session.options)
      for try await piece in pieces { try await take(piece.data) }
    case .practitioners:
      let client = Registry.PractitionerServiceClient(session.channel)
      let pieces = try await client.exportPractitioners(try Self.request(request), options: session.options)
      for try await piece in pieces { try await take(piece.data) }
    case .outlets:
      let client = Registry.OutletServiceClient(session.channel)
      let pieces = try await client.exportOutlets(try Self.request(request), options: session.options)
      for try await piece in pieces { try await take(piece.data) }
    }
  }

  private static func request<Request: Message>(_ json: [UInt8]) throws -> Request {
    guard let type = BundledSchema.pool.message(Request.fullName) else {
      throw LocalError("\(Request.fullName) is not among the schemas of this program")
    }
    do {
      return try Request(serialized: try JSONTranscoder(pool: BundledSchema.pool).message(json: json, as: type))
    } catch let error as JSONError {
      throw LocalError(JSONMistake.text(error, json: json, number: nil))
    }
  }
}
