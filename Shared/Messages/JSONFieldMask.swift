/// The JSON form of `google.protobuf.FieldMask`: paths in lowerCamelCase, joined by commas.
enum JSONFieldMask {
  /// Nil when a path would not come back the same, such as one with a capital letter.
  static func text(paths: [String]) -> String? {
    var parts: [String] = []
    for path in paths {
      let camel = lowerCamelCase(path)
      guard !path.isEmpty, snakeCase(camel) == path else { return nil }
      parts.append(camel)
    }
    return parts.joined(separator: ",")
  }

  /// Nil when a path is empty or has an underscore.
  static func paths(_ text: String) -> [String]? {
    if text.isEmpty { return [] }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.contains("_") }) else { return nil }
    return parts.map(snakeCase)
  }

  private static func snakeCase(_ camel: some StringProtocol) -> String {
    var snake = ""
    for character in camel {
      if character.isASCII && character.isUppercase {
        snake += "_" + character.lowercased()
      } else {
        snake.append(character)
      }
    }
    return snake
  }
}
