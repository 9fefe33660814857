import Messages

/// A mistake in the JSON of a request, with the line it stands on and a mark below it.
enum JSONMistake {
  /// Longer lines are cut around the mark.
  private static let lineWidthMax = 100

  static func text(_ error: JSONError, json: [UInt8], number: Int?) -> String {
    let which = number.map { "request \($0)" } ?? "the request"
    guard let location = error.location else { return "\(which): \(error)" }
    let lines = String(decoding: json, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(location.line - 1) else { return "\(which): \(error)" }
    let scalars = Array(lines[location.line - 1].unicodeScalars)
    let start = max(0, location.column - 1 - lineWidthMax / 2)
    let shown = text(scalars[start..<min(scalars.count, start + lineWidthMax)])
    let before = text(scalars[start..<min(scalars.count, location.column - 1)])
    return "\(which): \(error)\n  \(shown)\n  \(String(repeating: " ", count: displayWidth(before)))^"
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars.map { $0 == "\t" ? " " : $0 })
    return text
  }
}
