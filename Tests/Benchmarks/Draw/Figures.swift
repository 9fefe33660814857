import Foundation

/// Prints a line of figures, beside the transcripts if they are written.
func report(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}

/// Ends the program: what must hold does not.
func fail(_ problem: String) -> Never {
  report("FAILED: \(problem)")
  exit(1)
}

/// Runs `body` and returns its wall-clock time in milliseconds.
func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let time = try ContinuousClock().measure(body)
  return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
}
