import Glibc

/// Turns the files that spreadsheet programs in China save into UTF-8.
enum TextEncoding {
  /// Bytes in UTF-8, and what they were before; nil when they were UTF-8 already.
  struct Converted: Equatable {
    var bytes: [UInt8]
    var from: String?
  }

  /// Valid UTF-8 stays as it is; UTF-16 is known by its byte order mark; everything else must be GB18030, which
  /// contains GBK and GB 2312.
  /// - Throws: a `LocalError` that says at which line the text is in no known encoding.
  static func utf8(_ bytes: [UInt8]) throws(LocalError) -> Converted {
    if (try? UTF8Span(validating: bytes.span)) != nil { return Converted(bytes: bytes, from: nil) }
    let encoding = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? "UTF-16" : "GB18030"
    return Converted(bytes: try convert(bytes, from: encoding), from: encoding)
  }

  /// By iconv of the C library. The pointers stay inside: iconv reads `bytes` and writes `piece`, both as long as it
  /// was told.
  private static func convert(_ bytes: [UInt8], from encoding: String) throws(LocalError) -> [UInt8] {
    guard let converter = iconv_open("UTF-8", encoding), Int(bitPattern: converter) != -1 else {
      throw LocalError("this system cannot read \(encoding); save the file as UTF-8 (请将文件另存为 UTF-8)")
    }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    var input = bytes.map { CChar(bitPattern: $0) }
    var piece = [CChar](repeating: 0, count: 64 << 10)
    var inputLeft = input.count
    while inputLeft > 0 {
      var outputLeft = piece.count
      let start = input.count - inputLeft
      let count = input.withUnsafeMutableBufferPointer { input in
        piece.withUnsafeMutableBufferPointer { piece in
          var source = input.baseAddress.map { $0 + start }
          var target = piece.baseAddress
          return iconv(converter, &source, &inputLeft, &target, &outputLeft)
        }
      }
      let failure = count == -1 ? errno : 0
      result.append(contentsOf: piece[..<(piece.count - outputLeft)].lazy.map { UInt8(bitPattern: $0) })
      if failure != 0, failure != E2BIG { throw unknown(bytes, at: input.count - inputLeft, encoding) }
    }
    return result
  }

  private static func unknown(_ bytes: [UInt8], at offset: Int, _ encoding: String) -> LocalError {
    let line = 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
    return LocalError(
      "line \(line) is neither UTF-8 nor \(encoding); save the file as UTF-8 (第 \(line) 行编码无法识别，请另存为 UTF-8)")
  }
}
