import Domain
import Records

extension RowFilter {
  /// Records of a division and of those below it, by their column `division`; all of them for an empty code.
  mutating func addDivision(_ code: String) {
    guard !code.isEmpty, code != Division.provinceCode else { return }
    guard code.hasSuffix("00") else { return add("division =", code) }
    add("division >=", code)
    add("division <=", code.prefix(4) + "99")
  }
}
