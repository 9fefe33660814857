import Schema
import Storage

extension Row {
  /// A day in a column, a number `yyyymmdd`; 0 means none.
  public func date(_ column: Int) throws(StorageError) -> GoogleType.Date? {
    let number: Int = try self[column]
    return number == 0 ? nil : GoogleType.Date(number: number)
  }

  /// A point in time in a column, in microseconds since 1970.
  public func timestamp(_ column: Int) throws(StorageError) -> GoogleProtobuf.Timestamp {
    GoogleProtobuf.Timestamp(microseconds: try self[column])
  }

  /// A contact in four columns (person, phone, e-mail, website); none when all are empty.
  public func contact(from column: Int) throws(StorageError) -> Common.Contact? {
    var contact = Common.Contact()
    contact.person = try self[column]
    contact.phone = try self[column + 1]
    contact.email = try self[column + 2]
    contact.website = try self[column + 3]
    return contact == Common.Contact() ? nil : contact
  }
}
