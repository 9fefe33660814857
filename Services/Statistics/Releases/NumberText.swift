import StatisticsAPI

/// Published numbers as people and files write them. Pure.
enum NumberText {
  /// Digits with the point and a minus, `-1234.50`, for files.
  static func plain(_ number: Statistics.ReleaseNumber) -> String { text(number, grouped: false) }

  /// Digits in groups of three with the point, `1,234.50`, for people.
  static func grouped(_ number: Statistics.ReleaseNumber) -> String { text(number, grouped: true) }

  private static func text(_ number: Statistics.ReleaseNumber, grouped: Bool) -> String {
    var digits = String(number.value.magnitude)
    let decimals = Int(number.decimals)
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    let whole = String(digits.dropLast(decimals))
    let sign = number.value < 0 ? "-" : ""
    let point = decimals > 0 ? "." + digits.suffix(decimals) : ""
    return sign + (grouped ? Self.grouped(digits: whole) : whole) + point
  }

  private static func grouped(digits: String) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
