import RPC

/// Names of records, `institutions/91420100MA4K00010R` and the like: reads what callers send.
public enum ResourceName {
  /// The id in a name of the form `collection/id`. Throws INVALID_ARGUMENT for any other form.
  public static func id(_ name: String, in collection: String, field: String) throws(RPCError) -> String {
    let prefix = collection.utf8.count + 1
    guard name.utf8.starts(with: collection.utf8), name.utf8.count > prefix,
      name.utf8[name.utf8.index(name.startIndex, offsetBy: prefix - 1)] == UInt8(ascii: "/")
    else { throw malformed(name, "\(collection)/{id}", field) }
    let id = name.utf8.dropFirst(prefix)
    guard id.count <= 64, !id.contains(UInt8(ascii: "/")) else { throw malformed(name, "\(collection)/{id}", field) }
    return String(Substring(id))
  }

  /// The number in a name of the form `collection/number`.
  public static func number(_ name: String, in collection: String, field: String) throws(RPCError) -> Int {
    let id = try id(name, in: collection, field: field)
    guard id.utf8.count <= 18, id.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(id) else {
      throw malformed(name, "\(collection)/{number}", field)
    }
    return number
  }

  /// The number at the end of a name that was checked before: 17 for `trainingOrders/17`, 0 for no name.
  public static func number(of name: String) -> Int {
    name.split(separator: "/").last.flatMap { Int($0) } ?? 0
  }

  /// Both ids in a name of the form `collection/id/part/id`.
  public static func ids(
    _ name: String, in collection: String, _ part: String, field: String
  ) throws(RPCError) -> (String, String) {
    let pieces = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count == 4, pieces[0] == collection, pieces[2] == part, !pieces[1].isEmpty,
      !pieces[3].isEmpty, name.utf8.count <= 200
    else { throw malformed(name, "\(collection)/{id}/\(part)/{id}", field) }
    return (pieces[1], pieces[3])
  }

  private static func malformed(_ name: String, _ form: String, _ field: String) -> RPCError {
    guard !name.isEmpty else {
      return .invalid(field, "required", en: "a name of the form \(form) is required", zh: "必填,格式为\(form)")
    }
    return .invalid(
      field, "resource-name", en: "a name of the form \(form) is expected", zh: "资源名称格式应为\(form)", seen: name)
  }
}
