/// Live measures with their parts, as they were at one moment.
struct LiveCounts: Sendable, Equatable {
  /// Parts that are 0 are not kept: counts are equal when every part is. 128 bits, because a thousand institutions that
  /// report the largest revenue there can be are more than 64 bits hold.
  private(set) var amounts: [LiveMeasure: [String: Int128]] = [:]

  /// A part of a measure.
  subscript(_ measure: LiveMeasure, _ key: String) -> Int128 { amounts[measure]?[key] ?? 0 }

  /// The parts of a measure, in the order of their keys.
  func parts(_ measure: LiveMeasure) -> [(key: String, amount: Int128)] {
    (amounts[measure] ?? [:]).sorted { $0.key < $1.key }.map { (key: $0.key, amount: $0.value) }
  }

  /// All parts of a measure together.
  func total(_ measure: LiveMeasure) -> Int128 { (amounts[measure] ?? [:]).values.reduce(0, +) }

  /// Adds to a part.
  mutating func add(_ measure: LiveMeasure, _ key: String, _ amount: Int128) {
    let sum = self[measure, key] + amount
    amounts[measure, default: [:]][key] = sum == 0 ? nil : sum
    if amounts[measure]?.isEmpty ?? false { amounts[measure] = nil }
  }

  /// The parts in which the two differ, in the order of their names.
  static func differences(
    _ first: LiveCounts, _ second: LiveCounts
  ) -> [(measure: LiveMeasure, key: String, first: Int128, second: Int128)] {
    LiveMeasure.allCases.flatMap { measure in
      let keys = Set(first.parts(measure).map(\.key)).union(second.parts(measure).map(\.key))
      return keys.sorted().filter { first[measure, $0] != second[measure, $0] }.map {
        (measure: measure, key: $0, first: first[measure, $0], second: second[measure, $0])
      }
    }
  }
}
