import Domain
import Schema

/// Sends records as a CSV file that the import takes back, page by page: memory holds one page, whatever the number of
/// records, and no read transaction stays open between pages.
public enum CSVExport {
  /// Rows of a page.
  public static let pageRows = 500

  /// Asks for pages, `page(after)`, until one is not full, and sends each as whole rows; the first with the header.
  public static func run<Record>(
    _ columns: [ImportColumn], _ cells: (Record) -> [String], number: (Record) -> Int,
    page: (Int) async throws -> [Record], send: ([UInt8]) async throws -> Void
  ) async throws {
    var writer = CSVWriter()
    writer.write(columns.map { $0.headers[0] })
    var after = 0
    while true {
      let records = try await page(after)
      for record in records { writer.write(cells(record)) }
      if !writer.bytes.isEmpty { try await send(writer.bytes) }
      writer.bytes = []
      guard let last = records.last, records.count == pageRows else { return }
      after = number(last)
    }
  }

  // MARK: Cells

  /// A day, `2025-01-31`; empty for none.
  public static func day(_ date: GoogleType.Date?) -> String { date?.civilDate.map { "\($0)" } ?? "" }

  /// 是 or 否.
  public static func yesOrNo(_ value: Bool) -> String { value ? "是" : "否" }

  /// An amount in fen as yuan, with decimals only when there are any. `fen` is not negative.
  public static func yuan(_ fen: Int64) -> String {
    fen % 100 == 0 ? "\(fen / 100)" : "\(fen / 100).\(fen % 100 / 10)\(fen % 10)"
  }
}
