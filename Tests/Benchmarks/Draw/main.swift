// Draws a million random panels and judges each, measures uniformity, and draws 9 from 10,000 experts.
//
//   swift run -c release draw-benchmark                    the figures
//   swift run -c release draw-benchmark --transcripts      only the random panels; their transcripts go to the output, for
//                                                          Tests/Oracle/verify_draw.py, the figures to the error output
//   --draws N --seed S                                     another number of panels (1,000,000), another seed (1)

import Domain
import DomainSupport
import Foundation
import TestRandom

let arguments = CommandLine.arguments
func number(_ name: String, default standard: UInt64) -> UInt64 {
  arguments.firstIndex(of: name).flatMap { arguments.dropFirst($0 + 1).first.flatMap(UInt64.init) } ?? standard
}

let drawCount = Int(number("--draws", default: 1_000_000))
let writesTranscripts = arguments.contains("--transcripts")
var random = SeededRandom(seed: number("--seed", default: 1))
report("seed \(random.seed)")

try RandomPanels(count: drawCount, writesTranscripts: writesTranscripts).run(using: &random)
if !writesTranscripts {
  try Uniformity.measure(drawCount, using: &random)
  try LargePool.measure(using: &random)
}
