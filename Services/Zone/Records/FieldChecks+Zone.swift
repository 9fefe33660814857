import Domain
import Records
import ZoneAPI

/// Checks of fields that several records of this service have.
extension FieldProblems {
  /// Most files of one record or step.
  static let evidenceMax = 50

  /// Codes of the 51020 catalogue, without repetition; returned in the order of the catalogue.
  mutating func industries(_ field: String, _ codes: [String], _ catalogue: IndustryCatalog) -> [String] {
    var known: [Industry] = []
    for (place, code) in codes.enumerated() {
      guard let industry = industry("\(field)[\(place)]", code, catalogue) else { continue }
      if known.contains(industry) {
        add("\(field)[\(place)]", "repeated", en: "the code is there twice", zh: "代码重复", seen: code)
      }
      known.append(industry)
    }
    return catalogue.all.filter(known.contains).map(\.code)
  }

  /// A code of the 51020 catalogue.
  mutating func industry(_ field: String, _ code: String, _ catalogue: IndustryCatalog) -> Industry? {
    guard !code.isEmpty else {
      required(field)
      return nil
    }
    return checking(field, seen: code) { () throws(RuleViolation) in
      try catalogue.industry(code.halfWidth.trimmed.uppercased())
    }
  }

  /// A unified social credit code; empty when it may be and is.
  mutating func creditCode(_ field: String, _ code: String, required isRequired: Bool) -> String {
    let code = code.halfWidth.trimmed.uppercased()
    if code.isEmpty {
      if isRequired { required(field) }
      return ""
    }
    _ = checking(field, seen: code) { () throws(RuleViolation) in try UnifiedSocialCreditCode(code) }
    return code
  }

  /// The credit code in a name `institutions/{unified_social_credit_code}`.
  mutating func institution(_ field: String, _ name: String) -> String {
    guard !name.isEmpty else {
      required(field)
      return ""
    }
    guard name.hasPrefix("institutions/") else {
      add(
        field, "resource-name", en: "a name of the form institutions/{unified_social_credit_code} is expected",
        zh: "资源名称格式应为institutions/{统一社会信用代码}", seen: name)
      return ""
    }
    return creditCode(field, String(name.dropFirst("institutions/".count)), required: true)
  }

  /// A text of several lines: line breaks and tabs are kept, other control characters are not allowed.
  mutating func paragraphs(_ field: String, _ value: String, characters: ClosedRange<Int>) -> String {
    let value = value.trimmed
    _ = text(field, String(value.map { $0.isNewline || $0 == "\t" ? " " : $0 }), characters: characters)
    return value
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
    let isHexadecimal = file.sha256.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    if file.sha256.utf8.count != 64 || !isHexadecimal {
      add(
        "\(path).sha256", "sha256-form", en: "64 lower-case hexadecimal digits are expected", zh: "应为64位小写十六进制摘要",
        seen: file.sha256)
    }
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
