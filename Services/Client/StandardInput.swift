import Glibc

/// Standard input as a whole, pipe or file.
enum StandardInput {
  private static let pieceBytes = 1 << 20

  static func readAll() throws(LocalError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceBytes)
    while true {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count > 0 {
        bytes += piece[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw LocalError("cannot read standard input: \(String(cString: strerror(errno))) (标准输入无法读取)")
      }
    }
  }
}
