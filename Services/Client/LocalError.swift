/// A mistake on this side of the connection: what is wrong and what to do. The exit status is 1.
struct LocalError: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
