import Domain
import RPC
import Records

/// Forms of numbers on documents.
enum CodeForm {
  /// 4 to 32 letters, digits and `-`, as certificates are numbered.
  static func isCertificate(_ text: String) -> Bool { isCode(text, 4...32) }

  private static func isCode(_ text: String, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
      }
  }
}

extension FieldProblems {
  /// A SHA-256 as 64 hexadecimal digits, in lower case; empty when it is not required and not given.
  mutating func sha256(_ field: String, _ value: String, required isRequired: Bool = false) -> String {
    let text = value.trimmed.lowercased()
    if text.isEmpty {
      if isRequired { required(field) }
    } else if text.utf8.count != 64 || !text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) {
      add(field, "sha256-form", en: "64 hexadecimal digits are expected", zh: "应为64位十六进制数字", seen: text)
    }
    return text
  }
}

extension FieldProblems {
  /// A division to filter by: any of the province, the province itself included, or none.
  mutating func knownDivision(_ field: String, _ code: String, _ divisions: Divisions) {
    if !code.isEmpty, divisions[code] == nil {
      add(field, "GBT2260-hubei", en: "a division of Hubei is expected", zh: "应为湖北省行政区划代码", seen: code)
    }
  }
}

extension FieldProblems {
  /// Throws INVALID_ARGUMENT with every problem, under the path of the record in the request, if there is one.
  func check(under path: String) throws(RPCError) {
    var problems = FieldProblems()
    problems.add(self, under: path)
    try problems.check()
  }
}

extension FieldProblems {
  /// Notes the problems of fields that have none yet: a cell that could not be read is not reported as missing too.
  mutating func addNew(_ problems: FieldProblems) {
    let known = Set(list.map(\.field))
    for problem in problems.list where !known.contains(problem.field) {
      add(problem.field, problem.violation, seen: problem.seen)
    }
  }

  /// A name of the form `collection/number` that refers to another record.
  mutating func name(_ field: String, _ name: String, in collection: String, isRequired: Bool = false) {
    if name.isEmpty {
      if isRequired { required(field) }
    } else if (try? ResourceName.number(name, in: collection, field: field)) == nil {
      add(
        field, "resource-name", en: "a name of the form \(collection)/{number} is expected",
        zh: "资源名称格式应为\(collection)/{number}", seen: name)
    }
  }
}

extension FieldProblems {
  /// Notes a list that is too long.
  mutating func length(_ field: String, _ count: Int, max limit: Int) {
    if count > limit {
      add(
        field, "list-length", en: "\(limit) entries at most are possible", zh: "最多\(limit)项", seen: "\(count)")
    }
  }
}
