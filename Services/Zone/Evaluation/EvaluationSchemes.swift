import Digests
import Domain
import FoundationEssentials
import RPC
import Records
import ZoneEvaluation

/// The indicator schemes of `zone-scheme-*.json`.
///
/// Guarantees: every scheme is consistent, counts only what ``FactCounts`` can count, and has the levels that
/// applications rest on.
struct EvaluationSchemes: Sendable {
  /// A scheme with the file that it was read from.
  struct File: Sendable {
    let scheme: EvaluationScheme
    let bytes: [UInt8]
    /// SHA-256 of the bytes in hexadecimal: what an evaluation names, so that a change of the file changes no result.
    let sha256: String

    init(_ bytes: [UInt8], _ file: String) throws {
      self.bytes = bytes
      scheme = try RuleFile.decode(bytes, file) { $0 }
      sha256 = Digest.hex(Digest.sha256(bytes))
    }
  }

  /// The levels from which an application passes and is excellent.
  static let (passLevel, excellentLevel) = ("PASS", "EXCELLENT")

  private let byID: [String: File]

  /// Reads the files of a directory. Throws ``RuleFileError`` with file, place and problem.
  init(directory: String) throws {
    var byID: [String: File] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    where name.hasPrefix("zone-scheme-") && name.hasSuffix(".json") {
      let file = try File(RuleFile.bytes(of: name, in: directory), name)
      try Self.check(file.scheme, name)
      guard byID.updateValue(file, forKey: file.scheme.id) == nil else {
        throw RuleFileError(file: name, place: "id", problem: "\(file.scheme.id) is taken by another file")
      }
    }
    self.byID = byID
  }

  private static func check(_ scheme: EvaluationScheme, _ file: String) throws(RuleFileError) {
    for measure in scheme.measures where measure.source == .fact && !FactCounts.measures.contains(measure.code) {
      throw RuleFileError(
        file: file, place: "measures.\(measure.code)",
        problem: "this service counts \(FactCounts.measures.sorted().joined(separator: ", ")) only")
    }
    for level in [passLevel, excellentLevel] where !scheme.levels.contains(where: { $0.code == level }) {
      throw RuleFileError(file: file, place: "levels", problem: "the level \(level) is missing")
    }
  }

  /// All schemes, in the order of their ids.
  var all: [File] { byID.values.sorted { $0.scheme.id < $1.scheme.id } }

  /// The scheme with this resource name. Throws NOT_FOUND when it was not loaded.
  func known(_ name: String, field: String) throws(RPCError) -> File {
    guard let file = byID[try ResourceName.id(name, in: "evaluationSchemes", field: field)] else {
      throw .notFound(name)
    }
    return file
  }

  /// The scheme whose file has this digest, if it is the one that was loaded.
  func loaded(sha256: String) -> EvaluationScheme? { byID.values.first { $0.sha256 == sha256 }?.scheme }
}
