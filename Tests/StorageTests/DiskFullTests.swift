import Foundation
import Storage
import Testing

/// No space: the write that needs it fails, everything else goes on.
@Suite(.timeLimit(.minutes(5)))
struct DiskFullTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func insertBytes(_ id: Int, count: Int, in database: Database) async throws {
    try await database.write { transaction in
      try transaction.insertItem(id)
      try transaction.execute("UPDATE items SET data = $1 WHERE id = $2", [[UInt8](repeating: 1, count: count), id])
    }
  }

  /// The database's own size limit makes the engine say that the disk is full, at any page of any write.
  @Test func aWriteThatDoesNotFitFailsAloneInItsGroup() async throws {
    var options = DatabaseOptions()
    options.pagesMax = 100
    let database = try folder.open(options: options)
    let gate = Gate()
    let held = Task { try await database.write { _ in gate.pass() } }
    await gate.waitUntilReached()
    async let large = storageError { try await Self.insertBytes(1000, count: 1_000_000, in: database) }
    async let small: Void = withThrowingTaskGroup { group in
      for number in 0..<20 { group.addTask { try await Self.insertBytes(number, count: 10, in: database) } }
      try await group.waitForAll()
    }
    await database.waitUntilWritesWait(21)
    gate.open()
    try await held.value
    try await small
    #expect(await large?.code == .diskFull)
    #expect(try await database.itemIDs() == Array(0..<20))
  }

  @Test func aBodyThatIgnoresTheFullDiskStoresNothing() async throws {
    var options = DatabaseOptions()
    options.pagesMax = 100
    let database = try folder.open(options: options)
    let error = await storageError {
      try await database.write { transaction in
        try transaction.insertItem(1)
        let large = [UInt8](repeating: 1, count: 1_000_000)
        _ = try? transaction.execute("UPDATE items SET data = $1", [large])
        try transaction.insertItem(2)
      }
    }
    // The engine may undo the statement alone or the whole transaction; the second must not go unnoticed.
    let stored = try await database.itemIDs()
    #expect(error == nil ? stored == [1, 2] : stored == [])
  }

  /// A real full file system of 4 MiB; only root can mount one.
  @Test(.enabled(if: geteuid() == 0 && SmallDisk.canMount))
  func aFullDiskServesReadsAndRecovers() async throws {
    let disk = try SmallDisk()
    let database = try Database.open(disk.path + "/test.db", migrations: [.items], timeMicroseconds: 0)
    try await Self.insertBytes(0, count: 10, in: database)
    try disk.fill()

    var refused: StorageError?
    var stored = 1
    while refused == nil, stored < 10_000 {
      let number = stored
      refused = await storageError { try await Self.insertBytes(number, count: 3_000, in: database) }
      if refused == nil { stored += 1 }
    }
    #expect(refused?.code == .diskFull)
    for _ in 0..<10 {
      #expect(
        await storageError { try await Self.insertBytes(20_000, count: 200_000, in: database) }?.code == .diskFull)
      #expect(try await database.itemIDs() == Array(0..<stored))
    }
    try disk.makeRoom()
    try await Self.insertBytes(stored, count: 200_000, in: database)
    #expect(try await database.itemIDs() == Array(0...stored))
    #expect(try await database.integrityProblems() == [])
    await database.close()
  }
}

/// A file system of 4 MiB in memory, unmounted with its last reference.
private final class SmallDisk {
  static let canMount = (try? SmallDisk()) != nil

  let path: String
  private var ballast: String { path + "/ballast" }

  init() throws {
    path = NSTemporaryDirectory() + "/disk-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard mount("none", path, "tmpfs", 0, "size=4m") == 0 else {
      rmdir(path)
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
    }
  }

  deinit {
    umount2(path, Int32(MNT_DETACH))
    rmdir(path)
  }

  /// Leaves some pages free, so that the space ends in the middle of some write.
  func fill() throws {
    try Data().write(to: URL(filePath: ballast))
    let file = try FileHandle(forWritingTo: URL(filePath: ballast))
    defer { try? file.close() }
    let page = Data(count: 4096)
    do { while true { try file.write(contentsOf: page) } } catch {}
    try file.truncate(atOffset: try file.offset() - 30 * 4096)
  }

  func makeRoom() throws { try FileManager.default.removeItem(atPath: ballast) }
}
