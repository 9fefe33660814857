// storage-crash-writer DATABASE FIRST: writes numbers from FIRST on into the database, from several tasks, until it is
// killed, and prints each number on a line of its own after its write was answered. The tests kill it and look.

import Glibc
import Storage

let arguments = CommandLine.arguments
guard arguments.count == 3, let first = Int(arguments[2]) else {
  print("usage: storage-crash-writer DATABASE FIRST")
  exit(64)
}
let callers = 16
let database = try Database.open(
  arguments[1],
  migrations: [
    Migration(
      "halves", "CREATE TABLE halves (number BIGINT NOT NULL, half BIGINT NOT NULL, PRIMARY KEY (number, half))")
  ], timeMicroseconds: 0)

try await withThrowingTaskGroup { group in
  for caller in 0..<callers {
    group.addTask {
      var number = first + caller
      while true {
        try await store(number)
        acknowledge(number)
        number += callers
      }
    }
  }
  try await group.waitForAll()
}

/// Two rows, a feed entry and a request record: what must be found together or not at all.
func store(_ number: Int) async throws {
  try await database.write { transaction in
    _ = try transaction.once(requestID: "\(number)", method: "store", requestDigest: [], timeMicroseconds: 0) {
      for half in [0, 1] {
        try transaction.execute("INSERT INTO halves VALUES ($1, $2)", [number, half])
      }
      try transaction.appendChange(kind: "stored", key: "\(number)", payload: [], timeMicroseconds: 0)
      return []
    }
  }
}

/// One system call a line: the pipe holds whole lines only, whenever the kill comes.
func acknowledge(_ number: Int) {
  var line = Array("\(number)\n".utf8)
  write(STDOUT_FILENO, &line, line.count)
}
