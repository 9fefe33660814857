/// Why bytes are not the message they should be: what was wrong, and where. It never holds the
/// content of a field.
public struct MessageError: Error, Equatable {
  /// What was wrong.
  public enum Reason: Sendable, Equatable {
    /// The message ends inside a field.
    case truncated
    /// A varint is longer than 10 bytes, or a tag or length longer than 5.
    case varintTooLong
    /// A field number is 0 or above 536,870,911.
    case invalidFieldNumber
    /// A field's wire type is 6 or 7.
    case invalidWireType
    /// A group ends that did not begin, or does not end.
    case unmatchedGroup
    /// The length of packed values is no multiple of their size.
    case invalidPackedLength
    /// A string field is not UTF-8.
    case invalidUTF8
    /// Messages are nested more than this deep.
    case tooDeep(depthMax: Int)
    /// The message holds more fields than this.
    case tooManyFields(countMax: Int)
    /// The message holds more nested messages than this.
    case tooManyMessages(countMax: Int)
    /// The message holds more values in repeated fields than this.
    case tooManyElements(countMax: Int)
    /// The message holds more unknown fields than this.
    case tooManyUnknownFields(countMax: Int)
    /// A required field of a proto2 message is missing.
    case missingRequiredField
  }

  /// What was wrong.
  public var reason: Reason

  /// Where it was, in bytes from the start of the message.
  public var offset: Int

  /// The field it was in, such as `payload.body`; empty for the message itself.
  public var path: String

  init(_ reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
    path = ""
  }

  /// The same error as seen from the message that holds the erroneous one in `field`.
  func inside(_ field: String) -> MessageError {
    var outer = self
    outer.path = path.isEmpty ? field : "\(field).\(path)"
    return outer
  }
}

extension MessageError: CustomStringConvertible {
  /// Such as `the text is not UTF-8 at byte 3 in field payload.username`.
  public var description: String {
    let place = path.isEmpty ? "" : " in field \(path)"
    return "\(reason) at byte \(offset)\(place)"
  }
}

extension MessageError.Reason: CustomStringConvertible {
  /// The rule that the bytes break, as a clause.
  public var description: String {
    switch self {
    case .truncated: "it ends inside a field"
    case .varintTooLong: "a varint is longer than 10 bytes, or a tag or length longer than 5"
    case .invalidFieldNumber: "a field number is not between 1 and 536870911"
    case .invalidWireType: "the wire type is none of 0 to 5"
    case .unmatchedGroup: "a group has no begin or no end"
    case .invalidPackedLength: "the length of packed values is no multiple of their size"
    case .invalidUTF8: "the text is not UTF-8"
    case .tooDeep(let depthMax): "messages are nested more than \(depthMax) deep"
    case .tooManyFields(let countMax): "there are more than \(countMax) fields"
    case .tooManyMessages(let countMax): "there are more than \(countMax) nested messages"
    case .tooManyElements(let countMax): "there are more than \(countMax) values in repeated fields"
    case .tooManyUnknownFields(let countMax): "there are more than \(countMax) unknown fields"
    case .missingRequiredField: "a required field is missing"
    }
  }
}
