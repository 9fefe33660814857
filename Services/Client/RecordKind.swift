import Messages
import Schema

/// Records that travel as CSV files, as the methods of a schema show them.
///
/// A service imports a kind by a method `Import<Kind>` that takes a stream of `request_id` and `data` and returns an
/// ImportReport, and exports it by `Export<Kind>`, which returns a stream of `data`. On the command line a kind is the
/// plural with hyphens: `ImportKeyTrademarks` imports `key-trademarks`.
struct RecordKind {
  let name: String
  private(set) var importMethod: MethodDescriptor?
  private(set) var exportMethod: MethodDescriptor?

  /// The kinds of a schema by their names, in alphabetical order.
  static func all(in services: [ServiceDescriptor]) -> [RecordKind] {
    var kinds: [String: RecordKind] = [:]
    for method in services.flatMap(\.methods) {
      if let name = name(of: method, behind: "Import"), isImport(method) {
        kinds[name, default: RecordKind(name: name)].importMethod = method
      } else if let name = name(of: method, behind: "Export"), isExport(method) {
        kinds[name, default: RecordKind(name: name)].exportMethod = method
      }
    }
    return kinds.values.sorted { $0.name < $1.name }
  }

  /// `KeyTrademarks` behind a verb as `key-trademarks`; `nil` for a method with another verb.
  private static func name(of method: MethodDescriptor, behind verb: String) -> String? {
    guard method.name.hasPrefix(verb), method.name.utf8.count > verb.utf8.count else { return nil }
    var name = ""
    for letter in method.name.dropFirst(verb.count) {
      if letter.isUppercase, !name.isEmpty { name += "-" }
      name += letter.lowercased()
    }
    return name
  }

  private static func isImport(_ method: MethodDescriptor) -> Bool {
    method.isClientStreaming && !method.isServerStreaming && method.output.fullName == Common.ImportReport.fullName
      && method.input.number(of: "request_id", .string) != nil && method.input.number(of: "data", .bytes) != nil
  }

  private static func isExport(_ method: MethodDescriptor) -> Bool {
    !method.isClientStreaming && method.isServerStreaming && method.output.number(of: "data", .bytes) != nil
  }
}

extension MessageDescriptor {
  /// The number of a single field of a kind.
  fileprivate func number(of name: String, _ kind: FieldDescriptor.Kind) -> Int32? {
    guard let index = fieldIndex(named: name), fields[index].kind == kind, !fields[index].isRepeated else { return nil }
    return fields[index].number
  }
}

/// The methods that carry a kind's files, with the numbers of the fields that hold the pieces.
extension RecordKind {
  /// How to send a file.
  struct Import {
    let method: MethodDescriptor
    private let requestID: Int32
    private let data: Int32

    /// A request with a piece of the file; the first carries the id of the import.
    func request(id: String?, _ piece: ArraySlice<UInt8>) -> [UInt8] {
      (id.map { WireBytes.field(requestID, Array($0.utf8)[...]) } ?? []) + WireBytes.field(data, piece)
    }

    fileprivate init?(_ method: MethodDescriptor) {
      guard let requestID = method.input.number(of: "request_id", .string),
        let data = method.input.number(of: "data", .bytes)
      else { return nil }
      (self.method, self.requestID, self.data) = (method, requestID, data)
    }
  }

  /// How to get a file.
  struct Export {
    let method: MethodDescriptor
    private let data: Int32

    /// The piece of the file in a response.
    func piece(_ response: [UInt8]) -> [UInt8] { WireBytes.value(of: data, in: response) }

    fileprivate init?(_ method: MethodDescriptor) {
      guard let data = method.output.number(of: "data", .bytes) else { return nil }
      (self.method, self.data) = (method, data)
    }
  }

  var importing: Import? { importMethod.flatMap { Import($0) } }
  var exporting: Export? { exportMethod.flatMap { Export($0) } }
}
