/// Writes CSV (RFC 4180) that spreadsheets open safely.
///
/// Guarantees: ``CSVReader`` with ``unprotected(_:)`` reads the same fields back; a field that a spreadsheet would take
/// for a formula (begins with `=`, `+`, `-`, `@`, tab or carriage return) gets an apostrophe in front.
public struct CSVWriter: Sendable {
  /// What was written; take and empty it.
  public var bytes: [UInt8] = []

  /// With a byte order mark first, so that spreadsheets take the file for UTF-8.
  public init(byteOrderMark: Bool = true) {
    if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Writes one row and CRLF.
  public mutating func write(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(Self.protected(field))
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func write(_ field: String) {
    guard field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The field with an apostrophe in front when it, apostrophes aside, looks like a formula.
  static func protected(_ field: String) -> String { looksLikeFormula(field) ? "'" + field : field }

  /// Takes back what writing added.
  public static func unprotected(_ field: String) -> String {
    field.utf8.first == UInt8(ascii: "'") && looksLikeFormula(field) ? String(field.dropFirst()) : field
  }

  private static func looksLikeFormula(_ field: String) -> Bool {
    guard let first = field.utf8.first(where: { $0 != UInt8(ascii: "'") }) else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
  }
}
