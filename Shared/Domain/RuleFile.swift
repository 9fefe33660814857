import FoundationEssentials

/// A rule file that cannot be used; the server does not start with it.
public struct RuleFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file; empty until the reader of the file fills it in.
  public var file: String
  /// Where in it.
  public let place: String
  /// What is wrong.
  public let problem: String

  public init(file: String = "", place: String, problem: String) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  public var description: String { "rule file \(file): \(place): \(problem)" }
}

/// Reads a file of rules, so that whatever is wrong comes out as a ``RuleFileError`` with the name of the file.
public enum RuleFile {
  /// The bytes of a file.
  public static func bytes(of file: String, in directory: String) throws(RuleFileError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: directory).appending(path: file)))
    } catch {
      let code = (error as? CocoaError).map { " (\($0.code))" } ?? ""
      throw RuleFileError(file: file, place: directory, problem: "cannot be read\(code)")
    }
  }

  /// Decodes the bytes of a JSON file and makes a value of them.
  public static func decode<Contents: Decodable, Value>(
    _ bytes: [UInt8], _ file: String, _ make: (Contents) throws -> Value
  ) throws -> Value {
    do {
      return try make(JSONDecoder().decode(Contents.self, from: Data(bytes)))
    } catch let error as RuleFileError {
      throw RuleFileError(file: file, place: error.place, problem: error.problem)
    } catch let DecodingError.dataCorrupted(context) {
      throw RuleFileError(file: file, place: place(context.codingPath), problem: context.debugDescription)
    } catch let DecodingError.keyNotFound(key, context) {
      throw RuleFileError(file: file, place: place(context.codingPath), problem: "\(key.stringValue) is missing")
    } catch let DecodingError.typeMismatch(_, context) {
      throw RuleFileError(file: file, place: place(context.codingPath), problem: context.debugDescription)
    } catch let DecodingError.valueNotFound(_, context) {
      throw RuleFileError(file: file, place: place(context.codingPath), problem: context.debugDescription)
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.isEmpty ? "top" : path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
  }
}
