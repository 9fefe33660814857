import Foundation

@testable import Messages

/// The schemas of `Fixtures/`, compiled with their comments and imports.
enum Fixtures {
  static func set() throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/fixtures.binpb")))
  }

  static func pool() throws -> DescriptorPool {
    try DescriptorPool(set: try set())
  }
}
