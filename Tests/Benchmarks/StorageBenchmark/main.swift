// storage-benchmark: what Storage costs on this disk and processor. It prints figures and judges nothing.
//
//   swift run -c release storage-benchmark [FOLDER]     (default: a folder under the current one, removed at the end)
//
// Method: one database file with 100,000 rows; every write is durable (fsync) before its caller goes on. Times are wall
// clock; "CPU" is user + system time of the whole process over the measured stretch, divided by the operations in it.

import Foundation
import Storage

let folder = CommandLine.arguments.dropFirst().first ?? ".storage-benchmark-\(getpid())"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
let database = try Database.open(
  folder + "/benchmark.db",
  migrations: [
    Migration(
      "rows", "CREATE TABLE rows (code TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, amount BIGINT NOT NULL)")
  ], timeMicroseconds: 0)

let figures = Figures()
try await measureImport(rowsPerWrite: 500, writes: 200, callers: 2)
try await measureSingleWrites(count: 2_000, callers: 1)
try await measureSingleWrites(count: 40_000, callers: 256)
try await measureAnnouncedWrites(count: 20_000, callers: 256)
try await measurePointReads(count: 300_000)
await database.close()
try FileManager.default.removeItem(atPath: folder)

/// Many rows in each write, as an import does; fills the table for what follows.
func measureImport(rowsPerWrite: Int, writes: Int, callers: Int) async throws {
  try await figures.measure("rows stored, \(rowsPerWrite) to a write, \(callers) callers", count: rowsPerWrite * writes)
  {
    try await share(writes, among: callers) { number in
      try await database.write { transaction in
        for row in number * rowsPerWrite..<(number + 1) * rowsPerWrite {
          try transaction.execute("INSERT INTO rows VALUES ($1, $2, $3)", ["code-\(row)", "武汉专利代理 \(row)", row])
        }
      }
    }
  }
}

/// One changed row in each write.
func measureSingleWrites(count: Int, callers: Int) async throws {
  try await figures.measure("writes of one row, \(callers) callers", count: count) {
    try await share(count, among: callers) { number in
      _ = try await database.write { transaction in
        try transaction.execute("UPDATE rows SET amount = amount + 1 WHERE code = $1", ["code-\(number)"])
      }
    }
  }
}

/// What a mutating call of a service does: the change, its entry in the feed, the record of the request.
func measureAnnouncedWrites(count: Int, callers: Int) async throws {
  try await figures.measure("writes of one row with feed entry and request record, \(callers) callers", count: count) {
    try await share(count, among: callers) { number in
      try await database.write { transaction in
        _ = try transaction.once(
          requestID: "request-\(number)", method: "Update", requestDigest: [1, 2, 3, 4], timeMicroseconds: 1
        ) {
          try transaction.execute("UPDATE rows SET amount = amount + 1 WHERE code = $1", ["code-\(number)"])
          try transaction.appendChange(
            kind: "row.updated", key: "code-\(number)", payload: Array(repeating: 7, count: 100), timeMicroseconds: 1)
          return Array(repeating: 9, count: 100)
        }
      }
    }
  }
}

/// A row by its primary key, each read on a snapshot of its own.
func measurePointReads(count: Int) async throws {
  let codes = (0..<1_000).map { "code-\($0 * 97 % 100_000)" }
  try await figures.measure("reads of one row by its key, 1 caller", count: count) {
    for number in 0..<count {
      let code = codes[number % codes.count]
      let found = try await database.read { reader in
        try reader.first("SELECT name, amount FROM rows WHERE code = $1", [code]) {
          (try $0[0] as String, try $0[1] as Int64)
        }
      }
      precondition(found != nil)
    }
  }
}

/// Runs the operation for 0..<count from a number of tasks, each going on when its last one is answered.
func share(_ count: Int, among callers: Int, _ operation: @escaping @Sendable (Int) async throws -> Void) async throws {
  try await withThrowingTaskGroup { group in
    for caller in 0..<callers {
      group.addTask {
        for number in stride(from: caller, to: count, by: callers) {
          let start = ContinuousClock.now
          try await operation(number)
          figures.note(ContinuousClock.now - start)
        }
      }
    }
    try await group.waitForAll()
  }
}
