import Foundation

/// What `storage-crash-writer` recorded of its two files (0: the database, 1: its log) and of its answers.
struct DiskLog {
  enum Record {
    case write(file: Int, offset: Int, bytes: Data)
    case truncate(file: Int, count: Int)
    case flush(file: Int)
    case acknowledge(Int)
  }

  let records: [Record]

  init(contentsOf path: String) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    var (records, place): ([Record], Int) = ([], 0)
    func number() -> Int {
      defer { place += 8 }
      return data[place..<place + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    while place < data.count {
      let (kind, file, offset, count) = (number(), number(), number(), number())
      switch kind {
      case 0: records.append(.write(file: file, offset: offset, bytes: data[place..<place + count]))
      case 1: records.append(.truncate(file: file, count: offset))
      case 2: records.append(.flush(file: file))
      default: records.append(.acknowledge(offset))
      }
      place += count
    }
    self.records = records
  }

  /// What was answered before the cut.
  func acknowledged(before cut: Int) -> Set<Int> {
    Set(records[..<cut].compactMap { if case .acknowledge(let number) = $0 { number } else { nil } })
  }

  /// What the disk holds of a file when the power is cut: everything up to the last flush, and of the later changes
  /// whatever sectors `survives` grants.
  func content(of file: Int, cutBefore cut: Int, survives: () -> Bool) -> Data {
    var content = Data()
    let lastFlush = records[..<cut].lastIndex { if case .flush(file) = $0 { true } else { false } } ?? 0
    for (index, record) in records[..<cut].enumerated() {
      let isFlushed = index < lastFlush
      switch record {
      case .write(file, let offset, let bytes):
        for sector in Self.sectors(of: bytes) where isFlushed || survives() {
          content.overwrite(at: offset + sector.startIndex - bytes.startIndex, with: sector)
        }
      case .truncate(file, let count) where isFlushed || survives():
        content = content.prefix(count) + Data(count: max(count - content.count, 0))
      default: break
      }
    }
    return content
  }

  private static func sectors(of bytes: Data) -> [Data] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: 512).map { bytes[$0..<min($0 + 512, bytes.endIndex)] }
  }
}

extension Data {
  fileprivate mutating func overwrite(at offset: Int, with bytes: Data) {
    if count < offset + bytes.count { append(Data(count: offset + bytes.count - count)) }
    replaceSubrange(offset..<offset + bytes.count, with: bytes)
  }
}
