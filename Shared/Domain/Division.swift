/// An administrative division by its GB/T 2260 code.
public struct Division: Sendable, Hashable {
  /// What a division is.
  public enum Kind: String, Sendable, Hashable, Decodable {
    /// The province itself.
    case province
    /// 地级市.
    case prefectureCity = "prefecture-city"
    /// 自治州.
    case autonomousPrefecture = "autonomous-prefecture"
    /// 直管市.
    case directCity = "direct-city"
    /// 林区.
    case forestryDistrict = "forestry-district"
    /// 市辖区.
    case district
  }

  /// Code of the province: records that concern all of it, and the reach that its own steps take.
  public static let provinceCode = "420000"

  /// Six digits.
  public let code: String
  /// Name, for example 武汉市 and Wuhan.
  public let name: LocalizedText
  /// What it is.
  public let kind: Kind
  /// Code of the division it is counted under: the city of a district, else its own.
  public let prefecture: String
}

/// The divisions of the province: the 17 and the districts of Wuhan.
public struct Divisions: Sendable {
  /// The file form, `deploy/rules/divisions.json`.
  struct File: Decodable {
    struct Entry: Decodable {
      var code: String
      var name: LocalizedText
      var kind: Division.Kind
      var parent: String?
    }
    var divisions: [Entry]
  }

  private let byCode: [String: Division]
  private let byName: [String: Division]
  /// The 17 prefecture-level divisions in the order of their codes.
  public let prefectures: [Division]

  init(_ file: File) throws(RuleFileError) {
    var byCode: [String: Division] = [:]
    var byName: [String: Division] = [:]
    for entry in file.divisions {
      guard entry.code.utf8.count == 6, Int(entry.code) != nil, byCode[entry.code] == nil else {
        throw RuleFileError(place: "divisions.\(entry.code)", problem: "is no six-digit code or is listed twice")
      }
      guard (entry.kind == .district) == (entry.parent != nil) else {
        throw RuleFileError(place: "divisions.\(entry.code)", problem: "a district, and only a district, has a parent")
      }
      let division = Division(
        code: entry.code, name: entry.name, kind: entry.kind, prefecture: entry.parent ?? entry.code)
      byCode[entry.code] = division
      byName[entry.name.zh] = division
      byName[entry.name.en.lowercased()] = division
      for suffix in ["市", "区", "林区"] where entry.name.zh.hasSuffix(suffix) {
        byName[String(entry.name.zh.dropLast(suffix.count))] = division
      }
    }
    for division in byCode.values where byCode[division.prefecture] == nil {
      throw RuleFileError(place: "divisions.\(division.code)", problem: "its parent is not listed")
    }
    self.byCode = byCode
    self.byName = byName
    prefectures = byCode.values.filter { $0.kind != .district && $0.kind != .province }.sorted { $0.code < $1.code }
  }

  /// The division with this code, or `nil`; the province's own code finds it too.
  public subscript(code: String) -> Division? { byCode[code] }

  /// The division in which something can sit: one of the 17 or a district of them. Rule: `GBT2260-hubei`.
  public func located(_ code: String) throws(RuleViolation) -> Division {
    guard let division = byCode[code], division.kind != .province else {
      throw RuleViolation(
        "GBT2260-hubei", en: "the code of one of the 17 divisions of Hubei, or of a district of Wuhan, is expected",
        zh: "应为湖北省17个市州(直管市、林区)或武汉市辖区的行政区划代码")
    }
    return division
  }

  /// Finds a division by what people write: code, Chinese name with or without 市 or 区, or English name.
  public func named(_ text: String) -> Division? { byCode[text] ?? byName[text] ?? byName[text.lowercased()] }
}
