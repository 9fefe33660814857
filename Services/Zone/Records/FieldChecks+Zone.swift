import Domain
import Records
import Storage
import ZoneAPI

/// Checks of fields that several records of this service have.
extension FieldProblems {
  /// Most files of one record or step.
  static let evidenceMax = 50

  /// Notes that a zone is not there.
  mutating func zone(_ name: String, _ reader: borrowing Reader) throws {
    if try Zones.Table.stored(name, reader) == nil {
      add("zone", "zone-exists", en: "no such zone", zh: "集聚区不存在", seen: name)
    }
  }

  /// Files that prove something.
  mutating func evidence(_ field: String, _ files: [Zone.Evidence], required isRequired: Bool = false) {
    if files.isEmpty && isRequired { required(field) }
    if files.count > Self.evidenceMax {
      add(
        field, "evidence-count", en: "\(Self.evidenceMax) files at most are expected", zh: "文件不超过\(Self.evidenceMax)个",
        seen: "\(files.count)")
      return
    }
    for (place, file) in files.enumerated() { evidence("\(field)[\(place)]", file) }
    for (place, file) in files.enumerated() where files[..<place].contains(where: { $0.sha256 == file.sha256 }) {
      add("\(field)[\(place)].sha256", "repeated", en: "the file is there twice", zh: "文件重复", seen: file.sha256)
    }
  }

  /// A file that proves something.
  mutating func evidence(_ path: String, _ file: Zone.Evidence) {
    _ = sha256("\(path).sha256", file.sha256)
    if text("\(path).file_name", file.fileName, characters: 1...200).utf8.contains(UInt8(ascii: "/")) {
      add(
        "\(path).file_name", "file-name", en: "a file name without folders is expected", zh: "文件名不能包含路径",
        seen: file.fileName)
    }
    number("\(path).size_bytes", file.sizeBytes, 1...1 << 40)
    if !Self.isMediaType(file.mediaType) {
      add(
        "\(path).media_type", "media-type", en: "a media type is expected, for example application/pdf",
        zh: "应为媒体类型,例如application/pdf", seen: file.mediaType)
    }
  }

  private static func isMediaType(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2 && text.utf8.count <= 127
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || [0x2B, 0x2D, 0x2E].contains(byte)
          }
      }
  }
}
