import Domain
import Schema

// The four columns of a contact in the files of every record that has one.

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
  /// The contact in four cells.
  public func contact<Column: ImportField>(
    _ person: Column, _ phone: Column, _ email: Column, _ website: Column
  ) -> Common.Contact {
    var contact = Common.Contact()
    contact.person = text(person)
    contact.phone = text(phone)
    contact.email = text(email)
    contact.website = text(website)
    return contact
  }
}

extension ImportLayout {
  /// The contact of a row with the stored parts that the file has no column for; `nil` when nothing is left.
  public func contact<Column: ImportField>(
    _ person: Column, _ phone: Column, _ email: Column, _ website: Column, of given: Common.Contact?,
    into stored: Common.Contact?
  ) -> Common.Contact? {
    var merged = stored ?? Common.Contact()
    if has(person) { merged.person = given?.person ?? "" }
    if has(phone) { merged.phone = given?.phone ?? "" }
    if has(email) { merged.email = given?.email ?? "" }
    if has(website) { merged.website = given?.website ?? "" }
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
