import Domain
import FoundationEssentials

extension Decoder {
  /// The container of an object that has no other keys than those of `Keys`: a misspelt key would otherwise go unseen.
  func strictContainer<Keys: CodingKey & CaseIterable>(_: Keys.Type) throws -> KeyedDecodingContainer<Keys> {
    let known = Set(Keys.allCases.map(\.stringValue))
    for key in try container(keyedBy: AnyKey.self).allKeys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath + [key], debugDescription: "no such key; known are \(known.sorted())"))
    }
    return try container(keyedBy: Keys.self)
  }
}

/// A key of any object.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension RuleFileError {
  /// Reads a file of `directory`. Throws with the file, the place in it and what is wrong there.
  static func reading<Contents: Decodable>(_ file: String, in directory: String) throws(RuleFileError) -> Contents {
    do {
      let data = try Data(contentsOf: URL(filePath: directory).appending(path: file))
      return try JSONDecoder().decode(Contents.self, from: data)
    } catch let error as DecodingError {
      throw RuleFileError(file: file, error)
    } catch let error as RuleFileError {
      throw RuleFileError(file: file, place: error.place, problem: error.problem)
    } catch {
      throw RuleFileError(file: file, place: directory, problem: "cannot be read")
    }
  }

  private init(file: String, _ error: DecodingError) {
    let (context, problem): (DecodingError.Context, String?) =
      switch error {
      case .keyNotFound(let key, let context): (context, "\(key.stringValue) is missing")
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context): (context, nil)
      @unknown default: (.init(codingPath: [], debugDescription: "cannot be read"), nil)
      }
    var place = ""
    for key in context.codingPath {
      if let index = key.intValue {
        place += "[\(index)]"
      } else {
        place += place.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    self.init(file: file, place: place.isEmpty ? "top" : place, problem: problem ?? context.debugDescription)
  }
}
