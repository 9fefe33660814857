import Domain
import RPC

/// Checks of codes, digests and lists. Each normalises and returns the value, and notes what is wrong.
extension FieldProblems {
  /// Codes of the 51020 catalogue, without repetition; returned in the order of the catalogue.
  public mutating func industries(_ field: String, _ codes: [String], _ catalog: IndustryCatalog) -> [String] {
    var known: [Industry] = []
    for (place, code) in codes.enumerated() {
      guard let industry = industry("\(field)[\(place)]", code, catalog) else { continue }
      if known.contains(industry) {
        add("\(field)[\(place)]", "repeated", en: "the code is there twice", zh: "代码重复", seen: code)
      } else {
        known.append(industry)
      }
    }
    return catalog.all.filter(known.contains).map(\.code)
  }

  /// A code of the 51020 catalogue; required.
  public mutating func industry(_ field: String, _ code: String, _ catalog: IndustryCatalog) -> Industry? {
    let code = code.halfWidth.trimmed.uppercased()
    guard !code.isEmpty else {
      required(field)
      return nil
    }
    return checking(field, seen: code) { () throws(RuleViolation) in try catalog.industry(code) }
  }

  /// A unified social credit code (GB 32100-2015); empty when it may be and is.
  public mutating func creditCode(_ field: String, _ code: String, required isRequired: Bool = true) -> String {
    let code = code.halfWidth.trimmed.uppercased()
    if code.isEmpty {
      if isRequired { required(field) }
      return ""
    }
    _ = checking(field, seen: code) { () throws(RuleViolation) in try UnifiedSocialCreditCode(code) }
    return code
  }

  /// The credit code in a name `institutions/{unified_social_credit_code}`; required.
  public mutating func institution(_ field: String, _ name: String) -> String {
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
    return creditCode(field, String(name.dropFirst("institutions/".count)))
  }

  /// A resident identity number (GB 11643-1999); required. Nothing of it goes into a problem.
  public mutating func identityNumber(
    _ field: String, _ number: String, today: CivilDate
  ) -> ResidentIdentityNumber? {
    let number = number.halfWidth.trimmed.uppercased()
    guard !number.isEmpty else {
      required(field)
      return nil
    }
    return checking(field) { () throws(RuleViolation) in try ResidentIdentityNumber(number, today: today) }
  }

  /// A name of the form `collection/number` that refers to another record; empty when it may be.
  public mutating func name(
    _ field: String, _ name: String, in collection: String, required isRequired: Bool = false
  ) {
    if name.isEmpty {
      if isRequired { required(field) }
    } else if (try? ResourceName.number(name, in: collection, field: field)) == nil {
      add(
        field, "resource-name", en: "a name of the form \(collection)/{number} is expected",
        zh: "资源名称格式应为\(collection)/{number}", seen: name)
    }
  }

  /// The SHA-256 of a file as 64 lower-case hexadecimal digits; empty when it may be and is.
  public mutating func sha256(_ field: String, _ digest: String, required isRequired: Bool = true) -> String {
    let digest = digest.trimmed
    if digest.isEmpty {
      if isRequired { required(field) }
    } else if digest.utf8.count != 64
      || !digest.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    {
      add(
        field, "sha256-form", en: "64 lower-case hexadecimal digits are expected", zh: "应为64位小写十六进制摘要",
        seen: digest)
    }
    return digest
  }

  /// The number of a certificate: 4 to 32 letters, digits and `-`, in upper case; empty when it may be and is.
  public mutating func certificateNumber(
    _ field: String, _ number: String, required isRequired: Bool = true
  ) -> String {
    let number = number.halfWidth.trimmed.uppercased()
    if number.isEmpty {
      if isRequired { required(field) }
    } else if !(4...32).contains(number.utf8.count)
      || !number.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) || $0 == UInt8(ascii: "-") })
    {
      add(
        field, "certificate-number", en: "4 to 32 letters, digits and - are expected", zh: "应为4至32位字母、数字、-",
        seen: number)
    }
    return number
  }

  /// A division to filter by, the province included; empty for none.
  public mutating func knownDivision(_ field: String, _ code: String, _ divisions: Divisions) {
    if !code.isEmpty, divisions[code] == nil {
      add(field, "GBT2260-hubei", en: "a division of Hubei is expected", zh: "应为湖北省行政区划代码", seen: code)
    }
  }

  /// Notes a list of more than `max` entries.
  public mutating func limit(_ field: String, _ count: Int, _ max: Int) {
    if count > max {
      add(field, "list-length", en: "at most \(max) are possible", zh: "最多\(max)项", seen: "\(count)")
    }
  }

  /// A text of several lines: line breaks and tabs are kept, other control characters are not allowed.
  public mutating func paragraphs(_ field: String, _ value: String, characters: ClosedRange<Int>) -> String {
    let value = value.trimmed
    _ = text(field, String(value.map { $0.isNewline || $0 == "\t" ? " " : $0 }), characters: characters)
    return value
  }
}
