import StatisticsAPI

/// Turns published numbers into lengths, exactly: in whole numbers of 128 bits, which hold every number at six decimals.
struct ChartScale {
  private let lowest: Int128
  private let span: Int128
  private let length: Int

  /// A scale from zero, or from the lowest number below it, to the highest number, over `length` units.
  init(_ numbers: [Statistics.ReleaseNumber], length: Int) {
    let values = numbers.filter { $0.kind != .missing }.map(Self.value)
    lowest = min(0, values.min() ?? 0)
    span = max(1, max(0, values.max() ?? 0) - lowest)
    self.length = length
  }

  /// A scale over the sum of the numbers, for parts of a whole.
  init(sumOf numbers: [Statistics.ReleaseNumber], length: Int) {
    lowest = 0
    span = max(1, numbers.map(Self.value).reduce(0, +))
    self.length = length
  }

  /// Units from the beginning of the scale to the number, rounded.
  func units(_ number: Statistics.ReleaseNumber) -> Int { units(Self.value(number)) }

  /// Units from the beginning of the scale to the sum of the numbers, rounded.
  func units(sumOf numbers: ArraySlice<Statistics.ReleaseNumber>) -> Int {
    units(numbers.map(Self.value).reduce(0, +))
  }

  /// Units from the beginning of the scale to zero.
  var zero: Int { units(Int128(0)) }

  private func units(_ value: Int128) -> Int { Int(((value - lowest) * Int128(length) * 2 + span) / (2 * span)) }

  /// The number in millionths.
  private static func value(_ number: Statistics.ReleaseNumber) -> Int128 {
    (0..<max(0, 6 - Int(number.decimals))).reduce(Int128(number.value)) { value, _ in value * 10 }
  }
}
