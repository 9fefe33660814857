import Domain
import Schema

// The four columns of a contact, which stand one behind the other in the files of every record that has one.

extension ImportColumn {
  /// Person, telephone, e-mail and website of a contact.
  public static let contact = [
    ImportColumn("contact.person", "联系人"),
    ImportColumn("contact.phone", "联系电话", "电话"),
    ImportColumn("contact.email", "电子邮箱", "邮箱"),
    ImportColumn("contact.website", "网址"),
  ]
}

extension ImportCells {
  /// The contact whose four columns begin with `first`.
  public func contact(_ first: some ImportField) -> Common.Contact {
    var contact = Common.Contact()
    contact.person = layout.cell(first.rawValue, row)
    contact.phone = layout.cell(first.rawValue + 1, row)
    contact.email = layout.cell(first.rawValue + 2, row)
    contact.website = layout.cell(first.rawValue + 3, row)
    return contact
  }
}

extension ImportLayout {
  /// The contact of a row, whose four columns begin with `first`, with the stored parts that the file has no column for;
  /// `nil` when nothing is left.
  public func contact(
    _ first: some ImportField, _ given: Common.Contact?, into stored: Common.Contact?
  ) -> Common.Contact? {
    var merged = stored ?? Common.Contact()
    if has(first.rawValue) { merged.person = given?.person ?? "" }
    if has(first.rawValue + 1) { merged.phone = given?.phone ?? "" }
    if has(first.rawValue + 2) { merged.email = given?.email ?? "" }
    if has(first.rawValue + 3) { merged.website = given?.website ?? "" }
    return merged == Common.Contact() ? nil : merged
  }
}

extension CSVExport {
  /// The four cells of a contact.
  public static func contact(_ contact: Common.Contact?) -> [String] {
    let contact = contact ?? Common.Contact()
    return [contact.person, contact.phone, contact.email, contact.website]
  }
}
