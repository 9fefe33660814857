import RPC
import Schema

/// The fields that an update changes.
public struct UpdateMask: Sendable {
  private let paths: Set<String>

  /// Checks the mask against the fields that can change. `*` means all of them. Throws INVALID_ARGUMENT when the mask is
  /// missing or names another field.
  public init(_ mask: GoogleProtobuf.FieldMask?, changeable: Set<String>) throws(RPCError) {
    let asked = mask?.paths ?? []
    guard !asked.isEmpty else {
      throw .invalid(
        "update_mask", "required", en: "the fields to change are required; * means all that can change",
        zh: "必填:需要修改的字段,*表示全部可修改字段")
    }
    if asked == ["*"] {
      paths = changeable
      return
    }
    for path in asked where !changeable.contains(path) {
      throw .invalid(
        "update_mask", "field-mask",
        en: "no such field, or it cannot be changed; possible are \(changeable.sorted().joined(separator: ", "))",
        zh: "字段不存在或不可修改", seen: path)
    }
    paths = Set(asked)
  }

  /// Whether the field is to change.
  public func contains(_ path: String) -> Bool { paths.contains(path) }

  /// Copies a field when it is to change.
  public func copy<Record, Value>(
    _ path: String, _ field: WritableKeyPath<Record, Value>, from source: Record, to target: inout Record
  ) {
    if contains(path) { target[keyPath: field] = source[keyPath: field] }
  }
}
