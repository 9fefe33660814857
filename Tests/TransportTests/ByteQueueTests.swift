import TestRandom
import TestSupport
import Testing

@testable import Transport

@Suite struct ByteQueueTests {
  @Test func holdsWhatWasAppendedAndNotConsumed() {
    var random = SeededRandom()
    for _ in 0..<100 {
      var queue = ByteQueue()
      var model: [UInt8] = []
      for _ in 0..<300 {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4:
          let bytes = (0..<Int.random(in: 0...700, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
          }
          bytes.withUnsafeBytes { queue.append($0) }
          model += bytes
        case 4..<5:
          let size = Int.random(in: 1...300, using: &random)
          queue.reserve(size).initializeMemory(as: UInt8.self, repeating: 7, count: size)
          model += Array(repeating: 7, count: size)
        case 5..<9:
          let size = Int.random(in: 0...queue.count, using: &random)
          queue.consume(size)
          model.removeFirst(size)
        default:
          queue.releaseMemory()
        }
        #expect(queue.count == model.count)
        #expect(queue.bytes.elementsEqual(model))
      }
    }
  }
}
