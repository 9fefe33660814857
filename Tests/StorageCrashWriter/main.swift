// What the storage tests run as a process of its own, because it is killed, or because its disk fails.
//
//   storage-crash-writer DATABASE run FIRST        writes numbers from FIRST on, until it is killed
//   storage-crash-writer DATABASE record FILE      writes 400 numbers and records every change of the files in FILE
//   storage-crash-writer DATABASE faults SEED      writes 400 numbers while the disk fails at random
//
// It prints each number on a line of its own after its write was answered.

import Glibc
import Storage

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  print("usage: storage-crash-writer DATABASE run|record|faults FIRST|FILE|SEED")
  exit(64)
}
var options = DatabaseOptions()
options.checkpointPages = 40  // so that the log is moved into the file every few writes
let database = try Database.open(
  arguments[1], migrations: NumberWriter.migrations, timeMicroseconds: 0, options: options)

switch arguments[2] {
case "run":
  try await NumberWriter(database: database, callers: 16).write((Int(arguments[3]) ?? 0)..., acknowledge: printLine)
case "record":
  DiskRecorder.shared.start(with: [arguments[1], arguments[1] + "-wal"])
  try await NumberWriter(database: database, callers: 4).write(0..<400) { DiskRecorder.shared.acknowledge($0) }
  try DiskRecorder.shared.stop(andSaveTo: arguments[3])
default:
  DiskFaults.shared.start(seed: UInt64(arguments[3]) ?? 0)
  await NumberWriter(database: database, callers: 4).writeDespiteErrors(0..<400, acknowledge: printLine)
}

/// One system call a line: the pipe holds whole lines only, whenever the kill comes.
@Sendable func printLine(_ number: Int) {
  var line = Array("\(number)\n".utf8)
  write(STDOUT_FILENO, &line, line.count)
}
