/// A number as JSON writes it, kept exact: `digits` × 10^`exponent`.
struct JSONNumber {
  /// Why a number is not a value of an integer type.
  enum IntegerFault: Error { case fraction, outOfRange }

  let isNegative: Bool
  /// Decimal digits without zeros at either end; empty for zero.
  private let digits: ArraySlice<UInt8>
  private let exponent: Int
  private let text: ArraySlice<UInt8>

  /// Exponents beyond this say zero or infinity, whatever the digits.
  private static let exponentMax = 1_000_000

  /// Nil when the text does not follow the grammar of RFC 8259, section 6.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }

    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    rest = rest.dropFirst(whole.count)

    var significand = Array(whole)
    var exponent = 0
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty else { return nil }
      significand += fraction
      exponent = -fraction.count
      rest = rest.dropFirst(1 + fraction.count)
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      let isExponentNegative = rest.first == UInt8(ascii: "-")
      if isExponentNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      guard !rest.isEmpty, rest.allSatisfy(isDigit) else { return nil }
      let size = rest.reduce(0) { min($0 * 10 + Int($1 - UInt8(ascii: "0")), Self.exponentMax) }
      exponent += isExponentNegative ? -size : size
      rest = []
    }
    guard rest.isEmpty else { return nil }

    let zero = UInt8(ascii: "0")
    let trailingZeros = significand.reversed().prefix { $0 == zero }.count
    self.exponent = exponent + trailingZeros
    digits = significand.dropLast(trailingZeros).drop { $0 == zero }
    self.text = text
  }

  /// The value, when it is an integer of the type; `1.0` and `1e3` are.
  func integer<Integer: FixedWidthInteger>(_: Integer.Type) throws(IntegerFault) -> Integer {
    if digits.isEmpty { return 0 }
    guard exponent >= 0 else { throw .fraction }
    var value: Integer = 0
    for position in 0..<(digits.count + exponent) {
      let digit = position < digits.count ? Integer(digits[digits.startIndex + position] - UInt8(ascii: "0")) : 0
      let (shifted, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (next, overflowedAgain) =
        isNegative ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
      guard !overflowed, !overflowedAgain else { throw .outOfRange }
      value = next
    }
    return value
  }

  /// The nearest value of the type; nil when it is too large to be finite.
  func floatingPoint<Value: BinaryFloatingPoint & LosslessStringConvertible>(_: Value.Type) -> Value? {
    guard let value = Value(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
