/// How far an import is, on the terminal.
actor ImportProgress {
  private let bytesTotal: Int
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var bytes = 0
  private var rows = 0

  init(bytesTotal: Int) {
    self.bytesTotal = bytesTotal
    start = clock.now
  }

  func sent(_ piece: ArraySlice<UInt8>) {
    bytes += piece.count
    rows += piece.count { $0 == UInt8(ascii: "\n") }
    Terminal.status(Self.text(bytes: bytes, bytesTotal: bytesTotal, rows: rows, time: clock.now - start))
  }

  func finish() { Terminal.status("") }

  static func text(bytes: Int, bytesTotal: Int, rows: Int, time: Duration) -> String {
    let percent = bytesTotal == 0 ? 100 : bytes * 100 / bytesTotal
    let seconds = max(time / .seconds(1), 0.001)
    return
      "\(percent)%  \(kilobytes(bytes)) / \(kilobytes(bytesTotal)) kB  \(rows) 行 rows  \(Int(Double(rows) / seconds)) 行/s"
  }

  private static func kilobytes(_ bytes: Int) -> Int { (bytes + 999) / 1000 }
}
