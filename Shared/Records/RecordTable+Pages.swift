import Domain
import Messages
import RPC
import Storage

extension RecordTable {
  /// What a listing adds to a record that is not stored in it.
  public typealias Filling = @Sendable (Record, borrowing Reader) throws -> Record

  /// As ``list(_:after:limit:_:)``, with what `filling` adds.
  static func list(
    _ filter: RowFilter, after: Int, limit: Int, filling: Filling?, _ reader: borrowing Reader
  ) throws -> [Stored<Record>] {
    var rows = try list(filter, after: after, limit: limit, reader)
    guard let filling else { return rows }
    for place in rows.indices { rows[place].record = try filling(rows[place].record, reader) }
    return rows
  }
}

extension RecordStore {
  /// A page of the records that fulfil the conditions, in the order of entry, and the token of the next page; empty after
  /// the last.
  /// - Parameters:
  ///   - query: what the caller asked for, without page fields: a token of one query is refused with any other.
  ///   - conditions: what `query` comes to.
  public func page<Record: KeptRecord>(
    _ kind: Record.Type, _ query: some Message, _ conditions: RowFilter, size: Int32, token: String,
    filling: RecordTable<Record>.Filling? = nil
  ) async throws -> (records: [Record], next: String) {
    let page = try PageToken(token, size: size, query: query)
    let rows = try await scan {
      try RecordTable<Record>.list(
        conditions, after: page.after ?? 0, limit: page.size + 1, filling: filling, $0)
    }
    let records = rows.prefix(page.size)
    return (records.map(\.record), rows.count > page.size ? page.next(after: records[page.size - 1].number) : "")
  }
}

extension CSVExport {
  /// Sends the records that fulfil the conditions, in the order of entry, as a CSV file with these columns.
  public static func run<Record: KeptRecord>(
    _ columns: [ImportColumn], _ cells: (Record) -> [String], _ conditions: RowFilter, in store: RecordStore,
    filling: RecordTable<Record>.Filling? = nil, send: ([UInt8]) async throws -> Void
  ) async throws {
    try await run(
      columns, { (stored: Stored<Record>) in cells(stored.record) }, number: { $0.number },
      page: { after in
        try await store.scan {
          try RecordTable<Record>.list(conditions, after: after, limit: pageRows, filling: filling, $0)
        }
      }, send: send)
  }
}
