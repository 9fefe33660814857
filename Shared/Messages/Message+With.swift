extension Message {
  /// A message whose fields `fill` sets; the others keep their defaults.
  public static func with(_ fill: (inout Self) throws -> Void) rethrows -> Self {
    var message = Self()
    try fill(&message)
    return message
  }
}
