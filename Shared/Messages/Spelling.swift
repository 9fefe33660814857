/// Finds what somebody meant who misspelt a name.
public enum Spelling {
  /// The nearest name that differs in at most a third of its letters; `nil` when there is none, or for a text too long
  /// to be a name.
  public static func nearest(to misspelt: String, among names: [String]) -> String? {
    guard misspelt.utf8.count <= 64 else { return nil }
    let distances = names.map { (name: $0, distance: editDistance(misspelt.lowercased(), $0.lowercased())) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= (best.name.count + 2) / 3 ? best.name : nil
  }

  /// The names in a line of a message, the first 16 of them.
  static func listed(_ names: [String]) -> String {
    names.prefix(16).joined(separator: ", ") + (names.count > 16 ? ", …" : "")
  }

  private static func editDistance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (position, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = position + 1
      for column in right.indices {
        let cost = min(row[column + 1] + 1, row[column] + 1, diagonal + (right[column] == character ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[right.count]
  }
}
